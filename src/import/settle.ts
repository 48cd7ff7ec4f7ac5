import type { OrganisationTransaction } from '../platform/door.ts'
import { loadCandidates } from './candidate-store.ts'
import { differencesBetween } from './difference.ts'
import { loadOffered, settleReading } from './reread-store.ts'
import { lockStagedFile } from './staged-store.ts'

/** Ends the offer of a better reading when no difference is open any more: all taken, corrected or rejected. */
export async function settleIfSame(tx: OrganisationTransaction, fileId: string): Promise<void> {
  const offered = await loadOffered(tx.db, fileId)
  if (!offered) return
  const file = await lockStagedFile(tx.db, fileId)
  const candidates = await loadCandidates(tx.db, fileId)
  if (file && differencesBetween(file.reading, candidates, offered.reading).length === 0)
    await settleReading(tx.db, fileId, offered)
}
