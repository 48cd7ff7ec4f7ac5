import type { OrganisationTransaction } from '../../platform/door.ts'
import { deleteCases } from './withdraw-store.ts'

/** Takes cases away that were opened only because a reading named them, when that reading is taken back. */
export async function withdrawCases(tx: OrganisationTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await deleteCases(tx.db, ids)
  for (const id of ids) tx.note({ verb: 'cases.withdraw', subject: `case:${id}`, payload: {} })
}
