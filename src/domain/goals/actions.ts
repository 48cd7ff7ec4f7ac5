import type { OrganisationTransaction } from '../../platform/door.ts'
import { freeSlug, slugOf } from '../organisation/slug.ts'
import type { StatedValue } from './goal.ts'
import {
  insertFigure,
  insertGoal,
  insertIndicator,
  insertIndicatorValue,
  insertSubGoal,
  type NewFigure,
  type NewGoal,
  takenGoalSlugs,
} from './store.ts'

export interface PlannedIndicator {
  title: string
  passageId: string
  confidence: number
  baseline: StatedValue | null
  target: StatedValue | null
}

export interface PlannedSubGoal {
  title: string
  indicators: PlannedIndicator[]
}

/**
 * Records a goal of a plan with its sub-goals, indicators and their values; an absent value stays absent. One that
 * is mended keeps the path word it had.
 */
export async function recordGoal(
  tx: OrganisationTransaction,
  goal: Omit<NewGoal, 'slug'>,
  subGoals: PlannedSubGoal[],
  keptSlug: string | null = null,
): Promise<string> {
  const wanted = slugOf([goal.title, goal.year].filter(Boolean).join(' ')) || 'mal'
  const slug = keptSlug ?? freeSlug(wanted, await takenGoalSlugs(tx.db))
  const goalId = await insertGoal(tx.db, { ...goal, slug })
  for (const [position, subGoal] of subGoals.entries()) {
    const subGoalId = await insertSubGoal(tx.db, goalId, position, subGoal.title)
    for (const [place, indicator] of subGoal.indicators.entries())
      await recordIndicator(tx, subGoalId, place, indicator)
  }
  tx.note({ verb: 'goals.record', subject: `goal:${goalId}`, payload: { ...goal, slug, subGoals } })
  return goalId
}

async function recordIndicator(
  tx: OrganisationTransaction,
  subGoalId: string,
  position: number,
  indicator: PlannedIndicator,
): Promise<void> {
  const { baseline, target, ...rest } = indicator
  const id = await insertIndicator(tx.db, { subGoalId, position, ...rest })
  if (baseline) await insertIndicatorValue(tx.db, id, 'baseline', baseline)
  if (target) await insertIndicatorValue(tx.db, id, 'target', target)
}

/** Records a figure that a document states. */
export async function recordFigure(tx: OrganisationTransaction, figure: NewFigure): Promise<string> {
  const id = await insertFigure(tx.db, figure)
  tx.note({ verb: 'goals.recordFigure', subject: `figure:${id}`, payload: figure })
  return id
}
