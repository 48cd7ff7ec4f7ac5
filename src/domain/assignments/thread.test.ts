import { describe, expect, it } from 'vitest'
import type { PassageRef } from '../documents/document.ts'
import type { FigureRow } from '../goals/goal.ts'
import type { AssignmentDetail, ContinuationRow, MentionRow } from './assignment.ts'
import { endedBefore, type GapContext, gapsOf } from './gaps.ts'
import { directionOf, latestAim, statusOf } from './status.ts'
import { assembleThread, joinThreads, rowsOfThread } from './thread.ts'

const passage: PassageRef = {
  documentSlug: 'protokoll',
  documentTitle: 'Protokoll',
  kind: 'minutes',
  date: '2024-10-17',
  bodyName: 'Nämnden',
  start: 0,
  end: 9,
  page: 1,
  paragraph: '8',
}

function figure(role: FigureRow['role'], value: string, asOf: string, unit = '%'): FigureRow {
  const id = `${role}-${asOf}`
  return { id, label: 'Andel', of: null, value, unit, asOf, approximate: false, role, passage, confidence: 1 }
}

function mention(changes: Partial<MentionRow> = {}): MentionRow {
  const bare = { id: 'm', title: 'T', number: null, receivers: [], target: null, reporting: null, passage }
  return {
    ...bare,
    standing: 'proposed',
    awaits: [],
    proposal: null,
    paragraph: null,
    namesDirective: false,
    confidence: 1,
    ...changes,
  }
}

function assignment(slug: string, year: number, changes: Partial<AssignmentDetail> = {}): AssignmentDetail {
  return {
    id: slug,
    slug,
    title: 'Minska kostnaden för inhyrda',
    number: null,
    giver: 'Fullmäktige',
    receivers: ['Nämnden'],
    year,
    target: null,
    targetPassage: null,
    aim: null,
    impliedBaseline: null,
    reporting: null,
    decision: null,
    mentions: [mention()],
    figures: [],
    reports: [],
    ...changes,
  }
}

function link(earlierSlug: string, laterSlug: string, kind: ContinuationRow['kind'] = 'renames') {
  const reasons = [{ message: 'samma ord', english: 'same words' }]
  return { kind, earlierSlug, laterSlug, confidence: 0.8, reasons, confirmed: false }
}

const bothYears: GapContext = {
  yearsOfGiver: new Map([['Fullmäktige', new Set([2024, 2025])]]),
  continuations: [],
}
const aim = (value: string) => ({ value, unit: '%', passage })
const kinds = (thread: AssignmentDetail[], context = bothYears) =>
  gapsOf(thread, context).map((gap) => gap.kind)

describe('a thread', () => {
  const [a, b, c] = [assignment('a', 2024), assignment('b', 2025), assignment('c', 2024)]

  it('joins assignments over the years, oldest first, and leaves others alone', () => {
    const threads = joinThreads([b, a, c], [link('a', 'b')])
    expect(threads.map((thread) => thread.map((one) => one.slug))).toEqual([['a', 'b'], ['c']])
  })
  it('joins what splits and what merges', () => {
    const d = assignment('d', 2026)
    expect(
      joinThreads([a, b, c, d], [link('a', 'b'), link('b', 'd'), link('c', 'd', 'merges')]),
    ).toHaveLength(1)
  })
  it('carries the latest name, and gives one row for each year', () => {
    const renamed = { ...b, title: 'nytt namn' }
    const thread = assembleThread([a, renamed], { ...bothYears, continuations: [link('a', 'b')] })
    expect(thread.title).toBe('Nytt namn')
    expect(rowsOfThread(thread).map((row) => [row.slug, row.threadSlug])).toEqual([
      ['a', 'b'],
      ['b', 'b'],
    ])
  })
})

