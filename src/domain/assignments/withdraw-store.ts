import { sql } from 'kysely'
import type { OrganisationTransaction } from '../../platform/door.ts'

type Database = OrganisationTransaction['db']

/** Which mention: the version that tells it, and its place among those of the version. */
export interface ToldBy {
  versionId: string
  position: number
}

export interface MentionLeft {
  receivers: string[]
  target: string | null
  passageId: string
}

/** Deletes a mention; gives the assignment it was of. */
export async function deleteMention(
  db: Database,
  told: ToldBy,
): Promise<{ assignmentId: string; passageId: string }> {
  return db
    .deleteFrom('mentions')
    .where('version_id', '=', told.versionId)
    .where('position', '=', told.position)
    .returning(['assignment_id as assignmentId', 'passage_id as passageId'])
    .executeTakeFirstOrThrow()
}

/** Deletes what the same place reports, if it reports; gives its passages. */
export async function deleteStatusReport(db: Database, told: ToldBy): Promise<string[]> {
  const reports = await db
    .deleteFrom('status_reports')
    .where('version_id', '=', told.versionId)
    .where('position', '=', told.position)
    .returning('passage_id as passageId')
    .execute()
  return reports.map(({ passageId }) => passageId)
}

/** The places that still tell an assignment. */
export async function loadMentions(db: Database, assignmentId: string): Promise<MentionLeft[]> {
  return db
    .selectFrom('mentions')
    .select(['receivers', 'target', 'passage_id as passageId'])
    .where('assignment_id', '=', assignmentId)
    .orderBy('version_id')
    .orderBy('position')
    .execute()
}

/**
 * Forgets the facts that no mention left tells: target and decision with their passages when they stand in the
 * version, the others when nobody else says them. Gives the passages that are free.
 */
export async function forgetFacts(
  db: Database,
  id: string,
  versionId: string,
  left: readonly MentionLeft[],
): Promise<string[]> {
  const before = await sql<{ passageId: string; of: 'target' | 'decided' }>`
    select p.id as "passageId", case when p.id = a.target_passage_id then 'target' else 'decided' end as of
    from assignments a join passages p on p.id in (a.target_passage_id, a.decided_passage_id)
    where a.id = ${id} and p.version_id = ${versionId}`.execute(db)
  const of = new Set(before.rows.map((row) => row.of))
  const assignment = db.updateTable('assignments').where('id', '=', id)
  if (of.has('target')) await assignment.set(noTarget).execute()
  if (of.has('decided')) await assignment.set(noDecision).execute()
  await sql`update assignments a set
      giver = (${sql.raw(firstTold('giver'))}), year = (${sql.raw(firstTold('year'))}),
      number = (${sql.raw(firstTold('number'))}), reporting = (${sql.raw(firstTold('reporting'))})
    where a.id = ${id}`.execute(db)
  const held = new Set(left.map(({ passageId }) => passageId))
  return before.rows.map(({ passageId }) => passageId).filter((passageId) => !held.has(passageId))
}

const noTarget = { target: null, target_passage_id: null, aim: null, aim_unit: null, implied_baseline: null }
const noDecision = { decided_by: null, decided_on: null, decided_passage_id: null }

type ToldFact = 'giver' | 'year' | 'number' | 'reporting'

function firstTold(fact: ToldFact): string {
  return `select m.${fact} from mentions m where m.assignment_id = a.id and m.${fact} is not null
    order by m.version_id, m.position limit 1`
}

/** Deletes an assignment that nothing tells any more, with what was proposed of it. */
export async function deleteAssignment(db: Database, id: string): Promise<void> {
  await db.deleteFrom('assignment_receivers').where('assignment_id', '=', id).execute()
  await db.deleteFrom('assignment_figures').where('assignment_id', '=', id).execute()
  await db
    .deleteFrom('continuations')
    .where((one) => one.or([one('earlier_id', '=', id), one('later_id', '=', id)]))
    .execute()
  await db.deleteFrom('assignments').where('id', '=', id).execute()
}

/** Saves another name; the path word stays. */
export async function renameAssignment(db: Database, id: string, title: string): Promise<void> {
  await db.updateTable('assignments').set({ title }).where('id', '=', id).execute()
}

/** Deletes the ties of a figure. */
export async function deleteFigureLinks(db: Database, figureId: string): Promise<void> {
  await db.deleteFrom('assignment_figures').where('figure_id', '=', figureId).execute()
}
