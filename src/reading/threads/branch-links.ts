import type { Link } from './join-links.ts'
import type { MatchableAssignment } from './matchable-assignment.ts'

interface Titled {
  list: string
  given: MatchableAssignment
}

/** That one matter is given as several is said surely or not at all. */
const surely = 0.6

/**
 * Links beside the one-to-one, where one assignment was parted in several of one list under a heading of their own
 * ("Skolnärvaro – tidiga insatser", "Skolnärvaro – samarbete"): the ones that were left over.
 */
export function branchLinks<T>(
  same: readonly Link<T>[],
  taken: readonly Link<T>[],
  listed: readonly Titled[],
): Link<T>[] {
  const headings = listed.map(({ given }) => headingOf(given.title))
  if (headings.every((heading) => heading === '')) return []
  const partners = partnersOf(taken, listed)
  const isBranch = (stem: number, branch: number) => {
    if (headings[branch] === '' || headings[stem] !== '') return false
    const sibling = partners.get(`${stem} ${listed[branch]?.list}`)
    return sibling !== undefined && sibling !== branch && headings[branch] === headings[sibling]
  }
  const strong = same.filter((link) => link.confidence >= surely)
  return strong.filter((link) => isBranch(link.one, link.other) || isBranch(link.other, link.one))
}

/** With what of each other list an assignment was paired. */
function partnersOf<T>(taken: readonly Link<T>[], listed: readonly Titled[]): Map<string, number> {
  return new Map(
    taken.flatMap(({ one, other }) => [
      [`${one} ${listed[other]?.list}`, other] as const,
      [`${other} ${listed[one]?.list}`, one] as const,
    ]),
  )
}

/** What stands before a dash or colon; empty for a title without. */
export function headingOf(title: string): string {
  const [heading = '', rest] = title.split(/\s[–—-]\s|:\s/u)
  return rest ? heading.toLowerCase() : ''
}
