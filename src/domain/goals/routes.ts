import { h } from 'preact'
import type { Door } from '../../platform/door.ts'
import { type Answer, notFound, page } from '../../platform/http-route.ts'
import { pageOf } from '../../ui/pagination.ts'
import { type AppRoute, openPage, type Visit } from '../organisation/enter-routes.ts'
import type { GoalRow } from './goal.ts'
import { GoalPage, GoalsPage, type Plan } from './pages.tsx'
import { findGoal, listGoals, withSubGoals } from './views.ts'

/** A goal holds some four indicators, so that a page stays near a hundred rows. */
const goalsOnPage = 25

/** The goals plan by plan, and each goal with its sub-goals and indicators. */
export function goalRoutes(door: Door): AppRoute[] {
  return [
    openPage(door, '/mal', 'goals.list', showGoals),
    openPage(door, '/mal/:goal', 'goals.goal', showGoal),
  ]
}

async function showGoals({ tx, viewer, here, request }: Visit): Promise<Answer> {
  const goals = await listGoals(tx, viewer)
  const plans = plansOf(goals)
  const wanted = request.query.get('plan')
  const plan = plans.some((one) => one.documentSlug === wanted) ? wanted : null
  const chosen = plan ? goals.filter((goal) => goal.documentSlug === plan) : goals
  const list = pageOf(chosen, request.query.get('sida'), goalsOnPage)
  const rows = await withSubGoals(tx, viewer, list.rows)
  return page(h(GoalsPage, { here, goals, plans, plan, list: { ...list, rows } }))
}

function plansOf(goals: readonly GoalRow[]): Plan[] {
  const groups = Map.groupBy(goals, (goal) => goal.documentSlug)
  return [...groups].map(([documentSlug, held]) => ({
    documentSlug,
    title: held[0]?.documentTitle ?? documentSlug,
    indicators: held.reduce((sum, goal) => sum + goal.indicators, 0),
  }))
}

async function showGoal({ tx, viewer, here, request }: Visit): Promise<Answer> {
  const goal = await findGoal(tx, viewer, request.part('goal'))
  if (!goal) return notFound()
  const goals = await listGoals(tx, viewer)
  const samePlan = goals.filter((one) => one.documentSlug === goal.documentSlug)
  return page(h(GoalPage, { here, goal, samePlan }))
}
