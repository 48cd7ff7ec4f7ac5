import { createHash } from 'node:crypto'
import { keepFile } from '../domain/documents/actions.ts'
import { organisationName } from '../domain/organisation/actions.ts'
import { actorName, mayImportInto, type Refusal, type Viewer } from '../domain/organisation/viewer.ts'
import type { Door, OrganisationTransaction } from '../platform/door.ts'
import { insertCandidates } from './candidate-store.ts'
import {
  candidatesOf,
  type FileState,
  internalError,
  type Reader,
  type ReadingError,
  type StagedReading,
} from './import.ts'
import { placeProposed } from './place.ts'
import {
  beginWaitingFile,
  claimWaitingFile,
  failFile,
  findHeldDocument,
  insertImport,
  insertImportFile,
  isImportOf,
  nextPosition,
  saveReading,
  updateFile,
  type WaitingFile,
} from './store.ts'
import { loadTemplate } from './template-store.ts'

/** Where an import works and for whom. */
export interface ImportDesk {
  door: Door
  organisation: { id: string; demonstration: boolean }
  viewer: Viewer
}

/** A file to read in; loaded when its turn comes, so that hundreds do not lie in memory at once. */
export interface FileToImport {
  name: string
  /** Its bytes, or why it cannot be taken: known only when it is looked at, as in a packed folder. */
  load(): Promise<Uint8Array | ReadingError>
}

export interface ReceivedFile {
  id: string
  name: string
  state: 'waiting' | 'unchanged' | 'failed'
}

export interface ReceivedImport {
  refused: false
  importId: string
  files: ReceivedFile[]
}

/**
 * Takes files in: kept with the wish to accept all that is found, waiting to be read; added to an import that is
 * named, for a folder of hundreds comes in several parts. What is told as received survives a kill. A file that is
 * held already is only named as such.
 */
export async function receiveFiles(
  desk: ImportDesk,
  files: readonly FileToImport[],
  accept: boolean,
  addTo: string | null = null,
): Promise<ReceivedImport | Refusal> {
  const permission = mayImportInto(desk.viewer, desk.organisation)
  if ('refused' in permission) return permission
  return desk.door.inOrganisation(desk.organisation.id, actorName(desk.viewer), async (tx) => {
    const started = { startedBy: tx.actor, startedAt: tx.now, accept }
    const importId = (await findOwnImport(tx, addTo)) ?? (await insertImport(tx.db, started))
    const first = await nextPosition(tx.db, importId)
    const received: ReceivedFile[] = []
    for (const [index, file] of files.entries())
      received.push(await receiveFile(tx, importId, first + index, file))
    tx.note({ verb: 'import.receive', subject: `import:${importId}`, payload: received })
    return { refused: false, importId, files: received }
  })
}

