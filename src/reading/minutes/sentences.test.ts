import { describe, expect, it } from 'vitest'
import {
  isDebate,
  isDisqualification,
  isImmediateAdjustment,
  isNotParticipating,
  isReservation,
  isStatement,
  isStrayInDecision,
  notParticipatingAt,
  reservingWords,
  sentencesOf,
  statementWords,
} from './sentences.ts'

/** Each wording says it, by itself and within a sentence; the others only look like it. */
function rule(holds: (sentence: string) => boolean, says: string[], not: string[]) {
  it.each(says)('says: %s', (sentence) => expect(holds(sentence)).toBe(true))
  it.each(not)('does not say: %s', (sentence) => expect(holds(sentence)).toBe(false))
}

describe('the sentences of a text', () => {
  it.each<[string, string[]]>([
    ['Ett. Två! Tre?', ['Ett.', 'Två!', 'Tre?']],
    ['Han sade ”ja.” Sedan gick han.', ['Han sade ”ja.”', 'Sedan gick han.']],
    ['Se bilaga (ny.) Taxan antas.', ['Se bilaga (ny.)', 'Taxan antas.']],
    ['Taxan antas. ”Den” är ny.', ['Taxan antas.', '”Den” är ny.']],
    ['Taxan antas. 2024 blir dyrt.', ['Taxan antas.', '2024 blir dyrt.']],
    ['Taxan antas. den är ny.', ['Taxan antas. den är ny.']],
    ['Bo Ek m.fl. Yrkar avslag.', ['Bo Ek m.fl. Yrkar avslag.']],
    ['Bo Ek m. fl. Yrkar avslag.', ['Bo Ek m. fl. Yrkar avslag.']],
    ['Avgifter m.m. Utgår.', ['Avgifter m.m. Utgår.']],
    ['Det gäller t.ex. Storgatan.', ['Det gäller t.ex. Storgatan.']],
    ['Det gäller bl.a. Storgatan.', ['Det gäller bl.a. Storgatan.']],
    ['Det gäller d.v.s. Storgatan.', ['Det gäller d.v.s. Storgatan.']],
    ['Mötet börjar kl. 13 i dag.', ['Mötet börjar kl. 13 i dag.']],
    ['Protokoll nr. 13 läggs till.', ['Protokoll nr. 13 läggs till.']],
    ['Enligt 5 kap. 3 § gäller.', ['Enligt 5 kap. 3 § gäller.']],
    ['A. Ek talade.', ['A. Ek talade.']],
    ['Den f.d. Ordföranden kom.', ['Den f.d. Ordföranden kom.']],
    ['(ca. 30 kronor)', ['(ca. 30 kronor)']],
    ['', []],
  ])('%j', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences))
})

describe('a reservation', () => {
  rule(
    isReservation,
    [
      'Bo Ek (M) reserverar sig.',
      'Bo Ek (M) reserverade sig mot beslutet.',
      'Bo Ek (M) har reserverat sig.',
      'Bo Ek (M) anmäler reservation.',
      'Bo Ek (M) anmälde en skriftlig reservation.',
      'Bo Ek (M) anmäler skriftlig reservation.',
      'Bo Ek (M) lämnar reservation.',
      'Bo Ek (M) lämnade in en reservation.',
      'Bo Ek (M) avger följande reservation:',
      'Bo Ek (M) avgav skriftlig reservation.',
      'Bo Ek (M) inkommer med en gemensam reservation.',
      'Bo Ek (M) inlämnar skriftliga reservationer.',
      'Bo Ek (M) lägger en blank reservation.',
    ],
    ['Medel reserveras.', 'Reservationen bifogas.', 'Han omreserverar sig.', 'Nämnden reserverar medel.'],
  )

  it('has its words in a place of its sentence', () => {
    expect(reservingWords('Bo Ek (M) reserverar sig mot allt.')).toEqual({ index: 10, end: 24 })
    expect(reservingWords('Ingen talade.')).toEqual({ index: 0, end: 0 })
  })
})

describe('not taking part', () => {
  rule(
    isNotParticipating,
    [
      'Bo Ek (M) deltar inte i beslutet.',
      'Bo Ek (M) deltar ej i ärendet.',
      'Bo Ek (M) deltar icke i beslutet.',
      'Bo Ek (M) deltog inte i handläggningen.',
      'Bo Ek (M) deltog därför inte i överläggningen.',
      'Bo Ek (M) har inte deltagit i beslutet.',
      'Bo Ek (M) har ej deltagit i omröstningen.',
      'Inte deltar Bo Ek (M) i beslutet.',
      'Bo Ek (M) avstår från att delta i beslutet.',
      'Bo Ek (M) avstår från deltagande i beslutet.',
      'Bo Ek (M) avstår att delta i beslutet.',
    ],
    ['Bo Ek (M) deltar inte i lunchen.', 'Bo Ek (M) deltar i beslutet.', 'Bo Ek (M) avstår i omröstningen.'],
  )

  it('begins at its words', () => {
    expect(notParticipatingAt('Bo Ek (M) deltar inte.')).toBe(10)
    expect(notParticipatingAt('Bo Ek (M) röstar.')).toBe(-1)
  })
})

