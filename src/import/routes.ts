import { h } from 'preact'
import {
  type AppRequest,
  type AppRoute,
  importable,
  organisationOf,
  type Visit,
  visiting,
} from '../domain/organisation/enter-routes.ts'
import type { Refusal } from '../domain/organisation/viewer.ts'
import type { Door } from '../platform/door.ts'
import { type Answer, notFound, page, pageUnderWay, redirect, refused } from '../platform/http-route.ts'
import { type FileToImport, type ImportDesk, receiveFiles } from './actions.ts'
import type { CandidateRow, ImportFileDetail, Reader } from './import.ts'
import { filesDone } from './import.ts'
import { ImportPage, ImportsPage } from './pages.tsx'
import { acceptCandidates, rejectCandidate } from './review-actions.ts'
import { ReviewPage } from './review-page.tsx'
import { readWaitingFiles } from './run-import.ts'
import { findImport, findImportFile, listImports } from './views.ts'

export interface ImportParts {
  door: Door
  read: Reader
  /** Told when reading in the background failed in a way that is no file's fault. */
  tell(error: unknown): void
}

const base = '/:organisation/inlasning'

/** The pages and acts of the import, for the administrator alone. */
export function importRoutes(parts: ImportParts): AppRoute[] {
  const { door } = parts
  const get = (path: string, name: string, show: (visit: Visit) => Promise<Answer>) =>
    importRoute('GET', path, name, visiting(door, show))
  const post = (path: string, name: string, act: AppRoute['handle']) => importRoute('POST', path, name, act)
  return [
    get('', 'import.list', showImports),
    post('', 'import.receive', (request) => receive(parts, request)),
    get('/:import', 'import.show', showImport),
    get('/:import/:file', 'import.review', showFile),
    post('/:import/:file/godta', 'import.accept', (request) => accept(door, request)),
    post('/:import/:file/avvisa', 'import.reject', (request) => reject(door, request, false)),
    post('/:import/:file/aterta', 'import.restore', (request) => reject(door, request, true)),
  ]
}

function importRoute(
  method: AppRoute['method'],
  path: string,
  name: string,
  handle: AppRoute['handle'],
): AppRoute {
  return { method, path: base + path, name, permission: importable, handle }
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

async function showFile({ tx, viewer, here, request }: Visit): Promise<Answer> {
  const file = await findImportFile(tx, viewer, request.part('file'))
  if (!file || file.importId !== request.part('import')) return notFound()
  const open = openCandidate(file, request.query.get('uppgift'))
  return page(h(ReviewPage, { here, file, open, reasons: request.query.getAll('nekat') }))
}

/** The candidate asked for, else the first that waits, else the first. */
function openCandidate(file: ImportFileDetail, wanted: string | null): CandidateRow | null {
  const { candidates } = file
  const asked = candidates.find((one) => one.id === wanted)
  return asked ?? candidates.find((one) => one.state === 'proposed') ?? candidates[0] ?? null
}

async function deskOf(door: Door, request: AppRequest): Promise<ImportDesk | undefined> {
  const organisation = await organisationOf(door, request)
  return organisation && { door, organisation, viewer: request.viewer }
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

async function accept(door: Door, request: AppRequest): Promise<Answer> {
  const desk = await deskOf(door, request)
  if (!desk) return notFound()
  const wanted = String((await request.form()).get('uppgift') ?? '')
  const ids = wanted === 'alla' ? 'all' : [wanted]
  return backToFile(request, await acceptCandidates(desk, request.part('file'), ids))
}

async function reject(door: Door, request: AppRequest, restored: boolean): Promise<Answer> {
  const desk = await deskOf(door, request)
  if (!desk) return notFound()
  const candidateId = String((await request.form()).get('uppgift') ?? '')
  const of = { fileId: request.part('file'), candidateId }
  const answer = await rejectCandidate(desk, of, restored)
  return backToFile(request, answer, restored ? candidateId : null)
}

/** Back to the file, at the candidate that is named or the next that waits; a refusal is told there. */
function backToFile(
  request: AppRequest,
  outcome: { refused: false } | Refusal,
  candidate: string | null = null,
): Answer {
  const file = request.path.replace(/\/[a-z]+$/, '')
  const query = new URLSearchParams(candidate ? { uppgift: candidate } : {})
  if (outcome.refused) for (const reason of outcome.reasons) query.append('nekat', reason)
  return redirect(query.size > 0 ? `${file}?${query}` : file)
}
