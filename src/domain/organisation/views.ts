import type { ReadTransaction } from '../../platform/door.ts'
import type { Body } from './body.ts'
import type { Viewer } from './viewer.ts'

/** The body with this path word; undefined when the organisation has none. */
export async function bodyBySlug(
  tx: ReadTransaction,
  _viewer: Viewer,
  slug: string,
): Promise<Body | undefined> {
  const found = await tx.db
    .selectFrom('bodies')
    .select(['id', 'slug', 'name', 'kind', 'parent_id as parentId'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  return found as Body | undefined
}