describe('being disqualified', () => {
  rule(
    isDisqualification,
    ['Bo Ek (M) anmäler jäv.', 'Bo Ek (M) är jävig.', 'Två är jäviga.', 'En jävsanmälan gjordes.'],
    [
      'Ingen jäv anmäldes.',
      'Inget jäv föreligger.',
      'Inga jäv anmäls.',
      'Jäv har inte anmälts.',
      'Bojäv är ett ord.',
      'Jävnhet råder.',
    ],
  )
})

describe('adjustment at once', () => {
  rule(
    isImmediateAdjustment,
    [
      'Omedelbar justering.',
      'Paragrafen förklaras omedelbart justerad.',
      'Protokollet är omedelbart justerat.',
      'Ärendet ska omedelbart justeras.',
      'Paragrafen justeras omedelbart.',
      'Nämnden beslutar att justera paragrafen omedelbart.',
      'Nämnden justerade omedelbart.',
      'Paragrafen är justerad omedelbart.',
      'Protokollet blev justerat omedelbart.',
    ],
    ['Protokollet justeras den 3 maj.', 'Nämnden beslutar omedelbart.'],
  )
})

describe('a statement', () => {
  rule(
    isStatement,
    [
      'Bo Ek (M) lämnar ett särskilt yttrande.',
      'Bo Ek (M) lämnade in ett särskilt uttalande.',
      'Bo Ek (M) har lämnat särskilda yttranden.',
      'Bo Ek (M) avger en protokollsanteckning.',
      'Bo Ek (M) anmälde ett särskilt yttrande.',
      'Bo Ek (M) inkommer med en anteckning.',
      'Bo Ek (M) gör en anteckning.',
      'Bo Ek (M) begär en anteckning.',
      'Bo Ek (M) får följande till protokollet: Nej.',
      'Bo Ek (M) får antecknat i protokollet att taxan är hög.',
      'Bo Ek (M) låter till protokollet anteckna sin undran.',
      'Bo Ek (M) lät anteckna sin undran.',
      'Bo Ek (M) vill till protokollet ha antecknat att taxan är hög.',
      'Bo Ek (M) begärde att till protokollet få antecknat sin undran.',
      'Bo Ek (M) önskar få antecknat sin undran.',
      'Bo Ek (M) medges att få foga en skriftlig anteckning.',
      'Bo Ek (M) fick anteckna till protokollet att taxan är hög.',
      'Särskilt yttrande lämnas av Bo Ek (M).',
      'Särskilt uttalande avgavs av Bo Ek (M).',
      'Protokollsanteckning görs av Bo Ek (M).',
      'Anteckning från Bo Ek (M).',
      'Särskilt yttrande fogas till beslutet från Bo Ek (M).',
      'Bo Ek (M) ges tillfälle att lämna ett särskilt yttrande.',
      'Bo Ek (M) får möjligheten att foga en protokollsanteckning.',
    ],
    [
      'Nämnden lämnar ett yttrande.',
      'Ett särskilt yttrande är långt.',
      'Bo Ek (M) vill ha en ny taxa.',
      'Särskilt yttrande av vikt.',
      'Särskilt yttrande lämnas av den som vill.',
    ],
  )

  it('has its words in a place of its sentence', () => {
    expect(statementWords('Bo Ek (M) gör en anteckning till detta.')).toEqual({ index: 10, end: 27 })
    expect(statementWords('Ingen talade.')).toEqual({ index: 0, end: 0 })
  })
})

describe('a debate', () => {
  rule(
    isDebate,
    [
      'Bo Ek (M) yttrar sig.',
      'Bo Ek (M) yttrade sig i frågan.',
      'I debatten deltar Bo Ek (M).',
      'I överläggningen deltog Bo Ek (M).',
      'I diskussionen talar Bo Ek (M).',
      'I ärendet yttrade sig Bo Ek (M).',
      'I ärendet talade Bo Ek (M).',
      'Ordet begärs av Bo Ek (M).',
      'Sedan ordet begärdes talade han.',
      'Bo Ek (M) begär ordet.',
      'Bo Ek (M) begärde ordet.',
    ],
    ['Nämnden yttrar en åsikt.', 'Sedan i debatten deltar alla.', 'Bo Ek (M) tar till orda.'],
  )
})

describe('what is told among decisions and decides nothing', () => {
  rule(
    isStrayInDecision,
    [
      'Bo Ek (M) reserverar sig. Taxan är för hög.',
      'Bo Ek (M) deltar inte i beslutet.',
      'Bo Ek (M) lämnar ett särskilt yttrande.',
      'I debatten deltar Bo Ek (M).',
    ],
    ['Taxan antas. Bo Ek (M) reserverar sig.', 'Nämnden yttrar sig till regeringen.', ''],
  )
})
