import { describe, expect, it } from 'vitest'
import { actorsAfter, actorsBefore } from './names.ts'

describe('who a sentence says did something', () => {
  it.each([
    ['Bo Ek (S)', ['Bo Ek (S)']],
    ['Bo Ek', ['Bo Ek']],
    ['Ordföranden Bo Ek (S)', ['Bo Ek (S)']],
    ['Bo Ek (S), Ida Ås (M) och Ulf Al (M)', ['Bo Ek (S)', 'Ida Ås (M)', 'Ulf Al (M)']],
    ['Bo Ek (S), Ida Ås och Ulf Al (båda M)', ['Bo Ek (S)', 'Ida Ås (M)', 'Ulf Al (M)']],
    ['Bo Ek (S), med instämmande av Ida Ås (M),', ['Bo Ek (S)', 'Ida Ås (M)']],
    ['Bo Ek med instämmande av Ida Ås', ['Bo Ek', 'Ida Ås']],
    ['Bo Ek (S) m.fl.', ['Bo Ek (S)']],
    ['Bo Ek (S) med flera', ['Bo Ek (S)']],
    ['SD', ['SD']],
    ['M och KD', ['M', 'KD']],
    ['Centerpartiet och Moderaterna', ['Centerpartiet', 'Moderaterna']],
    ['Samtliga ledamöter från Centerpartiet', ['Centerpartiet']],
    ['Ordföranden', ['Ordföranden']],
  ])('%j', (words, names) => {
    expect(actorsBefore(words)).toEqual(names)
  })

  it('is no one where no one is named', () => {
    expect(actorsBefore('Vid dagens sammanträde')).toEqual([])
    expect(actorsBefore('')).toEqual([])
  })

  it('is named after the verb where that comes first, and not in whose favour it was', () => {
    expect(actorsAfter(' Bo Ek (S) och Ida Ås (M) till förmån för Ulf Als (V) yrkande.').names).toEqual([
      'Bo Ek (S)',
      'Ida Ås (M)',
    ])
  })
})

