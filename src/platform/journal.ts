import { createHash } from 'node:crypto'

/** One link as stored, with its payload beside it; a payload that was disposed of is null with its salt. */
export interface JournalLink {
  number: string
  at: Date
  actor: string
  verb: string
  subject: string
  digest: Uint8Array
  previous: Uint8Array
  hash: Uint8Array
  /** The very text that was digested. */
  payload: string | null
  salt: Uint8Array | null
}

/** Where the chain ends according to the organisation's head; tells when the last links are gone. */
export interface JournalHead {
  number: string
  hash: Uint8Array
}

export type ChainFault = 'missing' | 'changed' | 'does not follow' | 'payload changed' | 'head differs'

/** How far the chain was followed, and what was seen of disposal on the way. */
export interface Chain {
  organisation: string
  number: number
  hash: Uint8Array
  removed: readonly string[]
  recorded: readonly string[]
}

export type ChainStep = { holds: true; chain: Chain } | { holds: false; number: string; fault: ChainFault }

/** The verb of the link that records a disposal, with subject `journal:<number>`. */
export const disposalVerb = 'journal.dispose'

/** An empty chain, to be followed from the first link. */
export function startOfChain(organisation: string): Chain {
  return { organisation, number: 0, hash: new Uint8Array(), removed: [], recorded: [] }
}

/** Follows the chain over one more link, in order of number; or names the number that does not fit, and why. */
export function followLink(chain: Chain, link: JournalLink): ChainStep {
  const expected = String(chain.number + 1)
  const fault = faultOf(chain, link, expected)
  if (fault) return { holds: false, number: fault === 'missing' ? expected : link.number, fault }
  const disposals = disposalsIn(link)
  return {
    holds: true,
    chain: {
      ...chain,
      number: chain.number + 1,
      hash: link.hash,
      removed: link.payload === null ? [...chain.removed, link.number] : chain.removed,
      recorded: disposals.length > 0 ? [...chain.recorded, ...disposals] : chain.recorded,
    },
  }
}

function faultOf(chain: Chain, link: JournalLink, expected: string): ChainFault | undefined {
  if (link.number !== expected) return 'missing'
  if (!same(link.hash, hashOfLink(chain.organisation, link))) return 'changed'
  if (!same(link.previous, chain.hash)) return 'does not follow'
  if (link.payload !== null && !same(link.digest, digestOf(link.salt ?? new Uint8Array(), link.payload))) {
    return 'payload changed'
  }
  return undefined
}

/** Compares the end that was reached with the head. */
export function endOfChain(chain: Chain, head: JournalHead): ChainStep {
  const next = String(chain.number + 1)
  if (Number(head.number) > chain.number) return { holds: false, number: next, fault: 'missing' }
  if (head.number !== String(chain.number) || !same(head.hash, chain.hash)) {
    return { holds: false, number: String(chain.number), fault: 'head differs' }
  }
  return { holds: true, chain }
}

/** Payloads that are gone though no link says that they were disposed of. */
export function unrecordedRemovals(chain: Chain): string[] {
  const recorded = new Set(chain.recorded)
  return chain.removed.filter((number) => !recorded.has(number))
}

/**
 * The hash of a link, as `journal_hash` in the database computes it: each field with its length in bytes before
 * it, so that no two links give the same text.
 */
export function hashOfLink(
  organisation: string,
  link: Omit<JournalLink, 'hash' | 'payload' | 'salt'>,
): Uint8Array {
  const fields = [
    'roda-traden journal 1',
    organisation,
    link.number,
    link.at.toISOString(),
    link.actor,
    link.verb,
    link.subject,
    Buffer.from(link.digest).toString('hex'),
    Buffer.from(link.previous).toString('hex'),
  ]
  const text = fields.map((field) => `${Buffer.byteLength(field)}:${field}`).join('')
  return createHash('sha256').update(text).digest()
}

/** The salted digest that stands in the chain for a payload; without the salt it tells nothing about it. */
export function digestOf(salt: Uint8Array, payload: string): Uint8Array {
  return createHash('sha256').update(salt).update(payload).digest()
}

function disposalsIn(link: JournalLink): string[] {
  if (link.verb !== disposalVerb && link.verb !== 'several') return []
  const subjects = [link.subject]
  if (link.payload !== null) {
    const { events = [] }: { events?: { verb: string; subject: string }[] } = JSON.parse(link.payload)
    subjects.push(...events.filter((event) => event.verb === disposalVerb).map((event) => event.subject))
  }
  return subjects
    .filter((subject) => subject.startsWith('journal:'))
    .map((subject) => subject.slice('journal:'.length))
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}
