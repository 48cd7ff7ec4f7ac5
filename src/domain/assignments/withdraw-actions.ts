import type { OrganisationTransaction } from '../../platform/door.ts'
import { joinReceivers } from './receivers.ts'
import { type AssignmentFacts, fillAssignment, replaceReceivers } from './store.ts'
import {
  deleteAssignment,
  deleteFigureLinks,
  deleteMention,
  deleteStatusReport,
  forgetFacts,
  loadMentions,
  type MentionLeft,
  renameAssignment,
  type ToldBy,
} from './withdraw-store.ts'

export type { MentionLeft, ToldBy }

export interface WithdrawnMention {
  assignmentId: string
  /** Where else the assignment is told; without any it is gone, unless it was to be kept. */
  left: MentionLeft[]
  passageIds: string[]
}

/**
 * Takes back that a document states an assignment. What only that place said of it is forgotten, and the
 * assignment goes with its last mention, unless `keep` says that a mended one follows at once.
 */
export async function withdrawMention(
  tx: OrganisationTransaction,
  told: ToldBy,
  keep: boolean,
): Promise<WithdrawnMention> {
  const mention = await deleteMention(tx.db, told)
  const report = await deleteStatusReport(tx.db, told)
  const { assignmentId } = mention
  const left = await loadMentions(tx.db, assignmentId)
  const freed = await forgetFacts(tx.db, assignmentId, told.versionId, left)
  if (left.length === 0 && !keep) await deleteAssignment(tx.db, assignmentId)
  else await receiversOf(tx, assignmentId, left)
  tx.note({ verb: 'assignments.withdrawMention', subject: `assignment:${assignmentId}`, payload: told })
  const passageIds = [...new Set([mention.passageId, ...report, ...freed])]
  return { assignmentId, left, passageIds }
}

async function receiversOf(tx: OrganisationTransaction, id: string, left: MentionLeft[]): Promise<void> {
  const told = left.reduce<string[]>((names, mention) => joinReceivers(names, mention.receivers), [])
  await replaceReceivers(tx.db, id, told)
}

/** Fills what an assignment was left without from a place that still tells it. */
export async function refillFacts(
  tx: OrganisationTransaction,
  id: string,
  facts: AssignmentFacts,
): Promise<void> {
  await fillAssignment(tx.db, id, facts)
}

/** Gives an assignment another name; its address stays. */
export async function nameAssignment(tx: OrganisationTransaction, id: string, title: string): Promise<void> {
  await renameAssignment(tx.db, id, title)
  tx.note({ verb: 'assignments.name', subject: `assignment:${id}`, payload: { title } })
}

/** Takes away what was proposed of a figure's assignments. */
export async function untieFigure(tx: OrganisationTransaction, figureId: string): Promise<void> {
  await deleteFigureLinks(tx.db, figureId)
}
