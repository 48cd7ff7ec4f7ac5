/** How well one field was read over all documents: what was to be found, what was, and what went wrong. */
export interface Tally {
  expected: number
  found: number
  right: number
  misses: string[]
}

export type Tallies = Map<string, Tally>

/** Notes a list that was expected and the list that was read; what is alike counts once. */
export function countList<E, F>(
  tallies: Tallies,
  field: string,
  where: string,
  expected: E[],
  found: F[],
  alike: (expected: E, found: F) => boolean,
): [E, F][] {
  const tally = tallyOf(tallies, field)
  const left = [...found]
  const pairs: [E, F][] = []
  for (const one of expected) {
    const at = left.findIndex((other) => alike(one, other))
    const [match] = at < 0 ? [] : left.splice(at, 1)
    if (match === undefined) tally.misses.push(`${where}: ${field} missed ${shown(one)}`)
    else pairs.push([one, match])
  }
  for (const other of left) tally.misses.push(`${where}: ${field} not there ${shown(other)}`)
  tally.expected += expected.length
  tally.found += found.length
  tally.right += pairs.length
  return pairs
}

/** Notes one value that was expected (null: that there is none) and the one that was read. */
export function countValue<E, F>(
  tallies: Tallies,
  field: string,
  where: string,
  expected: E | null,
  found: F | null | undefined,
  alike: (expected: E, found: F) => boolean,
): void {
  const one = expected === null ? [] : [expected]
  countList(tallies, field, where, one, found === null || found === undefined ? [] : [found], alike)
}

/** One line for each field, with its share of what was there and its share of what was right. */
export function tallyTable(tallies: Tallies): string {
  const rows = [...tallies].map(([field, tally]) => {
    const { recall, precision } = sharesOf(tally)
    const shares = [recall, precision].map((share) => share.toFixed(3).padStart(10)).join('')
    return `${field.padEnd(28)}${String(tally.expected).padStart(8)}${String(tally.found).padStart(8)}${shares}`
  })
  return [`${'field'.padEnd(28)}expected   found    recall precision`, ...rows].join('\n')
}

/** Recall and precision of a field; nothing expected and nothing found is perfect. */
export function sharesOf(tally: Tally): { recall: number; precision: number } {
  return {
    recall: tally.expected === 0 ? 1 : tally.right / tally.expected,
    precision: tally.found === 0 ? 1 : tally.right / tally.found,
  }
}

function tallyOf(tallies: Tallies, field: string): Tally {
  const known = tallies.get(field)
  if (known) return known
  const fresh = { expected: 0, found: 0, right: 0, misses: [] }
  tallies.set(field, fresh)
  return fresh
}

function shown(value: unknown): string {
  return JSON.stringify(value, (key, part) => (key === 'span' || key === 'confidence' ? undefined : part))
}
