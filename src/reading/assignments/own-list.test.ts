import { describe, expect, test } from 'vitest'
import { ownLists } from './own-list.ts'
import { noNames, regionIn, spaced } from './test-regions.ts'

const names = { ...noNames, own: 'Vägnämnden' }
const read = (...lines: string[]) => ownLists(regionIn(lines.join('\n')), names)
const titles = (...lines: string[]) => read(...lines).map(({ title }) => title)
const points = ['• Måla broar', '• Bygga kajer', '• Torg']

describe('a list under "Uppdrag" alone', () => {
  test.each([
    ...['Uppdrag', 'UPPDRAG', 'Uppdragen:', 'Uppdrag 2031', 'Uppdrag för 2031', 'Uppdrag år 2031'],
    ...['Uppdrag för år 2031', '2 Uppdrag', '2.10. Uppdrag', 'Riktade uppdrag', 'Särskilda uppdrag 2031'],
    ...['Nya uppdrag', 'Prioriterade uppdrag', 'Nämndens uppdrag', 'Styrelsens uppdrag', 'Årets uppdrag'],
    ...['Egna uppdrag', 'Nämndens egna uppdrag', 'Styrelsens egna uppdrag 2031'],
  ])('"%s" is for the own body, which does not say who gave it', (heading) => {
    for (const line of [heading, spaced(heading)])
      expect(read(line, ...points).map(({ title, from, to }) => [title, from, to])).toEqual([
        ['Måla broar', null, ['Vägnämnden']],
        ['Bygga kajer', null, ['Vägnämnden']],
        ['Torg', null, ['Vägnämnden']],
      ])
  })
  test.each([
    ...['Grunduppdrag', 'Uppdrag 1931', 'Uppdrag i år', 'Övriga uppdrag', 'Uppdrag: broar', 'Om uppdrag'],
    'A Uppdrag',
  ])('is not "%s"', (heading) => expect(titles(heading, ...points)).toEqual([]))

  test('is for the body whose part of the paper it stands in', () => {
    const plan = ['Skolnämnden', 'Vi lär ut.', '', 'Uppdrag', ...points, '', 'Kulturnämnden', '', 'Uppdrag']
    expect(read(...plan, '• Nämnden ska rädda torg').map(({ title, to }) => [title, ...to])).toEqual([
      ['Måla broar', 'Skolnämnden'],
      ['Bygga kajer', 'Skolnämnden'],
      ['Torg', 'Skolnämnden'],
      ['rädda torg', 'Kulturnämnden'],
    ])
  })
  test('goes nowhere where the own body is unknown', () => {
    expect(ownLists(regionIn('Uppdrag\n• Måla broar'), noNames)).toMatchObject([{ to: [], confidence: 0.75 }])
  })
  test('has bullets or numbers, with sub-points in theirs, up to the first other passage', () => {
    expect(titles('Uppdrag', '1. Måla broar', '• röda', '2. Bygga kajer', '', 'Torg är bra.')).toEqual([
      'Måla broar',
      'Bygga kajer',
    ])
    expect(titles('Uppdrag', '', 'Måla broar', '', 'Bygga kajer', '', 'Torg är bra.')).toHaveLength(2)
    expect(titles('Uppdrag', '', 'Måla broar', '', 'Torg är bra.')).toEqual([])
    expect(titles('Uppdrag', '', 'Måla broar', '', '', '', 'Bygga kajer')).toEqual([])
    expect(titles('Uppdrag')).toEqual([])
  })
  test('says for the most part what is to be done', () => {
    expect(titles('Uppdrag', '• Torg', '• Måla broar')).toEqual([])
    expect(titles('Uppdrag', '• Torg', '• Kajer')).toEqual([])
  })
  test('is not read in a paragraph of minutes', () => {
    expect(ownLists(regionIn(['Uppdrag', ...points].join('\n'), { item: 0 }), names)).toEqual([])
  })
})
