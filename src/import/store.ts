import { sql } from 'kysely'
import type { OrganisationTransaction } from '../platform/door.ts'
import { engineVersion } from '../reading/version.ts'
import type { FileState, ReadingError, StagedReading } from './import.ts'

type Database = OrganisationTransaction['db']

/** Opens an import and gives its id. */
export async function insertImport(
  db: Database,
  started: { startedBy: string; startedAt: Date; accept: boolean },
): Promise<string> {
  const { id } = await db
    .insertInto('imports')
    .values({ started_by: started.startedBy, started_at: started.startedAt, accept: started.accept })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Did this person start the import? */
export async function isImportOf(db: Database, id: string, startedBy: string): Promise<boolean> {
  const found = await db
    .selectFrom('imports')
    .select('id')
    .where(sql`id::text`, '=', id)
    .where('started_by', '=', startedBy)
    .executeTakeFirst()
  return found !== undefined
}

/** The place after the last file of an import. */
export async function nextPosition(db: Database, importId: string): Promise<number> {
  const { last } = await db
    .selectFrom('import_files')
    .select((file) => file.fn.max('position').as('last'))
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow()
  return last === null ? 0 : last + 1
}

/** Stops or lets go on the reading of an import's files; false when there is no such import. */
export async function setPaused(db: Database, id: string, paused: boolean): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('imports')
    .set({ paused })
    .where(sql`id::text`, '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export interface NewImportFile {
  importId: string
  position: number
  fileName: string
  sha256: string
  size: number
  state: FileState
  fileId: string | null
  documentId: string | null
}

/** Saves a file of an import as it was received. */
export async function insertImportFile(db: Database, file: NewImportFile): Promise<string> {
  const { id } = await db
    .insertInto('import_files')
    .values({
      import_id: file.importId,
      position: file.position,
      file_name: file.fileName,
      sha256: file.sha256,
      size: file.size,
      state: file.state,
      file_id: file.fileId,
      document_id: file.documentId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export interface WaitingFile {
  id: string
  fileName: string
  sha256: string
  bytes: Uint8Array
  /** All that is found is to be placed at once. */
  accept: boolean
}

/** Marks the first waiting file that nobody reads as begun, and gives its id; a paused import's files wait on. */
export async function beginWaitingFile(
  db: Database,
  importId: string | null,
  at: Date,
): Promise<string | undefined> {
  const next = await db
    .selectFrom('import_files as f')
    .innerJoin('imports as i', 'i.id', 'f.import_id')
    .select('f.id')
    .where('f.state', '=', 'waiting')
    .where('i.paused', '=', false)
    .$if(importId !== null, (query) => query.where('f.import_id', '=', importId ?? ''))
    .orderBy('i.started_at')
    .orderBy('f.position')
    .limit(1)
    .forUpdate('f')
    .skipLocked()
    .executeTakeFirst()
  if (next) await db.updateTable('import_files').set({ begun_at: at }).where('id', '=', next.id).execute()
  return next?.id
}

/** The waiting file, locked until the transaction ends; undefined when somebody else has claimed it. */
export async function claimWaitingFile(db: Database, id: string): Promise<WaitingFile | undefined> {
  return db
    .selectFrom('import_files as f')
    .innerJoin('imports as i', 'i.id', 'f.import_id')
    .innerJoin('document_files as b', 'b.id', 'f.file_id')
    .select(['f.id', 'f.file_name as fileName', 'f.sha256', 'b.bytes', 'i.accept'])
    .where('f.state', '=', 'waiting')
    .where('f.id', '=', id)
    .forUpdate('f')
    .skipLocked()
    .executeTakeFirst()
}

/** Saves that a file could not be read, and why. */
export async function failFile(db: Database, id: string, error: ReadingError): Promise<void> {
  await db
    .updateTable('import_files')
    .set({ state: 'failed', error: JSON.stringify(error) })
    .where('id', '=', id)
    .execute()
}

/** Saves what was read of a file. */
export async function saveReading(
  db: Database,
  id: string,
  reading: StagedReading,
  templateVersion: number,
): Promise<void> {
  await db
    .updateTable('import_files')
    .set({
      state: 'read',
      media_type: reading.mediaType,
      reading: JSON.stringify(reading),
      kind: reading.document.kind,
      finding_count: reading.document.findings.length,
      engine_version: engineVersion,
      template_version: templateVersion,
    })
    .where('id', '=', id)
    .execute()
}

/** Does another file with this content hash wait already, to be read or for review? */
export async function isWaitingElsewhere(
  db: Database,
  sha256: string,
  states: readonly FileState[],
): Promise<boolean> {
  const twin = await db
    .selectFrom('import_files')
    .select('id')
    .where('sha256', '=', sha256)
    .where('state', 'in', states)
    .limit(1)
    .executeTakeFirst()
  return twin !== undefined
}

/** The document that a file with this content hash became, if it is held. */
export async function findHeldDocument(db: Database, sha256: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('document_versions as v')
    .innerJoin('document_files as f', 'f.id', 'v.file_id')
    .select('v.document_id as id')
    .where('f.sha256', '=', sha256)
    .executeTakeFirst()
  return found?.id
}
