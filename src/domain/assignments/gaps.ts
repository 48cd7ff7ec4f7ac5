import type { PassageRef } from '../documents/document.ts'
import type { AssignmentDetail, ContinuationRow, Gap } from './assignment.ts'
import { finalReportDue, isFinallyReported } from './final-report.ts'

/** What the gaps of a thread are judged against besides the thread itself. */
export interface GapContext {
  /** For each giver the years of which assignments are held. */
  yearsOfGiver: ReadonlyMap<string, ReadonlySet<number>>
  continuations: ContinuationRow[]
  /** For a giver and a year (`listKey`) where the list of that year is decided, else where it begins. */
  lists?: ReadonlyMap<string, PassageRef>
  /** The day of the latest document that is held: what was due later cannot be missing yet. */
  heldUntil?: string | null
}

/** The key of one giver's list for one year. */
export function listKey(giver: string, year: number): string {
  return `${year} ${giver}`
}

/**
 * The year in which the thread has ended: by a decision that says so, or the year whose list of the same giver is held
 * and has no successor; null when it lives on.
 */
export function endedBefore(thread: AssignmentDetail[], context: GapContext): number | null {
  const last = thread.at(-1)
  if (last?.ended) return last.ended.date ? Number(last.ended.date.slice(0, 4)) : last.year
  if (!last?.giver || last.year === null) return null
  const next = last.year + 1
  return context.yearsOfGiver.get(last.giver)?.has(next) ? next : null
}

/** Every link that should be there and is not, in the order of the years; assignments come oldest first. */
export function gapsOf(thread: AssignmentDetail[], context: GapContext): Gap[] {
  return [
    ...thread.flatMap(decisionNotHeld),
    ...thread.flatMap(boardDecisionNotHeld),
    ...thread.flatMap(directiveNotHeld),
    ...targetChangedWithoutDecision(thread),
    ...noReport(thread),
    ...finalReportNotHeld(thread, context),
    ...noSuccessor(thread, context),
  ]
}

function decisionNotHeld(assignment: AssignmentDetail): Gap[] {
  const { decision } = assignment
  if (!decision || decision.held) return []
  const facts = { body: decision.by ?? '', date: decision.date ?? '' }
  return [{ kind: 'decisionNotHeld', year: assignment.year, facts, passage: decision.passage }]
}

function boardDecisionNotHeld(assignment: AssignmentDetail): Gap[] {
  return assignment.mentions.flatMap((mention) =>
    mention.awaits.map((body) => ({
      kind: 'boardDecisionNotHeld' as const,
      year: assignment.year,
      facts: { body },
      passage: mention.proposal ?? mention.passage,
    })),
  )
}

function directiveNotHeld(assignment: AssignmentDetail): Gap[] {
  const named = assignment.mentions.find((mention) => mention.namesDirective)
  const held = assignment.mentions.some((mention) => mention.passage.kind === 'directive')
  if (!named || held) return []
  return [
    { kind: 'directiveNotHeld', year: assignment.year, facts: {}, passage: named.paragraph ?? named.passage },
  ]
}

/** A target figure that differs from the aim before it, and that no decided paragraph of the thread states. */
function targetChangedWithoutDecision(thread: AssignmentDetail[]): Gap[] {
  const decided = thread.flatMap(({ mentions }) =>
    mentions.filter((mention) => mention.standing === 'decided'),
  )
  const isDecided = (value: string) => decided.some(({ target }) => statesFigure(target ?? '', value))
  const gaps: Gap[] = []
  let aim = thread.find((assignment) => assignment.aim)?.aim?.value ?? null
  for (const { year, figures } of thread)
    for (const { role, value, unit, passage } of figures) {
      if (role !== 'target') continue
      const changed = aim !== null && Number(aim) !== Number(value) && !isDecided(value)
      const facts = { from: aim ?? '', to: value, unit: unit ?? '' }
      if (changed) gaps.push({ kind: 'targetChangedWithoutDecision', year, facts, passage })
      aim = value
    }
  return gaps
}

function statesFigure(text: string, value: string): boolean {
  const numbers = text.match(/\d+(?:[.,]\d+)?/gu) ?? []
  return numbers.some((number) => Number(number.replace(',', '.')) === Number(value))
}

function noReport(thread: AssignmentDetail[]): Gap[] {
  const last = thread.at(-1)
  const any = thread.some(
    (assignment) =>
      assignment.reports.length > 0 || assignment.figures.some((figure) => figure.role === 'outcome'),
  )
  return last && !any ? [{ kind: 'noReport', year: last.year, facts: {}, passage: null }] : []
}

/** A final report that was due before the latest document, of an assignment of which something is told. */
function finalReportNotHeld(thread: AssignmentDetail[], { heldUntil }: GapContext): Gap[] {
  return thread.flatMap((assignment) => {
    const due = finalReportDue(assignment)
    if (due === null || !heldUntil || due >= heldUntil || isFinallyReported(assignment, due)) return []
    const [told] = assignment.mentions.filter(({ reporting }) => reporting === assignment.reporting)
    const facts = { date: due }
    return [{ kind: 'finalReportNotHeld', year: assignment.year, facts, passage: told?.passage ?? null }]
  })
}

function noSuccessor(thread: AssignmentDetail[], context: GapContext): Gap[] {
  const year = endedBefore(thread, context)
  const last = thread.at(-1)
  if (year === null || !last || last.ended) return []
  const dropped = context.continuations.some(
    (link) => link.kind === 'dropped' && link.earlierSlug === last.slug,
  )
  if (dropped) return []
  const facts = { title: last.title, next: String(year) }
  const list = context.lists?.get(listKey(last.giver ?? '', year))
  return [{ kind: 'noSuccessor', year: last.year, facts, passage: list ?? last.mentions[0]?.passage ?? null }]
}
