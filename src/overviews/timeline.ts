import type {
  AssignmentDetail,
  ContinuationRow,
  MentionRow,
  StatusReportRow,
  Thread,
} from '../domain/assignments/assignment.ts'
import type { PassageRef } from '../domain/documents/document.ts'
import type { FigureRow } from '../domain/goals/goal.ts'

/** The shape an event has on the thread: what kind of act it was, or that it is missing. */
export type EventShape = 'decision' | 'proposal' | 'handedOver' | 'noted' | 'report' | 'missing'

/** What happened to an assignment, in the order of time, each with the passage it rests on. */
export type ThreadEvent = {
  /** A date or period; null when the document does not date it. */
  time: string | null
  shape: EventShape
  passage: PassageRef
} & (
  | { kind: 'decisionNotHeld'; by: string | null }
  | { kind: 'decisionHeld'; by: string | null }
  | { kind: 'continues'; link: ContinuationRow; title: string }
  | { kind: 'mentioned'; mention: MentionRow }
  | { kind: 'awaits'; bodies: string[] }
  | { kind: 'figures'; figures: FigureRow[] }
  | { kind: 'reported'; report: StatusReportRow }
)

/** The events under one name of the thread: the strand shifts lane where the name changes. */
export interface Lane {
  assignment: AssignmentDetail
  events: ThreadEvent[]
}

/** A thread as lanes of events, oldest name first. */
export function lanesOf(thread: Thread): Lane[] {
  return thread.assignments.map((assignment) => ({
    assignment,
    events: [
      ...givenBy(assignment),
      ...continuedAs(assignment, thread.continuations),
      ...assignment.mentions.flatMap(mentioned),
      ...measured(assignment.figures),
      ...assignment.reports.map(reported),
    ]
      .map((event) => ({ event, key: sortKey(event, assignment.year) }))
      .toSorted((a, b) => a.key.localeCompare(b.key))
      .map(({ event }) => event),
  }))
}

/** Undated events stand after what is dated before their year and before what is dated in it. */
function sortKey(event: ThreadEvent, year: number | null): string {
  const period = event.kind === 'reported' ? event.report.period : null
  return event.time ?? period ?? String(year ?? '')
}

function givenBy({ decision }: AssignmentDetail): ThreadEvent[] {
  if (!decision) return []
  const kind = decision.held ? 'decisionHeld' : 'decisionNotHeld'
  const shape = decision.held ? 'decision' : 'missing'
  return [{ kind, shape, time: decision.date, by: decision.by, passage: decision.passage }]
}

function continuedAs(assignment: AssignmentDetail, links: ContinuationRow[]): ThreadEvent[] {
  const link = links.find((one) => one.laterSlug === assignment.slug)
  const passage = assignment.decision?.passage ?? assignment.mentions[0]?.passage
  if (!link || !passage) return []
  const time = assignment.decision?.date ?? passage.date
  return [{ kind: 'continues', shape: 'noted', time, link, title: assignment.title, passage }]
}

const shapes: Record<NonNullable<MentionRow['standing']>, EventShape> = {
  decided: 'decision',
  proposed: 'proposal',
  handedOver: 'handedOver',
  noted: 'noted',
}

function mentioned(mention: MentionRow): ThreadEvent[] {
  const { passage, standing, awaits } = mention
  const at = { time: passage.date, passage }
  const shape = standing ? shapes[standing] : 'noted'
  const events: ThreadEvent[] = [{ kind: 'mentioned', shape, mention, ...at }]
  if (awaits.length > 0) events.push({ kind: 'awaits', shape: 'missing', bodies: awaits, ...at })
  return events
}

/** Figures that stand in one paragraph are one report. */
function measured(figures: FigureRow[]): ThreadEvent[] {
  const place = ({ passage }: FigureRow) => `${passage.documentSlug} ${passage.paragraph ?? passage.start}`
  return [...Map.groupBy(figures, place).values()].flatMap((group): ThreadEvent[] => {
    const [first] = group
    if (!first) return []
    const time = first.passage.date ?? first.asOf
    return [{ kind: 'figures', shape: 'report', time, figures: group, passage: first.passage }]
  })
}

function reported(report: StatusReportRow): ThreadEvent {
  return { kind: 'reported', shape: 'report', time: report.passage.date, report, passage: report.passage }
}
