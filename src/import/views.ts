import { sql } from 'kysely'
import { actorName, type Viewer } from '../domain/organisation/viewer.ts'
import type { ReadTransaction } from '../platform/door.ts'
import type { ExtractedDocument } from '../reading/extraction.ts'
import { type KeptCorrection, latestCorrections } from './correction-store.ts'
import { type Corrected, correctedDocument, partOf } from './corrections.ts'
import { type Draft, findDraft } from './draft-store.ts'
import type { Part } from './field-text.ts'
import type { Candidate, CandidateRow, ImportFileDetail, ImportFileRow, StagedReading } from './import.ts'
import { paragraphAt } from './placing.ts'
import { tellCandidate } from './tell-candidate.ts'

const countOf = (state: string) => sql<number>`(
  select count(*)::int from import_candidates c where c.import_file_id = f.id and c.state = ${state})`

/** Files of imports with what their lines tell; a reading is never opened for it. */
export function fileQuery(tx: ReadTransaction) {
  return tx.db
    .selectFrom('import_files as f')
    .leftJoin('documents as d', 'd.id', 'f.document_id')
    .select(['f.id', 'f.import_id as importId', 'f.file_name as fileName', 'f.size', 'f.state', 'f.error'])
    .select(['d.slug as documentSlug', 'd.title as documentTitle'])
    .select([
      'f.kind',
      'f.finding_count as findings',
      sql<boolean>`f.offered is not null`.as('isOffered'),
      countOf('proposed').as('proposed'),
      countOf('accepted').as('accepted'),
      countOf('rejected').as('rejected'),
    ])
}

/** A file of an import with everything that is to be decided about; undefined when there is none. */
export async function findImportFile(
  tx: ReadTransaction,
  _viewer: Viewer,
  id: string,
): Promise<ImportFileDetail | undefined> {
  if (!isId(id)) return undefined
  const row = await fileQuery(tx)
    .select(['f.reading', 'f.corrected'])
    .where('f.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { reading: stored, corrected, ...file } = row
  const reading = stored as StagedReading | null
  const head = corrected as Corrected | null
  const staged = reading ? await stagedOfFile(tx, id) : []
  const document = reading && correctedDocument(reading.document, staged, head)
  return {
    ...(file as ImportFileRow & { importId: string }),
    text: reading?.text ?? null,
    document,
    isHeadCorrected: head !== null,
    pageList: reading?.pages ?? [],
    furniture: reading?.furniture ?? [],
    candidates: document ? staged.map((one, index) => candidateRow(document, one, index)) : [],
    findingList: reading ? findingsOfReading(reading) : [],
  }
}

function findingsOfReading({ document }: StagedReading): ImportFileDetail['findingList'] {
  return document.findings.map(({ span: { start, end }, ...finding }) => ({ ...finding, start, end }))
}

/** A wrong address must give "not found", not the database's complaint about its form. */
export function isId(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
}

type StagedRow = Candidate & {
  id: string
  state: CandidateRow['state']
  corrected: Corrected | null
  decidedBy: string | null
  decidedAt: Date | null
}

async function stagedOfFile(tx: ReadTransaction, fileId: string): Promise<StagedRow[]> {
  const rows = await tx.db
    .selectFrom('import_candidates')
    .select(['id', 'kind', 'kind_index as kindIndex', 'confidence', 'state', 'corrected'])
    .select(['decided_by as decidedBy', 'decided_at as decidedAt'])
    .where('import_file_id', '=', fileId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ ...row, confidence: Number(row.confidence) })) as StagedRow[]
}

function candidateRow(document: ExtractedDocument, staged: StagedRow, index: number): CandidateRow {
  const { corrected, ...candidate } = staged
  const told = tellCandidate(document, candidate)
  const touching = document.findings.filter(({ span }) => span.start < told.end && told.start < span.end)
  return {
    ...candidate,
    ...told,
    number: index + 1,
    paragraph: paragraphAt(document, told.start),
    isCorrected: corrected !== null,
    findingKinds: [...new Set(touching.map(({ kind }) => kind))],
  }
}

/** A candidate opened for review: what was read, what holds now, and who corrected what. */
export interface OpenCandidate {
  row: CandidateRow
  read: Part
  holds: Part
  corrections: KeptCorrection[]
  /** What the one who looks has half written. */
  draft: Draft | null
}

/** Opens a candidate of a file; the reading is asked for again, for the file shows it only as corrected. */
export async function openCandidate(
  tx: ReadTransaction,
  viewer: Viewer,
  file: ImportFileDetail,
  row: CandidateRow,
): Promise<OpenCandidate | null> {
  if (!file.document) return null
  const holds = partOf(file.document, row)
  const corrections = await latestCorrections(tx, row.id)
  const read = row.isCorrected ? await partAsRead(tx, file.id, row) : holds
  const draft = await findDraft(tx, row.id, actorName(viewer))
  return { row, read, holds, corrections, draft }
}

async function partAsRead(tx: ReadTransaction, fileId: string, row: CandidateRow): Promise<Part> {
  const { reading } = await tx.db
    .selectFrom('import_files')
    .select('reading')
    .where('id', '=', fileId)
    .executeTakeFirstOrThrow()
  return partOf((reading as StagedReading).document, row)
}
