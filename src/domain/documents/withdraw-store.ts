import type { OrganisationTransaction } from '../../platform/door.ts'

type Database = OrganisationTransaction['db']

/** Deletes passages. Fails (foreign key) when a record still rests on one. */
export async function deletePassages(db: Database, ids: readonly string[]): Promise<void> {
  await db.deleteFrom('passages').where('id', 'in', ids).execute()
}
