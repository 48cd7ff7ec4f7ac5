import type { OrganisationTransaction } from '../../platform/door.ts'
import {
  type Continuation,
  deleteProposedContinuations,
  type FigureLink,
  type HeldAssignment,
  type HeldFigure,
  insertContinuations,
  insertFigureLinks,
  loadHeldAssignments,
  loadHeldFigures,
} from './relate-store.ts'

export type { Continuation, FigureLink, HeldAssignment, HeldFigure }

/** Every assignment that is held, oldest first, for the one who compares a new mention with them. */
export function heldAssignments(tx: OrganisationTransaction): Promise<HeldAssignment[]> {
  return loadHeldAssignments(tx.db)
}

/** Every figure that is tied to no assignment yet, with the year it holds for. */
export function untiedFigures(tx: OrganisationTransaction): Promise<HeldFigure[]> {
  return loadHeldFigures(tx.db)
}

/**
 * Replaces the proposed continuations with these: the proposals follow from all that is held, so that the
 * order in which documents were read in does not matter. Confirmed ones stand.
 */
export async function proposeContinuations(
  tx: OrganisationTransaction,
  links: Continuation[],
): Promise<void> {
  await deleteProposedContinuations(tx.db)
  await insertContinuations(tx.db, links)
  if (links.length > 0)
    tx.note({ verb: 'assignments.proposeContinuations', subject: 'assignments', payload: links })
}

/** Ties figures to the assignments they concern. */
export async function tieFigures(tx: OrganisationTransaction, links: FigureLink[]): Promise<void> {
  await insertFigureLinks(tx.db, links)
  if (links.length > 0) tx.note({ verb: 'assignments.tieFigures', subject: 'assignments', payload: links })
}
