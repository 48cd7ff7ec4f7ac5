import { describe, expect, test } from 'vitest'
import type { DocumentRow, FindingRow } from '../domain/documents/document.ts'
import type { MeetingRow } from '../domain/meetings/meeting.ts'
import type { Numbering } from '../domain/meetings/numbering.ts'
import { type CompletenessFacts, completenessOf, isWhole } from './completeness.ts'
import { completenessData } from './completeness-data.ts'

const board = { bodySlug: 'kn', bodyName: 'Kulturnämnden' }
const numbering = (held: number[], year = 2024): Numbering => ({ ...board, year, held, skipped: [] })
const meeting = (date: string) =>
  ({ ...board, id: date, slug: date, date, year: Number(date.slice(0, 4)) }) as MeetingRow
const paper = (name: string) => ({ bodySlug: 'kn', year: 2024, paragraph: '4', paragraphSlug: '4', name })
const document = (title: string) =>
  ({ slug: 'd', title, bodyName: 'Kulturnämnden', date: '2024-03-01', year: null }) as DocumentRow
const finding = (kind: FindingRow['kind']) =>
  ({ id: kind, kind, message: 'Sidan 3 saknas.', passage: { documentSlug: 'd' } }) as FindingRow

function judged(facts: Partial<CompletenessFacts>) {
  const none = { numberings: [], meetings: [], papers: [], documents: [], findings: [], giving: [] }
  return completenessOf({ ...none, ...facts })
}

describe('what is missing of a body in a year', () => {
  test('is nothing when its numbers are held from the first', () => {
    const [one] = judged({ numberings: [numbering([1, 2, 3])], meetings: [meeting('2024-03-01')] })
    expect(one).toMatchObject({ ...board, year: 2024, missing: [] })
    expect(one && isWhole(one)).toBe(true)
  })
  test('are the numbers that leap', () => {
    const [one] = judged({ numberings: [numbering([1, 4])] })
    expect(one?.missing).toEqual([{ from: 2, to: 3 }])
    expect(one && isWhole(one)).toBe(false)
  })
  test('is a meeting whose minutes a paper refers to, and none whose minutes are held', () => {
    const papers = [
      paper('Kulturnämndens protokoll den 7 maj 2024'),
      paper('Kulturnämndens protokoll 2024-03-01'),
    ]
    const [one] = judged({ numberings: [numbering([1])], meetings: [meeting('2024-03-01')], papers })
    expect(one?.namedMeetings).toEqual([{ date: '2024-05-07', namedBy: [papers[0]] }])
    expect(one?.papers).toEqual({ named: 2, missing: [papers[0]] })
  })
  test('is a meeting that gave an assignment, though nothing of that body is held', () => {
    const giving = [{ slug: 'spara', title: 'Spara', bodyName: 'Regionfullmäktige', date: '2023-11-28' }]
    expect(judged({ giving })).toMatchObject([
      {
        bodyName: 'Regionfullmäktige',
        bodySlug: 'rf',
        year: 2023,
        meetings: [],
        namedMeetings: [{ namedBy: giving }],
      },
    ])
  })
  test('is a paper that no held document has as its title', () => {
    const papers = [paper('Bilaga 1. Lokalplan 2024'), paper('Riskanalys för lokaler')]
    const [one] = judged({ numberings: [numbering([1])], papers, documents: [document('Lokalplan 2024')] })
    expect(one?.papers).toEqual({ named: 2, missing: [papers[1]] })
  })
  test('are the pages that a finding in its documents tells, and no other finding', () => {
    const findings = [finding('missing-pages'), finding('sum-mismatch')]
    const [one] = judged({ numberings: [numbering([1])], documents: [document('Plan')], findings })
    expect(one?.pages).toEqual([findings[0]])
  })
})

test('each year stands for itself, the latest first', () => {
  const years = judged({ numberings: [numbering([1], 2023), numbering([2], 2024)] })
  expect(years.map(({ year, missing }) => [year, missing.length])).toEqual([
    [2024, 1],
    [2023, 0],
  ])
})

test('the same can be had as data', () => {
  const papers = [paper('Kulturnämndens protokoll den 7 maj 2024')]
  const facts = { numberings: [numbering([1, 2, 5])], meetings: [meeting('2024-03-01')], papers }
  expect(completenessData('Region Prov', judged(facts)).bodies).toMatchObject([
    {
      meetings: { missing: [{ date: '2024-05-07', namedBy: [{ paragraph: '4' }] }] },
      paragraphs: {
        held: [
          { from: 1, to: 2 },
          { from: 5, to: 5 },
        ],
        missing: [{ from: 3, to: 4 }],
        skipped: [],
      },
      attachments: { named: 1, missing: [{ paragraph: '4', name: papers[0]?.name }] },
    },
  ])
})
