import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Chain,
  type ChainStep,
  digestOf,
  endOfChain,
  followLink,
  hashOfLink,
  type JournalLink,
  startOfChain,
  unrecordedRemovals,
} from './journal.ts'

const organisation = '00000000-0000-4000-8000-000000000001'

/** A chain as the database writes it: one link for each payload. */
function chainOf(payloads: readonly string[], verb = 'cases.open'): JournalLink[] {
  let previous: Uint8Array = new Uint8Array()
  return payloads.map((payload, index) => {
    const salt = Buffer.alloc(32, index)
    const fields = {
      number: String(index + 1),
      at: new Date(Date.UTC(2025, 0, 1, 0, 0, index)),
      actor: 'user:1',
      verb,
      subject: `case:${index}`,
      digest: digestOf(salt, payload),
      previous,
    }
    const link = { ...fields, payload, salt, hash: hashOfLink(organisation, fields) }
    previous = link.hash
    return link
  })
}

function follow(links: readonly JournalLink[], head = links.at(-1)): ChainStep {
  let chain: Chain = startOfChain(organisation)
  for (const link of links) {
    const step = followLink(chain, link)
    if (!step.holds) return step
    chain = step.chain
  }
  return endOfChain(chain, { number: head?.number ?? '0', hash: head?.hash ?? new Uint8Array() })
}

const fiveLinks = chainOf(['1', '2', '3', '4', '5'])

function changed(number: number, change: Partial<JournalLink>): JournalLink[] {
  return fiveLinks.map((link) => (link.number === String(number) ? { ...link, ...change } : link))
}

test('a chain holds as it was written, an empty one too', () => {
  expect(follow(fiveLinks)).toMatchObject({ holds: true, chain: { number: 5, removed: [] } })
  expect(follow([])).toMatchObject({ holds: true, chain: { number: 0 } })
})

test('a change of any field of a link is named by its number', () => {
  const changes: Partial<JournalLink>[] = [
    { at: new Date(0) },
    { actor: 'user:2' },
    { verb: 'cases.close' },
    { subject: 'case:9' },
    { digest: Buffer.alloc(32) },
    { previous: Buffer.alloc(32) },
    { hash: Buffer.alloc(32) },
  ]
  for (const change of changes) {
    expect(follow(changed(3, change)), JSON.stringify(change)).toEqual({
      holds: false,
      number: '3',
      fault: 'changed',
    })
  }
})

test('a changed payload or salt is named', () => {
  expect(follow(changed(2, { payload: '7' }))).toEqual({
    holds: false,
    number: '2',
    fault: 'payload changed',
  })
  expect(follow(changed(4, { salt: Buffer.alloc(32, 99) }))).toMatchObject({
    number: '4',
    fault: 'payload changed',
  })
})

test('a link rewritten with its own hash breaks at the one after it', () => {
  const [, , third] = fiveLinks
  const forged = { ...third, actor: 'user:2' } as JournalLink
  forged.hash = hashOfLink(organisation, forged)
  expect(follow(changed(3, forged))).toEqual({ holds: false, number: '4', fault: 'does not follow' })
})

test('a missing link is named, in the middle, first or last', () => {
  const without = (number: number) => fiveLinks.filter((link) => link.number !== String(number))
  for (const number of [1, 3, 5]) {
    expect(follow(without(number), fiveLinks[4])).toEqual({
      holds: false,
      number: String(number),
      fault: 'missing',
    })
  }
})

test('two links that changed places are named at the first', () => {
  const [one, two, three, four, five] = fiveLinks as [
    JournalLink,
    JournalLink,
    JournalLink,
    JournalLink,
    JournalLink,
  ]
  const swapped = [one, { ...three, number: '2' }, { ...two, number: '3' }, four, five]
  expect(follow(swapped)).toEqual({ holds: false, number: '2', fault: 'changed' })
})

test('links of another organisation do not fit', () => {
  const step = followLink(startOfChain('00000000-0000-4000-8000-000000000002'), fiveLinks[0] as JournalLink)
  expect(step).toMatchObject({ holds: false, fault: 'changed' })
})

test('a chain with links beyond its head is named', () => {
  expect(follow(fiveLinks, fiveLinks[3])).toEqual({ holds: false, number: '5', fault: 'head differs' })
})

test('a removed payload leaves the chain valid and is counted', () => {
  const step = follow(changed(2, { payload: null, salt: null }))
  expect(step).toMatchObject({ holds: true, chain: { removed: ['2'] } })
})

test('a removal that no link records is told from one that is recorded, alone or among several', () => {
  const disposal = (subject: string) => ({ verb: 'journal.dispose', subject, payload: null })
  const batch = JSON.stringify({ version: 1, events: [disposal('journal:1'), disposal('journal:2')] })
  const links = [...chainOf(['1', '2', '3', batch], 'several')]
  const removed = links.map((link) =>
    Number(link.number) < 4 ? { ...link, payload: null, salt: null } : link,
  )
  const step = follow(removed)
  expect(step.holds && unrecordedRemovals(step.chain)).toEqual(['3'])
})

test('text that moves from one field to the next changes the hash', () => {
  const base = fiveLinks[0] as JournalLink
  const cutAt = (text: string, at: number) =>
    hashOfLink(organisation, { ...base, actor: text.slice(0, at), verb: text.slice(at) })
  const cuts = fc
    .string({ minLength: 1, unit: fc.constantFrom('a', '1', ':', 'å') })
    .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)))
  fc.assert(
    fc.property(cuts, ([text, one, other]) => {
      fc.pre(one !== other)
      expect(cutAt(text, one)).not.toEqual(cutAt(text, other))
    }),
  )
})
