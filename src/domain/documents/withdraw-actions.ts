import type { OrganisationTransaction } from '../../platform/door.ts'
import { deletePassages } from './withdraw-store.ts'

/** Takes away the marks of passages that no record rests on any more. */
export async function unmarkPassages(tx: OrganisationTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await deletePassages(tx.db, ids)
}
