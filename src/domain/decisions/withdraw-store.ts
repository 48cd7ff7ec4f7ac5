import type { OrganisationTransaction } from '../../platform/door.ts'

type Database = OrganisationTransaction['db']

const besideClauses = ['proposed_decisions', 'yrkanden', 'dissents', 'votes'] as const

/** Deletes everything that hangs on a paragraph; gives the passages of its clauses. */
export async function deleteDecisions(db: Database, paragraphId: string): Promise<string[]> {
  for (const table of besideClauses)
    await db.deleteFrom(table).where('paragraph_id', '=', paragraphId).execute()
  const clauses = await db
    .deleteFrom('clauses')
    .where('paragraph_id', '=', paragraphId)
    .returning('passage_id as passageId')
    .execute()
  return clauses.map(({ passageId }) => passageId)
}
