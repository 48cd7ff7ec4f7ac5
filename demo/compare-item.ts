import type { ExtractedItem } from '../src/reading/extraction.ts'
import { nearText, sameBody, samePeople, sameProse, sameText } from './alike.ts'
import type { LabelClause, LabelItem } from './label-item.ts'
import { countList, countValue, type Tallies } from './tally.ts'

/** Lays one paragraph as it was read beside its label, field by field. */
export function compareItem(tallies: Tallies, at: string, label: LabelItem, read: ExtractedItem): void {
  countValue(tallies, 'title', at, label.title, read.title, sameText)
  countValue(tallies, 'case number', at, label.caseNumber, read.caseNumber, sameText)
  // Text that stands under no heading is a summary to some and nothing to others.
  if (label.summary !== null) countValue(tallies, 'summary', at, label.summary, read.summary, sameProse)
  countList(tallies, 'proposal', at, label.proposals, read.proposals, sameText)
  compareClauses(tallies, at, label, read)
  compareDissent(tallies, at, label, read)
  countList(tallies, 'attachment', at, label.attachments, read.attachments, sameText)
  compareVotes(tallies, at, label, read)
}

function compareClauses(tallies: Tallies, at: string, label: LabelItem, read: ExtractedItem): void {
  const same = (one: LabelClause, other: { text: string }) => sameText(one.text, other.text)
  for (const [one, other] of countList(tallies, 'clause', at, label.decisions, read.decisions, same)) {
    const where = `${at} "${one.text}"`
    countValue(tallies, 'clause kind', where, one.kind, other.kind, sameText)
    countList(tallies, 'recommended to', where, one.recommendedTo, other.recommendedTo, sameText)
    countValue(tallies, 'handed over to', where, one.handedOverTo ?? null, other.handedOverTo, sameBody)
  }
}

function compareDissent(tallies: Tallies, at: string, label: LabelItem, read: ExtractedItem): void {
  const said = (one: { by: string[]; text: string | null }, other: { by: string[]; text: string | null }) =>
    samePeople(one.by, other.by) && (one.text === null || nearText(one.text, other.text ?? ''))
  countList(tallies, 'yrkande', at, label.yrkanden, read.yrkanden, said)
  countList(tallies, 'reservation', at, label.reservations, read.reservations, (one, other) =>
    samePeople(one.by, other.by),
  )
  countList(tallies, 'not participating', at, label.notParticipating, read.notParticipating, samePerson)
  countList(
    tallies,
    'statement',
    at,
    label.statements,
    read.statements,
    (one, other) => one.kind === other.kind && said(one, other),
  )
  countList(tallies, 'disqualified', at, label.disqualified, read.disqualified ?? [], samePerson)
  const immediate = label.immediateAdjustment ? ['yes'] : []
  countList(tallies, 'immediate adjustment', at, immediate, read.immediateAdjustment ? ['yes'] : [], sameText)
}

function samePerson(one: string, other: string): boolean {
  return samePeople([one], [other])
}

function compareVotes(tallies: Tallies, at: string, label: LabelItem, read: ExtractedItem): void {
  const pairs = countList(
    tallies,
    'vote',
    at,
    label.votes,
    read.votes ?? [],
    (one, other) =>
      one.yes === other.yes && one.no === other.no && (one.abstained ?? 0) === (other.abstained ?? 0),
  )
  for (const [one, other] of pairs) {
    countValue(tallies, 'vote about', at, one.about, other.about, nearText)
    countList(
      tallies,
      'vote by name',
      at,
      one.byName,
      other.byName ?? [],
      (a, b) => a.vote === b.vote && samePerson(a.name, b.name),
    )
  }
}
