import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MeetingRow } from './meeting.ts'
import { meetingLines, missingParagraphs } from './meeting-groups.ts'

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
const told = (meetings: MeetingRow[]) =>
  meetingLines(meetings).map((line) =>
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
  test('a paragraph "12 a" is one of the twelfth, and minutes without numbers hide nothing', () => {
    const letters = meeting('2024-01-10', 1, 1, { firstParagraph: '1', lastParagraph: '12 a' })
    const none = meeting('2024-02-10', 1, 1, { firstParagraph: null, lastParagraph: null })
    expect(missingParagraphs([letters, none, meeting('2024-03-10', 14)])).toEqual([{ from: 13, to: 13 }])
  })
  test('every number up to the highest is held or missing, never both', () => {
    const range = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 9 }))
    fc.assert(
      fc.property(fc.array(range, { minLength: 1 }), (ranges) => {
        const held = new Set(
          ranges.flatMap(([from, more]) => Array.from({ length: more + 1 }, (_, i) => from + i)),
        )
        const missing = missingParagraphs(
          ranges.map(([from, more]) => meeting('2024-01-01', from, from + more)),
        )
        const numbers = missing.flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, i) => from + i),
        )
        const highest = Math.max(...held)
        expect([...held, ...numbers].toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: highest }, (_, i) => i + 1),
        )
      }),
    )
  })
})
