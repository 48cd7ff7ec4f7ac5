import type { Likeness } from './sameness.ts'

/** How one field was read: what there was to read, what was read, and how much of that was right. */
export interface Tally {
  expected: number
  found: number
  right: number
  /** Right, or near it. */
  near: number
  /** What was expected and read where that was not the same. */
  wrong: { expected: unknown; found: unknown }[]
}

/** A tally for each field, named as in the contract. */
export type Tallies = Map<string, Tally>

/**
 * Counts one value: expected and missed, read though it is not there, or read and right or wrong. What the label
 * leaves out (undefined) is not measured; null means that there is nothing to read, and reading nothing counts not.
 */
export function countValue<T>(
  tallies: Tallies,
  field: string,
  expected: T | null | undefined,
  found: T | null | undefined,
  alike: (expected: T, found: T) => Likeness,
): void {
  if (expected === undefined) return
  const tally = tallyOf(tallies, field)
  const there = expected !== null
  const read = found !== null && found !== undefined
  if (there) tally.expected += 1
  if (read) tally.found += 1
  if (there !== read) tally.wrong.push({ expected, found })
  if (!there || !read) return
  const likeness = alike(expected, found)
  if (likeness === 'same') tally.right += 1
  else tally.wrong.push({ expected, found })
  if (likeness !== 'different') tally.near += 1
}

/** Counts each value of a list, whatever their order. */
export function countList<T>(
  tallies: Tallies,
  field: string,
  expected: T[],
  found: T[],
  alike: (expected: T, found: T) => Likeness,
): void {
  const closeness = { same: 1, near: 0.6, different: 0 }
  for (const [one, other] of pairs(expected, found, (a, b) => closeness[alike(a, b)]))
    countValue(tallies, field, one ?? null, other ?? null, alike)
}

/**
 * Pairs what was expected with what was read, the closest first; the rest stand alone. Closeness is from 0 to 1, and
 * from a half upwards two are taken to be about the same thing.
 */
export function pairs<E, F>(
  expected: E[],
  found: F[],
  closeness: (expected: E, found: F) => number,
): [E | undefined, F | undefined][] {
  const candidates = expected
    .flatMap((one, at) => found.map((other, nth) => ({ at, nth, close: closeness(one, other) })))
    .filter(({ close }) => close >= 0.5)
    .sort((a, b) => b.close - a.close || a.at - b.at || a.nth - b.nth)
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  for (const { at, nth } of candidates) {
    if (partner.has(at) || taken.has(nth)) continue
    partner.set(at, nth)
    taken.add(nth)
  }
  const alone = found.filter((_, nth) => !taken.has(nth))
  return [
    ...expected.map((one, at): [E, F | undefined] => [one, found[partner.get(at) ?? -1]]),
    ...alone.map((other): [undefined, F] => [undefined, other]),
  ]
}

/** Adds one set of tallies to another. */
export function addTallies(sum: Tallies, more: Tallies): Tallies {
  for (const [field, { expected, found, right, near, wrong }] of more) {
    const tally = tallyOf(sum, field)
    tally.expected += expected
    tally.found += found
    tally.right += right
    tally.near += near
    tally.wrong.push(...wrong)
  }
  return sum
}

export interface Scores {
  precision: number
  recall: number
  f1: number
}

/** Precision, recall and F1 of a tally, by what is right or by what is near; of nothing read, precision is 0. */
export function scoresOf({ expected, found, right, near }: Tally, by: 'right' | 'near' = 'right'): Scores {
  const hits = by === 'right' ? right : near
  return {
    precision: found === 0 ? 0 : hits / found,
    recall: expected === 0 ? 0 : hits / expected,
    f1: expected + found === 0 ? 0 : (2 * hits) / (expected + found),
  }
}

/** The mean F1 of the fields of which there was something to read or something was read. */
export function macroF1(tallies: Tallies, by: 'right' | 'near' = 'right'): number {
  const used = [...tallies.values()].filter((tally) => tally.expected + tally.found > 0)
  if (used.length === 0) return 1
  return used.reduce((sum, tally) => sum + scoresOf(tally, by).f1, 0) / used.length
}

function tallyOf(tallies: Tallies, field: string): Tally {
  const known = tallies.get(field)
  if (known) return known
  const fresh: Tally = { expected: 0, found: 0, right: 0, near: 0, wrong: [] }
  tallies.set(field, fresh)
  return fresh
}
