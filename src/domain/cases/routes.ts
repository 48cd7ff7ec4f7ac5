import type { Door } from '../../platform/door.ts'
import type { AppRoute } from '../organisation/enter.ts'

/** The register of cases as a list. */
export function caseRoutes(_parts: { door: Door }): AppRoute[] {
  return []
}
