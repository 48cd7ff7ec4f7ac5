import { clear } from './clear-links.ts'
import type { Group, Link } from './join-links.ts'

interface Beside<T> {
  unit: number
  link: Link<T>
}

/**
 * Links that are too slight by themselves but that nothing competes with: each of the two is what the other is most
 * like of all that is left, clearly more than anything else is. `slight` are all likenesses; `groups`, what is joined
 * already, stand or fall as one; what must stay `apart` is no rival.
 */
export function loneLinks<T>(
  slight: readonly Link<T>[],
  groups: readonly Group<T>[],
  apart: (one: number, other: number) => boolean,
): Link<T>[] {
  const besides = nearest(slight, groups, apart)
  const found = new Set<Link<T>>()
  for (const [unit, [first, second]] of besides) {
    if (!first) continue
    const back = besides.get(first.unit)?.find((beside) => beside.unit !== unit)
    const rival = Math.max(confidenceOf(second), confidenceOf(back))
    if (rival <= clear * first.link.confidence) found.add(first.link)
  }
  return [...found]
}

function confidenceOf<T>(beside: Beside<T> | undefined): number {
  return beside?.link.confidence ?? 0
}

/** For every unit, a group or a single one, the others that it may be one with, the likest first. */
function nearest<T>(
  slight: readonly Link<T>[],
  groups: readonly Group<T>[],
  apart: (one: number, other: number) => boolean,
): Map<number, Beside<T>[]> {
  const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group] as const)))
  const membersOf = (member: number) => groupOf.get(member)?.members ?? [member]
  const unitOf = (member: number) => membersOf(member)[0] ?? member
  const mayJoin = ({ one, other }: Link<T>) =>
    unitOf(one) !== unitOf(other) &&
    !membersOf(one).some((first) => membersOf(other).some((second) => apart(first, second)))
  const besides = new Map<number, Beside<T>[]>()
  const seen = new Set<string>()
  for (const link of slight.filter(mayJoin).sort((a, b) => b.confidence - a.confidence)) {
    const [one, other] = [unitOf(link.one), unitOf(link.other)]
    if (seen.has(`${one} ${other}`)) continue
    seen.add(`${one} ${other}`).add(`${other} ${one}`)
    besides.set(one, [...(besides.get(one) ?? []), { unit: other, link }])
    besides.set(other, [...(besides.get(other) ?? []), { unit: one, link }])
  }
  return besides
}
