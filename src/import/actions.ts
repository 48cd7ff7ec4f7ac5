import { createHash } from 'node:crypto'
import { keepFile } from '../domain/documents/actions.ts'
import { actorName, mayImportInto, type Refusal, type Viewer } from '../domain/organisation/viewer.ts'
import type { Door, OrganisationTransaction } from '../platform/door.ts'
import type { ReadingError } from './import.ts'
import {
  failFile,
  findHeldDocument,
  insertImport,
  insertImportFile,
  isImportOf,
  isWaitingElsewhere,
  nextPosition,
} from './store.ts'

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
 * held already, or waits already, is only named as such.
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
  const bytes = isMail(file.name) ? mail : await file.load()
  if ('code' in bytes) return refuseFile(tx, { importId, position, fileName: file.name }, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const documentId = await findHeldDocument(tx.db, sha256)
  // The same bytes twice in one sending are one file, and so is one that waits since before.
  const isHeld =
    documentId !== undefined || (await isWaitingElsewhere(tx.db, sha256, ['waiting', 'read', 'nothing']))
  const state = isHeld ? 'unchanged' : 'waiting'
  const fileId = isHeld ? null : await keepFile(tx, sha256, bytes)
  const facts = { importId, position, fileName: file.name, sha256, size: bytes.length }
  const id = await insertImportFile(tx.db, { ...facts, state, fileId, documentId: documentId ?? null })
  return { id, name: file.name, state }
}

/** A mail says by its name what it is; its bytes would pass for a text, with its heads and packed attachments. */
function isMail(name: string): boolean {
  return /\.(?:eml|emlx|mbox)$/iu.test(name)
}

const mail: ReadingError = {
  code: 'foreign',
  sv: 'Filen är ett sparat mejl (EML). Spara bilagorna var för sig och läs in dem, eller skriv ut mejlet som PDF.',
  en: 'The file is a saved mail (EML). Save its attachments one by one and read them in, or print the mail as a PDF.',
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
