import type { ReadTransaction } from '../../platform/door.ts'
import type { Viewer } from '../organisation/viewer.ts'

/** What a paragraph is found by. */
export interface ParagraphName {
  number: string
  slug: string
  year: number
  title: string
  bodySlug: string
  bodyName: string
}

/** The numbered paragraphs, latest year first, by body and place in it. */
export async function paragraphNames(tx: ReadTransaction, _viewer: Viewer): Promise<ParagraphName[]> {
  const rows = await tx.db
    .selectFrom('paragraphs as p')
    .innerJoin('bodies as b', 'b.id', 'p.body_id')
    .select(['p.number', 'p.slug', 'p.year', 'p.title', 'b.slug as bodySlug', 'b.name as bodyName'])
    .where('p.number', 'is not', null)
    .orderBy('p.year', 'desc')
    .orderBy('b.name')
    .orderBy('p.position')
    .execute()
  return rows.map((row) => ({ ...row, number: row.number ?? '' }))
}
