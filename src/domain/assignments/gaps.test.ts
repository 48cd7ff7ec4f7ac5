import { describe, expect, test } from 'vitest'
import type { AssignmentDetail, Gap } from './assignment.ts'
import { type GapContext, gapsOf, listKey } from './gaps.ts'
import { groundsOf } from './status.ts'
import { assignmentOf, figureOf, mentionOf, passageAt, reportOf } from './test-assignments.ts'
import { assembleThread } from './thread.ts'

const nothingElse: GapContext = { yearsOfGiver: new Map(), continuations: [] }
const gap = (kind: Gap['kind'], thread: AssignmentDetail[], context = nothingElse) =>
  gapsOf(thread, context).filter((one) => one.kind === kind)

describe('a gap leads to the words that show it', () => {
  test('a decision that is not held: to where it is referred to, with whose it is and when', () => {
    const decision = { by: 'Fullmäktige', date: '2023-11-22', passage: passageAt(40), held: null }
    expect(gap('decisionNotHeld', [assignmentOf('a', 2025, { decision })])).toEqual([
      {
        kind: 'decisionNotHeld',
        year: 2025,
        facts: { body: 'Fullmäktige', date: '2023-11-22' },
        passage: passageAt(40),
      },
    ])
  })
  test('a decision of nobody at no time is told without body and date', () => {
    const decision = { by: null, date: null, passage: passageAt(40), held: null }
    expect(gap('decisionNotHeld', [assignmentOf('a', 2025, { decision })])[0]?.facts).toEqual({
      body: '',
      date: '',
    })
  })
  test('an unanswered proposal: to the clause that proposes, else to where the assignment is told', () => {
    const awaits = ['Nämnden', 'Fullmäktige']
    const told = mentionOf({ awaits, passage: passageAt(10) })
    const proposed = mentionOf({ awaits, passage: passageAt(10), proposal: passageAt(90) })
    const gapsAt = (mention: typeof told) =>
      gap('boardDecisionNotHeld', [assignmentOf('a', 2025, { mentions: [mention] })])
    expect(gapsAt(told).map((one) => [one.year, one.facts.body, one.passage?.start])).toEqual([
      [2025, 'Nämnden', 10],
      [2025, 'Fullmäktige', 10],
    ])
    expect(gapsAt(proposed).map((one) => one.passage?.start)).toEqual([90, 90])
  })
  test('a directive that is not held: to the whole paragraph that lists it, else to the telling', () => {
    const named = mentionOf({ namesDirective: true, passage: passageAt(10) })
    const inParagraph = { ...named, paragraph: passageAt(0, { end: 900 }) }
    const gapAt = (mention: typeof named) =>
      gap('directiveNotHeld', [assignmentOf('a', 2025, { mentions: [mentionOf(), mention] })])
    expect(gapAt(named)).toEqual([
      { kind: 'directiveNotHeld', year: 2025, facts: {}, passage: passageAt(10) },
    ])
    expect(gapAt(inParagraph)[0]?.passage?.end).toBe(900)
  })
  test('a changed target: to the new figure, with the old one and the unit', () => {
    const target = figureOf('target', '2', '2024-11', { passage: passageAt(70) })
    const before = { value: '4', unit: '%', passage: passageAt(0) }
    const changed = assignmentOf('a', 2025, { aim: before, figures: [target] })
    expect(gap('targetChangedWithoutDecision', [changed])).toEqual([
      {
        kind: 'targetChangedWithoutDecision',
        year: 2025,
        facts: { from: '4', to: '2', unit: '%' },
        passage: passageAt(70),
      },
    ])
    const unitless = { ...changed, figures: [{ ...target, unit: null }] }
    expect(gap('targetChangedWithoutDecision', [unitless])[0]?.facts.unit).toBe('')
  })
  test('an end: to where the last assignment is first told, with its name and the year that lacks it', () => {
    const context = { ...nothingElse, yearsOfGiver: new Map([['Fullmäktige', new Set([2025])]]) }
    const mentions = [mentionOf({ passage: passageAt(30) }), mentionOf()]
    const last = assignmentOf('b', 2024, { title: 'Minska köerna', mentions })
    expect(gap('noSuccessor', [assignmentOf('a', 2023), last], context)).toEqual([
      {
        kind: 'noSuccessor',
        year: 2024,
        facts: { title: 'Minska köerna', next: '2025' },
        passage: passageAt(30),
      },
    ])
    expect(gap('noSuccessor', [{ ...last, mentions: [] }], context)[0]?.passage).toBeNull()
  })
  test('silence: to no words, in the last year', () => {
    expect(gap('noReport', [assignmentOf('a', 2023), assignmentOf('b', 2024)])).toEqual([
      { kind: 'noReport', year: 2024, facts: {}, passage: null },
    ])
  })
})

