import { createHash } from 'node:crypto'
import { keepFile } from '../domain/documents/actions.ts'
import { actorName, mayImport, type Refusal, type Viewer } from '../domain/organisation/viewer.ts'
import type { Door, OrganisationTransaction } from '../platform/door.ts'
import { candidatesOf, type FileState, type Reader, type ReadingResult } from './import.ts'
import {
  findHeldDocument,
  insertCandidates,
  insertImport,
  insertImportFile,
  type NewImportFile,
} from './store.ts'

/** Where an import works and for whom. */
export interface ImportDesk {
  door: Door
  organisation: string
  viewer: Viewer
}

/** Opens an import; files are staged in it one by one. Refused to all but the administrator. */
export async function startImport(desk: ImportDesk): Promise<{ refused: false; importId: string } | Refusal> {
  const permission = mayImport(desk.viewer)
  if ('refused' in permission) return permission
  return desk.door.inOrganisation(desk.organisation, actorName(desk.viewer), async (tx) => {
    const importId = await insertImport(tx.db, tx.actor, tx.now)
    tx.note({ verb: 'import.start', subject: `import:${importId}`, payload: {} })
    return { refused: false, importId }
  })
}

export interface IncomingFile {
  name: string
  bytes: Uint8Array
  /** Its place in the import. */
  position: number
}

export interface Staged {
  refused: false
  fileId: string
  state: FileState
  candidates: number
}

/**
 * Reads a file and keeps it with what was read, waiting for review; a file that is held already is only named
 * as such, one that cannot be read is kept with the reason. Whole or not at all.
 */
export async function stageFile(
  desk: ImportDesk,
  importId: string,
  file: IncomingFile,
  read: Reader,
): Promise<Staged | Refusal> {
  const permission = mayImport(desk.viewer)
  if ('refused' in permission) return permission
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const actor = actorName(desk.viewer)
  const held = await desk.door.reading(desk.organisation, actor, (tx) => findHeldDocument(tx.db, sha256))
  const of = { importId, position: file.position, fileName: file.name, sha256, size: file.bytes.length }
  // Read outside the transaction: a slow file must hold no connection.
  const result = held ? null : await read(file.name, file.bytes)
  return desk.door.inOrganisation(desk.organisation, actor, async (tx) => {
    if (result === null) return keepOutcome(tx, { ...of, state: 'unchanged', documentId: held ?? null })
    if (!result.read) return keepOutcome(tx, { ...of, state: 'failed', error: result.error })
    return keepReading(tx, of, file.bytes, result.reading)
  })
}

type FileFacts = Pick<NewImportFile, 'importId' | 'position' | 'fileName' | 'sha256' | 'size'>
const nothingRead = { error: null, fileId: null, reading: null, documentId: null }

async function keepOutcome(
  tx: OrganisationTransaction,
  file: FileFacts & { state: 'unchanged' | 'failed' } & Partial<NewImportFile>,
): Promise<Staged> {
  const fileId = await insertImportFile(tx.db, { ...nothingRead, ...file })
  return { refused: false, fileId, state: file.state, candidates: 0 }
}

async function keepReading(
  tx: OrganisationTransaction,
  file: FileFacts,
  bytes: Uint8Array,
  reading: Extract<ReadingResult, { read: true }>['reading'],
): Promise<Staged> {
  const kept = await keepFile(tx, file.sha256, bytes)
  const fileId = await insertImportFile(tx.db, {
    ...nothingRead,
    ...file,
    state: 'read',
    fileId: kept,
    reading,
  })
  const candidates = candidatesOf(reading.document)
  await insertCandidates(tx.db, fileId, candidates)
  const payload = { file: file.fileName, sha256: file.sha256, candidates: candidates.length }
  tx.note({ verb: 'import.stage', subject: `import_file:${fileId}`, payload })
  return { refused: false, fileId, state: 'read', candidates: candidates.length }
}
