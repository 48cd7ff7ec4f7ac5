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

/**
 * Joins members into groups along the links, strongest first; a link that would bring two members together that
 * must stay apart is left out. Groups of one are not returned.
 */
export function joinLinks<T>(links: Link<T>[], apart: (one: number, other: number) => boolean): Group<T>[] {
  const groupOf = new Map<number, Group<T>>()
  const group = (member: number) => groupOf.get(member) ?? { members: [member], links: [] }
  for (const link of [...links].sort((a, b) => b.confidence - a.confidence)) {
    const [one, other] = [group(link.one), group(link.other)]
    if (one === other) continue
    if (one.members.some((first) => other.members.some((second) => apart(first, second)))) continue
    const joined = {
      members: [...one.members, ...other.members],
      links: [...one.links, ...other.links, link].sort((a, b) => b.confidence - a.confidence),
    }
    for (const member of joined.members) groupOf.set(member, joined)
  }
  return [...new Set(groupOf.values())]
}
