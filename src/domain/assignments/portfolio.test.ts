import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PassageRef } from '../documents/document.ts'
import { type AssignmentDetail, type Gap, gapKinds, type Thread } from './assignment.ts'
import { choosePortfolio, type PortfolioChoice, statusKinds, withStanding } from './choose-portfolio.ts'
import { type PortfolioRow, portfolioRow } from './portfolio.ts'
import { byGiver, otherReceivers, portfolioColumns } from './portfolio-columns.ts'
import { choiceOfQuery, queryOfChoice } from './portfolio-query.ts'

const today = '2025-03-01'
const passage: PassageRef = {
  documentSlug: 'protokoll',
  documentTitle: 'Protokoll',
  kind: 'minutes',
  date: null,
  bodyName: null,
  start: 0,
  end: 9,
  page: 1,
  paragraph: '8',
}
const gap: Gap = { kind: 'noReport', year: 2024, facts: {}, passage: null }

function year(slug: string, changes: Partial<AssignmentDetail> = {}): AssignmentDetail {
  return {
    ...{
      id: slug,
      slug,
      title: slug,
      number: null,
      giver: 'Regionfullmäktige',
      receivers: ['Kulturnämnden'],
    },
    ...{ year: 2024, target: null, targetPassage: null, aim: null, impliedBaseline: null, reporting: null },
    ...{ decision: null, mentions: [], figures: [], reports: [] },
    ...changes,
  }
}
function report(period: string | null, date: string | null = null) {
  return { id: `${period}`, text: 'Det går framåt.', period, passage: { ...passage, date } }
}
function row(assignments: AssignmentDetail[], thread: Partial<Thread> = {}): PortfolioRow {
  const whole: Thread = {
    assignments,
    continuations: [],
    gaps: [],
    status: { kind: 'notReported' },
    title: 'T',
  }
  return portfolioRow({ ...whole, ...thread }, today)
}
const open: PortfolioChoice = { giver: null, receiver: null, year: null, status: null, gap: null }
const slugs = (rows: readonly PortfolioRow[]) => rows.map((one) => one.slug)

describe('a thread as a row', () => {
  test('has the address of its latest assignment and the years of all', () => {
    const shown = row([year('a', { year: 2023 }), year('b', { year: 2025 })])
    expect([shown.slug, shown.years]).toEqual(['b', [2023, 2025]])
  })
  test('the same body in capitals or not is one receiver, under its latest name', () => {
    const shown = row([year('a', { receivers: ['kulturnämnden'] }), year('b')])
    expect(shown.receivers.map((party) => [party.name, party.short])).toEqual([['Kulturnämnden', 'KN']])
  })
  test('only a body has initials: "Alla nämnder" is said in full', () => {
    const shown = row([year('a', { receivers: ['Alla nämnder', 'Hälso- och sjukvårdsnämnden'] })])
    expect(shown.receivers.map((party) => party.short)).toEqual(['Alla nämnder', 'HSN'])
  })
  test('silence is counted from the last day of the period that reaches furthest', () => {
    const reports = [report('2025-01'), report('2024'), report(null, '2024-06-01')]
    expect(row([year('a', { reports })]).reports.get('kulturnamnden')).toMatchObject({
      at: '2025-01',
      days: 29,
    })
  })
  test('a report of a period that is not over has been silent for no days, never for less', () => {
    expect(row([year('a', { reports: [report('2025')] })]).reports.get('kulturnamnden')?.days).toBe(0)
  })
  test('a report without a date is held, but counts no days', () => {
    expect(row([year('a', { reports: [report(null)] })]).reports.get('kulturnamnden')).toMatchObject({
      at: null,
      days: null,
    })
  })
  test('what one receiver reported in a year is not told of a receiver of another year', () => {
    const shown = row([
      year('a', { reports: [report('2024')] }),
      year('b', { receivers: ['Regionstyrelsen'] }),
    ])
    expect([...shown.reports.keys()]).toEqual(['kulturnamnden'])
  })
})

