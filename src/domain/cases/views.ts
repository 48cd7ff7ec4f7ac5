import type { ReadTransaction } from '../../platform/door.ts'
import type { Viewer } from '../organisation/viewer.ts'
import type { CaseRow } from './case.ts'

function caseQuery(tx: ReadTransaction) {
  return tx.db.selectFrom('cases').select(['id', 'slug', 'number', 'prefix', 'title', 'year'])
}

/** Every case of the register, latest year and highest number first. */
export async function listCases(tx: ReadTransaction, _viewer: Viewer): Promise<CaseRow[]> {
  return caseQuery(tx)
    .orderBy('year', (order) => order.desc().nullsLast())
    .orderBy('prefix')
    .orderBy('serial', 'desc')
    .execute()
}

/** The case with this path word; undefined when the register has none. */
export async function findCase(
  tx: ReadTransaction,
  _viewer: Viewer,
  slug: string,
): Promise<CaseRow | undefined> {
  return caseQuery(tx).where('slug', '=', slug).executeTakeFirst()
}
