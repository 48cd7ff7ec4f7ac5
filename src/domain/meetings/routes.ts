import type { Door } from '../../platform/door.ts'
import type { AppRoute } from '../organisation/enter.ts'

/** The meetings as a list. */
export function meetingRoutes(_parts: { door: Door }): AppRoute[] {
  return []
}
