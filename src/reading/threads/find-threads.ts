import type { ExtractedAssignment, ExtractedDocument, ExtractedThread } from '../extraction.ts'
import { corpusOf } from './corpus.ts'
import type { Group, Link } from './join-links.ts'
import { type Listed, linkAssignments } from './link-assignments.ts'
import type { AssignmentMatch } from './match-assignments.ts'
import { prepare } from './prepared-title.ts'

interface Placed extends Listed {
  document: number
  assignment: number
  given: ExtractedAssignment
}

/**
 * Which assignments of all documents are one assignment, told again or carried on over the years: pairs are
 * linked by what they say. Only threads with two
 * members or more; each with the confidence of its weakest link.
 */
export function findThreads(documents: readonly ExtractedDocument[]): ExtractedThread[] {
  const placed = placeAll(documents)
  return linkAssignments(placed)
    .map((group) => threadOf(group, placed, documents))
    .sort(byFirstMember)
}

function placeAll(documents: readonly ExtractedDocument[]): Placed[] {
  const corpus = corpusOf(documents.flatMap((document) => document.assignments.map(({ title }) => title)))
  return documents.flatMap((document, at) =>
    document.assignments.map((given, assignment) => ({
      ...{ document: at, assignment, list: String(at) },
      given,
      title: prepare(given.title, corpus),
    })),
  )
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
