import { describe, expect, test } from 'vitest'
import { labelledAssignments } from './labelled-assignments.ts'
import { noNames, regionIn } from './test-regions.ts'

const read = (...lines: string[]) =>
  labelledAssignments(regionIn(lines.join('\n')), { ...noNames, own: 'Vägnämnden' })
const told = (...lines: string[]) => read(...lines).map(({ number, title }) => [number, title])

describe('an assignment after a label', () => {
  test.each([
    ...['Uppdrag 1: Måla broar', 'Uppdrag nr 1: Måla broar', 'UPPDRAG NR. 1. Måla broar'],
    ...['Uppdrag 1 – Måla broar', 'Uppdrag 1 - Måla broar', 'Fullmäktigeuppdrag 1: Måla broar'],
    ...['Nämnduppdrag 1: Måla broar', 'Särskilt  uppdrag 1: Måla broar', 'Riktat uppdrag 1: Måla broar'],
  ])('%s', (line) => {
    expect(told(line)).toEqual([['1', 'Måla broar']])
    expect(read(line)[0]).toMatchObject({ from: null, to: [], confidence: 0.88 })
  })
  test.each([
    ...['Uppdrag 1: 2', 'Uppdrag 1 Måla broar', 'Grunduppdrag 1: Måla broar', 'Ett uppdrag 1: Måla'],
    ...['Uppdrag 123: Måla broar', 'Uppdrag: Måla broar'],
  ])('is not "%s"', (line) => expect(told(line)).toEqual([]))
  test('may have a number in parts, or none where there are several', () => {
    expect(told('Uppdrag 2.11: Måla broar')).toEqual([['2.11', 'Måla broar']])
    expect(told('Uppdrag: Måla broar', '', 'Uppdrag: Bygga kajer')).toEqual([
      [null, 'Måla broar'],
      [null, 'Bygga kajer'],
    ])
  })
  test('stands where its words stand', () => {
    const text = 'Uppdrag 1: Måla broar\nMottagare: Skolnämnden'
    const [draft] = labelledAssignments(regionIn(text), noNames)
    expect(text.slice(draft?.span.start)).toBe('Måla broar\nMottagare: Skolnämnden')
    expect(draft?.lines).toEqual({ first: 0, last: 1 })
  })
})

describe('what is said beneath a labelled assignment', () => {
  const start = 'Uppdrag 1: Måla broar'
  test('is told by labels', () => {
    const text = ['Delårsrapport 2031', '', start, 'Mottagare: Skolnämnden', 'Uppdragsgivare: Kulturnämnden']
    const more = ['Mål: Alla broar', 'Status: Pågår', 'Rapportering: i maj', 'Bakgrund: Rost']
    const [draft] = read(...text, ...more)
    expect(draft).toMatchObject({
      ...{ to: ['Skolnämnden'], from: 'Kulturnämnden', target: 'Alla broar', reporting: 'i maj' },
      status: { text: 'Pågår', period: '2031' },
    })
    const whole = [...text, ...more].join('\n')
    expect(whole.slice(draft?.targetSpan?.start, draft?.targetSpan?.end)).toBe('Mål: Alla broar')
    expect(whole.slice(draft?.status?.span.start, draft?.status?.span.end)).toBe('Status: Pågår')
  })
  test('ends at a passage without a label, a wide gap and the next assignment', () => {
    expect(read(start, '', 'Torg är bra.', '', 'Status: Pågår')[0]?.status).toBeUndefined()
    expect(read(start, '', '', '', 'Status: Pågår')[0]?.status).toBeUndefined()
    expect(read(start, '', '', 'Status: Pågår')[0]?.status?.text).toBe('Pågår')
    const two = read(start, 'Status: Klart', 'Uppdrag 2: Bygga kajer', 'Status: Pågår')
    expect(two.map(({ status }) => status?.text)).toEqual(['Klart', 'Pågår'])
    expect(read('Status: Pågår', start)[0]?.status).toBeUndefined()
  })
  test('keeps the giver where its label names nobody', () => {
    const heading = 'Uppdrag från fullmäktige till nämnden'
    expect(read(heading, '', start, 'Uppdragsgivare: vet ej')[0]?.from).toBe('Fullmäktige')
  })
})

describe('the bodies of labelled assignments', () => {
  const points = ['Uppdrag 1: Måla broar', '', 'Uppdrag 2: Bygga kajer']
  const bodies = (...lines: string[]) => read(...lines, '', ...points).map(({ from, to }) => [from, ...to])
  test('are those of the heading above', () => {
    expect(bodies('Uppdrag från fullmäktige till nämnden')).toEqual([
      ['Fullmäktige', 'Vägnämnden'],
      ['Fullmäktige', 'Vägnämnden'],
    ])
  })
  test.each([
    ...['Skolnämnden har gett Kulturnämnden två uppdrag.', 'Skolnämnden gav Kulturnämnden två uppdrag.'],
    ...['Skolnämnden ger Kulturnämnden uppdragen.', 'Skolnämnden har givit Kulturnämnden uppdrag.'],
    ...['Skolnämnden har beslutat om uppdrag till Kulturnämnden.'],
    ...['Skolnämnden har riktat uppdrag till Kulturnämnden.'],
    ...['Skolnämnden har lämnat två nya uppdrag till Kulturnämnden.'],
  ])('are those of the sentence before: %s', (sentence) => {
    expect(bodies(sentence)[0]).toEqual(['Skolnämnden', 'Kulturnämnden'])
  })
  test('are nobody where only a later sentence, or one without assignments, names them', () => {
    expect(read(...points, '', 'Skolnämnden ger Kulturnämnden uppdrag.')[0]).toMatchObject({
      from: null,
      to: [],
    })
    expect(bodies('Skolnämnden ger Kulturnämnden broar.')[0]).toEqual([null])
    expect(bodies('Skolnämnden ger bort. Kulturnämnden har uppdrag.')[0]).toEqual([null])
  })
  test('what another body gave without saying to whom, told in a board’s own paper, went to that board', () => {
    const given = (giver: string) => read('Uppdrag 1: Måla broar', `Uppdragsgivare: ${giver}`)[0]?.to
    expect(given('Regionfullmäktige')).toEqual(['Vägnämnden'])
    expect(given('Skolnämnden')).toEqual(['Vägnämnden'])
    expect(given('Vägnämnden')).toEqual([])
    const council = { ...noNames, own: 'Regionfullmäktige' }
    const region = regionIn('Uppdrag 1: Måla broar\nUppdragsgivare: Regionfullmäktige')
    expect(labelledAssignments(region, council)[0]?.to).toEqual([])
    expect(labelledAssignments(region, noNames)[0]?.to).toEqual([])
  })
})
