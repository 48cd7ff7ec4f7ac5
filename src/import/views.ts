import { sql } from 'kysely'
import type { Viewer } from '../domain/organisation/viewer.ts'
import type { ReadTransaction } from '../platform/door.ts'
import type { CandidateRow, ImportFileDetail, ImportFileRow, ImportRow, StagedReading } from './import.ts'
import { tellCandidate } from './tell-candidate.ts'

const countOf = (state: string) => sql<number>`(
  select count(*)::int from import_candidates c where c.import_file_id = f.id and c.state = ${state})`

function fileQuery(tx: ReadTransaction) {
  return tx.db
    .selectFrom('import_files as f')
    .leftJoin('documents as d', 'd.id', 'f.document_id')
    .select(['f.id', 'f.import_id as importId', 'f.file_name as fileName', 'f.size', 'f.state', 'f.error'])
    .select(['d.slug as documentSlug', 'd.title as documentTitle'])
    .select([
      sql<string | null>`f.reading->'document'->>'kind'`.as('kind'),
      sql<number>`coalesce(jsonb_array_length(f.reading->'document'->'findings'), 0)`.as('findings'),
      countOf('proposed').as('proposed'),
      countOf('accepted').as('accepted'),
      countOf('rejected').as('rejected'),
    ])
}

/** Every import, the latest first, with its files in their order. */
export async function listImports(tx: ReadTransaction, _viewer: Viewer): Promise<ImportRow[]> {
  const imports = await tx.db
    .selectFrom('imports')
    .select(['id', 'started_by as startedBy', 'started_at as startedAt'])
    .orderBy('started_at', 'desc')
    .execute()
  const files = await fileQuery(tx).orderBy('f.position').execute()
  const byImport = Map.groupBy(files, (file) => file.importId)
  return imports.map((one) => ({ ...one, files: (byImport.get(one.id) ?? []) as ImportFileRow[] }))
}

/** An import with its files; undefined when the organisation has none with this id. */
export async function findImport(
  tx: ReadTransaction,
  viewer: Viewer,
  id: string,
): Promise<ImportRow | undefined> {
  return (await listImports(tx, viewer)).find((one) => one.id === id)
}

/** A file of an import with everything that is to be decided about; undefined when there is none. */
export async function findImportFile(
  tx: ReadTransaction,
  _viewer: Viewer,
  id: string,
): Promise<ImportFileDetail | undefined> {
  if (!isId(id)) return undefined
  const row = await fileQuery(tx).select('f.reading').where('f.id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const { reading: stored, ...file } = row
  const reading = stored as StagedReading | null
  return {
    ...(file as ImportFileRow & { importId: string }),
    text: reading?.text ?? null,
    pageList: reading?.pages ?? [],
    furniture: reading?.furniture ?? [],
    candidates: reading ? await candidatesOfFile(tx, id, reading) : [],
    findingList: reading ? findingsOfReading(reading) : [],
  }
}

function findingsOfReading({ document }: StagedReading): ImportFileDetail['findingList'] {
  return document.findings.map(({ span: { start, end }, ...finding }) => ({ ...finding, start, end }))
}

/** A wrong address must give "not found", not the database's complaint about its form. */
function isId(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
}

async function candidatesOfFile(
  tx: ReadTransaction,
  fileId: string,
  reading: StagedReading,
): Promise<CandidateRow[]> {
  const rows = await tx.db
    .selectFrom('import_candidates')
    .select(['id', 'kind', 'kind_index as kindIndex', 'confidence', 'state'])
    .where('import_file_id', '=', fileId)
    .orderBy('position')
    .execute()
  return rows.map((row) => {
    const candidate = { ...row, confidence: Number(row.confidence) } as Omit<
      CandidateRow,
      'title' | 'details' | 'start' | 'end'
    >
    return { ...candidate, ...tellCandidate(reading.document, candidate) }
  })
}
