import type { OrganisationTransaction } from '../../platform/door.ts'
import { deleteDecisions } from './withdraw-store.ts'

/**
 * Takes away what a paragraph was said to have decided, when the reading it rests on is taken back. Gives the
 * passages that nothing rests on any more.
 */
export async function withdrawDecisions(tx: OrganisationTransaction, paragraphId: string): Promise<string[]> {
  const passageIds = await deleteDecisions(tx.db, paragraphId)
  tx.note({ verb: 'decisions.withdraw', subject: `paragraph:${paragraphId}`, payload: {} })
  return passageIds
}
