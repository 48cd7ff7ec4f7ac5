import { h } from 'preact'
import type { AssignmentDetail, Thread } from '../domain/assignments/assignment.ts'
import { findThread } from '../domain/assignments/views.ts'
import type { PassageRef } from '../domain/documents/document.ts'
import { findDocument } from '../domain/documents/views.ts'
import { type AppRoute, openPage, type Visit } from '../domain/organisation/enter-routes.ts'
import type { Door } from '../platform/door.ts'
import { type Answer, data, notFound, page } from '../platform/http-route.ts'
import { passageOfQuery, samePassage } from '../ui/addresses.ts'
import { ThreadPage } from './thread-pages.tsx'
import type { SourceOf } from './thread-parts.ts'
import type { OpenSource } from './thread-view.ts'

/** The thread of an assignment as a page and as data. */
export function threadRoutes(door: Door): AppRoute[] {
  return [
    openPage(door, '/uppdrag/:assignment', 'assignments.thread', showThread),
    openPage(door, '/uppdrag/:assignment/data.json', 'assignments.threadData', threadData),
  ]
}

async function showThread(visit: Visit): Promise<Answer> {
  const { tx, viewer, request, here } = visit
  const slug = request.part('assignment')
  const thread = await findThread(tx, viewer, slug)
  const assignment = thread?.assignments.find((one) => one.slug === slug)
  if (!thread || !assignment) return notFound()
  const open = await openSource(visit, thread)
  const sourceOf: SourceOf = (passage) => ({
    passage,
    href: here.to.threadWithSource(slug, passage),
    open: false,
  })
  return page(h(ThreadPage, { here, thread, assignment, open, sourceOf }))
}

/** The passage that the address asks for, else the first of the thread; null when its document is not held. */
async function openSource({ tx, viewer, request }: Visit, thread: Thread): Promise<OpenSource | null> {
  const wanted = passageOfQuery(request.query.get('kalla'))
  const missing = thread.gaps.flatMap((gap) => gap.passage ?? [])
  const all = [...thread.assignments.flatMap(passagesOf), ...missing]
  const passage = (wanted && all.find((one) => samePassage(one, wanted))) ?? all[0]
  if (!passage) return null
  const document = await findDocument(tx, viewer, passage.documentSlug)
  return document ? { document, passage } : null
}

function passagesOf(assignment: AssignmentDetail): PassageRef[] {
  const { decision } = assignment
  return [
    // Where the deciding paragraph itself is held, what only refers to it is not what one reads first.
    ...(decision && !decision.held ? [decision.passage] : []),
    ...assignment.mentions.map((mention) => mention.passage),
    ...assignment.figures.map((figure) => figure.passage),
    ...assignment.reports.map((report) => report.passage),
    ...(assignment.aim ? [assignment.aim.passage] : []),
    ...(assignment.impliedBaseline ? [assignment.impliedBaseline.passage] : []),
    ...(assignment.targetPassage ? [assignment.targetPassage] : []),
    ...(decision?.held ? [decision.passage] : []),
  ]
}

async function threadData({ tx, viewer, request }: Visit): Promise<Answer> {
  const thread = await findThread(tx, viewer, request.part('assignment'))
  return thread ? data(thread) : notFound()
}