describe('a target has changed without a decision', () => {
  const aim = (value: string) => ({ value, unit: '%', passage: passageAt(0) })
  const target = (value: string) => figureOf('target', value, '2024-11')
  const changes = (...thread: AssignmentDetail[]) =>
    gap('targetChangedWithoutDecision', thread).map(({ facts }) => [facts.from, facts.to])

  test('at each step away from the figure before it', () => {
    const figures = [target('2'), target('2'), target('3')]
    expect(changes(assignmentOf('a', 2024, { aim: aim('4'), figures }))).toEqual([
      ['4', '2'],
      ['2', '3'],
    ])
  })
  test('also when the first figure is the only aim there was', () => {
    expect(changes(assignmentOf('a', 2024, { figures: [target('2'), target('3')] }))).toEqual([['2', '3']])
  })
  test('in a later year than the aim was given', () => {
    const later = assignmentOf('b', 2025, { figures: [target('2')] })
    expect(changes(assignmentOf('a', 2024, { aim: aim('4') }), later)).toEqual([['4', '2']])
  })
  test('not when what was measured differs from the aim', () => {
    expect(
      changes(assignmentOf('a', 2024, { aim: aim('4'), figures: [figureOf('outcome', '5', null)] })),
    ).toEqual([])
  })
  test.each(['högst 2,5 procent', 'från 4 till 2.5 procent', '2,50'])(
    'not when a decided paragraph states the figure: %s',
    (stated) => {
      const mentions = [mentionOf({ standing: 'decided', target: stated })]
      expect(changes(assignmentOf('a', 2024, { aim: aim('4'), figures: [target('2.5')], mentions }))).toEqual(
        [],
      )
    },
  )
  test.each([
    ['a proposal states it', mentionOf({ standing: 'proposed', target: 'högst 2,5 procent' })],
    ['the decision states no target', mentionOf({ standing: 'decided', target: null })],
    ['the decision states another figure', mentionOf({ standing: 'decided', target: '25 procent, 12,5' })],
  ])('though %s', (_title, mention) => {
    const thread = assignmentOf('a', 2024, { aim: aim('4'), figures: [target('2.5')], mentions: [mention] })
    expect(changes(thread)).toEqual([['4', '2.5']])
  })
})

describe('a thread is not silent', () => {
  test.each([
    ['when it was reported in an earlier year', { reports: [reportOf('2023')] }],
    ['when something was measured', { figures: [figureOf('outcome', '3', '2024')] }],
  ])('%s', (_title, told) => {
    expect(gap('noReport', [assignmentOf('a', 2023, told), assignmentOf('b', 2024)])).toEqual([])
  })
  test('but an aim is no report', () => {
    expect(
      gap('noReport', [assignmentOf('a', 2023, { figures: [figureOf('target', '3', '2024')] })]),
    ).toHaveLength(1)
  })
  test('and of no assignments nothing is missing', () => expect(gapsOf([], nothingElse)).toEqual([]))
})

describe('an end without a successor', () => {
  const lists = (...years: number[]) => new Map([['Fullmäktige', new Set(years)]])
  const ends = (thread: AssignmentDetail[], context: GapContext) => gap('noSuccessor', thread, context).length

  test.each([
    ['no giver', assignmentOf('a', 2024, { giver: null })],
    ['another giver', assignmentOf('a', 2024, { giver: 'Nämnden' })],
    ['no year', assignmentOf('a', null)],
  ])('cannot be seen of an assignment with %s than the held list', (_title, last) => {
    expect(ends([last], { ...nothingElse, yearsOfGiver: lists(1, 2025) })).toBe(0)
  })
  test('is explained only by a decision that dropped this very assignment', () => {
    const reasons = [{ message: 'upphör', english: 'ends' }]
    const link = { earlierSlug: 'a', laterSlug: 'a', confidence: 1, reasons, confirmed: false }
    const ended = (kind: 'dropped' | 'renames', earlierSlug: string) =>
      ends([assignmentOf('a', 2024)], {
        yearsOfGiver: lists(2025),
        continuations: [{ ...link, kind, earlierSlug }],
      })
    expect(ended('dropped', 'a')).toBe(0)
    expect(ended('dropped', 'b')).toBe(1)
    expect(ended('renames', 'a')).toBe(1)
  })
})

