import { h } from 'preact'
import { type AppRequest, type AppRoute, type Visit, visiting } from '../domain/organisation/enter-routes.ts'
import type { Door } from '../platform/door.ts'
import { type Answer, notFound, page, redirect, refused } from '../platform/http-route.ts'
import { readingFailure } from '../reading/failures.ts'
import { type FileToImport, receiveFiles } from './actions.ts'
import { type Background, backgroundReading, inBackground } from './background.ts'
import { deskOf, importRoute } from './desk-routes.ts'
import { differenceRoutes } from './difference-routes.ts'
import { headRoutes } from './head-routes.ts'
import type { Reader } from './import.ts'
import { listImports } from './import-views.ts'
import { isLeftOut } from './left-out.ts'
import { ImportsPage } from './pages.tsx'
import { progressRoutes } from './progress-routes.ts'
import { reviewRoutes } from './review-routes.ts'
import { doTasks } from './task-actions.ts'
import { templateRoutes } from './template-routes.ts'
import { filesInZip, isPackedFolder } from './unpack-zip.ts'

export interface ImportParts {
  door: Door
  read: Reader
  /** Told when reading in the background failed in a way that is no file's fault. */
  tell(error: unknown): void
}

/** The pages and acts of the import, for the administrator alone. */
export function importRoutes({ door, read, tell }: ImportParts): AppRoute[] {
  const background = backgroundReading(read, tell)
  const tasks = inBackground((desk) => doTasks(desk, read), tell)
  return [
    importRoute('GET', '', 'import.list', visiting(door, showImports)),
    importRoute('POST', '', 'import.receive', (request) => receive(door, background, request)),
    ...progressRoutes(door, background, tasks),
    ...reviewRoutes(door),
    ...headRoutes(door),
    ...differenceRoutes(door),
    ...templateRoutes(door, tasks),
  ]
}

async function showImports({ tx, viewer, here, request }: Visit): Promise<Answer> {
  const imports = await listImports(tx, viewer)
  const reasons = request.query.getAll('nekat')
  const leftOut = Number(request.query.get('utanfor')) || 0
  return page(h(ImportsPage, { here, imports, reasons, leftOut }), reasons.length > 0 ? 422 : 200)
}

async function receive(door: Door, background: Background, request: AppRequest): Promise<Answer> {
  const desk = await deskOf(door, request)
  if (!desk) return notFound()
  const form = await request.form()
  const sent = await filesOfForm(form)
  const files = sent.filter(({ name }) => !isLeftOut(name))
  const leftOut = sent.length - files.length
  if (files.length === 0)
    return redirect(`${request.path}?${leftOut > 0 ? `utanfor=${leftOut}` : 'nekat=no-files'}`)
  const addTo = String(form.get('inlasning') ?? '') || null
  const received = await receiveFiles(desk, files, form.get('godta') === 'ja', addTo)
  if (received.refused) return refused(received.reasons)
  // The answer does not wait: the import's own page shows how far the reading has come.
  background.start(desk)
  // What is left out is no file of the import; it is told where the sending ends.
  return redirect(`${request.path}/${received.importId}${leftOut > 0 ? `?utanfor=${leftOut}` : ''}`)
}

function tooLarge(name: string): FileToImport {
  return { name, load: async () => readingFailure('too-large') }
}

/** The files of a form; a packed folder is taken as the files in it. */
async function filesOfForm(form: FormData): Promise<FileToImport[]> {
  const sent = form.getAll('filer').filter((one) => one instanceof File)
  // Files too large to send are told by name, so that the import lists them with the others.
  const files = form.getAll('forstor').map((name) => tooLarge(String(name)))
  for (const file of sent.filter((one) => one.size + one.name.length > 0)) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (isPackedFolder(file.name, bytes)) files.push(...filesInZip(file.name, bytes))
    else files.push({ name: file.name, load: async () => bytes })
  }
  return files
}
