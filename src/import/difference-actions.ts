import { type Refusal, refuse } from '../domain/organisation/viewer.ts'
import type { ImportDesk } from './actions.ts'
import { decideCandidate, loadCandidates, type StagedCandidate } from './candidate-store.ts'
import { partOf, withPart } from './corrections.ts'
import { type Difference, differencesBetween, movedPart } from './difference.ts'
import { type Candidate, candidatesOf, stateAfter } from './import.ts'
import {
  addCandidates,
  loadOffered,
  type OfferedReading,
  saveConfidence,
  saveDocument,
  settleReading,
} from './reread-store.ts'
import { reviewing, type UnderReview } from './review-actions.ts'
import { updateFile } from './staged-store.ts'
import { placeAgain, takeBack } from './take-back.ts'

/**
 * Takes the named differences of a better reading over; what is not named stands. With `settle` nothing more of it
 * is offered. What is placed already changes in the rooms, its address stays.
 */
export function takeDifferences(
  desk: ImportDesk,
  fileId: string,
  keys: readonly string[],
  settle: boolean,
): Promise<{ refused: false; taken: number } | Refusal> {
  return reviewing<{ refused: false; taken: number }>(desk, fileId, async (review) => {
    const { tx, file, candidates } = review
    const offered = await loadOffered(tx.db, fileId)
    if (!offered) return refuse('nothing-offered')
    const all = differencesBetween(file.reading, candidates, offered.reading)
    const chosen = all.filter(({ key }) => keys.includes(key))
    for (const difference of chosen) await takeOver(review, difference, offered)
    if (settle || chosen.length === all.length) await settleReading(tx.db, fileId, offered)
    const now = await loadCandidates(tx.db, fileId)
    const left = now.filter(({ state }) => state === 'proposed').length
    if (now.length > 0) await updateFile(tx.db, fileId, stateAfter(left), null)
    const payload = { taken: chosen, left: all.length - chosen.length }
    tx.note({ verb: 'import.takeDifferences', subject: `import_file:${fileId}`, payload })
    return { refused: false, taken: chosen.length }
  })
}

/** Takes one difference over; the review goes on with what the file says then. */
async function takeOver(review: UnderReview, difference: Difference, offered: OfferedReading): Promise<void> {
  const candidate = review.candidates.find(
    (one) => one.kind === difference.kind && one.kindIndex === difference.heldIndex,
  )
  if (difference.what === 'added') return addFound(review, difference, offered)
  if (!candidate) return
  if (difference.what === 'gone') return dropLost(review, candidate)
  await mend(review, candidate, difference, offered)
}

async function mend(
  review: UnderReview,
  candidate: StagedCandidate,
  { kind, offeredIndex }: Difference,
  offered: OfferedReading,
): Promise<void> {
  const { tx, file, candidates } = review
  const found = { kind, kindIndex: offeredIndex ?? 0 }
  const before = partOf(file.reading.document, candidate)
  const two = { held: file.reading, offered: offered.reading }
  const after = movedPart(partOf(offered.reading.document, found), two, before.span ?? null)
  if (!after) return
  await sayNow(review, withPart(file.reading.document, candidate, { ...after, item: before.item ?? null }))
  const sure = confidenceOf(found, offered)
  await saveConfidence(tx.db, candidate.id, sure)
  if (candidate.state === 'accepted') await placeAgain(tx, review.file, candidates, candidate)
}

async function addFound(
  review: UnderReview,
  { kind, offeredIndex }: Difference,
  offered: OfferedReading,
): Promise<void> {
  const { tx, file } = review
  const found = { kind, kindIndex: offeredIndex ?? 0 }
  const part = movedPart(
    partOf(offered.reading.document, found),
    { held: file.reading, offered: offered.reading },
    null,
  )
  if (!part) return
  const kindIndex = candidatesOf(file.reading.document).filter((one) => one.kind === kind).length
  await sayNow(review, withPart(file.reading.document, { kind, kindIndex }, part))
  await addCandidates(tx.db, file.id, [{ kind, kindIndex, confidence: confidenceOf(found, offered) }])
}

async function dropLost({ tx, file, candidates }: UnderReview, candidate: StagedCandidate): Promise<void> {
  if (candidate.state === 'accepted' && !(await takeBack(tx, file, candidates, candidate))) return
  const decided = { by: tx.actor, at: tx.now }
  await decideCandidate(tx.db, candidate.id, { state: 'rejected', recordId: null }, decided)
}

async function sayNow(review: UnderReview, document: OfferedReading['reading']['document']): Promise<void> {
  review.file = { ...review.file, reading: { ...review.file.reading, document } }
  await saveDocument(review.tx.db, review.file.id, document)
}

function confidenceOf(found: Pick<Candidate, 'kind' | 'kindIndex'>, { reading }: OfferedReading): number {
  const all = candidatesOf(reading.document)
  return all.find((one) => one.kind === found.kind && one.kindIndex === found.kindIndex)?.confidence ?? 0
}
