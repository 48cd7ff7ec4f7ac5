import type { OrganisationTransaction } from '../../platform/door.ts'
import { deleteFigure, deleteGoal } from './withdraw-store.ts'

/** Takes a goal away with all under it, when the reading it rests on is taken back; gives its word and passages. */
export async function withdrawGoal(
  tx: OrganisationTransaction,
  goalId: string,
): Promise<{ slug: string; passageIds: string[] }> {
  const withdrawn = await deleteGoal(tx.db, goalId)
  tx.note({ verb: 'goals.withdraw', subject: `goal:${goalId}`, payload: { slug: withdrawn.slug } })
  return withdrawn
}

/** Takes a figure away; what ties it to assignments must be gone before. Gives its passage. */
export async function withdrawFigure(tx: OrganisationTransaction, figureId: string): Promise<string[]> {
  const passageId = await deleteFigure(tx.db, figureId)
  tx.note({ verb: 'goals.withdrawFigure', subject: `figure:${figureId}`, payload: {} })
  return [passageId]
}
