import { actorName, mayImport, type Refusal, refuse } from '../domain/organisation/viewer.ts'
import type { OrganisationTransaction } from '../platform/door.ts'
import type { ImportDesk } from './actions.ts'
import { decideCandidate, loadCandidates, type StagedCandidate } from './candidate-store.ts'
import { stateAfter } from './import.ts'
import { type Placed, placeCandidates } from './place.ts'
import { settleIfSame } from './settle.ts'
import { lockStagedFile, type StagedFile, saveTrouble, updateFile } from './staged-store.ts'
import { withoutYear } from './task-troubles.ts'

/** A file under review, locked, with everything found in it. */
export interface UnderReview {
  tx: OrganisationTransaction
  file: StagedFile
  candidates: StagedCandidate[]
}

/** Works on a file under review in one transaction and one journal link; refused to all but those who may. */
export async function reviewing<T>(
  desk: ImportDesk,
  fileId: string,
  work: (review: UnderReview) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const permission = mayImport(desk.viewer)
  if ('refused' in permission) return permission
  return desk.door.inOrganisation(desk.organisation.id, actorName(desk.viewer), async (tx) => {
    const file = await lockStagedFile(tx.db, fileId)
    if (!file) return refuse('nothing-to-accept')
    const outcome = await work({ tx, file, candidates: await loadCandidates(tx.db, fileId) })
    await settleIfSame(tx, fileId)
    return outcome
  })
}

interface AtLeast {
  atLeast: number
  /** How many the person was told it would take; null when that was told of many files together. */
  promised: number | null
}

/** Which candidates to accept: these, all that wait, or those at least so sure. */
export type Wanted = readonly string[] | 'all' | AtLeast

/** Accepts candidates of a file and places them through the rooms' actions: all of them are placed or none. */
export function acceptCandidates(
  desk: ImportDesk,
  fileId: string,
  wanted: Wanted,
  taskId: string | null = null,
): Promise<(Placed & { refused: false }) | Refusal> {
  return reviewing(desk, fileId, async ({ tx, file, candidates }) => {
    const chosen = chosenOf(candidates, wanted)
    // A file of which nothing was read is still a document that can be found and opened.
    if (chosen.length === 0 && candidates.length > 0) return refuse('already-placed')
    if (isPromise(wanted) && wanted.promised !== null && chosen.length !== wanted.promised)
      return refuse('other-count')
    const placed = await placeCandidates(tx, file, candidates, chosen, taskId)
    // Nobody looks at the file while a task is done: what stays is told of it.
    if (taskId && placed.unplaced > 0) await saveTrouble(tx.db, fileId, withoutYear(placed.unplaced))
    return { refused: false, ...placed }
  })
}

function chosenOf(candidates: readonly StagedCandidate[], wanted: Wanted): StagedCandidate[] {
  const proposed = candidates.filter((candidate) => candidate.state === 'proposed')
  if (wanted === 'all') return proposed
  if (isPromise(wanted)) return proposed.filter(({ confidence }) => confidence >= wanted.atLeast)
  return proposed.filter(({ id }) => wanted.includes(id))
}

function isPromise(wanted: Wanted): wanted is AtLeast {
  return typeof wanted === 'object' && 'atLeast' in wanted
}

export interface OneCandidate {
  fileId: string
  candidateId: string
}

/** Rejects a candidate that waits; what is placed must be taken back first. */
export function rejectCandidate(
  desk: ImportDesk,
  { fileId, candidateId }: OneCandidate,
): Promise<{ refused: false } | Refusal> {
  return reviewing(desk, fileId, async (review) => {
    const candidate = review.candidates.find((one) => one.id === candidateId)
    if (!candidate) return refuse('nothing-to-accept')
    if (candidate.state === 'accepted') return refuse('already-placed')
    await decide(review, candidate, 'rejected')
    return { refused: false }
  })
}

/** Saves a decision that places nothing, and how far the file has come by it. */
export async function decide(
  { tx, file, candidates }: UnderReview,
  { id }: StagedCandidate,
  state: 'proposed' | 'rejected',
): Promise<void> {
  await decideCandidate(tx.db, id, { state, recordId: null }, { by: tx.actor, at: tx.now })
  const others = candidates.filter((one) => one.id !== id && one.state === 'proposed').length
  await updateFile(tx.db, file.id, stateAfter(others + (state === 'proposed' ? 1 : 0)), null)
  const verb = state === 'rejected' ? 'import.reject' : 'import.takeBack'
  tx.note({ verb, subject: `candidate:${id}`, payload: {} })
}
