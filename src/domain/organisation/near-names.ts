import { organisationSlug } from './organisation.ts'

/**
 * Those of the names that a name may be a slip of the pen for: the same address ("Exempel" for "Region Exempel"),
 * or a letter or two away from it, fewer for short names.
 */
export function nearNames(name: string, names: readonly string[]): string[] {
  const written = organisationSlug(name)
  return names.filter((other) => {
    const slug = organisationSlug(other)
    const length = Math.min(slug.length, written.length)
    const slips = length < 5 ? 0 : length < 8 ? 1 : 2
    return slips >= slipsBetween(written, slug)
  })
}

/** How many letters must be added, taken away, changed, or put in the other order to make one word the other. */
function slipsBetween(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const moves = [changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1]
      next.push(Math.min(...moves, swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
