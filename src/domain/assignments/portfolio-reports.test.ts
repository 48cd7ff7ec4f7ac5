import { describe, expect, test } from 'vitest'
import type { AssignmentDetail } from './assignment.ts'
import { portfolioRow, standingOf, unnamed } from './portfolio.ts'
import { portfolioColumns } from './portfolio-columns.ts'
import { assignmentOf, figureOf, passageAt, reportOf } from './test-assignments.ts'

const today = '2025-03-01'
function row(...assignments: AssignmentDetail[]) {
  const status = { kind: 'notReported' as const }
  return portfolioRow({ assignments, continuations: [], gaps: [], status, title: 'T' }, today)
}
/** What each of two receivers is seen to have reported by this sender. */
function reportedBy(bodyName: string | null, receivers = ['Kulturnämnden', 'Vårdnämnden']) {
  return [
    ...row(assignmentOf('a', 2024, { receivers, reports: [reportOf('2024', { bodyName })] })).reports.keys(),
  ]
}

describe('a receiver has reported', () => {
  test('what it said itself, in capitals or not', () => {
    expect(reportedBy('Kulturnämnden')).toEqual(['kulturnamnden'])
    expect(reportedBy('VÅRDNÄMNDEN')).toEqual(['vardnamnden'])
  })
  test('what its committee said for it', () => {
    expect(reportedBy('Kulturnämndens arbetsutskott')).toEqual(['kulturnamnden'])
  })
  test('not what a body says whose name only begins or ends like its own', () => {
    expect(reportedBy('Kulturnämndensväst')).toEqual([])
    expect(reportedBy('Stora kulturnämnden')).toEqual([])
    expect(reportedBy('Samarbete kring kulturnämndens ')).toEqual([])
  })
  test('not what the body above it says', () => {
    expect(reportedBy('Kulturnämnden', ['Kulturnämndens arbetsutskott'])).toEqual([])
  })
  test("what nobody is named for: it may be anyone's", () => {
    expect(reportedBy(null)).toEqual(['kulturnamnden', 'vardnamnden'])
  })
  test('anything, where no receiver is named', () => {
    expect(reportedBy('Kulturnämnden', [])).toEqual([unnamed])
    expect(reportedBy(null, [])).toEqual([unnamed])
  })
  test('nothing without a report', () => expect(row(assignmentOf('a', 2024)).reports.size).toBe(0))
})

describe('what was last reported', () => {
  const latest = (changes: Partial<AssignmentDetail>) =>
    row(assignmentOf('a', 2024, changes)).reports.get('namnden')

  test('may be an outcome, but never an aim', () => {
    const figures = [figureOf('outcome', '5', '2024-06'), figureOf('target', '4', '2024-12')]
    expect(latest({ reports: [reportOf('2024-05')], figures })?.at).toBe('2024-06')
    expect(latest({ reports: [reportOf('2024-07')], figures })?.at).toBe('2024-07')
  })
  test('leads to the words of that very report', () => {
    const outcome = figureOf('outcome', '5', '2024-06', { passage: passageAt(70) })
    expect(latest({ figures: [outcome], reports: [reportOf('2023')] })?.passage.start).toBe(70)
  })
  test('is undated only where no other is held', () => {
    const undated = figureOf('outcome', '5', null, { passage: passageAt(70, { date: null }) })
    expect(latest({ figures: [undated] })).toMatchObject({ at: null, days: null })
    expect(latest({ figures: [undated], reports: [reportOf('2023')] })).toMatchObject({
      at: '2023',
      days: 426,
    })
  })
  test('in words that name no time counts no days', () => {
    expect(latest({ reports: [reportOf('i våras')] })).toMatchObject({ at: 'i våras', days: null })
  })
})

describe('a row', () => {
  test('names each year once, the earliest first, whatever the order of the thread', () => {
    const [a, b, c, d] = [2025, 2023, null, 2023].map((year, at) => assignmentOf(`${at}`, year))
    expect(a && b && c && d && row(a, b, c, d).years).toEqual([2023, 2025])
  })
  test('names the givers of all years, the latest first, and none for who is not stated', () => {
    const first = assignmentOf('a', 2023, { giver: 'Nämnden' })
    const givers = row(first, assignmentOf('b', 2024, { giver: null }), assignmentOf('c', 2025)).givers
    expect(givers.map((party) => party.name)).toEqual(['Fullmäktige', 'Nämnden'])
  })
  test.each([
    ['Regionstyrelsen', 'RS'],
    ['Kulturnämndens arbetsutskott', 'Kulturnämndens arbetsutskott'],
    ['Nämnden för vård hemma hos äldre', 'Nämnden för vård hemma hos äldre'],
    ['Nämnden', 'Nämnden'],
  ])('calls %s %s: initials of two to four letters, else the whole name', (name, short) => {
    expect(row(assignmentOf('a', 2024, { receivers: [name] })).receivers).toMatchObject([{ name, short }])
  })
})

describe('a deviation', () => {
  const figures = [
    figureOf('outcome', '5', '2024-11', { passage: passageAt(0, { bodyName: 'Kulturnämnden' }) }),
  ]
  const receivers = ['Kulturnämnden', 'Vårdnämnden']
  const told = row(assignmentOf('a', 2024, { receivers, figures }))
  const target = { value: '4', unit: '%', passage: passageAt(0) }
  const [outcome] = figures
  const deviates = {
    ...told,
    status: { kind: 'deviates' as const, target, outcome: outcome ?? figureOf('outcome', '5', null) },
  }

  test('is of those who report it: a receiver with no report of its own is silent, not off', () => {
    expect(standingOf(deviates, 'kulturnamnden')).toBe('deviates')
    expect(standingOf(deviates, 'vardnamnden')).toBe('notReported')
    expect(portfolioColumns([deviates]).receivers.map(({ name, deviating }) => [name, deviating])).toEqual([
      ['Kulturnämnden', 1],
      ['Vårdnämnden', 0],
    ])
  })
  test('but what has ended has ended for all', () => {
    expect(standingOf({ ...told, status: { kind: 'ended', year: 2025 } }, 'vardnamnden')).toBe('ended')
  })
})
