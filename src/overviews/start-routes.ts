import { h } from 'preact'
import { listThreads } from '../domain/assignments/views.ts'
import type { ClauseKind, DecidedRow } from '../domain/decisions/clause.ts'
import { latestOfKind } from '../domain/decisions/views.ts'
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
const fewDecisions = 4

/** The organisation's start page. */
export function startRoutes(door: Door): AppRoute[] {
  return [openPage(door, '', 'organisation.start', showStart)]
}

async function showStart(visit: Visit): Promise<Answer> {
  const { tx, viewer, here } = visit
  const decided = await latestOf(visit, 'own')
  // A committee that prepares decides little itself: then what it proposed is told, too, by its right name.
  const proposed = decided.length < fewDecisions ? await latestOf(visit, 'recommendation') : []
  const threads = await listThreads(tx, viewer)
  const documents = await listDocuments(tx, viewer)
  const meetings = (await listMeetings(tx, viewer)).length
  return page(h(StartPage, { here, decided, proposed, threads, documents, meetings }))
}

/** What the bodies settled or proposed last, the formalities of their meetings passed over. */
async function latestOf({ tx, viewer }: Visit, kind: ClauseKind): Promise<DecidedRow[]> {
  const latest = await latestOfKind(tx, viewer, { kind, limit: askedDecisions })
  return latest.filter((row) => !isFormality(row.paragraphTitle)).slice(0, shownDecisions)
}
