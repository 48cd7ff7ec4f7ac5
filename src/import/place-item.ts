import { ensureCase } from '../domain/cases/actions.ts'
import { type NewClause, recordDecisions } from '../domain/decisions/actions.ts'
import type { Dissent } from '../domain/decisions/clause.ts'
import { ensureMeeting, recordParagraph } from '../domain/meetings/actions.ts'
import { ensureBody } from '../domain/organisation/actions.ts'
import { unnamedBody } from '../domain/organisation/body.ts'
import type { ExtractedClause, ExtractedItem } from '../reading/extraction.ts'
import type { CaseNumber } from '../reading/words/case-numbers.ts'
import { caseNumbersOf } from './case-numbers-of.ts'
import { yearOfParagraphs } from './import.ts'
import { mark, type Outcome, type Placing, partAt } from './placing.ts'

/** Records a paragraph of minutes with its case, meeting and decisions. One that is held already stands. */
export async function placeItem(placing: Placing, index: number): Promise<Outcome> {
  const item = partAt(placing.document.items, index)
  const numbers = caseNumbersOf(item.caseNumber ?? '', placing.caseForms)
  const year = yearOfItem(placing, index)
  if (year === null) return { placed: false, reason: 'no-year' }
  const cases = await casesOf(placing, item, numbers)
  const passageId = await mark(placing, item.span)
  const meeting = await meetingOf(placing, year)
  const words = { ...wordsOf(item), position: index, passageId }
  const paragraph = await recordParagraph(placing.tx, { ...meeting, ...words }, cases)
  if (paragraph.kind === 'recorded') await placeDecisions(placing, item, paragraph.id)
  return { placed: true, recordId: paragraph.id }
}

/** The year under which a paragraph is numbered: its document's, else its cases'; null when nothing tells one. */
export function yearOfItem(
  { document, caseForms }: Pick<Placing, 'document' | 'caseForms'>,
  index: number,
): number | null {
  const numbers = caseNumbersOf(partAt(document.items, index).caseNumber ?? '', caseForms)
  return yearOfParagraphs(
    document,
    numbers.map((number) => number.year),
  )
}

/** The meeting of the document, under the body that is named or the one for those that are not. */
async function meetingOf(placing: Placing, year: number) {
  const { tx, document, versionId } = placing
  const bodyId = placing.bodyId ?? (await ensureBody(tx, unnamedBody)).id
  const firstParagraph = document.items[0]?.paragraph ?? null
  const meetingId = await ensureMeeting(tx, { bodyId, date: document.date, year, versionId, firstParagraph })
  return { bodyId, year, meetingId }
}

function wordsOf(item: ExtractedItem) {
  const { paragraph: number, title, summary, attachments, confidence } = item
  const immediateAdjustment = item.immediateAdjustment ?? false
  return {
    number,
    title,
    summary,
    process: item.process ?? null,
    attachments,
    immediateAdjustment,
    confidence,
  }
}

async function casesOf(placing: Placing, item: ExtractedItem, numbers: CaseNumber[]): Promise<string[]> {
  const ids: string[] = []
  for (const { raw, prefix, year, serial } of numbers) {
    const number = { raw, prefix, year, serial: Number(serial) }
    ids.push(await ensureCase(placing.tx, number, item.title))
  }
  return [...new Set(ids)]
}

async function placeDecisions(placing: Placing, item: ExtractedItem, paragraphId: string): Promise<void> {
  const clauses: NewClause[] = []
  for (const clause of item.decisions) clauses.push(await clauseOf(placing, item, clause))
  await recordDecisions(placing.tx, paragraphId, {
    clauses,
    proposals: item.proposals,
    yrkanden: item.yrkanden,
    dissents: dissentsOf(item),
    votes: (item.votes ?? []).map((vote) => ({
      about: vote.about,
      yes: vote.yes,
      no: vote.no,
      abstained: vote.abstained ?? null,
      byName: vote.byName ?? [],
    })),
  })
}

async function clauseOf(placing: Placing, item: ExtractedItem, clause: ExtractedClause): Promise<NewClause> {
  return {
    text: clause.text,
    kind: clause.kind === 'handed over' ? 'handedOver' : clause.kind,
    recommendedTo: clause.recommendedTo,
    handedOverTo: clause.handedOverTo ?? null,
    passageId: await mark(placing, clause.span ?? item.span),
  }
}

/** Reservations, abstentions from the decision, statements and disqualifications, in that order. */
function dissentsOf(item: ExtractedItem): Dissent[] {
  return [
    ...item.reservations.map(({ by, text }): Dissent => ({ kind: 'reservation', by, text })),
    ...item.notParticipating.map((name): Dissent => ({ kind: 'doesNotParticipate', by: [name], text: null })),
    ...item.statements.map(
      ({ kind, by, text }): Dissent => ({
        kind: kind === 'minute note' ? 'minuteNote' : 'separateStatement',
        by,
        text,
      }),
    ),
    ...(item.disqualified ?? []).map((name): Dissent => ({ kind: 'disqualified', by: [name], text: null })),
  ]
}
