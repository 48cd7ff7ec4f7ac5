import type { ReadTransaction } from '../../platform/door.ts'
import type { Viewer } from '../organisation/viewer.ts'
import type {
  ClauseKind,
  ClauseRow,
  DecidedRow,
  Dissent,
  ParagraphDecisions,
  Vote,
  Yrkande,
} from './clause.ts'

function clauseQuery(tx: ReadTransaction) {
  return tx.db
    .selectFrom('clauses as c')
    .innerJoin('passage_refs as r', 'r.id', 'c.passage_id')
    .select(['c.id', 'c.text', 'c.kind', 'c.recommended_to as recommendedTo'])
    .select(['c.handed_over_to as handedOverTo', 'r.ref as passage'])
}

/** All that was decided, and how, in one paragraph, each list in the order of the minutes. */
export async function decisionsOfParagraph(
  tx: ReadTransaction,
  _viewer: Viewer,
  paragraphId: string,
): Promise<ParagraphDecisions> {
  const clauses = await clauseQuery(tx)
    .where('c.paragraph_id', '=', paragraphId)
    .orderBy('c.position')
    .execute()
  return {
    clauses: clauses as ClauseRow[],
    proposals: await proposalsOf(tx, paragraphId),
    yrkanden: await yrkandenOf(tx, paragraphId),
    dissents: await dissentsOf(tx, paragraphId),
    votes: await votesOf(tx, paragraphId),
  }
}

async function proposalsOf(tx: ReadTransaction, paragraphId: string): Promise<string[]> {
  const query = tx.db.selectFrom('proposed_decisions').select('text').orderBy('position')
  const rows = await query.where('paragraph_id', '=', paragraphId).execute()
  return rows.map((row) => row.text)
}

async function yrkandenOf(tx: ReadTransaction, paragraphId: string): Promise<Yrkande[]> {
  const query = tx.db.selectFrom('yrkanden').select(['made_by as by', 'text']).orderBy('position')
  return query.where('paragraph_id', '=', paragraphId).execute()
}

async function dissentsOf(tx: ReadTransaction, paragraphId: string): Promise<Dissent[]> {
  const query = tx.db.selectFrom('dissents').select(['kind', 'made_by as by', 'text']).orderBy('position')
  return (await query.where('paragraph_id', '=', paragraphId).execute()) as Dissent[]
}

async function votesOf(tx: ReadTransaction, paragraphId: string): Promise<Vote[]> {
  const query = tx.db
    .selectFrom('votes')
    .select(['about', 'yes', 'no', 'abstained', 'by_name as byName'])
    .orderBy('position')
  return (await query.where('paragraph_id', '=', paragraphId).execute()) as Vote[]
}

/** The clauses of each paragraph of a meeting, by paragraph id, in the order of the minutes. */
export async function clausesOfMeeting(
  tx: ReadTransaction,
  _viewer: Viewer,
  meetingId: string,
): Promise<Map<string, ClauseRow[]>> {
  const rows = await clauseQuery(tx)
    .innerJoin('paragraphs as p', 'p.id', 'c.paragraph_id')
    .select('p.id as paragraphId')
    .where('p.meeting_id', '=', meetingId)
    .orderBy('c.position')
    .execute()
  const groups = Map.groupBy(rows, (row) => row.paragraphId)
  return groups as Map<string, (ClauseRow & { paragraphId: string })[]>
}

function decidedQuery(tx: ReadTransaction) {
  return clauseQuery(tx)
    .innerJoin('paragraphs as p', 'p.id', 'c.paragraph_id')
    .innerJoin('bodies as b', 'b.id', 'p.body_id')
    .innerJoin('meetings as m', 'm.id', 'p.meeting_id')
    .select(['p.number as paragraphNumber', 'p.slug as paragraphSlug', 'p.title as paragraphTitle', 'p.year'])
    .select(['b.slug as bodySlug', 'b.name as bodyName', 'm.date'])
}

/** The latest clauses of a kind in dated minutes, the first of the kind in each paragraph, latest meeting first. */
export async function latestOfKind(
  tx: ReadTransaction,
  _viewer: Viewer,
  { kind, limit }: { kind: ClauseKind; limit: number },
): Promise<DecidedRow[]> {
  const rows = await decidedQuery(tx)
    .where('m.date', 'is not', null)
    .where('c.kind', '=', kind)
    .where(({ not, exists, selectFrom }) => {
      const earlier = selectFrom('clauses as e').select('e.id').where('e.kind', '=', kind)
      const sameParagraph = earlier.whereRef('e.paragraph_id', '=', 'c.paragraph_id')
      return not(exists(sameParagraph.whereRef('e.position', '<', 'c.position')))
    })
    .orderBy('m.date', 'desc')
    .orderBy('p.position')
    .limit(limit)
    .execute()
  return rows as DecidedRow[]
}

/** Every clause in the paragraphs of a case, in the order they were held. */
export async function decidedInCase(
  tx: ReadTransaction,
  _viewer: Viewer,
  caseId: string,
): Promise<DecidedRow[]> {
  const rows = await decidedQuery(tx)
    .innerJoin('paragraph_cases as pc', 'pc.paragraph_id', 'p.id')
    .where('pc.case_id', '=', caseId)
    .orderBy('p.year')
    .orderBy('m.date')
    .orderBy('p.position')
    .orderBy('c.position')
    .execute()
  return rows as DecidedRow[]
}
