import { expect, test } from 'vitest'
import { ownWordsOf, statedAimOf } from './own-words.ts'
import { assignmentOf, mentionOf } from './test-assignments.ts'

const noted = mentionOf({ id: 'noted', standing: 'noted', title: 'Hyrpersonal' })
const proposed = mentionOf({ id: 'proposed', standing: 'proposed', title: 'Minska hyrberoendet' })
const decided = mentionOf({ id: 'decided', standing: 'decided', title: 'Minska hyrberoendet i länet' })
const outside = mentionOf({ id: 'outside', standing: null })
const words = (...mentions: (typeof noted)[]) => ownWordsOf({ mentions })?.id ?? null

test('an assignment is told in the words of its decision, else of a proposal, else as it is retold', () => {
  expect(words(outside, noted, proposed, decided)).toBe('decided')
  expect(words(outside, noted, proposed)).toBe('proposed')
  expect(words(outside, noted)).toBe('noted')
  expect(words(outside)).toBe('outside')
  expect(words()).toBeNull()
})
test('of two that weigh as much in the words of the first', () => {
  expect(words(proposed, { ...proposed, id: 'later' })).toBe('proposed')
})

const aims = (...years: (typeof noted)[][]) =>
  statedAimOf(years.map((mentions, at) => assignmentOf(`${at}`, 2024 + at, { mentions })))?.target ?? null

test('the aim is that of most weight, the latest of such, never the words themselves', () => {
  const four = { ...proposed, target: 'Högst 4 procent' }
  const two = { ...proposed, target: 'Högst 2 procent' }
  expect(aims([four], [two, decided])).toBe('Högst 2 procent')
  expect(aims([{ ...decided, target: 'Högst 4 procent' }], [two])).toBe('Högst 4 procent')
  expect(aims([decided, proposed])).toBeNull()
})
test('an aim that stands in the assignment’s own words is not told twice', () => {
  expect(aims([{ ...decided, title: 'Spara 120 miljoner', target: '120 Miljoner' }])).toBeNull()
})
