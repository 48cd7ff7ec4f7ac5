import type { ReadTransaction } from '../../platform/door.ts'
import type { Viewer } from '../organisation/viewer.ts'

/** Every name that an assignment has or had, each once with the path word of its latest year, the latest first. */
export async function assignmentNames(
  tx: ReadTransaction,
  _viewer: Viewer,
): Promise<{ slug: string; title: string }[]> {
  const rows = await tx.db
    .selectFrom('assignments')
    .select(['slug', 'title'])
    .orderBy('year', (order) => order.desc().nullsLast())
    .orderBy('title')
    .execute()
  return [...Map.groupBy(rows, (row) => row.title).values()].flatMap(([latest]) => latest ?? [])
}
