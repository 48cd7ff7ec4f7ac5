import type { Door } from '../../platform/door.ts'
import type { AppRoute } from '../organisation/enter.ts'

/** The goals plan by plan, and each goal with its sub-goals and indicators. */
export function goalRoutes(_parts: { door: Door }): AppRoute[] {
  return []
}
