import type { OrganisationTransaction } from '../../platform/door.ts'
import type { Dissent, Vote, Yrkande } from './clause.ts'
import {
  insertClauses,
  insertDissents,
  insertProposals,
  insertVotes,
  insertYrkanden,
  type NewClause,
} from './store.ts'

export type { NewClause }

export interface DecisionsOfParagraph {
  proposals: string[]
  clauses: NewClause[]
  yrkanden: Yrkande[]
  dissents: Dissent[]
  votes: Vote[]
}

/** Records what a paragraph decided and how. Once only: a paragraph that is held keeps what it has. */
export async function recordDecisions(
  tx: OrganisationTransaction,
  paragraphId: string,
  decisions: DecisionsOfParagraph,
): Promise<void> {
  await insertClauses(tx.db, paragraphId, decisions.clauses)
  await insertProposals(tx.db, paragraphId, decisions.proposals)
  await insertYrkanden(tx.db, paragraphId, decisions.yrkanden)
  await insertDissents(tx.db, paragraphId, decisions.dissents)
  await insertVotes(tx.db, paragraphId, decisions.votes)
  tx.note({ verb: 'decisions.record', subject: `paragraph:${paragraphId}`, payload: decisions })
}
