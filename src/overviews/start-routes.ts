import { h } from 'preact'
import { listThreads } from '../domain/assignments/views.ts'
import { latestDecided } from '../domain/decisions/views.ts'
import { listDocuments } from '../domain/documents/views.ts'
import { isFormality } from '../domain/meetings/formality.ts'
import { listMeetings } from '../domain/meetings/views.ts'
import { type AppRoute, openPage, type Visit } from '../domain/organisation/enter-routes.ts'
import type { Door } from '../platform/door.ts'
import { type Answer, page } from '../platform/http-route.ts'
import { StartPage } from './start-pages.tsx'

const shownDecisions = 7
/** Formalities are passed over, so more are asked for than are shown. */
const askedDecisions = 60

/** The organisation's start page. */
export function startRoutes(door: Door): AppRoute[] {
  return [openPage(door, '', 'organisation.start', showStart)]
}

async function showStart({ tx, viewer, here }: Visit): Promise<Answer> {
  const latest = await latestDecided(tx, viewer, askedDecisions)
  const decided = latest.filter((row) => !isFormality(row.paragraphTitle)).slice(0, shownDecisions)
  const threads = await listThreads(tx, viewer)
  const documents = await listDocuments(tx, viewer)
  const meetings = (await listMeetings(tx, viewer)).length
  return page(h(StartPage, { here, decided, threads, documents, meetings }))
}
