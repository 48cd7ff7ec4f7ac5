import { type Kysely, sql } from 'kysely'
import { pastPolicy } from '../src/platform/policies.ts'

/** A reason has its wording in both languages; those that are held keep theirs until the files are read again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table continuations alter column reasons type jsonb using to_jsonb(reasons)`.execute(db)
  await pastPolicy(db, 'continuations', async () => {
    await sql`update continuations set reasons = (
      select coalesce(jsonb_agg(jsonb_build_object('message', told, 'english', told)), '[]')
      from jsonb_array_elements_text(reasons) told)`.execute(db)
  })
}
