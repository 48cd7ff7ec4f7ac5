import { expect, test } from 'vitest'
import type { Gap, ThreadStatus } from '../domain/assignments/assignment.ts'
import { figure, passage } from './test-threads.ts'
import { undecidedAim } from './undecided-aim.ts'

const at = passage('plan-2025', '2025-01-01')
const target = { value: '2', unit: '%', passage: at }
const status: ThreadStatus = { kind: 'deviates', outcome: figure('outcome', '5', at), target }
const changed = (to: string): Gap => ({
  kind: 'targetChangedWithoutDecision',
  year: 2025,
  facts: { from: '4', to, unit: '%' },
  passage: at,
})

test('a thread judged against an aim that no decision is held for has that aim told beside its standing', () => {
  expect(undecidedAim({ status, gaps: [changed('2')] })).toBe(target)
})

test('nothing is told where the aim is decided, where another was not, or where no aim is judged against', () => {
  expect(undecidedAim({ status, gaps: [] })).toBeNull()
  expect(undecidedAim({ status, gaps: [changed('3')] })).toBeNull()
  expect(undecidedAim({ status: { kind: 'notReported' }, gaps: [changed('2')] })).toBeNull()
})
