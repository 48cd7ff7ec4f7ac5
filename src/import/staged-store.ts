import type { OrganisationTransaction } from '../platform/door.ts'
import type { Corrected } from './corrections.ts'
import type { FileState, ReadingError, StagedReading } from './import.ts'

type Database = OrganisationTransaction['db']

export interface StagedFile {
  id: string
  fileName: string
  fileId: string
  /** The document it became; null while nothing of it is placed. */
  documentId: string | null
  reading: StagedReading
  /** What a person wrote in the document's own head instead of what was read. */
  head: Corrected | null
}

/** The staged file, locked until the transaction ends: two who accept at once take turns. */
export async function lockStagedFile(db: Database, id: string): Promise<StagedFile | undefined> {
  return stagedFileOf(await stagedQuery(db, id).forUpdate().executeTakeFirst())
}

/** The staged file, to look at. */
export async function findStagedFile(db: Database, id: string): Promise<StagedFile | undefined> {
  return stagedFileOf(await stagedQuery(db, id).executeTakeFirst())
}

function stagedQuery(db: Database, id: string) {
  return db
    .selectFrom('import_files')
    .select(['id', 'file_name as fileName', 'file_id as fileId', 'document_id as documentId', 'reading'])
    .select('corrected as head')
    .where('id', '=', id)
}

type StagedRow = Omit<StagedFile, 'fileId' | 'reading' | 'head'> & {
  fileId: string | null
  reading: unknown
  head: unknown
}

function stagedFileOf(row: StagedRow | undefined): StagedFile | undefined {
  if (!row?.fileId || !row.reading) return undefined
  const { fileId, reading, head } = row
  return { ...row, fileId, reading: reading as StagedReading, head: head as Corrected | null }
}

/** Saves why what was asked for of a file could not be done, or not wholly; it stands until the next act. */
export async function saveTrouble(db: Database, id: string, trouble: ReadingError): Promise<void> {
  await db
    .updateTable('import_files')
    .set({ error: JSON.stringify(trouble) })
    .where('id', '=', id)
    .execute()
}

/** Saves how far a file has come, and the document it became; what could not be done before is told no more. */
export async function updateFile(
  db: Database,
  id: string,
  state: FileState,
  documentId: string | null,
): Promise<void> {
  await db
    .updateTable('import_files')
    .set({ state, error: null, ...(documentId ? { document_id: documentId } : {}) })
    .where('id', '=', id)
    .execute()
}
