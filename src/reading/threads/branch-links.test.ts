import { expect, test } from 'vitest'
import type { ExtractedAssignment, ExtractedDocument } from '../extraction.ts'
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
