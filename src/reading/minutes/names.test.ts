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
