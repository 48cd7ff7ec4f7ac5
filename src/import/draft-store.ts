import type { OrganisationTransaction, ReadTransaction } from '../platform/door.ts'
import type { Typed } from './read-fields.ts'

type Database = OrganisationTransaction['db']

/** What a person has half written about a candidate, and when it was kept. */
export interface Draft {
  typed: Typed
  savedAt: Date
}

/** Keeps a person's draft of a candidate instead of the one before it. */
export async function saveDraft(
  db: Database,
  of: { candidateId: string; writtenBy: string },
  { typed, savedAt }: Draft,
): Promise<void> {
  const said = { typed: JSON.stringify(Object.fromEntries(typed)), saved_at: savedAt }
  await db
    .insertInto('import_drafts')
    .values({ candidate_id: of.candidateId, written_by: of.writtenBy, ...said })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'candidate_id', 'written_by']).doUpdateSet(said),
    )
    .execute()
}

/** Throws a person's draft of a candidate away, as when it was kept as a correction. */
export async function deleteDraft(db: Database, candidateId: string, writtenBy: string): Promise<void> {
  await db
    .deleteFrom('import_drafts')
    .where('candidate_id', '=', candidateId)
    .where('written_by', '=', writtenBy)
    .execute()
}

/** A person's draft of a candidate; null when there is none. */
export async function findDraft(
  tx: ReadTransaction,
  candidateId: string,
  writtenBy: string,
): Promise<Draft | null> {
  const row = await tx.db
    .selectFrom('import_drafts')
    .select(['typed', 'saved_at as savedAt'])
    .where('candidate_id', '=', candidateId)
    .where('written_by', '=', writtenBy)
    .executeTakeFirst()
  return row
    ? { typed: new Map(Object.entries(row.typed as Record<string, string>)), savedAt: row.savedAt }
    : null
}
