import { type RawBuilder, sql } from 'kysely'
import type { ReadTransaction } from '../../platform/door.ts'
import type { PassageRef } from '../documents/document.ts'
import type { FigureRow } from '../goals/goal.ts'
import type { Aim, AssignmentDetail, GivingDecision, MentionRow, StatusReportRow } from './assignment.ts'

/** Which assignments: these, or every one of the organisation. */
export type Wanted = readonly string[] | 'all'

/** Restricts a query to the wanted assignments. */
export function among(column: RawBuilder<unknown>, wanted: Wanted): RawBuilder<boolean> {
  return wanted === 'all' ? sql`true` : sql`${column} = any(${[...wanted]}::uuid[])`
}

/** The wanted assignments with all that is held about them: four queries, whatever their number. */
export async function loadDetails(tx: ReadTransaction, wanted: Wanted): Promise<AssignmentDetail[]> {
  const assignments = await loadAssignments(tx, wanted)
  const mentions = Map.groupBy(await loadMentions(tx, wanted), (row) => row.assignmentId)
  const figures = Map.groupBy(await loadFigures(tx, wanted), (row) => row.assignmentId)
  const reports = Map.groupBy(await loadReports(tx, wanted), (row) => row.assignmentId)
  const of = <T>(rows: Map<string, (T & { assignmentId: string })[]>, id: string): T[] =>
    (rows.get(id) ?? []).map(({ assignmentId: _, ...row }) => row as T)
  return assignments.map((row) => ({
    ...row,
    mentions: of<MentionRow>(mentions, row.id),
    figures: of<FigureRow>(figures, row.id),
    reports: of<StatusReportRow>(reports, row.id),
  }))
}

const receivers = sql<string[]>`coalesce((select array_agg(r.name order by r.position)
  from assignment_receivers r where r.assignment_id = a.id), '{}')`

/** The paragraph in the giver's own minutes of that day in which the assignment stands, if they are held. */
const heldDecision = sql<GivingDecision['held']>`(
  select jsonb_build_object('bodySlug', b.slug, 'year', p.year, 'paragraphSlug', p.slug, 'number', p.number)
  from meetings m join bodies b on b.id = m.body_id join paragraphs p on p.meeting_id = m.id
  join passages pp on pp.id = p.passage_id
  join mentions n on n.assignment_id = a.id and n.version_id = pp.version_id
  join passages np on np.id = n.passage_id and np.start_offset >= pp.start_offset and np.start_offset < pp.end_offset
  where b.name = a.decided_by and m.date = a.decided_on limit 1)`

type Bare = Omit<AssignmentDetail, 'mentions' | 'figures' | 'reports'>

async function loadAssignments(tx: ReadTransaction, wanted: Wanted): Promise<Bare[]> {
  const rows = await tx.db
    .selectFrom('assignments as a')
    .leftJoin('passage_refs as t', 't.id', 'a.target_passage_id')
    .leftJoin('passage_refs as d', 'd.id', 'a.decided_passage_id')
    .select(['a.id', 'a.slug', 'a.title', 'a.number', 'a.giver', 'a.year', 'a.target', 'a.reporting'])
    .select(['a.aim', 'a.aim_unit', 'a.implied_baseline', 'a.decided_by', 'a.decided_on'])
    .select(['t.ref as targetRef', 'd.ref as decidedRef', receivers.as('receivers')])
    .select(heldDecision.as('held'))
    .where(among(sql`a.id`, wanted))
    .orderBy('a.year')
    .orderBy('a.slug')
    .execute()
  return rows.map((row) => {
    const { aim, aim_unit, implied_baseline, decided_by, decided_on, held, targetRef, decidedRef, ...rest } =
      row
    const targetPassage = targetRef as PassageRef | null
    const passage = decidedRef as PassageRef | null
    const aimed = (value: string | null) => aimAt(value, aim_unit, targetPassage)
    const decision = passage && { by: decided_by, date: decided_on, passage, held }
    return { ...rest, targetPassage, aim: aimed(aim), impliedBaseline: aimed(implied_baseline), decision }
  })
}

function aimAt(value: string | null, unit: string | null, passage: PassageRef | null): Aim | null {
  return value && passage ? { value, unit, passage } : null
}

/** The paragraph in which a mention stands, by the spans in the same version. */
export const paragraphOfMention = sql`left join lateral (
  select p.id, p.attachments, p.body_id, p.passage_id from paragraphs p join passages pp on pp.id = p.passage_id
  where pp.version_id = m.version_id and pp.start_offset <= r.start_offset and r.start_offset < pp.end_offset
  limit 1) g on true`

