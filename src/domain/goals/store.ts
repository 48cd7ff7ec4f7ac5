import type { OrganisationTransaction } from '../../platform/door.ts'
import type { FigureRow, StatedValue } from './goal.ts'

type Database = OrganisationTransaction['db']

export interface NewGoal {
  slug: string
  number: string | null
  title: string
  bodyId: string | null
  year: number | null
  versionId: string
  position: number
}

/** Path words that goals of the organisation already have. */
export async function takenGoalSlugs(db: Database): Promise<Set<string>> {
  const rows = await db.selectFrom('goals').select('slug').execute()
  return new Set(rows.map((row) => row.slug))
}

/** Saves a goal of a plan. Fails (unique) when the plan has one at that place. */
export async function insertGoal(db: Database, goal: NewGoal): Promise<string> {
  const { id } = await db
    .insertInto('goals')
    .values({
      slug: goal.slug,
      number: goal.number,
      title: goal.title,
      body_id: goal.bodyId,
      year: goal.year,
      version_id: goal.versionId,
      position: goal.position,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Saves a sub-goal at its place under its goal. */
export async function insertSubGoal(
  db: Database,
  goalId: string,
  position: number,
  title: string,
): Promise<string> {
  const { id } = await db
    .insertInto('sub_goals')
    .values({ goal_id: goalId, position, title })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export interface NewIndicator {
  subGoalId: string
  position: number
  title: string
  passageId: string
  confidence: number
}

/** Saves an indicator at its place under its sub-goal. */
export async function insertIndicator(db: Database, indicator: NewIndicator): Promise<string> {
  const { id } = await db
    .insertInto('indicators')
    .values({
      sub_goal_id: indicator.subGoalId,
      position: indicator.position,
      title: indicator.title,
      passage_id: indicator.passageId,
      confidence: String(indicator.confidence),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Saves the baseline or the target of an indicator as the plan writes it. */
export async function insertIndicatorValue(
  db: Database,
  indicatorId: string,
  role: 'baseline' | 'target',
  stated: StatedValue,
): Promise<void> {
  await db
    .insertInto('indicator_values')
    .values({
      indicator_id: indicatorId,
      role,
      raw: stated.raw,
      period: stated.period,
      value: stated.value,
      truth: stated.truth,
      unit: stated.unit,
      approximate: stated.approximate,
    })
    .execute()
}

export interface NewFigure extends Omit<FigureRow, 'id' | 'passage'> {
  versionId: string
  position: number
  passageId: string
}

/** Saves a figure that a document states. */
export async function insertFigure(db: Database, figure: NewFigure): Promise<string> {
  const { id } = await db
    .insertInto('figures')
    .values({
      version_id: figure.versionId,
      position: figure.position,
      label: figure.label,
      of_what: figure.of,
      value: figure.value,
      unit: figure.unit,
      as_of: figure.asOf,
      approximate: figure.approximate,
      role: figure.role,
      passage_id: figure.passageId,
      confidence: String(figure.confidence),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
