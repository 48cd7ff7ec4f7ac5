import { describe, expect, test } from 'vitest'
import type { MeetingRow } from './meeting.ts'
import { meetingLines } from './meeting-groups.ts'
import type { Numbering } from './numbering.ts'

function meeting(
  date: string | null,
  first: number,
  last = first,
  changes: Partial<MeetingRow> = {},
): MeetingRow {
  return {
    ...{ id: `${date} ${first}`, slug: date ?? 'odaterat', bodySlug: 'kn', bodyName: 'Kulturnämnden', date },
    ...{ year: 2024, documentSlug: 'protokoll', documentTitle: 'Protokoll', paragraphs: last - first + 1 },
    ...{ firstParagraph: String(first), lastParagraph: String(last) },
    ...changes,
  }
}
/** The numbers as they would be held if each meeting's minutes were whole. */
function numberingsOf(meetings: MeetingRow[]): Numbering[] {
  const dated = meetings.filter(({ year }) => year !== null)
  return [...Map.groupBy(dated, ({ year, bodySlug }) => `${year} ${bodySlug}`).values()].map((group) => ({
    ...{ bodySlug: group[0]?.bodySlug ?? '', bodyName: group[0]?.bodyName ?? '', year: group[0]?.year ?? 0 },
    held: group.flatMap(({ firstParagraph: from, paragraphs }) =>
      from === null ? [] : Array.from({ length: paragraphs }, (_, index) => Number(from) + index),
    ),
    skipped: [],
  }))
}
const told = (meetings: MeetingRow[]) =>
  meetingLines(meetings, numberingsOf(meetings)).map((line) =>
    line.kind === 'meeting' ? (line.meeting.date ?? 'undated') : `${line.missing.from}–${line.missing.to}`,
  )

describe('meetings line by line', () => {
  test('the latest comes first, and what is missing stands between the meetings it was held between', () => {
    expect(
      told([meeting('2024-01-30', 1, 14), meeting('2024-12-12', 40, 50), meeting('2024-03-21', 27, 36)]),
    ).toEqual(['2024-12-12', '37–39', '2024-03-21', '15–26', '2024-01-30'])
  })
  test('an undated extract stands where its number belongs, and what it holds is not missing', () => {
    expect(told([meeting(null, 5), meeting('2024-03-21', 7, 9)])).toEqual([
      '2024-03-21',
      '6–6',
      'undated',
      '1–4',
    ])
  })
  test('undated minutes without a number stand last in their year', () => {
    const none = meeting(null, 1, 1, { firstParagraph: null, lastParagraph: null })
    expect(told([none, meeting('2024-03-21', 1, 9)])).toEqual(['2024-03-21', 'undated'])
  })
  test('each body has its own numbers, and each year begins anew', () => {
    const other = { bodySlug: 'rs', bodyName: 'Regionstyrelsen' }
    const meetings = [
      meeting('2024-01-10', 1, 5),
      meeting('2025-01-10', 1, 5, { year: 2025 }),
      meeting('2024-02-10', 1, 3, other),
    ]
    expect(told(meetings)).toEqual(['2025-01-10', '2024-01-10', '2024-02-10'])
  })
  test('where the year is not known nothing is said to be missing, and it comes last', () => {
    expect(told([meeting(null, 27, 27, { year: null }), meeting('2024-01-10', 1)])).toEqual([
      '2024-01-10',
      'undated',
    ])
  })
  test('a number that was never used is not missing', () => {
    const numbers = numberingsOf([meeting('2024-01-10', 1, 4), meeting('2024-03-10', 7)])
    const skipped = [{ number: 5, reason: 'utgick', toldBy: 'test', toldAt: new Date(0) }]
    const lines = meetingLines(
      [meeting('2024-01-10', 1, 4), meeting('2024-03-10', 7)],
      numbers.map((one) => ({ ...one, skipped })),
    )
    expect(lines.flatMap((line) => (line.kind === 'missing' ? [line.missing] : []))).toEqual([
      { from: 6, to: 6 },
    ])
  })
})
