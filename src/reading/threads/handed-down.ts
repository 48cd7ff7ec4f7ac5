import { bodiesAgree, receiversMeet } from './bodies-agree.ts'
import type { MatchableAssignment } from './matchable-assignment.ts'

type Passed = Pick<MatchableAssignment, 'from' | 'to'>

/** An assignment that its receiver passes on to a body of its own is the same one, handed down. */
export function handedDown(a: Passed, b: Passed): boolean {
  return passesOn(a, b) || passesOn(b, a)
}

/** The bodies that an assignment went by on its way down, the first giver first. */
export function handOverPath(a: Passed, b: Passed): string[] {
  const [above, below] = passesOn(a, b) ? [a, b] : [b, a]
  return [above.from, below.from, below.to.join(', ')].filter((name) => name !== null)
}

function passesOn(above: Passed, below: Passed): boolean {
  const { from } = below
  if (from === null || above.to.length === 0 || below.to.length === 0) return false
  if (above.from !== null && bodiesAgree(above.from, from)) return false
  return above.to.some((receiver) => bodiesAgree(receiver, from)) && !receiversMeet(above.to, below.to)
}
