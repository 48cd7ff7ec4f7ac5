import type { OrganisationTransaction } from '../../platform/door.ts'

type Database = OrganisationTransaction['db']

/** Deletes cases. Fails (foreign key) when something still handles one. */
export async function deleteCases(db: Database, ids: readonly string[]): Promise<void> {
  await db.deleteFrom('cases').where('id', 'in', ids).execute()
}
