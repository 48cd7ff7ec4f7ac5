import { sql } from 'kysely'
import type { OrganisationTransaction } from './door.ts'
import { disposalVerb } from './journal.ts'

/**
 * Removes the payload of a link with its salt: the chain stays provable, what happened can no longer be read or
 * guessed. The disposal is itself noted, with its reason. Answers whether there was a payload; if not, nothing
 * is noted.
 */
export async function disposeJournalPayload(
  tx: OrganisationTransaction,
  number: string,
  reason: string,
): Promise<boolean> {
  const found = await sql<{ removed: boolean }>`select dispose_journal_payload(${number}) as removed`.execute(
    tx.db,
  )
  const removed = found.rows[0]?.removed === true
  if (removed) tx.note({ verb: disposalVerb, subject: `journal:${number}`, payload: { reason } })
  return removed
}
