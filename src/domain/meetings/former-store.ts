import { sql } from 'kysely'
import type { OrganisationTransaction } from '../../platform/door.ts'

type Database = OrganisationTransaction['db']

/** Remembers which text stood under a paragraph's address, before the paragraph is taken from there. */
export async function rememberParagraph(db: Database, paragraphId: string): Promise<void> {
  await sql`insert into former_paragraph_addresses (body_id, year, slug, version_id, start_offset)
    select p.body_id, p.year, p.slug, s.version_id, s.start_offset
    from paragraphs p join passages s on s.id = p.passage_id where p.id = ${paragraphId}
    on conflict (organisation_id, body_id, year, slug)
    do update set version_id = excluded.version_id, start_offset = excluded.start_offset`.execute(db)
}

/** Remembers of which document the meeting under an address was, when this was its last passage. */
export async function rememberMeeting(db: Database, meetingId: string, passageId: string): Promise<void> {
  await sql`insert into former_meeting_addresses (body_id, slug, version_id)
    select m.body_id, m.slug, s.version_id from meetings m join passages s on s.id = ${passageId}
    where m.id = ${meetingId} and not exists (select from paragraphs p where p.meeting_id = m.id)
    on conflict (organisation_id, body_id, slug) do update set version_id = excluded.version_id`.execute(db)
}
