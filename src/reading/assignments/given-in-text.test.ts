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
    'Vägnämnden gav Skolnämnden det uppdraget att måla alla broar.',
    'Vägnämnden gav Skolnämnden det viktiga uppdraget att måla alla broar.',
    'Vägnämnden uppdrog åt Skolnämnden att måla alla broar.',
    'Vägnämnden uppdrog åt Skolnämnden uppdraget att måla alla broar.',
    'Vägnämnden beslutade i maj att uppdra åt Skolnämnden att måla alla broar.',
    'Vägnämndens vän Kulturnämnden var med när Vägnämnden gav Skolnämnden i uppdrag att måla alla broar.',
    `Vägnämnden som ${'nu '.repeat(18)}gav Skolnämnden i uppdrag att måla alla broar.`,
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
    'I går gavs det vi gett till Vägnämnden och Skolnämnden i uppdrag att måla alla broar.',
    'Vägnämndens chef gav Skolnämnden i uppdrag att måla alla broar.',
    'Vägnämnden gav Skolnämnden uppdraget som alla broar väntar på.',
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
  test.each(['Skolnämnden fick i uppdrag att måla.', 'Skolnämnden fick inte i uppdrag att måla alla broar.'])(
    'but not "%s"',
    (text) => expect(told(text)).toEqual([]),
  )
})

describe('running text tells what a body shall do by the decision of another', () => {
  test.each([
    'Vägnämnden beslutade den 3 juni 2031 att Skolnämnden ska måla alla broar.',
    'Vägnämnden beslöt i går att Skolnämnden skulle måla alla broar.',
    'Vägnämnden har beslutat att Skolnämnden skall måla alla broar.',
  ])('%s', (text) => {
    expect(told(text)).toEqual(expected)
    expect(drafts(text)[0]?.confidence).toBe(0.6)
  })
  test.each([
    'Vägnämnden beslutade att alla broar ska målas i rött.',
    'Grannarna beslutade att Skolnämnden ska måla alla broar.',
    'Vägnämnden föreslår att Skolnämnden ska måla alla broar.',
  ])('but not "%s"', (text) => expect(told(text)).toEqual([]))
  test('and in minutes not at all', () => {
    const told = 'Vägnämnden beslutade att Skolnämnden ska måla alla broar.'
    expect(givenInText(regionIn(told, { item: 0 }), noNames)).toEqual([])
    const received = 'I maj fick Skolnämnden i uppdrag av Vägnämnden att måla alla broar.'
    expect(givenInText(regionIn(received, { item: 0 }), noNames)).toEqual([])
    const plainly = 'Skolnämnden fick i uppdrag av Vägnämnden att måla alla broar.'
    expect(givenInText(regionIn(plainly, { item: 0 }), noNames)).toHaveLength(1)
  })
})

describe('a body gives an assignment in its own paper', () => {
  const read = (text: string, item: number | null = null) =>
    givenInText(regionIn(text, { item }), { ...noNames, own: 'Vägnämnden' }).map(
      ({ from, to, title, confidence, retold }) => [from, to, title, confidence, retold],
    )
  test.each([
    'Vägnämnden ger Skolnämnden i uppdrag att måla alla broar.',
    'Vägnämnden ger härmed Skolnämnden i uppdrag att måla alla broar.',
    'Vägnämnden uppdrar därför åt Skolnämnden att måla alla broar.',
    'Vägnämnden uppdrar nu till Skolnämnden att måla alla broar.',
    'Vägnämnden ger även Skolnämnden i uppdrag att måla alla broar.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([['Vägnämnden', ['Skolnämnden'], 'måla alla broar', 0.7, undefined]])
    expect(read(text, 0)).toEqual([])
  })
  test.each([
    'Skolnämnden ger Vägnämnden i uppdrag att måla alla broar.',
    'Vägnämnden ger Skolnämnden rätt att måla alla broar.',
    'Om Vägnämnden ger Skolnämnden i uppdrag att måla alla broar är allt bra.',
    'Det är bra att Vägnämnden ger Skolnämnden i uppdrag att måla alla broar.',
    'Vägnämnden ger grannarna i uppdrag att måla alla broar.',
  ])('but not "%s"', (text) => expect(read(text)).toEqual([]))
})

test('what was given before has the year that the text tells, or none', () => {
  const year = (text: string) => drafts(text).map((draft) => [draft.year, draft.retold?.year])
  const words = 'gav Vägnämnden Skolnämnden i uppdrag att måla alla broar till 2035.'
  expect(year(`Den 3 juni 2031 ${words}`)).toEqual([[null, 2031]])
  expect(year(`I juni 2031 ${words}`)).toEqual([[null, 2031]])
  expect(year(`I budget 2032 ${words}`)).toEqual([[2032, 2032]])
  expect(year(`I fjol ${words}`)).toEqual([[null, null]])
})

test('how it is reported is told in the same passage', () => {
  const text = 'Vägnämnden beslutade den 3 juni 2031, § 22, att uppdra åt Skolnämnden att måla alla broar.'
  expect(told(text)).toEqual(expected)
  expect(drafts(`${text} Uppdraget ska slutredovisas senast i maj 2032.`)[0]?.reporting).toBe(
    'Uppdraget ska slutredovisas senast i maj 2032.',
  )
  expect(drafts(text)[0]).not.toHaveProperty('reporting')
})

test('who gives is told before the verb or right behind it, and may give to offices', () => {
  expect(told('I maj gav Vägnämnden brochefen och Skolnämnden i uppdrag att måla alla broar.')).toEqual([
    'Vägnämnden → Brochefen + Skolnämnden: måla alla broar',
  ])
})
