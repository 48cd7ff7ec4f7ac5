import { h } from 'preact'
import { type AppRequest, type AppRoute, type Visit, visiting } from '../domain/organisation/enter-routes.ts'
import type { Door } from '../platform/door.ts'
import { type Answer, notFound, page, redirect } from '../platform/http-route.ts'
import { deskOf, importRoute } from './desk-routes.ts'
import { takeDifferences } from './difference-actions.ts'
import { DifferencePage } from './difference-page.tsx'
import { findDifferences } from './difference-views.ts'
import { findImportFile } from './views.ts'

/** What a better reading of a file says otherwise: its page, and taking it over or leaving it. */
export function differenceRoutes(door: Door): AppRoute[] {
  const path = '/:import/:file/skillnad'
  return [
    importRoute('GET', path, 'import.differences', visiting(door, showDifferences)),
    importRoute('POST', path, 'import.takeDifferences', (request) => take(door, request)),
  ]
}

async function showDifferences({ tx, viewer, here, request }: Visit): Promise<Answer> {
  const file = await findImportFile(tx, viewer, request.part('file'))
  if (!file || file.importId !== request.part('import')) return notFound()
  const differences = await findDifferences(tx, viewer, file.id)
  return page(h(DifferencePage, { here, file, differences, reasons: request.query.getAll('nekat') }))
}

async function take(door: Door, request: AppRequest): Promise<Answer> {
  const desk = await deskOf(door, request)
  if (!desk) return notFound()
  const form = await request.form()
  const leaves = form.get('lamna') === 'ja'
  const keys = leaves ? [] : form.getAll('skillnad').map(String)
  const outcome = await takeDifferences(desk, request.part('file'), keys, leaves)
  if (!outcome.refused) return redirect(request.path.replace(/\/skillnad$/, ''))
  const query = new URLSearchParams(outcome.reasons.map((reason): [string, string] => ['nekat', reason]))
  return redirect(`${request.path}?${query}`)
}
