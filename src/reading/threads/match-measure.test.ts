import { describe, expect, test } from 'vitest'
import { corpusOf } from './corpus.ts'
import { matchAssignments, matchPrepared } from './match-assignments.ts'
import { assignmentOf, titleOf, wordOf } from './test-titles.ts'

type Words = Parameters<typeof titleOf>[0]
const bro = (weight: number) => [wordOf('bro', { weight })]
/** Two titles in the years given, so that nothing but words and years counts. */
function match(one: Words, other: Words, year: number | null = 2030, later: number | null = 2030) {
  return matchPrepared(
    assignmentOf('', { year }),
    titleOf(one),
    assignmentOf('', { year: later }),
    titleOf(other),
  )
}

describe('a confidence', () => {
  test('is a half at the threshold, be it within a year or over the years', () => {
    const within = match(['kaj', 'hamn', 'bro'], ['bro', 'skog', 'torg'])
    expect(within.confidence).toBe(Math.round(50 * (1 / 3 / 0.42)) / 100)
    expect(within.same).toBe(false)
    const over = match(['kaj', 'hamn', 'bro'], ['bro', 'skog', 'torg'], 2030, 2031)
    expect(over.confidence).toBe(Math.round(100 * (0.5 + (0.48 * (0.98 / 3 - 0.27)) / 0.73)) / 100)
    expect(over.same).toBe(true)
  })
  test('is never over 0.98, and nothing without a word in common', () => {
    expect(match(['bro', 'kaj', 'damm'], ['bro', 'kaj', 'damm']).confidence).toBe(0.98)
    expect(match(['bro'], ['kaj']).confidence).toBe(0)
  })
  test('is high where the same stems stand in the same order, however common they are', () => {
    expect(match(bro(0.1), bro(0.1)).confidence).toBe(Math.round(100 * (0.5 + (0.48 * 0.43) / 0.58)) / 100)
    expect(match(['bro'], ['bro']).confidence).toBe(0.98)
  })
})

describe('the relation', () => {
  test('needs both years to be one over the years', () => {
    expect(match(['bro'], ['bro'], null, 2031).relation).toBe('same')
    expect(match(['bro'], ['bro'], 2030, null).relation).toBe('same')
    expect(match(['bro'], ['bro'], 2030, 2031).relation).toBe('continues')
    expect(match(['bro'], ['bro', 'kaj'], 2030, 2031).relation).toBe('renames')
  })
})

describe('two titles are contrary', () => {
  const contrary = (one: string, other: string) =>
    matchAssignments(assignmentOf(one), assignmentOf(other), corpusOf([one, other])).contrary
  test.each([
    ['where they go opposite ways', 'Öka antalet bussar', 'Minska antalet bussar'],
    ['where one frame is filled differently', 'Upphandla ett journalsystem', 'Upphandla ett ekonomisystem'],
    ['in different places', 'Bygga badhus vid stranden i Vindsele', 'Nytt badhus vid stranden i Ripdalen'],
  ])('%s', (_, one, other) => expect(contrary(one, other)).toBe(true))
  test.each([
    ['Minska matsvinnet', 'Minska matsvinnet'],
    ['Minska sjukfrånvaron inom hemtjänsten', 'Fler cyklar inom hemtjänsten'],
  ])('not %s – %s', (one, other) => expect(contrary(one, other)).toBe(false))
})
