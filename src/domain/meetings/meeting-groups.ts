import type { MeetingRow } from './meeting.ts'
import { missingNumbers, type Numbering, type NumberRange } from './numbering.ts'

export type MeetingLine =
  | { kind: 'meeting'; group: MeetingGroup; meeting: MeetingRow }
  | { kind: 'missing'; group: MeetingGroup; missing: NumberRange }

/** The meetings of one body in one year, as its paragraphs are numbered. */
export interface MeetingGroup {
  year: number | null
  bodySlug: string
  bodyName: string
}

/**
 * Meetings line by line: year by year, body by body, latest first; an undated one stands where its paragraphs
 * belong, and between them the paragraphs that are not held. Meetings of a year that no document tells come last.
 */
export function meetingLines(
  meetings: readonly MeetingRow[],
  numberings: readonly Numbering[],
): MeetingLine[] {
  const numbers = new Map(numberings.map((one) => [yearOfBody(one), one]))
  const groups = Map.groupBy(meetings, yearOfBody)
  return [...groups.values()]
    .toSorted(byYearAndBody)
    .flatMap((held) => (held[0] ? linesOfGroup(held, held[0], numbers.get(yearOfBody(held[0]))) : []))
}

/** Within it every paragraph number is used once; numbers begin anew each year. */
function yearOfBody({ year, bodySlug }: { year: number | null; bodySlug: string }): string {
  return `${year} ${bodySlug}`
}

function byYearAndBody([a]: readonly MeetingRow[], [b]: readonly MeetingRow[]): number {
  const years = (b?.year ?? 0) - (a?.year ?? 0)
  return years || (a?.bodyName ?? '').localeCompare(b?.bodyName ?? '', 'sv')
}

function linesOfGroup(
  meetings: readonly MeetingRow[],
  { year, bodySlug, bodyName }: MeetingGroup,
  numbers: Numbering | undefined,
): MeetingLine[] {
  const group = { year, bodySlug, bodyName }
  const lines: MeetingLine[] = []
  for (const meeting of meetings.toSorted(latestFirst)) {
    const at = meeting.date ? lines.length : placeOf(numberOf(meeting.firstParagraph), lines)
    lines.splice(at, 0, { kind: 'meeting', group, meeting })
  }
  for (const missing of numbers ? missingNumbers(numbers) : [])
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

/** "12 a" is numbered 12; a paragraph without a number is no number, which compares as false. */
function numberOf(paragraph: string | null): number {
  return Number.parseInt(paragraph ?? '', 10)
}
