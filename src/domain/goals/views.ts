import { sql } from 'kysely'
import type { ReadTransaction } from '../../platform/door.ts'
import type { Viewer } from '../organisation/viewer.ts'
import type { GoalDetail, GoalRow, IndicatorRow, StatedValue } from './goal.ts'

const indicatorsOfGoal = sql<number>`(select count(*)::int from indicators i join sub_goals s on s.id = i.sub_goal_id
  where s.goal_id = g.id)`
const indicatorsWithOutcome = sql<number>`(select count(*)::int from indicator_values o
  join indicators i on i.id = o.indicator_id join sub_goals s on s.id = i.sub_goal_id
  where s.goal_id = g.id and o.role = 'baseline')`

function goalQuery(tx: ReadTransaction) {
  return tx.db
    .selectFrom('goals as g')
    .innerJoin('document_versions as v', 'v.id', 'g.version_id')
    .innerJoin('documents as d', 'd.id', 'v.document_id')
    .leftJoin('bodies as b', 'b.id', 'g.body_id')
    .select(['g.id', 'g.slug', 'g.number', 'g.title', 'b.name as bodyName', 'g.year'])
    .select(['d.slug as documentSlug', 'd.title as documentTitle'])
    .select([indicatorsOfGoal.as('indicators'), indicatorsWithOutcome.as('indicatorsWithOutcome')])
}

/** Every goal, plan by plan, the latest plan first and its goals in their order. */
export async function listGoals(tx: ReadTransaction, _viewer: Viewer): Promise<GoalRow[]> {
  return goalQuery(tx)
    .orderBy('g.year', (order) => order.desc().nullsLast())
    .orderBy('b.name')
    .orderBy('d.slug')
    .orderBy('g.position')
    .execute()
}

/** A goal with its sub-goals, indicators and values; undefined when none has this path word. */
export async function findGoal(
  tx: ReadTransaction,
  viewer: Viewer,
  slug: string,
): Promise<GoalDetail | undefined> {
  const goal = await goalQuery(tx).where('g.slug', '=', slug).executeTakeFirst()
  return goal && (await withSubGoals(tx, viewer, [goal]))[0]
}

/** Goals with all that stands under them, for the page that shows a whole plan. */
export async function withSubGoals(
  tx: ReadTransaction,
  _viewer: Viewer,
  goals: GoalRow[],
): Promise<GoalDetail[]> {
  if (goals.length === 0) return []
  const ids = goals.map((goal) => goal.id)
  const subGoals = await subGoalsOf(tx, ids)
  const indicators = Map.groupBy(await indicatorsOf(tx, ids), (row) => row.subGoalId)
  const bySubGoal = (id: string) => (indicators.get(id) ?? []).map(({ subGoalId: _, ...row }) => row)
  return goals.map((goal) => ({
    ...goal,
    subGoals: subGoals
      .filter((row) => row.goalId === goal.id)
      .map(({ id, title }) => ({ id, title, indicators: bySubGoal(id) })),
  }))
}

async function subGoalsOf(tx: ReadTransaction, goalIds: string[]) {
  const query = tx.db.selectFrom('sub_goals').select(['id', 'title', 'goal_id as goalId'])
  return query.where('goal_id', 'in', goalIds).orderBy('position').execute()
}

const statedValue = (role: 'baseline' | 'target') => sql<StatedValue | null>`(
  select jsonb_build_object('raw', o.raw, 'period', o.period, 'value', o.value::text, 'truth', o.truth,
    'unit', o.unit, 'approximate', o.approximate)
  from indicator_values o where o.indicator_id = i.id and o.role = ${role})`

async function indicatorsOf(
  tx: ReadTransaction,
  goalIds: string[],
): Promise<(IndicatorRow & { subGoalId: string })[]> {
  const rows = await tx.db
    .selectFrom('indicators as i')
    .innerJoin('sub_goals as s', 's.id', 'i.sub_goal_id')
    .innerJoin('passage_refs as r', 'r.id', 'i.passage_id')
    .select(['i.id', 'i.title', 'i.confidence', 'i.sub_goal_id as subGoalId', 'r.ref as passage'])
    .select([statedValue('baseline').as('baseline'), statedValue('target').as('target')])
    .where('s.goal_id', 'in', goalIds)
    .orderBy('i.position')
    .execute()
  return rows.map((row) => ({ ...row, confidence: Number(row.confidence) })) as (IndicatorRow & {
    subGoalId: string
  })[]
}
