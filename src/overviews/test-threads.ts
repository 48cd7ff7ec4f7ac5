import type { AssignmentDetail, Gap, MentionRow, Thread } from '../domain/assignments/assignment.ts'
import type { PassageRef } from '../domain/documents/document.ts'
import type { FigureRow } from '../domain/goals/goal.ts'

/** A passage of minutes, on the day, in the paragraph. */
export function passage(
  documentSlug: string,
  date: string | null,
  paragraph: string | null = null,
): PassageRef {
  const where = { start: 0, end: 9, page: 1, paragraph }
  return { documentSlug, documentTitle: documentSlug, kind: 'minutes', date, bodyName: 'Nämnden', ...where }
}

/** What a passage says of an assignment; a proposal unless told otherwise. */
export function mention(at: PassageRef, changes: Partial<MentionRow> = {}): MentionRow {
  const bare = { id: at.documentSlug, title: 'T', number: null, receivers: [], target: null, reporting: null }
  return {
    ...bare,
    passage: at,
    standing: 'proposed',
    awaits: [],
    proposal: null,
    paragraph: null,
    namesDirective: false,
    confidence: 1,
    ...changes,
  }
}

/** A figure in per cent, without a period of its own. */
export function figure(role: FigureRow['role'], value: string, at: PassageRef): FigureRow {
  const bare = {
    id: role + value,
    label: 'Andel',
    of: null,
    unit: '%',
    asOf: null,
    approximate: false,
    confidence: 1,
  }
  return { ...bare, role, value, passage: at }
}

/** An assignment of a year about which nothing is told but what the changes say. */
export function assignment(
  year: number,
  title: string,
  changes: Partial<AssignmentDetail> = {},
): AssignmentDetail {
  const none = {
    number: null,
    giver: null,
    receivers: [],
    target: null,
    targetPassage: null,
    reporting: null,
  }
  const lists = { aim: null, impliedBaseline: null, decision: null, mentions: [], figures: [], reports: [] }
  return { id: String(year), slug: `a-${year}`, title, year, ...none, ...lists, ...changes }
}

/** The assignments as one thread, each renaming the one before. */
export function thread(assignments: AssignmentDetail[], gaps: Gap[] = []): Thread {
  const continuations = assignments.slice(1).map((later, index) => ({
    kind: 'renames' as const,
    earlierSlug: assignments[index]?.slug ?? '',
    laterSlug: later.slug,
    confidence: 0.7,
    reasons: [],
    confirmed: false,
  }))
  return { assignments, continuations, gaps, status: { kind: 'notReported' }, title: '' }
}
