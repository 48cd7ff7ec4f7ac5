import type { AssignmentDetail, MentionRow, StatusReportRow } from '../domain/assignments/assignment.ts'
import type { PassageRef } from '../domain/documents/document.ts'
import type { FigureRow } from '../domain/goals/goal.ts'

/** What one document, or one paragraph of its minutes, says of an assignment: one event of the thread. */
export interface Saying {
  passage: PassageRef
  mentions: MentionRow[]
  figures: FigureRow[]
  reports: StatusReportRow[]
}

/** Gathers what is said of an assignment in the same place; a place that only names it is left out when it can be. */
export function sayingsOf(assignment: AssignmentDetail): Saying[] {
  const sayings = new Map<string, Saying>()
  const at = (passage: PassageRef) => {
    const key = `${passage.documentSlug} ${passage.paragraph ?? ''}`
    const saying = sayings.get(key) ?? { passage, mentions: [], figures: [], reports: [] }
    sayings.set(key, saying)
    return saying
  }
  for (const report of assignment.reports) at(report.passage).reports.push(report)
  for (const figure of assignment.figures) at(figure.passage).figures.push(figure)
  for (const mention of assignment.mentions) at(mention.passage).mentions.push(mention)
  const all = [...sayings.values()]
  const telling = all.filter(tellsAnything)
  return telling.length > 0 ? telling : all
}

function tellsAnything({ mentions, figures, reports }: Saying): boolean {
  const told = mentions.some((mention) => mention.standing !== null || mention.target !== null)
  return told || figures.length > 0 || reports.length > 0
}

/** Plans, directives and slides say what is to be; what they measure is where it starts from, not a report. */
const plansAhead = new Set<PassageRef['kind']>(['plan', 'directive', 'presentation', 'agenda'])

/** Does it tell how the assignment goes? */
export function isReport({ passage, reports, figures }: Saying): boolean {
  const measures = figures.some((figure) => figure.role === 'outcome')
  return reports.length > 0 || (measures && !plansAhead.has(passage.kind))
}

/**
 * When it was said, to sort by: its document's date; an undated report by the period it is about, else last in the
 * assignment's year; an undated wording first in it.
 */
export function timeOfSaying(saying: Saying, year: number | null): string {
  const { passage, reports, figures } = saying
  if (passage.date) return passage.date
  if (!isReport(saying)) return `${year ?? ''}-00`
  const period = reports.find((report) => report.period)?.period
  return period ?? figures.find((figure) => figure.asOf)?.asOf ?? `${year ?? ''}-99`
}

/** Where the target that a mention tells is stated, which may be further down than the assignment itself. */
export function targetPassageOf(
  assignments: readonly AssignmentDetail[],
  mention: MentionRow,
): PassageRef | null {
  const { target, passage } = mention
  if (target === null) return null
  const stated = assignments.flatMap((one) => (one.target === target ? (one.targetPassage ?? []) : []))
  return stated.find((one) => one.documentSlug === passage.documentSlug) ?? null
}