async function receiveFile(
  tx: OrganisationTransaction,
  importId: string,
  position: number,
  file: FileToImport,
): Promise<ReceivedFile> {
  const bytes = await file.load()
  if ('code' in bytes) return refuseFile(tx, { importId, position, fileName: file.name }, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const documentId = await findHeldDocument(tx.db, sha256)
  const state = documentId ? 'unchanged' : 'waiting'
  const fileId = documentId ? null : await keepFile(tx, sha256, bytes)
  const facts = { importId, position, fileName: file.name, sha256, size: bytes.length }
  const id = await insertImportFile(tx.db, { ...facts, state, fileId, documentId: documentId ?? null })
  return { id, name: file.name, state }
}

async function refuseFile(
  tx: OrganisationTransaction,
  where: { importId: string; position: number; fileName: string },
  error: ReadingError,
): Promise<ReceivedFile> {
  const nothing = { sha256: '', size: 0, fileId: null, documentId: null }
  const id = await insertImportFile(tx.db, { ...where, ...nothing, state: 'failed' })
  await failFile(tx.db, id, error)
  return { id, name: where.fileName, state: 'failed' }
}

/** Whoever started an import may add to it; any other address begins one of its own. */
async function findOwnImport(tx: OrganisationTransaction, id: string | null): Promise<string | null> {
  return id && (await isImportOf(tx.db, id, tx.actor)) ? id : null
}

export interface ReadIn {
  fileId: string
  name: string
  state: FileState
  /** What was found in it, and how much of that was placed now. */
  candidates: number
  accepted: number
  unplaced: number
  /** The organisation that the document names when it is another than the one it is read into; else null. */
  names: string | null
  /** Why it could not be read; null when it was. */
  error: ReadingError | null
}

/**
 * Reads one waiting file (of one import, or of any that is not paused) and places what it holds when that was
 * wished: all in one transaction whose row lock is the claim, so that a kill leaves the file waiting and two
 * processes never read the same. Null when none waits. What fails is kept as failed with the reason; it never
 * blocks the others.
 */
export async function readNextFile(
  desk: ImportDesk,
  read: Reader,
  importId: string | null = null,
): Promise<ReadIn | null> {
  // Said first and on its own, so that one who waits sees which file it is while it is read.
  const next = await desk.door.inOrganisation(desk.organisation.id, actorName(desk.viewer), (tx) =>
    beginWaitingFile(tx.db, importId, tx.now),
  )
  if (next === undefined) return null
  return (await readBegun(desk, read, next)) ?? readNextFile(desk, read, importId)
}

/** Reads the file that was said to be next; null when somebody else was quicker. */
async function readBegun(desk: ImportDesk, read: Reader, id: string): Promise<ReadIn | null> {
  let claimed: WaitingFile | undefined
  try {
    return await desk.door.inOrganisation(desk.organisation.id, actorName(desk.viewer), async (tx) => {
      claimed = await claimWaitingFile(tx.db, id)
      return claimed ? readClaimed(tx, claimed, read) : null
    })
  } catch (error) {
    if (!claimed) throw error
    return keepFailure(desk, claimed, error)
  }
}

/** The fault is the program's: everything of the file was rolled back, and the file is out of the queue. */
function keepFailure(desk: ImportDesk, file: WaitingFile, error: unknown): Promise<ReadIn> {
  return desk.door.inOrganisation(desk.organisation.id, actorName(desk.viewer), async (tx) => {
    tx.note({ verb: 'import.fail', subject: `import_file:${file.id}`, payload: { error: String(error) } })
    await failFile(tx.db, file.id, internalError)
    return nothingFrom(file, 'failed', internalError)
  })
}

/** The outcome of a file of which nothing was read now. */
function nothingFrom(file: WaitingFile, state: FileState, error: ReadingError | null = null): ReadIn {
  const none = { candidates: 0, accepted: 0, unplaced: 0, names: null }
  return { fileId: file.id, name: file.fileName, state, ...none, error }
}

async function readClaimed(tx: OrganisationTransaction, file: WaitingFile, read: Reader): Promise<ReadIn> {
  const held = await findHeldDocument(tx.db, file.sha256)
  if (held) {
    await updateFile(tx.db, file.id, 'unchanged', held)
    return nothingFrom(file, 'unchanged')
  }
  const template = await loadTemplate(tx.db)
  const result = await read(file.fileName, file.bytes, template.settings)
  if (!result.read) {
    await failFile(tx.db, file.id, result.error)
    tx.note({ verb: 'import.refuse', subject: `import_file:${file.id}`, payload: result.error })
    return nothingFrom(file, 'failed', result.error)
  }
  const candidates = await stage(tx, file, result.reading, template.version)
  const { accepted, unplaced, state } = file.accept
    ? await placeProposed(tx, file.id)
    : { accepted: 0, unplaced: 0, state: 'read' as const }
  const names = await otherOrganisation(tx, result.reading)
  return { fileId: file.id, name: file.fileName, state, candidates, accepted, unplaced, names, error: null }
}

/** Keeps what was read as candidates for review; gives how many. */
async function stage(
  tx: OrganisationTransaction,
  file: WaitingFile,
  reading: StagedReading,
  templateVersion: number,
): Promise<number> {
  const candidates = candidatesOf(reading.document)
  await saveReading(tx.db, file.id, reading, templateVersion)
  await insertCandidates(tx.db, file.id, candidates)
  const payload = { file: file.fileName, candidates: candidates.length }
  tx.note({ verb: 'import.read', subject: `import_file:${file.id}`, payload })
  return candidates.length
}

/** A mix-up of organisations is told at once: what is read into the wrong one is seen there by all. */
async function otherOrganisation(
  tx: OrganisationTransaction,
  { document }: StagedReading,
): Promise<string | null> {
  const own = await organisationName(tx)
  const named = document.organisation
  return named && named.toLowerCase() !== own.toLowerCase() ? named : null
}