describe('the selection', () => {
  const council = row([year('council')], { gaps: [gap] })
  const board = row([year('board', { giver: 'Kulturnämnden', receivers: ['Förvaltningen'], year: 2025 })])
  const reported = row([year('reported', { year: 2025 })], { status: { kind: 'reported', at: null } })
  const all = [council, board, reported]

  test.each([
    [{ giver: 'kulturnamnden' }, ['board']],
    [{ receiver: 'kulturnamnden' }, ['council', 'reported']],
    [{ year: 2025 }, ['board', 'reported']],
    [{ status: 'reported' as const }, ['reported']],
    [{ gap: 'noReport' as const }, ['council']],
    [{ gap: 'any' as const, year: 2025 }, []],
    [{ giver: 'ingen', receiver: 'heller-inte', year: 1999 }, ['council', 'board', 'reported']],
  ])('of %j shows %j', (choice, shown) => {
    expect(slugs(choosePortfolio(all, { ...open, ...choice }).rows)).toEqual(shown)
  })
  test('tells how many each other choice would show, whatever is chosen of standing', () => {
    const portfolio = choosePortfolio(all, { ...open, year: 2025, status: 'deviates' })
    expect(portfolio.statuses).toEqual([
      { key: 'deviates', count: 0 },
      { key: 'notReported', count: 1 },
      { key: 'reported', count: 1 },
    ])
    expect([portfolio.within, portfolio.withGaps, portfolio.rows.length]).toEqual([2, 0, 0])
  })
  test('is of one status or one gap at a time, within the same givers, receivers and years', () => {
    const chosen = { ...open, year: 2024, status: 'ended' as const }
    expect(withStanding(chosen, 'noReport')).toEqual({ ...open, year: 2024, gap: 'noReport' })
    expect(withStanding(chosen, 'any')).toEqual({ ...open, year: 2024, gap: 'any' })
    expect(withStanding(chosen, 'deviates')).toEqual({ ...open, year: 2024, status: 'deviates' })
    expect(withStanding(chosen, null)).toEqual({ ...open, year: 2024 })
  })
  test('goes to an address and back', () => {
    const key = fc.constantFrom('regionfullmaktige', 'å ä&ö', 'till=x')
    const choice = fc.record({
      giver: fc.option(key),
      receiver: fc.option(key),
      year: fc.option(fc.integer({ min: 1000, max: 9999 })),
      status: fc.option(fc.constantFrom(...statusKinds)),
      gap: fc.option(fc.constantFrom('any' as const, ...gapKinds)),
    })
    fc.assert(
      fc.property(choice, fc.integer({ min: 1, max: 9 }), (one, page) => {
        const query = new URLSearchParams(queryOfChoice(one, page))
        expect(choiceOfQuery(query)).toEqual(one)
        expect(query.get('sida') ?? '1').toBe(String(page))
      }),
    )
  })
})

describe('the columns', () => {
  const to = (slug: string, ...receivers: string[]) => row([year(slug, { receivers })])
  test('the receiver of most comes first, and a thread to nobody has a column of its own', () => {
    const columns = portfolioColumns([to('a', 'X', 'Y'), to('b', 'Y'), to('c')])
    expect(columns.receivers.map((one) => [one.name, one.threads])).toEqual([
      ['Y', 2],
      ['X', 1],
    ])
    expect(columns).toMatchObject({ hasOthers: false, hasUnnamed: true })
  })
  test('too many receivers stand together, and none of them is lost', () => {
    const names = Array.from({ length: 12 }, (_, index) => `Nämnd ${index}`)
    const rows = [to('a', ...names), to('b', 'Nämnd 3', 'Nämnd 4')]
    const columns = portfolioColumns(rows)
    expect(columns.receivers.map((one) => one.name)).toEqual(['Nämnd 3', 'Nämnd 4'])
    for (const one of rows)
      expect(one.receivers.length).toBe(
        otherReceivers(one, columns).length +
          columns.receivers.filter(({ key }) => one.receivers.some((party) => party.key === key)).length,
      )
  })
  test('rows stand under their giver, those without one last', () => {
    const groups = byGiver([
      row([year('a', { giver: null })]),
      row([year('b')]),
      row([year('c', { giver: null })]),
    ])
    expect(groups.map((group) => [group.giver?.name, slugs(group.rows)])).toEqual([
      ['Regionfullmäktige', ['b']],
      [undefined, ['a', 'c']],
    ])
  })
})
