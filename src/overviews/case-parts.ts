import type { ClauseKind, DecidedRow } from '../domain/decisions/clause.ts'
import type { Here } from '../ui/here.ts'
import type { ShapeName } from '../ui/shape.tsx'
import type { ThreadEvent, ThreadPart } from '../ui/timeline-lanes.ts'
import { meetingWords } from '../ui/words/meetings.ts'
import { threadWords } from '../ui/words/thread.ts'

const shapes: Record<ClauseKind, ShapeName> = {
  own: 'own',
  recommendation: 'recommendation',
  handedOver: 'handedOver',
  noted: 'noted',
}

/** The paragraphs of a case as a timeline, one event each; `current` is the one that is being read. */
export function caseParts(
  here: Here,
  rows: readonly DecidedRow[],
  current?: { slug: string; bodySlug: string; year: number },
): ThreadPart[] {
  const paragraphs = Map.groupBy(rows, (row) => `${row.bodySlug} ${row.year} ${row.paragraphSlug}`)
  const inTime = [...paragraphs].toSorted(([, a], [, b]) => timeOf(a).localeCompare(timeOf(b)))
  return inTime.map(([key, clauses]) => paragraphEvent(here, key, clauses, isCurrent(clauses[0], current)))
}

function timeOf([first]: readonly DecidedRow[]): string {
  return first?.date ?? `${first?.year ?? ''}-00`
}

function isCurrent(
  row: DecidedRow | undefined,
  current: { slug: string; bodySlug: string; year: number } | undefined,
): boolean {
  return (
    row !== undefined &&
    current !== undefined &&
    row.bodySlug === current.bodySlug &&
    row.year === current.year &&
    row.paragraphSlug === current.slug
  )
}

/** The weightiest clause gives the shape: a decision before a proposal before a note. */
const weight: readonly ClauseKind[] = ['own', 'recommendation', 'handedOver', 'noted']

function paragraphEvent(
  here: Here,
  key: string,
  clauses: readonly DecidedRow[],
  current: boolean,
): ThreadEvent {
  const words = threadWords[here.language]
  const lead = clauses.toSorted((a, b) => weight.indexOf(a.kind) - weight.indexOf(b.kind))[0]
  const names: Record<ClauseKind, string> = {
    own: words.decision,
    recommendation: words.proposal,
    handedOver: words.handedOver,
    noted: words.noted,
  }
  const kind = lead?.kind ?? 'noted'
  return {
    kind: 'event',
    key,
    when: lead?.date ?? null,
    shape: shapes[kind],
    what: names[kind],
    who: lead?.bodyName,
    whoIsSaid: true,
    text: current ? meetingWords[here.language].youRead : lead?.text,
    textIsSaid: !current,
    ...(lead && !current ? { source: sourceOf(here, lead) } : {}),
  }
}

function sourceOf(here: Here, row: DecidedRow): NonNullable<ThreadEvent['source']> {
  const href = here.to.paragraph(row.bodySlug, row.year, row.paragraphSlug)
  return { passage: { ...row.passage, paragraph: row.paragraphNumber }, href, open: false }
}
