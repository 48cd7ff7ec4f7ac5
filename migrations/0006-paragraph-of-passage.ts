import { type Kysely, sql } from 'kysely'

/** From a place in a text to the paragraph it stands in: without it every mention goes through all paragraphs. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index on paragraphs (organisation_id, passage_id)`.execute(db)
}