/** The clause holds the words of the mention. */
const holdsIt = (clause: string) => sql`exists (select from passages cp
  where cp.id = ${sql.ref(`${clause}.passage_id`)} and cp.version_id = m.version_id
    and cp.start_offset <= r.start_offset and r.start_offset < cp.end_offset)`

/**
 * Only clauses that are about the assignment say how it stands: the one that holds its words; where none does, those
 * of the giver's own minutes, and those that name assignments or directives. A board that decides to send a letter
 * has not decided what it tells, and a proposal beside the clause that gives an assignment concerns something else.
 */
const aboutIt = sql`case
  when exists (select from clauses h where h.paragraph_id = g.id and ${holdsIt('h')}) then ${holdsIt('c')}
  else c.text ~* '(uppdr|direktiv)'
    or exists (select from bodies b where b.id = g.body_id and lower(b.name) = lower(m.giver)) end`

const isNoted = sql`case when exists (select from clauses c where c.paragraph_id = g.id and c.kind = 'noted')
  then 'noted' end`

/**
 * The strongest kind among the clauses that are about it; else noted where the paragraph notes something, as where
 * it only tells what became of it; null outside minutes, and where the paragraph settles other things.
 */
const standing = sql`case when g.id is null then null
  when exists (select from status_reports s where s.version_id = m.version_id and s.position = m.position)
    then ${isNoted}
  else coalesce((select case
    when bool_or(c.kind = 'own') then 'decided' when bool_or(c.kind = 'recommendation') then 'proposed'
    when bool_or(c.kind = 'handedOver') then 'handedOver' end
  from clauses c where c.paragraph_id = g.id and ${aboutIt}), ${isNoted}) end`

/** Where the paragraph proposes it to another body. */
const proposal = sql`(select cr.ref from clauses c join passage_refs cr on cr.id = c.passage_id
  where c.paragraph_id = g.id and c.kind = 'recommendation' and ${aboutIt} order by c.position limit 1)`

/** Bodies the paragraph proposes to, nearest first, of which no paragraph in the same case is held. */
const awaits = sql`coalesce((
  select array_agg(body order by step, body) from (select body, min(step) as step
  from clauses c, unnest(c.recommended_to) with ordinality as way (body, step)
  where c.paragraph_id = g.id and ${aboutIt} and not exists (
    select from paragraphs p join bodies b on b.id = p.body_id join paragraph_cases pc on pc.paragraph_id = p.id
    where b.name = body and pc.case_id in (select case_id from paragraph_cases where paragraph_id = g.id)) group by body) steps), '{}')`

async function loadMentions(
  tx: ReadTransaction,
  wanted: Wanted,
): Promise<(MentionRow & { assignmentId: string })[]> {
  const { rows } = await sql<MentionRow & { assignmentId: string }>`
    select m.assignment_id as "assignmentId", m.id, m.title, m.number, m.receivers, m.target, m.reporting,
      m.confidence::float as confidence, r.ref as passage, ${standing} as standing, ${awaits} as awaits,
      ${proposal} as proposal, (select pr.ref from passage_refs pr where pr.id = g.passage_id) as paragraph,
      exists (select from unnest(g.attachments) a where a ilike '%direktiv%') as "namesDirective"
    from mentions m join passage_refs r on r.id = m.passage_id ${paragraphOfMention}
    where ${among(sql`m.assignment_id`, wanted)}
    order by r.ref->>'date' nulls last, r.ref->>'documentSlug', r.start_offset`.execute(tx.db)
  return rows
}

async function loadFigures(
  tx: ReadTransaction,
  wanted: Wanted,
): Promise<(FigureRow & { assignmentId: string })[]> {
  const { rows } = await sql<FigureRow & { assignmentId: string }>`
    select l.assignment_id as "assignmentId", f.id, f.label, f.of_what as of, f.value::text, f.unit, f.as_of as "asOf",
      f.approximate, f.role, f.confidence::float as confidence, r.ref as passage
    from assignment_figures l join figures f on f.id = l.figure_id join passage_refs r on r.id = f.passage_id
    where ${among(sql`l.assignment_id`, wanted)}
    order by coalesce(f.as_of, r.ref->>'date'), r.start_offset`.execute(tx.db)
  return rows
}

async function loadReports(
  tx: ReadTransaction,
  wanted: Wanted,
): Promise<(StatusReportRow & { assignmentId: string })[]> {
  const { rows } = await sql<StatusReportRow & { assignmentId: string }>`
    select s.assignment_id as "assignmentId", s.id, s.text, s.period, r.ref as passage
    from status_reports s join passage_refs r on r.id = s.passage_id
    where ${among(sql`s.assignment_id`, wanted)}
    order by coalesce(s.period, r.ref->>'date'), r.start_offset`.execute(tx.db)
  return rows
}
