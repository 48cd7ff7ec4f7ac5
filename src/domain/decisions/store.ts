import type { OrganisationTransaction } from '../../platform/door.ts'
import type { ClauseKind, Dissent, Vote, Yrkande } from './clause.ts'

type Database = OrganisationTransaction['db']

export interface NewClause {
  text: string
  kind: ClauseKind
  recommendedTo: string[]
  handedOverTo: string | null
  passageId: string
}

/** Saves the clauses of a paragraph in their order. */
export async function insertClauses(db: Database, paragraphId: string, clauses: NewClause[]): Promise<void> {
  if (clauses.length === 0) return
  await db
    .insertInto('clauses')
    .values(
      clauses.map((clause, position) => ({
        paragraph_id: paragraphId,
        position,
        text: clause.text,
        kind: clause.kind,
        recommended_to: clause.recommendedTo,
        handed_over_to: clause.handedOverTo,
        passage_id: clause.passageId,
      })),
    )
    .execute()
}

/** Saves what was proposed to the meeting, in order. */
export async function insertProposals(db: Database, paragraphId: string, proposals: string[]): Promise<void> {
  if (proposals.length === 0) return
  await db
    .insertInto('proposed_decisions')
    .values(proposals.map((text, position) => ({ paragraph_id: paragraphId, position, text })))
    .execute()
}

/** Saves the proposals from the floor, in order. */
export async function insertYrkanden(db: Database, paragraphId: string, yrkanden: Yrkande[]): Promise<void> {
  if (yrkanden.length === 0) return
  await db
    .insertInto('yrkanden')
    .values(
      yrkanden.map((yrkande, position) => ({
        paragraph_id: paragraphId,
        position,
        made_by: yrkande.by,
        text: yrkande.text,
      })),
    )
    .execute()
}

/** Saves reservations, statements and those who took no part, in order. */
export async function insertDissents(db: Database, paragraphId: string, dissents: Dissent[]): Promise<void> {
  if (dissents.length === 0) return
  await db
    .insertInto('dissents')
    .values(
      dissents.map((dissent, position) => ({
        paragraph_id: paragraphId,
        position,
        kind: dissent.kind,
        made_by: dissent.by,
        text: dissent.text,
      })),
    )
    .execute()
}

/** Saves the votes of a paragraph, in order. */
export async function insertVotes(db: Database, paragraphId: string, votes: Vote[]): Promise<void> {
  if (votes.length === 0) return
  await db
    .insertInto('votes')
    .values(
      votes.map((vote, position) => ({
        paragraph_id: paragraphId,
        position,
        about: vote.about,
        yes: vote.yes,
        no: vote.no,
        abstained: vote.abstained,
        by_name: JSON.stringify(vote.byName),
      })),
    )
    .execute()
}
