import type { OrganisationTransaction } from '../platform/door.ts'
import type { Corrected } from './corrections.ts'
import type { Candidate, CandidateState } from './import.ts'

type Database = OrganisationTransaction['db']

/** Saves what waits for a decision, in the order of placing. */
export async function insertCandidates(db: Database, fileId: string, candidates: Candidate[]): Promise<void> {
  if (candidates.length === 0) return
  await db
    .insertInto('import_candidates')
    .values(
      candidates.map((candidate, position) => ({
        import_file_id: fileId,
        position,
        kind: candidate.kind,
        kind_index: candidate.kindIndex,
        confidence: String(candidate.confidence),
        state: 'proposed',
      })),
    )
    .execute()
}

export interface StagedCandidate extends Candidate {
  id: string
  state: CandidateState
  recordId: string | null
  decidedAt: Date | null
  /** The acceptance of a whole import that took it. */
  taskId: string | null
  /** What a person wrote instead of what was read, by field. */
  corrected: Corrected | null
}

/** The candidates of a staged file in the order of placing. */
export async function loadCandidates(db: Database, fileId: string): Promise<StagedCandidate[]> {
  const rows = await db
    .selectFrom('import_candidates')
    .select(['id', 'kind', 'kind_index as kindIndex', 'confidence', 'state', 'corrected'])
    .select(['record_id as recordId', 'decided_at as decidedAt', 'task_id as taskId'])
    .where('import_file_id', '=', fileId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ ...row, confidence: Number(row.confidence) })) as StagedCandidate[]
}

/** Who decided about a candidate, and when. */
export interface Decided {
  by: string
  at: Date
}

/** Saves what was decided of a candidate, with the record it became; one that waits again has no decider. */
export async function decideCandidate(
  db: Database,
  id: string,
  decision: { state: CandidateState; recordId: string | null; taskId?: string | null },
  decided: Decided,
): Promise<void> {
  const waits = decision.state === 'proposed'
  await db
    .updateTable('import_candidates')
    .set({
      state: decision.state,
      record_id: decision.recordId,
      decided_by: waits ? null : decided.by,
      decided_at: waits ? null : decided.at,
      task_id: decision.taskId ?? null,
    })
    .where('id', '=', id)
    .execute()
}

/** Saves which record a candidate is that was placed anew: who accepted it, and when, stands. */
export async function moveCandidate(db: Database, id: string, recordId: string): Promise<void> {
  await db.updateTable('import_candidates').set({ record_id: recordId }).where('id', '=', id).execute()
}

/** Did the same bytes, sent once more, become the same record? Then neither of the two is the other's source. */
export async function isToldByCopy(db: Database, recordId: string, candidateId: string): Promise<boolean> {
  const copy = await db
    .selectFrom('import_candidates as c')
    .innerJoin('import_files as f', 'f.id', 'c.import_file_id')
    .innerJoin('import_files as own', 'own.file_id', 'f.file_id')
    .innerJoin('import_candidates as mine', 'mine.import_file_id', 'own.id')
    .select('c.id')
    .where('c.record_id', '=', recordId)
    .where('c.id', '!=', candidateId)
    .where('mine.id', '=', candidateId)
    .limit(1)
    .executeTakeFirst()
  return copy !== undefined
}

/** Did another candidate become the same record: the same paragraph told by two files? */
export async function isToldElsewhere(db: Database, recordId: string, candidateId: string): Promise<boolean> {
  const other = await db
    .selectFrom('import_candidates')
    .select('id')
    .where('record_id', '=', recordId)
    .where('id', '!=', candidateId)
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}
