import type { Door } from '../../platform/door.ts'
import type { AppRoute } from '../organisation/enter.ts'

/** The documents that are held, each as text with its passages, its file, and what the reading found. */
export function documentRoutes(_parts: { door: Door }): AppRoute[] {
  return []
}
