import { sql } from 'kysely'
import type { ReadTransaction } from './door.ts'
import {
  type Chain,
  type ChainFault,
  type ChainStep,
  endOfChain,
  followLink,
  type JournalHead,
  type JournalLink,
  startOfChain,
  unrecordedRemovals,
} from './journal.ts'

export interface ChainReport {
  /** How many links hold. */
  links: number
  /** How many payloads are gone; the chain is proved without them. */
  removed: number
  /** Those of them that no link says were disposed of. */
  unrecorded: string[]
  /** The last hash that holds: written down elsewhere, it proves all before it. */
  hash: string
  /** The first number that does not fit, and why. */
  fault?: { number: string; fault: ChainFault }
}

const pageSize = 2_000

/** Recomputes the chain of the transaction's organisation from its rows, from the first link to the head. */
export async function verifyJournal(tx: ReadTransaction): Promise<ChainReport> {
  let chain = startOfChain(tx.organisation)
  for (;;) {
    const links = await linksAfter(tx, chain.number)
    for (const link of links) {
      const step = followLink(chain, link)
      if (!step.holds) return report(chain, step)
      chain = step.chain
    }
    if (links.length < pageSize) break
  }
  return report(chain, endOfChain(chain, await head(tx)))
}

function report(chain: Chain, step: ChainStep): ChainReport {
  const seen = {
    links: chain.number,
    removed: chain.removed.length,
    unrecorded: unrecordedRemovals(chain),
    hash: Buffer.from(chain.hash).toString('hex'),
  }
  return step.holds ? seen : { ...seen, fault: { number: step.number, fault: step.fault } }
}

/** Links in order of number; the payload as the text that was digested. */
async function linksAfter(tx: ReadTransaction, number: number): Promise<JournalLink[]> {
  return tx.db
    .selectFrom('journal_entries as e')
    .leftJoin('journal_payloads as p', (join) =>
      join.onRef('p.organisation_id', '=', 'e.organisation_id').onRef('p.number', '=', 'e.number'),
    )
    .select([
      'e.number',
      'e.at',
      'e.actor',
      'e.verb',
      'e.subject',
      'e.digest',
      'e.previous',
      'e.hash',
      'p.salt',
    ])
    .select(sql<string | null>`p.payload::text`.as('payload'))
    .where('e.number', '>', String(number))
    .orderBy('e.number')
    .limit(pageSize)
    .execute()
}

/** The head; one that is gone counts as an end with no links, which no written chain fits. */
async function head(tx: ReadTransaction): Promise<JournalHead> {
  const found = await tx.db.selectFrom('journal_heads').select(['number', 'hash']).executeTakeFirst()
  return found ?? { number: '0', hash: new Uint8Array() }
}
