import type { Door } from '../../platform/door.ts'
import type { AppRoute } from '../organisation/enter.ts'

/** The portfolio: every thread by the bodies it is directed to. */
export function assignmentRoutes(_parts: { door: Door }): AppRoute[] {
  return []
}
