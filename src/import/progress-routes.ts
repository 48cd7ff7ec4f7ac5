import { h } from 'preact'
import { type AppRequest, type AppRoute, type Visit, visiting } from '../domain/organisation/enter-routes.ts'
import type { Door } from '../platform/door.ts'
import { type Answer, notFound, page, pageUnderWay, redirect, refused } from '../platform/http-route.ts'
import { AcceptablePage } from './acceptable-page.tsx'
import { acceptableInImport } from './acceptable-views.ts'
import type { ImportDesk } from './actions.ts'
import type { Background } from './background.ts'
import { deskOf, importRoute } from './desk-routes.ts'
import {
  filesBeingRead,
  filesOfImport,
  filesToReview,
  findImport,
  troubledFiles,
  waitingBySureness,
} from './import-views.ts'
import { pauseImport } from './pause-actions.ts'
import { ImportPage, stateOfWord } from './progress-page.tsx'
import { countAbove, thresholdOf, thresholdsOf } from './review-choice.ts'
import { type Asked, askToAccept, askToTakeBack } from './task-actions.ts'
import { lastAcceptance, leftOfTask, openTasks } from './task-store.ts'

/** One import: how far it has come, pausing it, and accepting what waits in all of it or taking that back. */
export function progressRoutes(door: Door, reading: Background, tasks: Background): AppRoute[] {
  const pausing = (paused: boolean) => (request: AppRequest) => pause(door, reading, request, paused)
  return [
    importRoute('GET', '/:import', 'import.show', visiting(door, showImport)),
    importRoute('GET', '/:import/godta', 'import.acceptable', visiting(door, showAcceptable)),
    importRoute('POST', '/:import/godta', 'import.acceptAll', (request) => acceptAll(door, tasks, request)),
    importRoute('POST', '/:import/aterta', 'import.takeBackAll', (request) =>
      ask(door, tasks, request, (desk) => askToTakeBack(desk, request.part('import'))),
    ),
    importRoute('POST', '/:import/pausa', 'import.pause', pausing(true)),
    importRoute('POST', '/:import/ateruppta', 'import.resume', pausing(false)),
  ]
}

async function showImport({ tx, viewer, here, request }: Visit): Promise<Answer> {
  const one = await findImport(tx, viewer, request.part('import'))
  if (!one) return notFound()
  const state = stateOfWord(request.query.get('lage'))
  const wanted = Number(request.query.get('sida')) || 1
  const shown = await filesOfImport(tx, viewer, one, { state, page: wanted })
  const now = await filesBeingRead(tx, viewer, one.id)
  const [next] = await filesToReview(tx, viewer, one.id, 1)
  const thresholds = thresholdsOf(await waitingBySureness(tx, viewer, one.id))
  const [open] = await openTasks(tx, one.id)
  const task = open ? { kind: open.kind, left: await leftOfTask(tx, open) } : null
  const undoable = (await lastAcceptance(tx, one.id))?.count ?? 0
  const troubled = await troubledFiles(tx, viewer, one.id)
  const leftOut = Number(request.query.get('utanfor')) || 0
  const work = { task, undoable, troubled, leftOut }
  const view = h(ImportPage, { here, one, shown, state, now, next, thresholds, ...work })
  const isGoing = (one.counts.waiting > 0 && !one.paused) || task !== null
  return isGoing ? pageUnderWay(view, 2) : page(view)
}

const pageSize = 50

/** What a threshold would take, before it is taken. */
async function showAcceptable({ tx, viewer, here, request }: Visit): Promise<Answer> {
  const one = await findImport(tx, viewer, request.part('import'))
  const percent = Number(request.query.get('minst') ?? 'none')
  if (!one || !(percent >= 0 && percent <= 100)) return notFound()
  const count = countAbove(await waitingBySureness(tx, viewer, one.id), percent / 100)
  const pages = Math.max(1, Math.ceil(count / pageSize))
  const number = Math.min(Math.max(1, Number(request.query.get('sida')) || 1), pages)
  const shown = await acceptableInImport(tx, viewer, one.id, percent / 100, { size: pageSize, number })
  return page(h(AcceptablePage, { here, one, threshold: { percent, count }, shown, page: number, pages }))
}

async function acceptAll(door: Door, tasks: Background, request: AppRequest): Promise<Answer> {
  const wanted = thresholdOf(String((await request.form()).get('minst') ?? ''))
  if (!wanted) return refused(['other-count'])
  return ask(door, tasks, request, (desk) => askToAccept(desk, request.part('import'), wanted))
}

/** The answer does not wait: the import's own page shows how much is left. */
async function ask(
  door: Door,
  tasks: Background,
  request: AppRequest,
  wish: (desk: ImportDesk) => Promise<Asked>,
): Promise<Answer> {
  const desk = await deskOf(door, request)
  if (!desk) return notFound()
  const asked = await wish(desk)
  if (asked.refused) return refused(asked.reasons)
  tasks.start(desk)
  return redirect(request.path.replace(/\/[a-z]+$/, ''))
}

async function pause(
  door: Door,
  background: Background,
  request: AppRequest,
  paused: boolean,
): Promise<Answer> {
  const desk = await deskOf(door, request)
  if (!desk) return notFound()
  const outcome = await pauseImport(desk, request.part('import'), paused)
  if (outcome.refused) return refused(outcome.reasons)
  if (!paused) background.start(desk)
  return redirect(request.path.replace(/\/[a-z]+$/, ''))
}
