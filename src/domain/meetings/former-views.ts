import { sql } from 'kysely'
import type { ReadTransaction } from '../../platform/door.ts'
import type { Viewer } from '../organisation/viewer.ts'

/** The address of a paragraph, by its parts. */
export interface MovedParagraph {
  bodySlug: string
  year: number
  slug: string
}

/** Where the paragraph that had this address stands now; undefined when none had it, or it stands nowhere. */
export async function findMovedParagraph(
  tx: ReadTransaction,
  _viewer: Viewer,
  former: MovedParagraph,
): Promise<MovedParagraph | undefined> {
  const { rows } = await sql<MovedParagraph>`
    select b.slug as "bodySlug", p.year, p.slug
    from former_paragraph_addresses f join bodies was on was.id = f.body_id
    join passages s on s.version_id = f.version_id and s.start_offset = f.start_offset
    join paragraphs p on p.passage_id = s.id join bodies b on b.id = p.body_id
    where was.slug = ${former.bodySlug} and f.year = ${former.year} and f.slug = ${former.slug}
    order by p.position limit 1`.execute(tx.db)
  return rows[0]
}

/** Where the meeting that had this address stands now: where its document's first paragraph does. */
export async function findMovedMeeting(
  tx: ReadTransaction,
  _viewer: Viewer,
  former: { bodySlug: string; slug: string },
): Promise<{ bodySlug: string; slug: string } | undefined> {
  const { rows } = await sql<{ bodySlug: string; slug: string }>`
    select b.slug as "bodySlug", m.slug
    from former_meeting_addresses f join bodies was on was.id = f.body_id
    join passages s on s.version_id = f.version_id join paragraphs p on p.passage_id = s.id
    join meetings m on m.id = p.meeting_id join bodies b on b.id = m.body_id
    where was.slug = ${former.bodySlug} and f.slug = ${former.slug}
    order by s.start_offset limit 1`.execute(tx.db)
  return rows[0]
}
