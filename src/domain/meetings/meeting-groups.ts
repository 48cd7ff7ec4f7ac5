import type { MeetingRow } from './meeting.ts'

/** Paragraphs of a body's year that no held minutes cover. */
export interface MissingParagraphs {
  from: number
  to: number
}

export type MeetingLine =
  | { kind: 'meeting'; group: MeetingGroup; meeting: MeetingRow }
  | { kind: 'missing'; group: MeetingGroup; missing: MissingParagraphs }

/** The meetings of one body in one year, as its paragraphs are numbered. */
export interface MeetingGroup {
  year: number | null
  bodySlug: string
  bodyName: string
}

type Numbered = Pick<MeetingRow, 'firstParagraph' | 'lastParagraph'>

/**
 * Meetings line by line: year by year, body by body, latest first; an undated one stands where its paragraphs
 * belong, and between them the paragraphs that are not held. Meetings of a year that no document tells come last.
 */
export function meetingLines(meetings: readonly MeetingRow[]): MeetingLine[] {
  const groups = Map.groupBy(meetings, (meeting) => `${meeting.year} ${meeting.bodySlug}`)
  return [...groups.values()].toSorted(byYearAndBody).flatMap(linesOfGroup)
}

function byYearAndBody([a]: readonly MeetingRow[], [b]: readonly MeetingRow[]): number {
  const years = (b?.year ?? 0) - (a?.year ?? 0)
  return years || (a?.bodyName ?? '').localeCompare(b?.bodyName ?? '', 'sv')
}

function linesOfGroup(meetings: readonly MeetingRow[]): MeetingLine[] {
  const [first] = meetings
  if (!first) return []
  const group = { year: first.year, bodySlug: first.bodySlug, bodyName: first.bodyName }
  const lines: MeetingLine[] = []
  for (const meeting of meetings.toSorted(latestFirst)) {
    const at = meeting.date ? lines.length : placeOf(numberOf(meeting.firstParagraph), lines)
    lines.splice(at, 0, { kind: 'meeting', group, meeting })
  }
  // The numbers begin anew each year, so that without a year nothing can be said to be missing.
  if (first.year === null) return lines
  for (const missing of missingParagraphs(meetings))
    lines.splice(placeOf(missing.to, lines), 0, { kind: 'missing', group, missing })
  return lines
}

function latestFirst(a: MeetingRow, b: MeetingRow): number {
  return (b.date ?? '').localeCompare(a.date ?? '')
}

/** Below every meeting with a higher paragraph, since the latest stands first; at the end without a number. */
function placeOf(paragraph: number, lines: readonly MeetingLine[]): number {
  if (Number.isNaN(paragraph)) return lines.length
  return (
    1 +
    lines.findLastIndex(
      (line) => line.kind === 'meeting' && numberOf(line.meeting.firstParagraph) > paragraph,
    )
  )
}

/** The paragraphs from the first of the year to the highest that is held, less those that are held. */
export function missingParagraphs(held: readonly Numbered[]): MissingParagraphs[] {
  const ranges = held
    .map(({ firstParagraph, lastParagraph }) => ({
      from: numberOf(firstParagraph),
      to: numberOf(lastParagraph),
    }))
    .filter(({ from, to }) => from <= to)
    .toSorted((a, b) => a.from - b.from)
  const missing: MissingParagraphs[] = []
  let next = 1
  for (const { from, to } of ranges) {
    if (from > next) missing.push({ from: next, to: from - 1 })
    next = Math.max(next, to + 1)
  }
  return missing
}

/** "12 a" is numbered 12; a paragraph without a number is no number, which compares as false. */
function numberOf(paragraph: string | null): number {
  return Number.parseInt(paragraph ?? '', 10)
}
