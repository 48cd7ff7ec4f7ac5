import { describe, expect, test } from 'vitest'
import { givenInText } from './given-in-text.ts'
import { noNames, regionIn } from './test-regions.ts'

const drafts = (text: string) => givenInText(regionIn(text), noNames)
const told = (text: string) =>
  drafts(text).map(({ from, to, title }) => `${from} → ${to.join(' + ')}: ${title}`)
const expected = ['Vägnämnden → Skolnämnden: måla alla broar']

describe('running text tells what a body gave', () => {
  test.each([
    'Vägnämnden gav Skolnämnden i uppdrag att måla alla broar.',
    'Vägnämnden har gett Skolnämnden i uppdrag att måla alla broar.',
    'Vägnämnden har givit Skolnämnden uppdraget att måla alla broar.',
    'Vägnämnden uppdrog åt Skolnämnden det stora uppdraget att måla alla broar.',
    'Vägnämnden har uppdragit åt Skolnämnden i uppdrag att måla alla broar.',
    'Vägnämnden beslutade att ge Skolnämnden i uppdrag att måla alla broar.',
    'Vägnämnden beslöt i går att ge Skolnämnden ett uppdrag om att måla alla broar.',
    'Vägnämnden har beslutat att uppdra till Skolnämnden i uppdrag att måla alla broar.',
    'I fjol har Vägnämnden gett Skolnämnden i uppdrag att måla alla broar.',
    'Vägnämnden gav Skolnämnden i uppdrag att måla alla broar senast i maj.',
    'Vägnämnden gav Skolnämnden i uppdrag att måla alla broar enligt planen.',
    'Vägnämnden gav Skolnämnden i uppdrag att måla alla broar vilket gick bra.',
  ])('%s', (text) => expect(told(text)).toEqual(expected))

  test('by the name of the assignment, in quotation marks or without', () => {
    for (const name of ['Måla broar', '”Måla broar”', '"Måla broar"', '»Måla broar»'])
      expect(told(`Vägnämnden gav Skolnämnden uppdraget ${name}.`)).toEqual([
        'Vägnämnden → Skolnämnden: Måla broar',
      ])
  })
  test('with the day of the decision, where the words stand', () => {
    const text = 'Så var det. Vägnämnden gav den 3 juni 2031 Skolnämnden i uppdrag att måla alla broar. Bra.'
    const [draft] = drafts(text)
    expect(draft?.decided).toMatchObject({ by: 'Vägnämnden', date: '2031-06-03' })
    expect(text.slice(draft?.span.start, draft?.span.end)).toBe('måla alla broar')
    const { start, end } = draft?.decided?.span ?? {}
    expect(text.slice(start, end)).toMatch(/^Vägnämnden gav .* broar\.$/)
    expect(drafts('Vägnämnden gav Skolnämnden i uppdrag att måla alla broar.')[0]?.decided).toBeNull()
    expect(draft).toMatchObject({ number: null, confidence: 0.65, lines: { first: 0, last: 0 } })
  })
  test.each([
    'Vägnämnden gav inte Skolnämnden i uppdrag att måla alla broar.',
    'Vägnämnden beslutade att upphäva beslutet att ge Skolnämnden i uppdrag att måla alla broar.',
    'Vägnämnden vill ge Skolnämnden i uppdrag att måla alla broar.',
    'Vägnämnden föreslår att Skolnämnden får i uppdrag att måla alla broar.',
    'Vägnämnden gav Skolnämnden i uppdrag att måla.',
    'Någon gav Skolnämnden i uppdrag att måla alla broar.',
    'Vägnämnden gav någon i uppdrag att måla alla broar.',
    'Vägnämnden gav sig själv, Vägnämnden, i uppdrag att måla alla broar.',
    'Vägnämnden gav Skolnämnden broar.',
    'Skolnämnden har i uppdrag att måla alla broar som Vägnämnden gav.',
    `Vägnämnden, som ${'verkligen '.repeat(8)}gav Skolnämnden i uppdrag att måla alla broar.`,
  ])('but not "%s"', (text) => expect(told(text)).toEqual([]))
})

describe('running text tells what a body received', () => {
  test.each([
    'Skolnämnden fick i uppdrag av Vägnämnden att måla alla broar.',
    'Skolnämnden gavs i uppdrag av Vägnämnden att måla alla broar.',
    'Skolnämnden har fått i maj i uppdrag av Vägnämnden att måla alla broar.',
    'Skolnämnden hade fått av Vägnämnden i uppdrag att måla alla broar.',
  ])('%s', (text) => {
    expect(told(text)).toEqual(expected)
    expect(drafts(text)[0]).toMatchObject({ confidence: 0.65, number: null })
    expect(text.slice(drafts(text)[0]?.span.start, drafts(text)[0]?.span.end)).toBe('måla alla broar')
  })
  test('less surely where it does not say from whom', () => {
    const [draft] = drafts('Skolnämnden fick i uppdrag att måla alla broar.')
    expect(draft).toMatchObject({ from: null, to: ['Skolnämnden'], confidence: 0.6 })
  })
  test.each([
    'Skolnämnden fick i uppdrag att måla.',
    'Grannarna fick i uppdrag att måla alla broar.',
    'Skolnämnden får i uppdrag att måla alla broar.',
    'Så sade de: skolnämnden fick i uppdrag att måla alla broar.',
  ])('but not "%s"', (text) => expect(told(text)).toEqual([]))
})
