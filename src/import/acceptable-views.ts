import { sql } from 'kysely'
import type { Viewer } from '../domain/organisation/viewer.ts'
import type { ReadTransaction } from '../platform/door.ts'
import { loadCandidates } from './candidate-store.ts'
import { correctedDocument } from './corrections.ts'
import type { CandidateKind } from './import.ts'
import { findStagedFile } from './staged-store.ts'
import { tellCandidate } from './tell-candidate.ts'

/** One of those that a threshold would take. */
export interface Acceptable {
  id: string
  fileId: string
  fileName: string
  kind: CandidateKind
  confidence: number
  title: string
}

type Row = Omit<Acceptable, 'title'> & { kindIndex: number }

/** One page of what waits in an import and is at least so sure, each named as in its own file. */
export async function acceptableInImport(
  tx: ReadTransaction,
  _viewer: Viewer,
  importId: string,
  atLeast: number,
  page: { size: number; number: number },
): Promise<Acceptable[]> {
  const { rows } = await sql<Row>`
    select c.id, f.id as "fileId", f.file_name as "fileName", c.kind, c.kind_index as "kindIndex",
      c.confidence::float as confidence
    from import_candidates c join import_files f on f.id = c.import_file_id
    where f.import_id = ${importId} and f.state = 'read' and c.state = 'proposed'
      and c.confidence >= ${String(atLeast)}::numeric
    order by f.position, c.position limit ${page.size} offset ${(page.number - 1) * page.size}`.execute(tx.db)
  const files = Map.groupBy(rows, (row) => row.fileId)
  const told: Acceptable[] = []
  // File by file: a reading is large, and only those of this page are opened.
  for (const [fileId, ofFile] of files) told.push(...(await named(tx, fileId, ofFile)))
  return told
}

async function named(tx: ReadTransaction, fileId: string, rows: readonly Row[]): Promise<Acceptable[]> {
  const file = await findStagedFile(tx.db, fileId)
  if (!file) return []
  const document = correctedDocument(file.reading.document, await loadCandidates(tx.db, fileId), file.head)
  return rows.map(({ kindIndex, ...row }) => ({
    ...row,
    title: tellCandidate(document, { kind: row.kind, kindIndex }).title,
  }))
}