describe('an end that is decided', () => {
  const lists = new Map([['Fullmäktige', new Set([2024, 2025])]])
  const decided = passageAt(400, { date: '2025-06-17' })
  const ended = assignmentOf('a', 2024, { ended: decided })

  test('is no gap, and leads to the deciding clause', () => {
    expect(gap('noSuccessor', [ended], { ...nothingElse, yearsOfGiver: lists })).toEqual([])
    const { status, gaps, assignments } = assembleThread([ended], { ...nothingElse, yearsOfGiver: lists })
    expect(status).toEqual({ kind: 'ended', year: 2025 })
    expect(groundsOf({ status, gaps, assignments })).toEqual(decided)
  })
  test('of an earlier year ends nothing that was given again', () => {
    const { status } = assembleThread([ended, assignmentOf('b', 2025)], nothingElse)
    expect(status.kind).toBe('notReported')
  })
  test('in an undated paper is of the year of the assignment', () => {
    const undated = assignmentOf('a', 2024, { ended: passageAt(400, { date: null }) })
    expect(assembleThread([undated], nothingElse).status).toEqual({ kind: 'ended', year: 2024 })
  })
})

describe('an end without a decision', () => {
  test('leads to the new list in which it is missing', () => {
    const context = {
      ...nothingElse,
      yearsOfGiver: new Map([['Fullmäktige', new Set([2025])]]),
      lists: new Map([
        [listKey('Fullmäktige', 2025), passageAt(700)],
        [listKey('Fullmäktige', 2024), passageAt(1)],
      ]),
    }
    const last = assignmentOf('b', 2024, { mentions: [mentionOf({ passage: passageAt(30) })] })
    expect(gap('noSuccessor', [last], context)[0]?.passage?.start).toBe(700)
  })
})

describe('a final report that was due', () => {
  const reporting = 'Läget redovisas i delårsrapporten. Slutrapport lämnas senast den 30 november 2025.'
  const told = mentionOf({ reporting, passage: passageAt(60) })
  const due = (changes: Partial<AssignmentDetail> = {}, heldUntil: string | null = '2026-01-10') =>
    gap('finalReportNotHeld', [assignmentOf('a', 2025, { reporting, mentions: [told], ...changes })], {
      ...nothingElse,
      heldUntil,
    })

  test('and is not held is a gap that leads to the demand', () => {
    expect(due()).toEqual([
      { kind: 'finalReportNotHeld', year: 2025, facts: { date: '2025-11-30' }, passage: passageAt(60) },
    ])
  })
  test.each([
    ['nothing later is held', {}, '2025-11-30'],
    ['nothing that is held has a date', {}, null],
    ['it is demanded of nobody', { reporting: null }, '2026-01-10'],
    [
      'only a status report is demanded',
      { reporting: 'Redovisas senast den 30 november 2025.' },
      '2026-01-10',
    ],
    ['something is reported in its last months', { reports: [reportOf('2025-10')] }, '2026-01-10'],
    ['an outcome is told later', { figures: [figureOf('outcome', '4', '2025-12')] }, '2026-01-10'],
  ])('is no gap while %s', (_, changes, heldUntil) => {
    expect(due(changes, heldUntil)).toEqual([])
  })
  test('is one although it was reported early, unless that calls itself final', () => {
    expect(due({ reports: [reportOf('2025-04')] })).toHaveLength(1)
    expect(due({ reports: [{ ...reportOf('2025-04'), text: 'Slutrapporten godkänns.' }] })).toEqual([])
    expect(due({ figures: [figureOf('target', '4', '2025-12')] })).toHaveLength(1)
  })
})
