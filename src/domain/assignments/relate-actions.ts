import type { OrganisationTransaction } from '../../platform/door.ts'
import { type HeldAssignment, type HeldFigure, loadHeldAssignments, loadHeldFigures } from './relate-store.ts'

export type { HeldAssignment, HeldFigure }

/** Every assignment that is held, oldest first, for the one who compares a new mention with them. */
export function heldAssignments(tx: OrganisationTransaction): Promise<HeldAssignment[]> {
  return loadHeldAssignments(tx.db)
}

/** Every figure that is tied to no assignment yet, with the year it holds for. */
export function untiedFigures(tx: OrganisationTransaction): Promise<HeldFigure[]> {
  return loadHeldFigures(tx.db)
}
