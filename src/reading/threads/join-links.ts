export interface Link<T> {
  one: number
  other: number
  confidence: number
  of: T
}

export interface Group<T> {
  members: number[]
  /** The links that hold the group together, strongest first. */
  links: Link<T>[]
}

/** How like two members are, from 0 to 1. */
type Likeness = (one: number, other: number) => number

/** As like as the members of two groups must be to those of the other, taken together. */
const alikeAsGroups = 0.3

/**
 * Joins members into groups along the links, strongest first. Left out is a link that would bring two members together
 * that must stay apart, and one that is alone in holding its groups for one: a single slip would else make one of two
 * long threads. Groups of one are not returned.
 */
export function joinLinks<T>(
  links: Link<T>[],
  apart: (one: number, other: number) => boolean,
  alike: Likeness = () => 1,
): Group<T>[] {
  const groupOf = new Map<number, Group<T>>()
  const group = (member: number) => groupOf.get(member) ?? { members: [member], links: [] }
  for (const link of [...links].sort((a, b) => b.confidence - a.confidence)) {
    const [one, other] = [group(link.one), group(link.other)]
    if (one === other) continue
    const pairs = one.members.flatMap((first) => other.members.map((second) => [first, second] as const))
    if (pairs.some(([first, second]) => apart(first, second))) continue
    const together = pairs.reduce((sum, [first, second]) => sum + alike(first, second), 0)
    if (pairs.length > 1 && together < alikeAsGroups * pairs.length) continue
    const joined = {
      members: [...one.members, ...other.members],
      links: [...one.links, ...other.links, link].sort((a, b) => b.confidence - a.confidence),
    }
    for (const member of joined.members) groupOf.set(member, joined)
  }
  return [...new Set(groupOf.values())]
}
