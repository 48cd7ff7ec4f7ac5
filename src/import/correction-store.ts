import { sql } from 'kysely'
import type { OrganisationTransaction, ReadTransaction } from '../platform/door.ts'
import type { Decided } from './candidate-store.ts'
import type { Corrected, FieldChange } from './corrections.ts'

type Database = OrganisationTransaction['db']

/** Saves what holds instead of what was read; null when what was read holds. */
export async function saveCorrected(db: Database, id: string, corrected: Corrected | null): Promise<void> {
  const value = corrected && JSON.stringify(corrected)
  await db.updateTable('import_candidates').set({ corrected: value }).where('id', '=', id).execute()
}

/** Saves who changed which field from what to what, and when. */
export async function insertCorrections(
  db: Database,
  candidateId: string,
  changes: readonly FieldChange[],
  { by, at }: Decided,
): Promise<void> {
  await db
    .insertInto('import_corrections')
    .values(
      changes.map(({ field, was, became }) => ({
        candidate_id: candidateId,
        field,
        was: JSON.stringify(was),
        became: JSON.stringify(became),
        corrected_by: by,
        corrected_at: at,
      })),
    )
    .execute()
}

export interface KeptCorrection extends FieldChange {
  by: string
  at: Date
}

/** The latest correction of each field of a candidate. */
export async function latestCorrections(tx: ReadTransaction, candidateId: string): Promise<KeptCorrection[]> {
  const { rows } = await sql<KeptCorrection>`
    select distinct on (field) field, was, became, corrected_by as by, corrected_at as at
    from import_corrections where candidate_id = ${candidateId}
    order by field, corrected_at desc`.execute(tx.db)
  return rows
}
