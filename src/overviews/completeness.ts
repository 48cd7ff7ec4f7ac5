import type { GivingMeeting } from '../domain/assignments/decision-views.ts'
import type { DocumentRow, FindingRow } from '../domain/documents/document.ts'
import type { MeetingRow } from '../domain/meetings/meeting.ts'
import { missingNumbers, type Numbering, type NumberRange } from '../domain/meetings/numbering.ts'
import type { NamedPaper } from '../domain/meetings/numbering-views.ts'
import { bodySlug } from '../domain/organisation/body.ts'
import { bodyKey } from '../reading/words/bodies.ts'
import { type NamedMinutes, namedMinutes, paperKey } from './named-papers.ts'

/** All that is held and named, from which follows what is missing. */
export interface CompletenessFacts {
  numberings: readonly Numbering[]
  meetings: readonly MeetingRow[]
  papers: readonly NamedPaper[]
  documents: readonly DocumentRow[]
  /** Of any kind; those about missing pages count. */
  findings: readonly FindingRow[]
  giving: readonly GivingMeeting[]
}

/** A meeting that something held refers to and whose minutes are not held. */
export interface NamedMeeting {
  date: string
  namedBy: (NamedPaper | GivingMeeting)[]
}

/** What is held and what is missing of one body in one year. */
export interface BodyYear {
  bodyName: string
  /** For a body that is only named, the path word it would get. */
  bodySlug: string
  year: number
  meetings: MeetingRow[]
  numbering: Numbering | null
  missing: NumberRange[]
  namedMeetings: NamedMeeting[]
  papers: { named: number; missing: NamedPaper[] }
  /** Findings that pages are missing in the body's documents of that year. */
  pages: FindingRow[]
}

/** Body by body within each year, latest year first: what is held, and what is missing. */
export function completenessOf(facts: CompletenessFacts): BodyYear[] {
  const papers = judgePapers(facts)
  const meetings = Map.groupBy(facts.meetings, keyOf)
  const numberings = new Map(facts.numberings.map((one) => [keyOf(one), one]))
  const named = Map.groupBy(meetingsNotHeld(facts, papers), keyOf)
  const pages = Map.groupBy(missingPages(facts), keyOf)
  const ofYear = Map.groupBy(papers, ({ paper }) => `${paper.bodySlug} ${paper.year}`)
  return yearsOfBodies(facts, [...named.values(), ...pages.values()].flat()).map((head) => {
    const key = keyOf(head)
    const numbering = numberings.get(key) ?? null
    const judged = ofYear.get(`${head.bodySlug} ${head.year}`) ?? []
    return {
      ...head,
      meetings: (meetings.get(key) ?? []).toSorted(byDate),
      numbering,
      missing: numbering ? missingNumbers(numbering) : [],
      namedMeetings: meetingsByDate(named.get(key) ?? []),
      papers: { named: judged.length, missing: judged.flatMap(({ paper, held }) => (held ? [] : [paper])) },
      pages: (pages.get(key) ?? []).map(({ finding }) => finding),
    }
  })
}

/** Is nothing missing of it, as far as can be known? */
export function isWhole({ missing, namedMeetings, papers, pages }: BodyYear): boolean {
  return missing.length + namedMeetings.length + papers.missing.length + pages.length === 0
}

function keyOf({ bodyName, year }: { bodyName: string; year: number | null }): string {
  return `${year} ${bodyKey(bodyName)}`
}

function byDate(a: MeetingRow, b: MeetingRow): number {
  return (a.date ?? '9999').localeCompare(b.date ?? '9999')
}

type Head = Pick<BodyYear, 'bodyName' | 'bodySlug' | 'year'>

function yearsOfBodies(
  facts: CompletenessFacts,
  named: readonly { bodyName: string; year: number }[],
): Head[] {
  const slugs = new Map(facts.numberings.map((one) => [bodyKey(one.bodyName), one.bodySlug]))
  const heads = new Map<string, Head>()
  for (const { bodyName, year } of [...facts.numberings, ...facts.meetings, ...named]) {
    if (year === null || heads.has(keyOf({ bodyName, year }))) continue
    const slug = slugs.get(bodyKey(bodyName)) ?? bodySlug(bodyName)
    heads.set(keyOf({ bodyName, year }), { bodyName, bodySlug: slug, year })
  }
  return [...heads.values()].toSorted((a, b) => b.year - a.year || a.bodyName.localeCompare(b.bodyName, 'sv'))
}

interface JudgedPaper {
  paper: NamedPaper
  minutes: NamedMinutes | null
  held: boolean
}

/** Each paper that is named: held as a document by its title, or, when it is minutes, as a meeting. */
function judgePapers({ numberings, meetings, papers, documents }: CompletenessFacts): JudgedPaper[] {
  const known = [...new Set(numberings.map(({ bodyName }) => bodyName))]
  const days = new Set(meetings.map(dayOf))
  const titles = new Set(documents.flatMap(({ title }) => paperKey(title) ?? []))
  return papers.map((paper) => {
    const minutes = namedMinutes(paper.name, known)
    const held = minutes ? days.has(dayOf(minutes)) : titles.has(paperKey(paper.name) ?? '')
    return { paper, minutes, held }
  })
}

function dayOf({ bodyName, date }: { bodyName: string; date: string | null }): string {
  return `${date} ${bodyKey(bodyName)}`
}

interface NamedDay {
  bodyName: string
  year: number
  date: string
  by: NamedPaper | GivingMeeting
}

function meetingsNotHeld(
  { meetings, giving }: CompletenessFacts,
  papers: readonly JudgedPaper[],
): NamedDay[] {
  const days = new Set(meetings.map(dayOf))
  const inPapers = papers.flatMap(({ paper, minutes }) => (minutes ? [{ ...minutes, by: paper }] : []))
  const inAssignments = giving.map((by) => ({ bodyName: by.bodyName, date: by.date, by }))
  return [...inPapers, ...inAssignments]
    .filter((named) => !days.has(dayOf(named)))
    .map((named) => ({ ...named, year: Number(named.date.slice(0, 4)) }))
}

function meetingsByDate(named: readonly NamedDay[]): NamedMeeting[] {
  const days = [...Map.groupBy(named, ({ date }) => date)].toSorted(([a], [b]) => a.localeCompare(b))
  return days.map(([date, all]) => ({ date, namedBy: all.map(({ by }) => by) }))
}

function missingPages({ documents, findings }: CompletenessFacts) {
  const bySlug = new Map(documents.map((document) => [document.slug, document]))
  return findings.flatMap((finding) => {
    const document = bySlug.get(finding.passage.documentSlug)
    const year = document?.year ?? Number(document?.date?.slice(0, 4))
    if (finding.kind !== 'missing-pages' || !document?.bodyName || !year) return []
    return [{ bodyName: document.bodyName, year, finding }]
  })
}
