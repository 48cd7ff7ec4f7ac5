import { sql, type Transaction } from 'kysely'
import type { DB } from '../../migrations/schema.generated.ts'

/** Something that happened: verb `decisions.record`, subject `paragraph:<id>`, and what it was. */
export interface JournalEvent {
  verb: string
  subject: string
  payload: unknown
}

/** The payload of a link, as stored. The version lets later readers understand old links. */
export interface JournalPayload {
  version: 1
  events: JournalEvent[]
}

/** The word that stands in a link whose events differ in verb or subject. */
const several = 'several'

/** Appends one link with all events to the chain of the transaction's organisation, in one trip. */
export async function appendJournal(
  tx: Transaction<DB>,
  actor: string,
  at: Date,
  events: readonly JournalEvent[],
): Promise<void> {
  const payload: JournalPayload = { version: 1, events: [...events] }
  const verb = shared(events.map((event) => event.verb))
  const subject = shared(events.map((event) => event.subject))
  await sql`select append_journal(${at}, ${actor}, ${verb}, ${subject}, ${JSON.stringify(payload)})`.execute(
    tx,
  )
}

/** The word that all have in common, or `several`. */
function shared(words: readonly string[]): string {
  const [first = several] = words
  return words.every((word) => word === first) ? first : several
}
