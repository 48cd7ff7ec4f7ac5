import { h } from 'preact'
import type { AssignmentRow } from '../domain/assignments/assignment.ts'
import { rowsOfThread } from '../domain/assignments/thread.ts'
import { threadsWithin } from '../domain/assignments/views.ts'
import { findCase } from '../domain/cases/views.ts'
import { clausesOfMeeting, decidedInCase, decisionsOfParagraph } from '../domain/decisions/views.ts'
import type { PassageRef } from '../domain/documents/document.ts'
import { listFindings } from '../domain/documents/views.ts'
import { findMovedMeeting, findMovedParagraph, type MovedParagraph } from '../domain/meetings/former-views.ts'
import type { ParagraphDetail } from '../domain/meetings/meeting.ts'
import { findMeeting, findParagraph, paragraphsOfMeeting } from '../domain/meetings/views.ts'
import { type AppRoute, openPage, type Visit } from '../domain/organisation/enter-routes.ts'
import type { Door } from '../platform/door.ts'
import { type Answer, moved, notFound, page } from '../platform/http-route.ts'
import { addressesOf } from '../ui/addresses.ts'
import { MeetingPage } from './meeting-pages.tsx'
import { ParagraphPage } from './paragraph-pages.tsx'

/** One meeting, and one paragraph of its minutes. */
export function meetingOverviewRoutes(door: Door): AppRoute[] {
  return [
    openPage(door, '/:body/:date', 'meetings.meeting', showMeeting),
    openPage(door, '/:body/:year/paragraf/:number', 'meetings.paragraph', showParagraph),
  ]
}

async function showMeeting(visit: Visit): Promise<Answer> {
  const { tx, viewer, here, request } = visit
  const meeting = await findMeeting(tx, viewer, request.part('body'), request.part('date'))
  if (!meeting) return movedMeeting(visit)
  const paragraphs = await paragraphsOfMeeting(tx, viewer, meeting.id)
  const clauses = await clausesOfMeeting(tx, viewer, meeting.id)
  return page(h(MeetingPage, { here, meeting, paragraphs, clauses }))
}

async function showParagraph(visit: Visit): Promise<Answer> {
  const { tx, viewer, here, request } = visit
  const year = /^\d{4}$/.test(request.part('year')) ? Number(request.part('year')) : null
  const address = { bodySlug: request.part('body'), year: year ?? 0, slug: request.part('number') }
  const paragraph = year === null ? undefined : await findParagraph(tx, viewer, address)
  if (!paragraph) return movedParagraph(visit, address)
  const meeting = await findMeeting(tx, viewer, paragraph.bodySlug, paragraph.meetingSlug)
  return page(
    h(ParagraphPage, {
      here,
      paragraph,
      decisions: await decisionsOfParagraph(tx, viewer, paragraph.id),
      sameCase: await sameCaseOf(visit, paragraph),
      assignments: await assignmentsIn(visit, paragraph),
      findings: (await listFindings(tx, viewer, paragraph.passage.documentSlug)).filter((finding) =>
        within(paragraph.passage, finding.passage),
      ),
      sameMeeting: meeting ? await paragraphsOfMeeting(tx, viewer, meeting.id) : [],
    }),
  )
}

async function movedMeeting({ tx, viewer, here, request }: Visit): Promise<Answer> {
  const former = { bodySlug: request.part('body'), slug: request.part('date') }
  const now = await findMovedMeeting(tx, viewer, former)
  const to = addressesOf('sv', here.organisation.slug)
  return now ? moved(to.meeting(now.bodySlug, now.slug)) : notFound()
}

async function movedParagraph({ tx, viewer, here }: Visit, former: MovedParagraph): Promise<Answer> {
  const now = await findMovedParagraph(tx, viewer, former)
  const to = addressesOf('sv', here.organisation.slug)
  return now ? moved(to.paragraph(now.bodySlug, now.year, now.slug)) : notFound()
}

async function sameCaseOf({ tx, viewer }: Visit, paragraph: ParagraphDetail) {
  const [first] = paragraph.cases
  const theCase = first && (await findCase(tx, viewer, first.slug))
  return theCase ? decidedInCase(tx, viewer, theCase.id) : []
}

/** The assignments that the paragraph states: those with a mention inside its passage. */
async function assignmentsIn({ tx, viewer }: Visit, { passage }: ParagraphDetail): Promise<AssignmentRow[]> {
  const threads = await threadsWithin(tx, viewer, passage)
  return threads.flatMap((thread) => {
    const here = thread.assignments.filter(({ mentions }) =>
      mentions.some((one) => within(passage, one.passage)),
    )
    return rowsOfThread(thread).filter((row) => here.some((one) => one.slug === row.slug))
  })
}

function within(whole: PassageRef, part: PassageRef): boolean {
  return part.documentSlug === whole.documentSlug && part.start >= whole.start && part.end <= whole.end
}
