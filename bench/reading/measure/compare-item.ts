import type { ExtractedItem } from '../../../src/reading/extraction.ts'
import { emptyItem, type LabelItem } from '../making/label.ts'
import { exactly, identifier, name, overlap, people, text } from './sameness.ts'
import { countList, countValue, pairs, type Tallies } from './tally.ts'

type Measured = Omit<LabelItem, 'summary'> & { summary?: string | null }
type Clause = LabelItem['decisions'][number]
type Saying = { by: string[]; text?: string | null }

/** Compares one paragraph with its label, field by field; either may be missing altogether. */
export function compareItem(label: LabelItem | undefined, read: ExtractedItem | undefined): Tallies {
  const tallies: Tallies = new Map()
  const one: Measured = label ?? emptyItem(null)
  const other = read ? asLabel(read) : emptyItem(null)
  const titled = (item: Measured) => item.title || null
  countValue(tallies, 'items.paragraph', one.paragraph, other.paragraph, identifier)
  countValue(tallies, 'items.title', titled(one), titled(other), text)
  countValue(tallies, 'items.caseNumber', one.caseNumber, other.caseNumber, identifier)
  countValue(tallies, 'items.summary', one.summary, other.summary, text)
  countList(tallies, 'items.proposals', one.proposals, other.proposals, text)
  compareClauses(tallies, one.decisions, other.decisions)
  compareSayings(tallies, 'items.yrkanden', one.yrkanden, other.yrkanden)
  compareSayings(tallies, 'items.reservations', one.reservations, other.reservations)
  countList(tallies, 'items.notParticipating', one.notParticipating, other.notParticipating, name)
  compareStatements(tallies, one.statements, other.statements)
  countList(tallies, 'items.attachments', one.attachments, other.attachments, text)
  compareVotes(tallies, one.votes, other.votes)
  countList(tallies, 'items.disqualified', one.disqualified, other.disqualified, name)
  const immediate = [one, other].map((item) => item.immediateAdjustment || null)
  countValue(tallies, 'items.immediateAdjustment', immediate[0], immediate[1], exactly)
  return tallies
}

function asLabel(read: ExtractedItem): LabelItem {
  return {
    ...read,
    decisions: read.decisions.map((clause) => ({ ...clause, handedOverTo: clause.handedOverTo ?? null })),
    votes: read.votes ?? [],
    disqualified: read.disqualified ?? [],
    immediateAdjustment: read.immediateAdjustment ?? false,
  }
}

function compareClauses(tallies: Tallies, expected: Clause[], found: Clause[]): void {
  for (const [one, other] of pairs(expected, found, (a, b) => overlap(a.text, b.text))) {
    countValue(tallies, 'items.decisions.text', one?.text ?? null, other?.text, text)
    countValue(tallies, 'items.decisions.kind', one?.kind ?? null, other?.kind, exactly)
    const to = [one, other].map((clause) => clause?.recommendedTo ?? [])
    countValue(tallies, 'items.decisions.recommendedTo', chain(to[0]), chain(to[1]), text)
    const handed = one ? one.handedOverTo : null
    countValue(tallies, 'items.decisions.handedOverTo', handed, other?.handedOverTo, text)
  }
}

/** The order of the bodies matters: nearest first. */
function chain(bodies: string[] | undefined): string | null {
  return bodies && bodies.length > 0 ? bodies.join(' > ') : null
}

function compareSayings(tallies: Tallies, field: string, expected: Saying[], found: Saying[]): void {
  for (const [one, other] of pairs(expected, found, closeSayings)) {
    countValue(tallies, `${field}.by`, one?.by ?? null, other?.by, people)
    countValue(tallies, `${field}.text`, one ? one.text : null, other?.text, text)
  }
}

/** Two are about the same saying when either who said it or what was said is the same. */
function closeSayings(one: Saying, other: Saying): number {
  const names = overlap(one.by.join(' '), other.by.join(' '))
  return 0.5 * names + 0.5 * overlap(one.text ?? '', other.text ?? '')
}

function compareStatements(
  tallies: Tallies,
  expected: LabelItem['statements'],
  found: LabelItem['statements'],
): void {
  for (const [one, other] of pairs(expected, found, closeSayings)) {
    countValue(tallies, 'items.statements.kind', one?.kind ?? null, other?.kind, exactly)
    countValue(tallies, 'items.statements.by', one?.by ?? null, other?.by, people)
    countValue(tallies, 'items.statements.text', one ? one.text : null, other?.text, text)
  }
}

type Vote = LabelItem['votes'][number]

function compareVotes(tallies: Tallies, expected: Vote[], found: Vote[]): void {
  const close = (one: Vote, other: Vote) =>
    (one.yes === other.yes ? 0.4 : 0) + (one.no === other.no ? 0.4 : 0) + 0.2
  for (const [one, other] of pairs(expected, found, close)) {
    countValue(tallies, 'items.votes.about', one ? one.about : null, other?.about, text)
    countValue(tallies, 'items.votes.yes', one ? one.yes : null, other?.yes, exactly)
    countValue(tallies, 'items.votes.no', one ? one.no : null, other?.no, exactly)
    // That no one abstained may be told as none or left out.
    countValue(tallies, 'items.votes.abstained', one?.abstained || null, other?.abstained || null, exactly)
    const cast = (vote: Vote | undefined) => vote?.byName ?? []
    countList(tallies, 'items.votes.byName', cast(one), cast(other), (a, b) =>
      a.vote === b.vote ? name(a.name, b.name) : 'different',
    )
  }
}
