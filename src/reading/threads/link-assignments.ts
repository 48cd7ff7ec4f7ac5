import { receiversMeet } from './bodies-agree.ts'
import { branchLinks, headingOf } from './branch-links.ts'
import { candidatePairs } from './candidates.ts'
import { clearLinks } from './clear-links.ts'
import { handedDown } from './handed-down.ts'
import { type Group, joinLinks, type Link } from './join-links.ts'
import { loneLinks } from './lone-links.ts'
import { type AssignmentMatch, matchPrepared } from './match-assignments.ts'
import type { MatchableAssignment } from './matchable-assignment.ts'
import { pairBest, type ScoredPair } from './pair-best.ts'
import type { PreparedTitle } from './prepared-title.ts'

/** An assignment as it stands in a list of its own: a document, or what one body gives for one year. */
export interface Listed {
  list: string
  given: MatchableAssignment
  title: PreparedTitle
}

/** Less alike than this is not alike at all. */
const slightest = 0.4
/** In a shorter list that nothing else is like it says nothing. */
const longList = 4

interface Compared {
  /** How like the compared pairs are; the others are not alike. */
  likeness: ReadonlyMap<number, number>
  same: Link<AssignmentMatch>[]
  /** What is alike in some way and by nothing set apart, also too slightly to be joined for that alone. */
  slight: Link<AssignmentMatch>[]
  /** The pairs that say outright that they are two: no third one may bring them together. */
  contrary: ReadonlySet<number>
}

/**
 * Which of the listed assignments are one, told again or carried on: between every two lists the best one-to-one;
 * then what is alone on both sides and like nothing else; then what was parted in several.
 * Members are told by their index.
 */
export function linkAssignments(listed: readonly Listed[]): Group<AssignmentMatch>[] {
  const { same, slight, contrary, likeness } = compare(listed)
  const pairKey = keyOfPair(listed.length)
  const alike = (one: number, other: number) => likeness.get(pairKey(one, other)) ?? 0
  const isContrary = (one: number, other: number) => contrary.has(pairKey(one, other))
  const apart = (one: number, other: number) => isContrary(one, other) || staysApart(listed, one, other)
  const links = bestBetweenLists(listed, same)
  const surely = joinLinks(links, apart, alike)
  const joined = joinLinks([...linksOf(surely), ...loneLinks(slight, surely, apart)], apart, alike)
  return joinLinks([...linksOf(joined), ...branchLinks(same, links, listed)], isContrary)
}

function linksOf(groups: readonly Group<AssignmentMatch>[]): Link<AssignmentMatch>[] {
  return groups.flatMap((group) => group.links)
}

function compare(listed: readonly Listed[]): Compared {
  const pairKey = keyOfPair(listed.length)
  const contrary = new Set<number>()
  const likeness = new Map<number, number>()
  const same: Link<AssignmentMatch>[] = []
  const slight: Link<AssignmentMatch>[] = []
  const lengths = Map.groupBy(listed, ({ list }) => list)
  const isLong = (list: string) => (lengths.get(list)?.length ?? 0) >= longList
  for (const [one, other] of candidatePairs(listed.map(({ title }) => title))) {
    const [a, b] = [listed[one], listed[other]]
    if (!a || !b || staysApart(listed, one, other)) continue
    const match = matchPrepared(a.given, a.title, b.given, b.title)
    const link = { one, other, confidence: match.confidence, of: match }
    if (match.contrary) contrary.add(pairKey(one, other))
    likeness.set(pairKey(one, other), match.confidence)
    if (match.same) same.push(link)
    const couldCompete = isLong(a.list) && isLong(b.list)
    if (match.confidence >= slightest && !match.doubtful && couldCompete) slight.push(link)
  }
  return { same, slight, contrary, likeness }
}

/** Between two lists (or within one) no assignment is paired twice; the best whole wins. */
function bestBetweenLists(listed: readonly Listed[], same: readonly Link<AssignmentMatch>[]) {
  const byLists = Map.groupBy(same, ({ one, other }) => `${listed[one]?.list} ${listed[other]?.list}`)
  const scored = (links: Link<AssignmentMatch>[]): ScoredPair<Link<AssignmentMatch>>[] =>
    links.map((link) => ({ one: link.one, other: link.other, score: link.confidence, of: link }))
  const headings = listed.map(({ given }) => headingOf(given.title))
  const together = (one: number, other: number) => headings[one] !== '' && headings[one] === headings[other]
  return [...byLists.values()].flatMap((links) => {
    const best = pairBest(scored(links)).map(({ of }) => of)
    return clearLinks(best, links, together)
  })
}

/** One number for two members of so many, whichever comes first. */
function keyOfPair(count: number): (one: number, other: number) => number {
  return (one, other) => Math.min(one, other) * count + Math.max(one, other)
}

/**
 * Two assignments that one list gives for one year are two, unless the one passes the other on, or the list says
 * the very same twice.
 */
function staysApart(listed: readonly Listed[], one: number, other: number): boolean {
  const [a, b] = [listed[one], listed[other]]
  if (!a || !b || a.list !== b.list) return false
  if (a.given.year !== null && b.given.year !== null && a.given.year !== b.given.year) return false
  if (handedDown(a.given, b.given)) return false
  const isTwice = a.given.title === b.given.title && a.given.from === b.given.from
  return !isTwice || !receiversMeet(a.given.to, b.given.to)
}
