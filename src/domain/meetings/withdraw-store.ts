import { sql } from 'kysely'
import type { OrganisationTransaction } from '../../platform/door.ts'

type Database = OrganisationTransaction['db']

/** Deletes a paragraph; gives its meeting, its passage, and the cases that are left without any paragraph. */
export async function deleteParagraph(
  db: Database,
  id: string,
): Promise<{ meetingId: string; passageId: string; caseIds: string[] }> {
  const cases = await db
    .deleteFrom('paragraph_cases')
    .where('paragraph_id', '=', id)
    .returning('case_id as id')
    .execute()
  const paragraph = await db
    .deleteFrom('paragraphs')
    .where('id', '=', id)
    .returning(['meeting_id as meetingId', 'passage_id as passageId'])
    .executeTakeFirstOrThrow()
  const caseIds = await withoutParagraphs(
    db,
    cases.map((one) => one.id),
  )
  return { ...paragraph, caseIds }
}

async function withoutParagraphs(db: Database, caseIds: string[]): Promise<string[]> {
  if (caseIds.length === 0) return []
  const handled = await db
    .selectFrom('paragraph_cases')
    .select('case_id as id')
    .where('case_id', 'in', caseIds)
    .execute()
  return caseIds.filter((id) => !handled.some((one) => one.id === id))
}

/** Deletes a meeting that has no paragraph left. */
export async function deleteMeetingIfEmpty(db: Database, id: string): Promise<void> {
  await sql`delete from meetings where id = ${id}
    and not exists (select from paragraphs p where p.meeting_id = ${id})`.execute(db)
}
