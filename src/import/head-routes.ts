import { h } from 'preact'
import { type AppRequest, type AppRoute, type Visit, visiting } from '../domain/organisation/enter-routes.ts'
import type { Door } from '../platform/door.ts'
import { type Answer, notFound, page, redirect, refused } from '../platform/http-route.ts'
import { deskOf, importRoute } from './desk-routes.ts'
import { headFields } from './head.ts'
import { correctHead, takeBackHead } from './head-actions.ts'
import { HeadPage, saidIn } from './head-page.tsx'
import { openHead } from './head-views.ts'
import type { Typed } from './read-fields.ts'
import { findImportFile } from './views.ts'

/** A document's own head: its page, which shows a consequence before it is saved, and saving or taking it back. */
export function headRoutes(door: Door): AppRoute[] {
  const path = '/:import/:file/handling'
  return [
    importRoute('GET', path, 'import.head', visiting(door, showHead)),
    importRoute('POST', path, 'import.correctHead', (request) => change(door, request)),
  ]
}

async function showHead({ tx, viewer, here, request }: Visit): Promise<Answer> {
  const { query } = request
  const file = await findImportFile(tx, viewer, request.part('file'))
  if (!file || file.importId !== request.part('import')) return notFound()
  const typed = query.get('visa') === 'ja' ? typedIn(query) : null
  const head = await openHead(tx, viewer, file.id, typed)
  if (!head) return notFound()
  const told = query.has('sparat') ? 'saved' : query.has('se') ? 'look' : null
  return page(h(HeadPage, { here, file, head, typed, told }), head.wrong.length > 0 ? 422 : 200)
}

function typedIn(said: URLSearchParams | FormData): Typed {
  return new Map(headFields.map(({ name }) => [name, String(said.get(name) ?? '')]))
}

async function change(door: Door, request: AppRequest): Promise<Answer> {
  const desk = await deskOf(door, request)
  if (!desk) return notFound()
  const form = await request.form()
  const fileId = request.part('file')
  if (form.get('aterta') === 'ja') return answer(request, await takeBackHead(desk, fileId))
  const typed = typedIn(form)
  // Only what the person has seen the consequence of is saved.
  const isSeen = String(form.get('sett') ?? '').replaceAll('\r', '') === saidIn(typed)
  return isSeen ? answer(request, await correctHead(desk, fileId, typed)) : lookAgain(request, typed)
}

function answer(request: AppRequest, outcome: Awaited<ReturnType<typeof correctHead>>): Answer {
  if (outcome.refused) return refused(outcome.reasons)
  return redirect(`${request.path}?sparat=ja`)
}

function lookAgain(request: AppRequest, typed: Typed): Answer {
  return redirect(`${request.path}?${new URLSearchParams([...typed, ['visa', 'ja'], ['se', 'ja']])}`)
}
