import { describe, expect, test } from 'vitest'
import { announcedBodies } from './announced-bodies.ts'
import { announcedLists, announcesAssignments } from './announced-list.ts'
import { announcesTargets } from './target-list.ts'
import { noNames, regionIn } from './test-regions.ts'

describe('a sentence announces a list of assignments', () => {
  test.each([
    'Fullmäktige ger följande uppdrag',
    'Nedanstående särskilda uppdrag gäller',
    'Dessa nya viktiga uppdragen gäller',
    'Uppdragen är följande',
    'Uppdrag ges enligt nedan',
    'Uppdragen gäller enligt följande',
    'Uppdragen i år nedan',
    'Vägnämnden uppdrar åt direktören att:',
    'Uppdra åt direktören följande;',
    'Direktören får i uppdrag att:',
    'Direktören får i uppdrag att',
    'Uppdragen till nämnden är många:',
    'Det här är uppdragen från fullmäktige i år;',
    'Så var det. Uppdragen riktas till nämnden:',
    'Fullmäktige gav i budget 2031 nämnden två uppdrag:',
    'Nämnden fick tre nya uppdrag:',
  ])('%s', (text) => {
    expect(announcesAssignments(text)).toBe(true)
  })
  test.each([
    'Fullmäktige ger följande grunduppdrag',
    'Uppdragen är många',
    'Nämnden fick tre nya uppdrag',
    'Uppdragen till nämnden är många',
    'Fullmäktige ger följande uppdrag. Så är det',
    'Direktören får i uppdrag att måla broar',
    'Direktören får i uppdrag. Hen ska nu att:',
    ...'tolkning målsättning förtydligande precisering konkretisering bilaga uppdragsdirektiv'
      .split(' ')
      .map((word) => `Här är en ${word} av följande uppdrag`),
    ...'protokollsanteckning anteckning beslutsunderlag handlingar återrapport slutrapport avslutade reglementet'
      .split(' ')
      .map((word) => `Här är en ${word} av följande uppdrag`),
    ...['redovisar läget i', 'läget i', 'grunduppdrag och', 'arbetsordning och', 'enligt lag'].flatMap(
      (words) => [`Nämnden ${words} följande uppdrag`],
    ),
  ])('but not "%s"', (text) => expect(announcesAssignments(text)).toBe(false))
})

describe('a sentence announces the aims of assignments', () => {
  test.each([
    ...'tolkning målsättning mål målen målet målnivå förtydligande precisering konkretisering'
      .split(' ')
      .map((word) => `Två av uppdragen har fått ${word}`),
    ...'tolkningar målsättning målnivån preciseringen konkretisering'
      .split(' ')
      .map((word) => `Här är ${word} av uppdrag`),
  ])('%s', (text) => expect(announcesTargets(text)).toBe(true))
  test.each([
    'Följande mål och uppdrag gäller, med målsättning',
    'Följande uppdrag har fått mål',
    'Dessa uppdrag har fått målnivå',
    'Nedanstående mål och uppdrag har en precisering',
    'Två av uppdragen har målats',
    'Grunduppdragen har fått mål',
    'Två av uppdragen är klara',
  ])('but not "%s"', (text) => expect(announcesTargets(text)).toBe(false))
})

