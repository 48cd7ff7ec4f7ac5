import type { OrganisationTransaction } from '../../platform/door.ts'
import { freeSlug, slugOf } from '../organisation/slug.ts'
import { joinReceivers } from './receivers.ts'
import {
  type AssignmentFacts,
  type Continuation,
  deleteProposedContinuations,
  type FigureLink,
  fillAssignment,
  insertAssignment,
  insertContinuations,
  insertFigureLinks,
  insertMention,
  insertStatusReport,
  loadReceivers,
  type NewMention,
  type NewStatusReport,
  replaceReceivers,
  takenAssignmentSlugs,
} from './store.ts'

export type { AssignmentFacts, Continuation, FigureLink, NewMention }

/**
 * Records a place that states an assignment: of the assignment it is known to be, or of a new one when
 * `assignmentId` is null. Gives the assignment's id. Facts that the assignment lacks are filled from it.
 */
export async function recordMention(
  tx: OrganisationTransaction,
  assignmentId: string | null,
  mention: NewMention,
  facts: AssignmentFacts,
): Promise<string> {
  const id = assignmentId ?? (await giveAssignment(tx, mention))
  await insertMention(tx.db, id, mention)
  const receivers = joinReceivers(await loadReceivers(tx.db, id), mention.receivers)
  await replaceReceivers(tx.db, id, receivers)
  await fillAssignment(tx.db, id, facts)
  tx.note({ verb: 'assignments.recordMention', subject: `assignment:${id}`, payload: { mention, facts } })
  return id
}

async function giveAssignment(tx: OrganisationTransaction, mention: NewMention): Promise<string> {
  const { title, number, giver, year } = mention
  const wanted = slugOf([title, year].filter(Boolean).join(' ')) || 'uppdrag'
  const slug = freeSlug(wanted, await takenAssignmentSlugs(tx.db))
  const id = await insertAssignment(tx.db, { slug, title, number, giver, year })
  tx.note({ verb: 'assignments.give', subject: `assignment:${id}`, payload: { slug, title, giver, year } })
  return id
}

/** Records what a document reports of an assignment. */
export async function recordStatusReport(
  tx: OrganisationTransaction,
  assignmentId: string,
  report: NewStatusReport,
): Promise<void> {
  await insertStatusReport(tx.db, assignmentId, report)
  tx.note({ verb: 'assignments.report', subject: `assignment:${assignmentId}`, payload: report })
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
