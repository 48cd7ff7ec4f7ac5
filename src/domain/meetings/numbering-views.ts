import { sql } from 'kysely'
import type { ReadTransaction } from '../../platform/door.ts'
import type { Viewer } from '../organisation/viewer.ts'
import type { Numbering, SkippedNumber } from './numbering.ts'

/** The numbers of every body and year of which a paragraph is held: latest year first, bodies by name. */
export async function listNumberings(tx: ReadTransaction, _viewer: Viewer): Promise<Numbering[]> {
  const { rows } = await sql<Omit<Numbering, 'skipped'> & { bodyId: string }>`
    select b.id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", p.year,
      array_agg(distinct n.number order by n.number) filter (where n.number is not null) as held
    from paragraphs p join bodies b on b.id = p.body_id
    cross join lateral (select substring(p.number from '^\\d{1,5}')::int as number) n
    group by b.id, b.slug, b.name, p.year order by p.year desc, b.name`.execute(tx.db)
  const skipped = await skippedByYear(tx)
  return rows.map(({ bodyId, held, ...row }) => ({
    ...row,
    held: held ?? [],
    skipped: skipped.get(`${bodyId} ${row.year}`) ?? [],
  }))
}

async function skippedByYear(tx: ReadTransaction): Promise<Map<string, SkippedNumber[]>> {
  const rows = await tx.db
    .selectFrom('skipped_numbers')
    .select(['body_id', 'year', 'number', 'reason', 'told_by as toldBy', 'told_at as toldAt'])
    .orderBy('number')
    .execute()
  const groups = Map.groupBy(rows, (row) => `${row.body_id} ${row.year}`)
  return new Map([...groups].map(([key, held]) => [key, held.map(({ body_id, year, ...one }) => one)]))
}

/** A paper that a paragraph names among its attachments or its material. */
export interface NamedPaper {
  bodySlug: string
  year: number
  paragraph: string | null
  paragraphSlug: string
  name: string
}

/** The papers that the paragraphs name, in the order of the minutes. */
export async function listNamedPapers(tx: ReadTransaction, _viewer: Viewer): Promise<NamedPaper[]> {
  const { rows } = await sql<NamedPaper>`
    select b.slug as "bodySlug", p.year, p.number as paragraph, p.slug as "paragraphSlug", named.name
    from paragraphs p
    join bodies b on b.id = p.body_id
    join meetings m on m.id = p.meeting_id
    cross join lateral unnest(p.attachments) with ordinality as named (name, place)
    order by p.year, b.slug, m.date, p.position, named.place`.execute(tx.db)
  return rows
}
