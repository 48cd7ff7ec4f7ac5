import type { ExtractedAssignment, ExtractedDocument, ExtractedThread } from '../extraction.ts'
import { receiversMeet } from './bodies-agree.ts'
import { candidatePairs } from './candidates.ts'
import { corpusOf } from './corpus.ts'
import { handedDown } from './handed-down.ts'
import { type Group, joinLinks, type Link } from './join-links.ts'
import { type AssignmentMatch, matchPrepared } from './match-assignments.ts'
import { pairBest, type ScoredPair } from './pair-best.ts'
import { type PreparedTitle, prepare } from './prepared-title.ts'

interface Placed {
  document: number
  assignment: number
  given: ExtractedAssignment
  title: PreparedTitle
}

/**
 * Which assignments of all documents are one assignment, told again or carried on over the years: pairs are
 * matched by what they say, the best one-to-one between every two documents, then joined. Only threads with two
 * members or more; each with the confidence of its weakest link.
 */
export function findThreads(documents: readonly ExtractedDocument[]): ExtractedThread[] {
  const placed = placeAll(documents)
  const { links, contrary } = linksBetween(placed)
  const groups = joinLinks(
    links,
    (one, other) => contrary.has(pairKey(one, other)) || staysApart(placed, one, other),
  )
  return groups.map((group) => threadOf(group, placed, documents)).sort(byFirstMember)
}

function placeAll(documents: readonly ExtractedDocument[]): Placed[] {
  const corpus = corpusOf(documents.flatMap((document) => document.assignments.map(({ title }) => title)))
  return documents.flatMap((document, at) =>
    document.assignments.map((given, assignment) => ({
      document: at,
      assignment,
      given,
      title: prepare(given.title, corpus),
    })),
  )
}

interface Links {
  links: Link<AssignmentMatch>[]
  /** The pairs that say outright that they are two: no third one may bring them together. */
  contrary: ReadonlySet<string>
}

/** Between two documents (or within one) no assignment is paired twice; the best whole wins. */
function linksBetween(placed: Placed[]): Links {
  const contrary = new Set<string>()
  const byDocuments = new Map<string, ScoredPair<AssignmentMatch>[]>()
  for (const [one, other] of candidatePairs(placed.map(({ title }) => title))) {
    if (staysApart(placed, one, other)) continue
    const [a, b] = [placed[one], placed[other]]
    if (!a || !b) continue
    const match = matchPrepared(a.given, a.title, b.given, b.title)
    if (match.contrary) contrary.add(pairKey(one, other))
    if (!match.same) continue
    const key = `${a.document} ${b.document}`
    const pairs = byDocuments.get(key) ?? []
    pairs.push({ one, other, score: match.confidence, of: match })
    byDocuments.set(key, pairs)
  }
  const links = [...byDocuments.values()].flatMap((pairs) =>
    pairBest(pairs).map(({ one, other, score, of }) => ({ one, other, confidence: score, of })),
  )
  return { links, contrary }
}

function pairKey(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

/**
 * Two assignments that one document gives for one year are two, unless the one passes the other on, or the
 * document says the very same twice.
 */
function staysApart(placed: Placed[], one: number, other: number): boolean {
  const [a, b] = [placed[one], placed[other]]
  if (!a || !b || a.document !== b.document) return false
  if (a.given.year !== null && b.given.year !== null && a.given.year !== b.given.year) return false
  if (handedDown(a.given, b.given)) return false
  const isTwice = a.given.title === b.given.title && a.given.from === b.given.from
  return !isTwice || !receiversMeet(a.given.to, b.given.to)
}

function threadOf(
  group: Group<AssignmentMatch>,
  placed: Placed[],
  documents: readonly ExtractedDocument[],
): ExtractedThread {
  const members = group.members.map((member) => placed[member]).filter((member) => member !== undefined)
  members.sort((a, b) => yearOf(a) - yearOf(b) || a.document - b.document || a.assignment - b.assignment)
  return {
    title: newest(members)?.given.title ?? '',
    members: members.map(({ document, assignment }) => ({ document, assignment })),
    confidence: group.links.at(-1)?.confidence ?? 0,
    reasons: group.links.map((link) => reasonOf(link, placed, documents)),
  }
}

/** Of the newest year the surest reading gives the thread its title: where it was given, not where it was retold. */
function newest(members: Placed[]): Placed | undefined {
  const year = Math.max(...members.map(yearOf))
  const latest = members.filter((member) => yearOf(member) === year)
  return latest.sort((a, b) => b.given.confidence - a.given.confidence)[0]
}

/** A year that is not told sorts first. */
function yearOf(member: Placed): number {
  return member.given.year ?? 0
}

function reasonOf(
  { one, other, of }: Link<AssignmentMatch>,
  placed: Placed[],
  documents: readonly ExtractedDocument[],
): string {
  const name = (member: number) => {
    const at = placed[member]
    const source = at ? (documents[at.document]?.source.split(/[\\/]/u).at(-1) ?? '') : ''
    return `${source} (${(at?.assignment ?? 0) + 1})`
  }
  return `${name(one)} – ${name(other)}: ${relationInWords(of.relation)}; ${of.reasons.map((reason) => reason.message).join('; ')}`
}

function relationInWords(relation: AssignmentMatch['relation']): string {
  const words = {
    same: 'samma uppdrag',
    continues: 'fortsätter ordagrant',
    renames: 'fortsätter med nya ord',
  }
  return words[relation]
}

function byFirstMember(one: ExtractedThread, other: ExtractedThread): number {
  const [a, b] = [one.members[0], other.members[0]]
  return (a?.document ?? 0) - (b?.document ?? 0) || (a?.assignment ?? 0) - (b?.assignment ?? 0)
}
