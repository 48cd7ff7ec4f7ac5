import type { PassageRef } from '../documents/document.ts'
import type { FigureRow } from '../goals/goal.ts'
import type { AssignmentDetail, MentionRow, StatusReportRow } from './assignment.ts'

/** A passage in minutes of a board that is called Nämnden, beginning where the test says. */
export function passageAt(start: number, changes: Partial<PassageRef> = {}): PassageRef {
  const document = { documentSlug: 'protokoll', documentTitle: 'Protokoll', kind: 'minutes' as const }
  const place = { start, end: start + 9, page: 1, paragraph: '8' }
  return { ...document, date: '2024-10-17', bodyName: 'Nämnden', ...place, ...changes }
}

/** A figure in percent, stated at a time of its own. */
export function figureOf(
  role: FigureRow['role'],
  value: string,
  asOf: string | null,
  changes: Partial<FigureRow> = {},
): FigureRow {
  const measure = { label: 'Andel', of: null, value, unit: '%', asOf, approximate: false, role }
  return { id: `${role}-${asOf}`, ...measure, passage: passageAt(0), confidence: 1, ...changes }
}

/** A place that proposes an assignment and says nothing more of it. */
export function mentionOf(changes: Partial<MentionRow> = {}): MentionRow {
  const told = { id: 'm', title: 'T', number: null, receivers: [], target: null, reporting: null }
  const standing = { standing: 'proposed' as const, awaits: [], proposal: null, paragraph: null }
  return { ...told, ...standing, passage: passageAt(0), namesDirective: false, confidence: 1, ...changes }
}

/** A report of a period, or of the day of its minutes. */
export function reportOf(period: string | null, changes: Partial<PassageRef> = {}): StatusReportRow {
  return { id: `${period}`, text: 'Det går framåt.', period, passage: passageAt(0, changes) }
}

/** An assignment of one year to Nämnden, given by Fullmäktige, of which nothing more is held. */
export function assignmentOf(
  slug: string,
  year: number | null,
  changes: Partial<AssignmentDetail> = {},
): AssignmentDetail {
  const told = { id: slug, slug, title: 'Minska kostnaden för inhyrda', number: null, year }
  const parties = { giver: 'Fullmäktige', receivers: ['Nämnden'] }
  const target = { target: null, targetPassage: null, aim: null, impliedBaseline: null, reporting: null }
  return {
    ...told,
    ...parties,
    ...target,
    decision: null,
    mentions: [],
    figures: [],
    reports: [],
    ...changes,
  }
}
