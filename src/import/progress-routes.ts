import { h } from 'preact'
import { type AppRequest, type AppRoute, type Visit, visiting } from '../domain/organisation/enter-routes.ts'
import type { Door } from '../platform/door.ts'
import { type Answer, notFound, page, pageUnderWay, redirect, refused } from '../platform/http-route.ts'
import { acceptInImport, mayAcceptImport } from './accept-import-actions.ts'
import type { Background } from './background.ts'
import { deskOf, importRoute } from './desk-routes.ts'
import { filesBeingRead, filesOfImport, findImport, nextToReview, waitingBySureness } from './import-views.ts'
import { pauseImport } from './pause-actions.ts'
import { ImportPage, stateOfWord } from './progress-page.tsx'
import { thresholdOf, thresholdsOf } from './review-choice.ts'

/** One import: how far it has come, pausing it, and accepting what waits in all of it. */
export function progressRoutes(
  door: Door,
  background: Background,
  tell: (error: unknown) => void,
): AppRoute[] {
  // Only what the page tells: what is accepted is in the database, and what is not waits there.
  const underWay = new Set<string>()
  const pausing = (paused: boolean) => (request: AppRequest) => pause(door, background, request, paused)
  return [
    importRoute(
      'GET',
      '/:import',
      'import.show',
      visiting(door, (visit) => showImport(visit, underWay)),
    ),
    importRoute('POST', '/:import/godta', 'import.acceptAll', (request) =>
      acceptAll({ door, tell, underWay }, request),
    ),
    importRoute('POST', '/:import/pausa', 'import.pause', pausing(true)),
    importRoute('POST', '/:import/ateruppta', 'import.resume', pausing(false)),
  ]
}

async function showImport(visit: Visit, underWay: ReadonlySet<string>): Promise<Answer> {
  const { tx, viewer, here, request } = visit
  const one = await findImport(tx, viewer, request.part('import'))
  if (!one) return notFound()
  const state = stateOfWord(request.query.get('lage'))
  const wanted = Number(request.query.get('sida')) || 1
  const shown = await filesOfImport(tx, viewer, one, { state, page: wanted })
  const now = await filesBeingRead(tx, viewer, one.id)
  const next = await nextToReview(tx, viewer, one.id)
  const waiting = await waitingBySureness(tx, viewer, one.id)
  const accepting = underWay.has(one.id) ? leftToAccept(waiting, request.query.get('godtar')) : null
  const thresholds = thresholdsOf(waiting)
  const view = h(ImportPage, { here, one, shown, state, now, next, thresholds, accepting })
  const isGoing = (one.counts.waiting > 0 && !one.paused) || accepting !== null
  return isGoing ? pageUnderWay(view, 2) : page(view)
}

/** How many an acceptance at this certainty has left; null when none is under way or none is left. */
function leftToAccept(
  waiting: readonly { confidence: number; count: number }[],
  percent: string | null,
): number | null {
  if (percent === null) return null
  const sure = waiting.filter(({ confidence }) => confidence >= Number(percent) / 100)
  return sure.reduce((sum, { count }) => sum + count, 0) || null
}

interface Accepting {
  door: Door
  tell(error: unknown): void
  underWay: Set<string>
}

async function acceptAll({ door, tell, underWay }: Accepting, request: AppRequest): Promise<Answer> {
  const desk = await deskOf(door, request)
  if (!desk) return notFound()
  const permission = mayAcceptImport(desk)
  if ('refused' in permission) return refused(permission.reasons)
  const importId = request.part('import')
  const wanted = thresholdOf(String((await request.form()).get('minst') ?? ''))
  if (!wanted || !(await holdsStill(door, desk.organisation.id, importId, wanted)))
    return refused(['other-count'])
  // The answer does not wait: the import's own page shows how many are left.
  underWay.add(importId)
  acceptInImport(desk, importId, wanted.atLeast)
    .catch(tell)
    .finally(() => underWay.delete(importId))
  return redirect(`${request.path.replace(/\/godta$/, '')}?godtar=${Math.round(wanted.atLeast * 100)}`)
}

/** Are there still as many as the person was told? */
function holdsStill(
  door: Door,
  organisation: string,
  importId: string,
  wanted: { atLeast: number; promised: number },
): Promise<boolean> {
  return door.reading(organisation, 'import', async (tx) => {
    const waiting = await waitingBySureness(tx, { kind: 'public' }, importId)
    const sure = waiting.filter(({ confidence }) => confidence >= wanted.atLeast)
    return sure.reduce((sum, { count }) => sum + count, 0) === wanted.promised
  })
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
