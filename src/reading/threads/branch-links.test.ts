import { expect, test } from 'vitest'
import type { ExtractedAssignment, ExtractedDocument } from '../extraction.ts'
import { branchLinks } from './branch-links.ts'
import { findThreads } from './find-threads.ts'

const given = (year: number, title: string): ExtractedAssignment => ({
  ...{ title, number: null, from: 'Kommunfullmäktige', to: ['Utbildningsnämnden'], year, target: null },
  ...{ reporting: null, span: { start: 0, end: 1, page: null }, confidence: 0.9 },
})
const plan = (year: number, ...titles: string[]): ExtractedDocument => ({
  ...{ source: `plan-${year}`, kind: 'plan', organisation: null, body: null, date: null },
  ...{ items: [], goals: [], figures: [], findings: [] },
  assignments: titles.map((title) => given(year, title)),
})
const membersOf = (...documents: ExtractedDocument[]) =>
  findThreads(documents).map(({ members }) =>
    members.map(({ document, assignment }) => `${document}:${assignment}`).join(' '),
  )
const halves = ['Skolnärvaro – tidiga insatser', 'Skolnärvaro – tillsammans med socialtjänsten']

test('an assignment that is parted in two under one heading goes on in both', () => {
  expect(membersOf(plan(2030, 'Öka skolnärvaron'), plan(2031, ...halves))).toEqual(['0:0 1:0 1:1'])
  expect(membersOf(plan(2030, ...halves), plan(2031, 'Öka skolnärvaron'))).toEqual(['0:0 0:1 1:0'])
})

test('two with headings of their own, or under a heading that was there before, are two', () => {
  expect(
    membersOf(plan(2030, 'Öka skolnärvaron'), plan(2031, 'Öka närvaron i skolan', 'Skolnärvaro i idrott')),
  ).toEqual(['0:0 1:0'])
  const [first = '', second = ''] = halves
  expect(membersOf(plan(2030, first), plan(2031, first, second))).toEqual(['0:0 1:0'])
})

const link = (one: number, other: number, confidence = 0.6) => ({ one, other, confidence, of: null })
const listed = (...titles: string[]) =>
  titles.map((title, at) => ({ list: at === 0 ? 'a' : 'b', given: given(2030, title) }))
const branches = (titles: string[], confidence?: number) =>
  branchLinks([link(0, 1), link(0, 2, confidence)], [link(0, 1)], listed(...titles)).map(({ other }) => other)

test('the second part is found by its heading, with a dash or colon, in capitals or not', () => {
  expect(branches(['Fler cyklister', 'Cykling – banor', 'Cykling – skyltar'])).toEqual([2])
  expect(branches(['Fler cyklister', 'CYKLING: banor', 'Cykling - skyltar'])).toEqual([2])
  expect(
    branchLinks([link(2, 0)], [link(1, 0)], listed('Fler cyklister', 'Cykling: a', 'Cykling: b')),
  ).toHaveLength(1)
})
test.each([
  ['under other headings', ['Fler cyklister', 'Cykling – banor', 'Gång – skyltar']],
  ['without headings', ['Fler cyklister', 'Cykling', 'Cykling']],
  ['after one that has a heading itself', ['Cykling – planer', 'Cykling – banor', 'Cykling – skyltar']],
  ['with a hyphen within a word', ['Fler cyklister', 'Cykel-banor', 'Cykel-banor']],
])('two %s are no parts of one', (_, titles) => {
  expect(branches(titles)).toEqual([])
})
test('what is less than surely alike is no part', () => {
  expect(branches(['Fler cyklister', 'Cykling – banor', 'Cykling – skyltar'], 0.59)).toEqual([])
})
