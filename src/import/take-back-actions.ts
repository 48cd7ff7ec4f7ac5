import { type Refusal, refuse } from '../domain/organisation/viewer.ts'
import type { ImportDesk } from './actions.ts'
import { loadCandidates, type StagedCandidate } from './candidate-store.ts'
import { decide, type OneCandidate, reviewing, type UnderReview } from './review-actions.ts'
import { saveTrouble } from './staged-store.ts'
import { takeBack } from './take-back.ts'
import { toldElsewhere } from './task-troubles.ts'

/**
 * Takes a decision back, so that the candidate waits again. What was accepted is taken out of the rooms; a record
 * that another file tells, too, stays and the act is refused.
 */
export function takeBackDecision(
  desk: ImportDesk,
  { fileId, candidateId }: OneCandidate,
): Promise<{ refused: false } | Refusal> {
  return reviewing(desk, fileId, async (review) => {
    const candidate = review.candidates.find((one) => one.id === candidateId)
    if (!candidate || candidate.state === 'proposed') return refuse('nothing-to-take-back')
    return (await takeBackOne(review, candidate)) ? { refused: false } : refuse('told-elsewhere')
  })
}

/** What of several decisions was taken back, and how many stand because another file tells the same. */
export interface TakenBack {
  refused: false
  takenBack: number
  stands: number
}

/** Takes everything in a file back that was decided in the same moment as the named candidate. */
export function takeBackTogether(
  desk: ImportDesk,
  { fileId, candidateId }: OneCandidate,
): Promise<TakenBack | Refusal> {
  return reviewing<TakenBack>(desk, fileId, async (review) => {
    const named = review.candidates.find((one) => one.id === candidateId)
    const moment = named?.decidedAt?.getTime()
    if (moment === undefined) return refuse('nothing-to-take-back')
    return takeBackAll(review, (one) => one.decidedAt?.getTime() === moment)
  })
}

/** Takes everything in a file back that an acceptance of the whole import took; what stands is told of the file. */
export function takeBackTask(desk: ImportDesk, fileId: string, taskId: string): Promise<TakenBack | Refusal> {
  return reviewing<TakenBack>(desk, fileId, async (review) => {
    const outcome = await takeBackAll(review, (one) => one.taskId === taskId)
    if (outcome.stands > 0) await saveTrouble(review.tx.db, fileId, toldElsewhere(outcome.stands))
    return outcome
  })
}

/** The last first, as what was placed later may rest on what was placed before it. */
async function takeBackAll(
  review: UnderReview,
  isMeant: (candidate: StagedCandidate) => boolean,
): Promise<TakenBack> {
  const meant = review.candidates.filter((one) => one.state !== 'proposed' && isMeant(one)).toReversed()
  let takenBack = 0
  for (const candidate of meant) {
    if (await takeBackOne(review, candidate)) takenBack += 1
    review.candidates = await loadCandidates(review.tx.db, review.file.id)
  }
  return { refused: false, takenBack, stands: meant.length - takenBack }
}

async function takeBackOne(review: UnderReview, candidate: StagedCandidate): Promise<boolean> {
  const { tx, file, candidates } = review
  if (candidate.state === 'accepted' && !(await takeBack(tx, file, candidates, candidate))) return false
  await decide(review, candidate, 'proposed')
  return true
}
