import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../migrations/schema.generated.ts'
import { appendJournal, type JournalEvent } from './journal-append.ts'

export type { JournalEvent }

/** What an action gets: a transaction that sees one organisation, who acts, when, and a way to tell the journal. */
export interface OrganisationTransaction {
  db: Transaction<DB>
  organisation: string
  actor: string
  now: Date
  /** Says what happened; all that is noted becomes one journal link when the work is done. */
  note(event: JournalEvent): void
}

/** What a view gets: one consistent snapshot of one organisation, in which nothing can be written. */
export interface ReadTransaction {
  db: Transaction<DB>
  organisation: string
  viewer: string
  now: Date
}

export interface OpenOrganisation {
  id: string
  slug: string
  name: string
  demonstration: boolean
}

/** The one way to the data. A query that does not come through it sees no rows. */
export interface Door {
  inOrganisation<T>(
    organisation: string,
    actor: string,
    work: (tx: OrganisationTransaction) => Promise<T>,
  ): Promise<T>
  reading<T>(organisation: string, viewer: string, work: (tx: ReadTransaction) => Promise<T>): Promise<T>
  openOrganisations(): Promise<OpenOrganisation[]>
  close(): Promise<void>
}

/**
 * Makes the door over a connection as the running role. The clock is asked once for each transaction.
 * Whatever the work throws rolls everything back and is thrown on.
 */
export function makeDoor(db: Kysely<DB>, clock: () => Date): Door {
  return {
    inOrganisation: (organisation, actor, work) => write(db, { organisation, actor, now: clock() }, work),
    reading: (organisation, viewer, work) => read(db, { organisation, viewer, now: clock() }, work),
    openOrganisations: async () => {
      const found =
        await sql<OpenOrganisation>`select id, slug, name, demonstration from open_organisations()`
      return (await found.execute(db)).rows
    },
    close: () => db.destroy(),
  }
}

function write<T>(
  db: Kysely<DB>,
  by: { organisation: string; actor: string; now: Date },
  work: (tx: OrganisationTransaction) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await enter(tx, by.organisation, by.actor)
    const events: JournalEvent[] = []
    let open = true
    const note = (event: JournalEvent) => {
      // A forgotten await would note after the link is written, and the event would be lost unseen.
      if (!open) throw new Error(`Noted after the transaction's work was done: ${event.verb}`)
      events.push(event)
    }
    const result = await work({ db: tx, ...by, note })
    open = false
    // Last, so that the organisation's lock is held only for the commit.
    if (events.length > 0) await appendJournal(tx, by.actor, by.now, events)
    return result
  })
}

function read<T>(
  db: Kysely<DB>,
  by: { organisation: string; viewer: string; now: Date },
  work: (tx: ReadTransaction) => Promise<T>,
): Promise<T> {
  const snapshot = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return snapshot.execute(async (tx) => {
    await enter(tx, by.organisation, by.viewer)
    return work({ db: tx, ...by })
  })
}

/** Sets what row-level security reads, for this transaction only: a pooled connection keeps nothing. */
async function enter(tx: Transaction<DB>, organisation: string, actor: string): Promise<void> {
  await sql`select set_config('traden.organisation', ${organisation}, true), set_config('traden.actor', ${actor}, true)`.execute(
    tx,
  )
}
