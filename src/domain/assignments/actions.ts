import type { OrganisationTransaction } from '../../platform/door.ts'
import { freeSlug, slugOf } from '../organisation/slug.ts'
import { joinReceivers } from './receivers.ts'
import {
  type AssignmentFacts,
  fillAssignment,
  insertAssignment,
  insertMention,
  insertStatusReport,
  loadReceivers,
  type NewMention,
  type NewStatusReport,
  replaceReceivers,
  takenAssignmentSlugs,
} from './store.ts'

export type { AssignmentFacts, NewMention }

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
