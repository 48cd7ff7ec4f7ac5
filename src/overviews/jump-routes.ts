import { h } from 'preact'
import { assignmentNames } from '../domain/assignments/name-views.ts'
import { listCases } from '../domain/cases/views.ts'
import { listDocuments } from '../domain/documents/views.ts'
import { listGoals } from '../domain/goals/views.ts'
import { paragraphNames } from '../domain/meetings/name-views.ts'
import { meetingTime } from '../domain/meetings/pages.tsx'
import { bodiesThatMet, listMeetings } from '../domain/meetings/views.ts'
import { type AppRoute, openPage, type Visit } from '../domain/organisation/enter-routes.ts'
import type { Door } from '../platform/door.ts'
import { type Answer, page } from '../platform/http-route.ts'
import { formatMonth, formatParagraph } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { lowerFirst } from '../ui/marks.tsx'
import { completenessWords } from '../ui/words/completeness.ts'
import { jumpWords } from '../ui/words/jump.ts'
import { keyWords } from '../ui/words/keys.ts'
import { layoutWords } from '../ui/words/layout.ts'
import { type JumpTarget, matching } from './jump.ts'
import { JumpPage, KeysPage } from './jump-pages.tsx'

/** Going somewhere by name, and the keys: pages of their own, which the keys open as dialogs. */
export function jumpRoutes(door: Door): AppRoute[] {
  return [
    openPage(door, '/hoppa', 'jump.find', showJump),
    openPage(door, '/tangenter', 'jump.keys', async ({ here }) => page(h(KeysPage, { here }))),
  ]
}

const longestQuery = 100

async function showJump(visit: Visit): Promise<Answer> {
  const { here, request } = visit
  const query = (request.query.get('q') ?? '').slice(0, longestQuery)
  const targets = [
    ...pagesOf(here),
    ...(query.trim() ? await namedIn(visit) : []),
    ...(/\d/.test(query) ? await numberedIn(visit) : []),
  ]
  return page(h(JumpPage, { here, query, jumps: matching(query, targets) }))
}

function pagesOf({ language, to }: Here): JumpTarget[] {
  const words = layoutWords[language]
  const pages: [string, string][] = [
    [jumpWords[language].start, to.start],
    [words.meetings, to.meetings],
    [words.cases, to.cases],
    [words.assignments, to.assignments],
    [words.goals, to.goals],
    [words.sources, to.documents],
    [words.findings, to.findings],
    [completenessWords[language].title, to.completeness],
    [words.imports, to.imports],
    [keyWords[language].title, to.keys],
  ]
  return pages.map(([label, href]) => ({ kind: 'page', label, href }))
}

/** All that has a name in the documents, nearest to what is followed first. */
async function namedIn({ tx, viewer, here: { to } }: Visit): Promise<JumpTarget[]> {
  const bodies = await bodiesThatMet(tx, viewer)
  const assignments = await assignmentNames(tx, viewer)
  const [goals, cases] = [await listGoals(tx, viewer), await listCases(tx, viewer)]
  const documents = await listDocuments(tx, viewer)
  const target = (kind: JumpTarget['kind'], label: string, href: string): JumpTarget => ({
    kind,
    label,
    href,
  })
  return [
    ...bodies.map((one) => target('body', one.name, `${to.meetings}?organ=${one.slug}`)),
    ...assignments.map((one) => target('assignment', one.title, to.thread(one.slug))),
    ...goals.map((one) => target('goal', one.title, to.goal(one.slug))),
    ...cases.map((one) => target('case', `${one.number} ${one.title}`, to.theCase(one.slug))),
    ...documents.map((one) => target('document', one.title, to.document(one.slug))),
  ]
}

/** What is known by a number or a date: asked for only by one who writes figures, as there are many. */
async function numberedIn({ tx, viewer, here }: Visit): Promise<JumpTarget[]> {
  const paragraphs = await paragraphNames(tx, viewer)
  const meetings = await listMeetings(tx, viewer)
  return [
    ...paragraphs.map(({ number, year, title, bodyName, bodySlug, slug }) => ({
      kind: 'paragraph' as const,
      label: `${formatParagraph(number)}/${year} ${title}, ${lowerFirst(bodyName)}`,
      href: here.to.paragraph(bodySlug, year, slug),
    })),
    ...meetings.map((meeting) => ({
      kind: 'meeting' as const,
      label: `${meeting.bodyName} ${meetingTime(here, meeting)}`,
      also: meeting.date ? datesOf(meeting.date, here) : '',
      href: here.to.meeting(meeting.bodySlug, meeting.slug),
    })),
  ]
}

/** A date in figures, and with its month in full: "2024-03-12 12 mars 2024". */
function datesOf(date: string, { language }: Here): string {
  return `${date} ${Number(date.slice(8))} ${formatMonth(date, language)}`
}