describe('who gives the announced assignments to whom', () => {
  const bodies = (text: string, at = 0) => {
    const { from, to } = announcedBodies(regionIn(text), at, noNames)
    return [from, to]
  }
  const both = ['Vägnämnden', ['Skolnämnden']]
  test.each([
    'Vägnämnden ger följande uppdrag till Skolnämnden:',
    'Vägnämnden har beslutat om nya uppdrag till Skolnämnden:',
    'Vägnämnden uppdrar åt Skolnämnden följande:',
    'Vägnämnden uppdrar till Skolnämnden följande:',
    'Vägnämnden riktar uppdragen till Skolnämnden:',
    'Vägnämnden har gett Skolnämnden i uppdrag att:',
    'Vägnämnden gav Skolnämnden följande uppdrag:',
    'Vägnämndens särskilda uppdrag till Skolnämnden är följande:',
    'Vägnämnden lämnade uppdrag till Skolnämnden:',
    'Vägnämnden fastställer uppdragen till Skolnämnden:',
    'Vägnämnden har formulerat uppdrag till Skolnämnden:',
    'Vägnämnden har ett möte. Den ger uppdrag till Skolnämnden:',
    'Vägnämnden målar. Vägnämnden beslutar. Uppdrag till Skolnämnden:',
    'Vägnämnden har givit Skolnämnden följande uppdrag:',
    'I budgeten fick Skolnämnden följande uppdrag av Vägnämnden:',
    'Skolnämnden har fått dessa uppdrag från Vägnämnden:',
    'Skolnämnden gavs i uppdrag av Vägnämnden att:',
    'I Kulturnämndens plan ges Skolnämnden dessa uppdrag av Vägnämnden:',
  ])('%s', (text) => expect(bodies(text)).toEqual(both))

  test('the giver may stand in the passage before, the receivers after the list', () => {
    expect(bodies('Vägnämnden beslutar om planen.\n\nUppdrag till Skolnämnden:', 1)).toEqual(both)
    for (const words of [
      'Alla uppdrag riktas till',
      'Samtliga uppdragen har riktats till',
      'Alla nya uppdrag är riktade till',
    ])
      expect(bodies(`Vägnämnden ger följande uppdrag:\n\n• Måla broar\n\n${words} Skolnämnden.`)).toEqual(
        both,
      )
    expect(
      bodies('Vägnämnden ger uppdrag till olika håll:\n\nNågra uppdrag riktas till Skolnämnden.'),
    ).toEqual(['Vägnämnden', []])
  })
  test('the body that speaks gives where nobody else is named, offices may receive', () => {
    const names = { ...noNames, own: 'Vägnämnden' }
    const { from, to } = announcedBodies(regionIn('Skolnämnden och brochefen får i uppdrag att'), 0, names)
    expect([from, to]).toEqual(['Vägnämnden', ['Skolnämnden', 'Brochefen']])
    expect(bodies('Vägnämnden ger brochefen följande uppdrag:')).toEqual(['Vägnämnden', ['Brochefen']])
    expect(bodies('Skolnämnden får broar av Vägnämnden:')).toEqual([null, []])
  })
  test.each([
    'Vägnämnden uppdra åt Skolnämnden följande:',
    'Vägnämnden har uppdragit till Skolnämnden följande:',
    'Vägnämnden riktade nya uppdrag till Skolnämnden:',
    'Vägnämndens uppdrag till Skolnämnden:',
    'vägnämndens nya uppdrag till Skolnämnden:',
    'Vägnämnden beslutar om nya uppdrag till Skolnämnden:',
    'I Kulturnämndens plan gavs Skolnämnden uppdrag av Vägnämnden:',
    'I Kulturstyrelsens plan gavs Skolnämnden uppdrag av Vägnämnden:',
    'Vägnämnden ger Skolnämnden i uppdrag att tillsammans med Kulturnämnden:',
    'Det är klart. Skolnämnden fick tre uppdrag av Vägnämnden:',
    'Kulturnämnden är glad. Vägnämnden ger uppdrag till Skolnämnden:',
  ])('in other words as well: %s', (text) => expect(bodies(text)).toEqual(both))

  test('who receives may be told of all of them in any sentence', () => {
    for (const words of ['Så är det. Alla uppdrag riktas till', 'Alla de nya uppdragen är till'])
      expect(bodies(`Vägnämnden ger följande uppdrag:\n\n• Broar\n\n${words} Skolnämnden. Bra.`)).toEqual(
        both,
      )
    for (const words of [
      'Kalla uppdrag riktas till',
      'Alla de många nya fina uppdragen är till',
      'Alla mål är till',
    ])
      expect(bodies(`Vägnämnden ger följande uppdrag:\n\n• Broar\n\n${words} Skolnämnden.`)).toEqual([
        'Vägnämnden',
        [],
      ])
  })
  test('nobody receives what it gives, and nobody is named where nobody is', () => {
    expect(bodies('Vägnämnden får i uppdrag av Vägnämnden att:')).toEqual(['Vägnämnden', []])
    expect(bodies('Alla får dessa uppdrag:')).toEqual([null, []])
    expect(bodies('Vägnämnden ger uppdrag till Vägnämnden:')).toEqual(['Vägnämnden', []])
    expect(bodies('Uppdragen är följande:')).toEqual([null, []])
  })
})

describe('an announced list', () => {
  const titles = (...lines: string[]) =>
    announcedLists(
      regionIn(['Vägnämnden ger Skolnämnden följande uppdrag:', '', ...lines].join('\n')),
      noNames,
    ).map(({ title, number }) => [number, title])
  test('has points with bullets or numbers, sub-points being part of theirs', () => {
    expect(titles('• Broar', '• Kajer', '', 'Torg är bra.')).toEqual([
      [null, 'Broar'],
      [null, 'Kajer'],
    ])
    expect(titles('1. Broar', '• målade', '2. Kajer')).toEqual([
      ['1', 'Broar'],
      ['2', 'Kajer'],
    ])
  })
  test('without either has at least two points that begin with what is to be done', () => {
    expect(titles('Måla broar', '', 'Bygga kajer', '', 'Torgen är bra')).toHaveLength(2)
    expect(titles('Måla broar', '', 'Torgen är bra')).toEqual([])
    expect(titles('Torgen är bra', '', 'Måla broar', '', 'Bygga kajer')).toEqual([])
    expect(titles('Måla broar', '', `Bygga ${'kajer '.repeat(80)}`)).toEqual([])
  })
  test('ends at another kind of entry, at a point of no words and at a wide gap', () => {
    expect(titles('• Broar', '1. Kajer')).toHaveLength(1)
    expect(titles('• Broar', '• 12 3', '• Kajer')).toHaveLength(1)
    expect(titles('• Broar', ...Array(6).fill(''), '• Kajer')).toHaveLength(2)
    expect(titles('• Broar', ...Array(7).fill(''), '• Kajer')).toHaveLength(1)
  })
})