describe('those who act, before the verb', () => {
  it.each([
    ['Ledamöterna Bo Ek (S) och Ida Ås (M)', ['Bo Ek (S)', 'Ida Ås (M)']],
    ['Tjänstgörande ersättaren Bo Ek (S)', ['Bo Ek (S)']],
    ['Tjänstgörande ersättarna Bo Ek (S) och Ida Ås (M)', ['Bo Ek (S)', 'Ida Ås (M)']],
    ['Ordförande Bo Ek', ['Bo Ek']],
    ['Förste vice ordföranden Bo Ek', ['Bo Ek']],
    ['2:e vice ordförande Bo Ek', ['Bo Ek']],
    ['Vice ordföranden Bo Ek', ['Bo Ek']],
    ['Gruppledaren Bo Ek', ['Bo Ek']],
    ['Oppositionsrådet  Bo Ek', ['Bo Ek']],
    ['Regionrådet Bo Ek', ['Bo Ek']],
    ['Kommunalråden Bo Ek och Ida Ås', ['Bo Ek', 'Ida Ås']],
    ['Även Bo Ek', ['Bo Ek']],
    ['Dels Bo Ek', ['Bo Ek']],
    ['Bo Ek (S) med bifall från Ida Ås (M)', ['Bo Ek (S)', 'Ida Ås (M)']],
    ['Bo Ek, med stöd av Ida Ås', ['Bo Ek', 'Ida Ås']],
    ['Bo Ek, instämd av Ida Ås', ['Bo Ek', 'Ida Ås']],
    ['Bo Ek tillsammans med Ida Ås,', ['Bo Ek', 'Ida Ås']],
    ['Bo Ek jämte Ida Ås', ['Bo Ek', 'Ida Ås']],
    ['Vänsterpartiet genom Bo Ek', ['Bo Ek']],
    ['För Liberalerna, genom Bo Ek', ['Bo Ek']],
    ['Från Liberalerna genom ledamoten Bo Ek', ['Bo Ek']],
    ['Bo Ek m. fl.', ['Bo Ek']],
    ['Bo Ek mfl', ['Bo Ek']],
    ['Bo Ek m fl', ['Bo Ek']],
    ['Bo Ek med flera', ['Bo Ek']],
    ['Bo Ekström själv', ['Bo Ekström']],
    ['Bo Ek själv', []],
    ['Bo Ek från föreningen Vikens vänner', []],
    ['Bo Ek (S): ', ['Bo Ek (S)']],
    ['', []],
    [' , ', []],
    ['Ledamoten', []],
    ['ledamoten från Vik', []],
  ])('are people: %j', (words, names) => expect(actorsBefore(words)).toEqual(names))

  it.each([
    ['(S)', ['(S)']],
    ['Kd', ['Kd']],
    ['SD-gruppen', ['SD-gruppen']],
    ['S:s ledamöter', ['S:s ledamöter']],
    ['S, V samt MP', ['S', 'V', 'MP']],
    ['S, V, och MP', ['S', 'V', 'MP']],
    ['S,  V', ['S', 'V']],
    ['Samtliga ledamöter för Centerpartiet', ['Centerpartiet']],
    ['Ledamöterna i Centerpartiet', ['Centerpartiet']],
    ['Centerpartiets ledamöter', ['Centerpartiets ledamöter']],
    ['Centerpartiets grupp', ['Centerpartiets grupp']],
    ['Centerpartiet (C)', ['Centerpartiet (C)']],
    ['Socialdemokraterna', ['Socialdemokraterna']],
    ['Centerpartister', ['Centerpartister']],
    ['Gruppen för (S)', ['Gruppen för (S)']],
    ['gruppen från Viklistan', ['gruppen från Viklistan']],
    ['Gruppen i S', ['Gruppen i S']],
    ['Samtliga socialdemokratiska ledamöter', ['Samtliga socialdemokratiska ledamöter']],
    ['De moderata ledamöterna', ['De moderata ledamöterna']],
    ['de liberalens ledamöter', ['de liberalens ledamöter']],
    ['de socialdemokratiska ledamöterna', ['de socialdemokratiska ledamöterna']],
    ['centerpartistiska ledamöterna', ['centerpartistiska ledamöterna']],
    ['SD-ledamöterna', ['SD-ledamöterna']],
    ['Sd-ledamoten', ['Sd-ledamoten']],
    ['SDledamöter', ['SDledamöter']],
    ['Viksgruppen', ['Viksgruppen']],
    ['Oppositionen', ['Oppositionen']],
    ['oppositionen och majoriteten', ['oppositionen', 'majoriteten']],
    ['Ordförande', ['Ordförande']],
    ['S och taxan', []],
    ['Taxan', []],
    ['Alla de andra i hela Centerpartiet', []],
    ['mot Ordföranden', []],
    ['Ordföranden i dag', []],
    ['Oppositionen i dag', []],
    ['Centerpartiet i dag', []],
    ['i Gruppen för S', []],
    ['SD-ledamöterna i dag', []],
  ])('are groups: %j', (words, names) => expect(actorsBefore(words)).toEqual(names))
})

describe('those who act, after the verb', () => {
  it.each<[string, string[], number]>([
    [' Bo Ek (S) mot beslutet av Ida Ås (M)', ['Bo Ek (S)'], 10],
    [' Bo Ek (S) till förmån för Ida Ås (M)', ['Bo Ek (S)'], 10],
    [' Bo Ek (S) att Ida Ås (M) väljs', ['Bo Ek (S)'], 10],
    [' Bo Ek (S) med Ida Ås (M)', ['Bo Ek (S)'], 10],
    [' Bo Ek (S) med instämmande av Ida Ås (M)', ['Bo Ek (S)', 'Ida Ås (M)'], 40],
    [' Bo Ek (S) bifall till Ida Ås (M)', ['Bo Ek (S)'], 10],
    [' Bo Ek (S) avslag på Ida Ås (M)', ['Bo Ek (S)'], 10],
    [' Bo Ek (S). Ida Ås (M) talar', ['Bo Ek (S)'], 10],
    [' Bo Ek (S):', ['Bo Ek (S)'], 10],
    [' SD mot beslutet', ['SD'], 3],
    [' SD', ['SD'], 3],
    [' taxan mot beslutet', [], 0],
    ['', [], 0],
  ])('%j', (words, names, end) => expect(actorsAfter(words)).toEqual({ names, end }))
})
