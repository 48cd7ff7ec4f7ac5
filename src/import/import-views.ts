import { sql } from 'kysely'
import type { Viewer } from '../domain/organisation/viewer.ts'
import type { ReadTransaction } from '../platform/door.ts'
import {
  type FileCounts,
  type FileState,
  fileStates,
  type ImportFileRow,
  type ImportRow,
  type ReadingError,
} from './import.ts'
import { fileQuery, isId } from './views.ts'

const countsOfImport = sql.join(
  fileStates.map(
    (state) => sql`count(f.id) filter (where f.state = ${sql.lit(state)})::int as ${sql.ref(state)}`,
  ),
)

type CountedImport = Omit<ImportRow, 'counts'> & FileCounts

/** Every import, the latest first, with how many of its files are in which state: counted, never fetched. */
export async function listImports(tx: ReadTransaction, _viewer: Viewer, id?: string): Promise<ImportRow[]> {
  const { rows } = await sql<CountedImport>`
    select i.id, i.started_by as "startedBy", i.started_at as "startedAt", i.paused, ${countsOfImport}
    from imports i left join import_files f on f.import_id = i.id
    where ${id ?? null}::uuid is null or i.id = ${id ?? null}::uuid
    group by i.organisation_id, i.id order by i.started_at desc`.execute(tx.db)
  return rows.map(({ id: importId, startedBy, startedAt, paused, ...counts }) => ({
    id: importId,
    startedBy,
    startedAt,
    paused,
    counts,
  }))
}

/** An import by its id; undefined when the organisation has none with it. */
export async function findImport(
  tx: ReadTransaction,
  viewer: Viewer,
  id: string,
): Promise<ImportRow | undefined> {
  return isId(id) ? (await listImports(tx, viewer, id))[0] : undefined
}

export interface FilesPage {
  files: ImportFileRow[]
  page: number
  pages: number
}

const pageSize = 100

/** One page of an import's files in their order; of one state when it is named. */
export async function filesOfImport(
  tx: ReadTransaction,
  _viewer: Viewer,
  { id, counts }: Pick<ImportRow, 'id' | 'counts'>,
  shown: { state: FileState | null; page: number },
): Promise<FilesPage> {
  const all = shown.state ? counts[shown.state] : fileStates.reduce((sum, state) => sum + counts[state], 0)
  const pages = Math.max(1, Math.ceil(all / pageSize))
  const page = Math.min(Math.max(shown.page, 1), pages)
  const files = await fileQuery(tx)
    .where('f.import_id', '=', id)
    .$if(shown.state !== null, (query) => query.where('f.state', '=', shown.state ?? ''))
    .orderBy('f.position')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return { files: files as ImportFileRow[], page, pages }
}

/** The names of the files that are being read now. */
export async function filesBeingRead(tx: ReadTransaction, _viewer: Viewer, id: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('import_files')
    .select('file_name as fileName')
    .where('import_id', '=', id)
    .where('state', '=', 'waiting')
    .where('begun_at', 'is not', null)
    .orderBy('position')
    .limit(3)
    .execute()
  return rows.map(({ fileName }) => fileName)
}

/** A file of an import with which something that was asked for could not be done. */
export interface TroubledFile {
  id: string
  fileName: string
  error: ReadingError
}

/** The files with which a task could not be done, or not wholly, each with the reason; at most twenty. */
export async function troubledFiles(
  tx: ReadTransaction,
  _viewer: Viewer,
  id: string,
): Promise<TroubledFile[]> {
  const rows = await tx.db
    .selectFrom('import_files')
    .select(['id', 'file_name as fileName', 'error'])
    .where('import_id', '=', id)
    .where('state', 'in', ['read', 'placed'])
    .where('error', 'is not', null)
    .orderBy('position')
    .limit(20)
    .execute()
  return rows as TroubledFile[]
}

/** The files of an import that wait for review, in their order; as many as are asked for. */
export async function filesToReview(
  tx: Pick<ReadTransaction, 'db'>,
  _viewer: Viewer,
  id: string,
  most = 1_000_000,
): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('import_files')
    .select('id')
    .where('import_id', '=', id)
    .where('state', '=', 'read')
    .orderBy('position')
    .limit(most)
    .execute()
  return rows.map((row) => row.id)
}

/** How sure the candidates are that wait in an import: of each certainty how many, in whole percent. */
export async function waitingBySureness(
  tx: Pick<ReadTransaction, 'db'>,
  _viewer: Viewer,
  id: string,
): Promise<{ confidence: number; count: number }[]> {
  const { rows } = await sql<{ percent: number; count: number }>`
    select floor(c.confidence * 100)::int as percent, count(*)::int as count
    from import_candidates c join import_files f on f.id = c.import_file_id
    where f.import_id = ${id} and f.state = 'read' and c.state = 'proposed'
    group by 1`.execute(tx.db)
  return rows.map(({ percent, count }) => ({ confidence: percent / 100, count }))
}
