import { h } from 'preact'
import type { Door } from '../../platform/door.ts'
import { type Answer, notFound, page } from '../../platform/http-route.ts'
import { type AppRoute, openPage, type Visit } from '../organisation/enter.ts'
import { GoalPage, GoalsPage } from './pages.tsx'
import { findGoal, listGoals } from './views.ts'

/** The goals plan by plan, and each goal with its sub-goals and indicators. */
export function goalRoutes(door: Door): AppRoute[] {
  return [
    openPage(door, '/mal', 'goals.list', showGoals),
    openPage(door, '/mal/:goal', 'goals.goal', showGoal),
  ]
}

async function showGoals({ tx, viewer, here }: Visit): Promise<Answer> {
  return page(h(GoalsPage, { here, goals: await listGoals(tx, viewer) }))
}

async function showGoal({ tx, viewer, here, request }: Visit): Promise<Answer> {
  const goal = await findGoal(tx, viewer, request.part('goal'))
  return goal ? page(h(GoalPage, { here, goal })) : notFound()
}
