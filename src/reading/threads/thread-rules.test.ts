import { describe, expect, test } from 'vitest'
import type { ExtractedAssignment, ExtractedDocument } from '../extraction.ts'
import { findThreads } from './find-threads.ts'

const span = { start: 0, end: 1, page: null }
const given = (title: string, more: Partial<ExtractedAssignment> = {}): ExtractedAssignment => ({
  ...{ title, number: null, from: 'Regionfullmäktige', to: ['Vårdnämnden'], year: 2030, target: null },
  ...{ reporting: null, span, confidence: 0.9, ...more },
})
const documentOf = (source: string, ...assignments: ExtractedAssignment[]): ExtractedDocument => ({
  ...{ source, kind: 'minutes', organisation: null, body: null, date: null, assignments },
  ...{ items: [], goals: [], figures: [], findings: [] },
})
const membersOf = (...documents: ExtractedDocument[]) =>
  findThreads(documents).map(({ members }) =>
    members.map(({ document, assignment }) => `${document}:${assignment}`).join(' '),
  )
const title = 'Minska matsvinnet i vårdens kök'

describe('within one document the same words are one assignment', () => {
  test.each([
    ['in another year', { year: 2031 }],
    ['said twice', {}],
    ['said once more without receivers', { to: [] }],
  ])('%s', (_, more) => {
    expect(membersOf(documentOf('a', given(title), given(title, more)))).toEqual(['0:0 0:1'])
  })
  test.each([
    ['from another giver', { from: 'Kulturnämnden' }],
    ['to another receiver', { to: ['Kulturnämnden'] }],
    ['in other words', { title: `${title} redan nu` }],
    ['in other words, in a year not told', { title: `${title} redan nu`, year: null }],
  ])('but not %s', (_, more) => {
    expect(membersOf(documentOf('a', given(title), given(title, more)))).toEqual([])
    expect(membersOf(documentOf('a', given(title, more), given(title)))).toEqual([])
  })
})

describe('what stays apart', () => {
  test('is not brought together by a third that is like both', () => {
    const one = given('Bygga badhus vid stranden i Vindsele')
    const other = given('Bygga badhus vid stranden i Ripdalen')
    const third = given('Bygga badhus vid stranden')
    expect(membersOf(documentOf('a', one), documentOf('b', third), documentOf('c', other))).toHaveLength(1)
    expect(membersOf(documentOf('a', one), documentOf('b', third), documentOf('c', other))[0]).toHaveLength(7)
  })
  test('are titles that share no more than a word', () => {
    expect(membersOf(documentOf('a', given(title)), documentOf('b', given('Måla kök i Vindsele')))).toEqual(
      [],
    )
  })
})

describe('a thread', () => {
  test('has its members by year, the one without a year first, then by document', () => {
    const documents = [2031, 2030, null, 2030].map((year, at) => documentOf(`${at}`, given(title, { year })))
    expect(membersOf(...documents)).toEqual(['2:0 1:0 3:0 0:0'])
    expect(membersOf(documentOf('a', given(title), given(title)), documentOf('b', given(title)))[0]).toBe(
      '0:0 0:1 1:0',
    )
  })
  test('stands before those whose first member comes later', () => {
    const other = 'Bygga ambulansstation'
    const first = documentOf('a', given(other), given(title))
    const second = documentOf('b', given(title, { year: 2031 }), given(other, { year: 2031 }))
    const third = documentOf('c', given('Korta kön till tandläkare'))
    const fourth = documentOf('d', given('Korta kön till tandläkare'))
    expect(membersOf(first, second, third, fourth)).toEqual(['0:0 1:1', '0:1 1:0', '2:0 3:0'])
  })
  test('bears the title of its newest year that was read most surely', () => {
    const titles = findThreads([
      documentOf('a', given('Minska matsvinnet i vårdens kök', { year: 2031, confidence: 0.6 })),
      documentOf('b', given('Minskat matsvinn i vårdens kök', { year: 2031, confidence: 0.9 })),
      documentOf('c', given('Minska svinnet i vårdens kök', { year: 2030, confidence: 1 })),
    ]).map((thread) => thread.title)
    expect(titles).toEqual(['Minskat matsvinn i vårdens kök'])
  })
  test('is as sure as its weakest link, and tells each with the documents by file name', () => {
    const [thread] = findThreads([
      documentOf('år\\ett.txt', given(title)),
      documentOf('år/två.txt', given(title)),
      documentOf('tre.txt', given(title, { year: 2034 })),
    ])
    const path = 'samma ordalydelse; samma år: 2030; samma uppdragsgivare: Regionfullmäktige'
    expect(thread?.reasons).toContain(`ett.txt (1) – två.txt (1): samma uppdrag; ${path}`)
    expect(thread?.reasons?.join()).toContain('fortsätter ordagrant; samma ordalydelse; 4 år senare')
    expect(thread?.confidence).toBeLessThan(0.98)
    expect(thread?.confidence).toBeGreaterThan(0.5)
  })
})

describe('what is slightly alike', () => {
  const others = (...titles: string[]) => titles.map((one) => given(one, { year: null }))
  const [first, second] = [title, 'Måla kök i Vindsele blått'].map((one) => given(one, { number: '1' }))
  if (!first || !second) throw new Error('two titles make two')
  const magazines = others('Riv gamla magasinet', 'Köp in cyklar', 'Plantera ekar')
  const bridges = others('Utöka sophämtningen', 'Stöd schackspel', 'Dika ut åkrarna')
  test('is joined where each list has much else that could go on in its stead', () => {
    expect(membersOf(documentOf('a', first, ...magazines), documentOf('b', second, ...bridges))).toEqual([
      '0:0 1:0',
    ])
    expect(membersOf(documentOf('a', first, ...magazines), documentOf('b', second))).toEqual([])
    expect(membersOf(documentOf('a', first), documentOf('b', second, ...bridges))).toEqual([])
  })
})
