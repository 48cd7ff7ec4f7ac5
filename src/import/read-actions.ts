import { organisationName } from '../domain/organisation/actions.ts'
import { actorName } from '../domain/organisation/viewer.ts'
import type { OrganisationTransaction } from '../platform/door.ts'
import type { ImportDesk } from './actions.ts'
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
import { updateFile } from './staged-store.ts'
import {
  beginWaitingFile,
  claimWaitingFile,
  failFile,
  findHeldDocument,
  isWaitingElsewhere,
  saveReading,
  type WaitingFile,
} from './store.ts'
import { loadTemplate } from './template-store.ts'

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
  if (held || (await isWaitingElsewhere(tx.db, file.sha256, ['read', 'nothing']))) {
    await updateFile(tx.db, file.id, 'unchanged', held ?? null)
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
  const nothingPlaced = { accepted: 0, unplaced: 0, state: candidates > 0 ? 'read' : 'nothing' } as const
  const { accepted, unplaced, state } = file.accept ? await placeProposed(tx, file.id) : nothingPlaced
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
  // Where nothing was found there is nothing to review.
  if (candidates.length === 0) await updateFile(tx.db, file.id, 'nothing', null)
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