describe('where a thread stands', () => {
  it('deviates when the last outcome has not come down to the last aim', () => {
    const thread = [
      assignment('a', 2024, {
        aim: aim('4'),
        figures: [figure('outcome', '4', '2024-11'), figure('target', '2', '2024-11')],
      }),
    ]
    expect(latestAim(thread)?.value).toBe('2')
    expect(statusOf(thread, null).kind).toBe('deviates')
  })
  it('is on target when it has, percent written either way', () => {
    const figures = [figure('outcome', '3.9', '2024-11', 'procent')]
    expect(statusOf([assignment('a', 2024, { aim: aim('4'), figures })], null).kind).toBe('onTarget')
  })
  it('takes the latest outcome, not the last one written', () => {
    const figures = [figure('outcome', '3', '2024-12'), figure('outcome', '5', '2024-03')]
    expect(statusOf([assignment('a', 2024, { aim: aim('4'), figures })], null).kind).toBe('onTarget')
  })
  it('is judged by the outcome in the unit of the aim, whatever else was told last', () => {
    const figures = [figure('outcome', '5', '2024-10'), figure('outcome', '300', '2024-11', 'mkr')]
    const status = statusOf([assignment('a', 2024, { aim: aim('4'), figures })], null)
    expect(status).toMatchObject({ kind: 'deviates', outcome: { value: '5' } })
  })
  it('is not judged when the units differ', () => {
    const figures = [figure('outcome', '300', '2024-11', 'mkr')]
    expect(statusOf([assignment('a', 2024, { aim: aim('4'), figures })], null).kind).toBe('reported')
  })
  it('is not judged when no direction is named', () => {
    const figures = [figure('outcome', '3', '2024-11')]
    const thread = [assignment('a', 2024, { title: 'Tillgänglighet', aim: aim('4'), figures })]
    expect(statusOf(thread, null).kind).toBe('reported')
  })
  it('is not reported when nothing is held', () =>
    expect(statusOf([assignment('a', 2024)], null).kind).toBe('notReported'))
  it('knows the direction by its words, and none when both are named', () => {
    expect(directionOf(['Minska resandet'])).toBe('down')
    expect(directionOf(['Öka andelen'])).toBe('up')
    expect(directionOf(['Öka andelen', 'högst 4 %'])).toBeNull()
  })
})

describe('a gap', () => {
  it('is a deciding paragraph that is named and not held', () => {
    const decision = { by: 'Fullmäktige', date: '2023-11-22', passage, held: null }
    expect(kinds([assignment('a', 2025, { decision })])).toContain('decisionNotHeld')
    const held = { bodySlug: 'rf', year: 2023, paragraphSlug: '9', number: '9' }
    expect(kinds([assignment('a', 2025, { decision: { ...decision, held } })])).not.toContain(
      'decisionNotHeld',
    )
  })
  it('is a proposal that no deciding paragraph answers', () => {
    expect(kinds([assignment('a', 2025, { mentions: [mention({ awaits: ['Nämnden'] })] })])).toContain(
      'boardDecisionNotHeld',
    )
    expect(kinds([assignment('a', 2025)])).not.toContain('boardDecisionNotHeld')
  })
  it('is a target that changed without a decision that states it', () => {
    const figures = [figure('target', '2', '2024-11')]
    const changed = assignment('a', 2025, { aim: aim('4'), figures })
    expect(kinds([changed])).toContain('targetChangedWithoutDecision')
    const decided = mention({ standing: 'decided', target: 'högst 2 procent' })
    expect(kinds([{ ...changed, mentions: [decided] }])).not.toContain('targetChangedWithoutDecision')
    expect(kinds([{ ...changed, aim: aim('2.0') }])).not.toContain('targetChangedWithoutDecision')
  })
  it('is an end without a successor, once the next list of the same giver is held', () => {
    const last = [assignment('a', 2024)]
    expect(kinds(last)).toContain('noSuccessor')
    expect(endedBefore(last, bothYears)).toBe(2025)
    const only2024 = { ...bothYears, yearsOfGiver: new Map([['Fullmäktige', new Set([2024])]]) }
    expect(kinds(last, only2024)).not.toContain('noSuccessor')
  })
  it('is not an end that a decision dropped', () => {
    const dropped = { ...bothYears, continuations: [link('a', 'a', 'dropped')] }
    expect(kinds([assignment('a', 2024)], dropped)).not.toContain('noSuccessor')
  })
  it('is that nothing is reported', () => {
    expect(kinds([assignment('a', 2025)])).toContain('noReport')
    const figures = [figure('outcome', '3', '2024-11')]
    expect(kinds([assignment('a', 2025, { figures })])).not.toContain('noReport')
  })
  it('is a directive that is named among the papers and not held', () => {
    const named = mention({ namesDirective: true })
    expect(kinds([assignment('a', 2025, { mentions: [named] })])).toContain('directiveNotHeld')
    const held = mention({ passage: { ...passage, kind: 'directive' } })
    expect(kinds([assignment('a', 2025, { mentions: [named, held] })])).not.toContain('directiveNotHeld')
  })
})
