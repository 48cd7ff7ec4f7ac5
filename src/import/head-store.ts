import { sql } from 'kysely'
import type { OrganisationTransaction, ReadTransaction } from '../platform/door.ts'
import type { Decided } from './candidate-store.ts'
import type { KeptCorrection } from './correction-store.ts'
import type { Corrected, FieldChange } from './corrections.ts'

type Database = OrganisationTransaction['db']

/** Saves what holds in a document's head instead of what was read; null when what was read holds. */
export async function saveHead(
  db: Database,
  fileId: string,
  head: Corrected | null,
  kind: string,
): Promise<void> {
  await db
    .updateTable('import_files')
    .set({ corrected: head && JSON.stringify(head), kind })
    .where('id', '=', fileId)
    .execute()
}

/** Saves who changed which field of a document's head from what to what, and when. */
export async function insertHeadCorrections(
  db: Database,
  fileId: string,
  changes: readonly FieldChange[],
  { by, at }: Decided,
): Promise<void> {
  await db
    .insertInto('import_head_corrections')
    .values(
      changes.map(({ field, was, became }) => ({
        import_file_id: fileId,
        field,
        was: JSON.stringify(was),
        became: JSON.stringify(became),
        corrected_by: by,
        corrected_at: at,
      })),
    )
    .execute()
}

/** The latest correction of each field of a document's head. */
export async function latestHeadCorrections(tx: ReadTransaction, fileId: string): Promise<KeptCorrection[]> {
  const { rows } = await sql<KeptCorrection>`
    select distinct on (field) field, was, became, corrected_by as by, corrected_at as at
    from import_head_corrections where import_file_id = ${fileId}
    order by field, corrected_at desc`.execute(tx.db)
  return rows
}
