import { h } from 'preact'
import { type AppRequest, type AppRoute, type Visit, visiting } from '../domain/organisation/enter-routes.ts'
import type { Door } from '../platform/door.ts'
import { type Answer, notFound, page, pageUnderWay, redirect, refused } from '../platform/http-route.ts'
import { type FileToImport, receiveFiles } from './actions.ts'
import { deskOf, importRoute } from './desk-routes.ts'
import type { Reader } from './import.ts'
import { filesDone } from './import.ts'
import { ImportPage, ImportsPage } from './pages.tsx'
import { reviewRoutes } from './review-routes.ts'
import { readWaitingFiles } from './run-import.ts'
import { findImport, listImports } from './views.ts'

export interface ImportParts {
  door: Door
  read: Reader
  /** Told when reading in the background failed in a way that is no file's fault. */
  tell(error: unknown): void
}

/** The pages and acts of the import, for the administrator alone. */
export function importRoutes(parts: ImportParts): AppRoute[] {
  const { door } = parts
  return [
    importRoute('GET', '', 'import.list', visiting(door, showImports)),
    importRoute('POST', '', 'import.receive', (request) => receive(parts, request)),
    importRoute('GET', '/:import', 'import.show', visiting(door, showImport)),
    ...reviewRoutes(door),
  ]
}

async function showImports({ tx, viewer, here, request }: Visit): Promise<Answer> {
  const imports = await listImports(tx, viewer)
  const reasons = request.query.getAll('nekat')
  return page(h(ImportsPage, { here, imports, reasons }), reasons.length > 0 ? 422 : 200)
}

async function showImport({ tx, viewer, here, request }: Visit): Promise<Answer> {
  const one = await findImport(tx, viewer, request.part('import'))
  if (!one) return notFound()
  const going = filesDone(one.files) < one.files.length
  const shown = h(ImportPage, { here, one })
  return going ? pageUnderWay(shown, 1) : page(shown)
}

async function receive(parts: ImportParts, request: AppRequest): Promise<Answer> {
  const desk = await deskOf(parts.door, request)
  if (!desk) return notFound()
  const form = await request.form()
  const files = form.getAll('filer').filter((one) => one instanceof File && one.size + one.name.length > 0)
  if (files.length === 0) return redirect(`${request.path}?nekat=no-files`)
  const received = await receiveFiles(desk, files.map(fileOfForm), form.get('godta') === 'ja')
  if (received.refused) return refused(received.reasons)
  // The answer does not wait: the import's own page shows how far the reading has come.
  readWaitingFiles(desk, parts.read).catch(parts.tell)
  return redirect(`${request.path}/${received.importId}`)
}

function fileOfForm(file: FormDataEntryValue): FileToImport {
  if (typeof file === 'string') throw new TypeError('A text field is no file')
  return { name: file.name, load: async () => new Uint8Array(await file.arrayBuffer()) }
}
