import { type Refusal, refuse } from '../domain/organisation/viewer.ts'
import type { ImportDesk } from './actions.ts'
import { fieldsOf } from './candidate-fields.ts'
import type { StagedCandidate } from './candidate-store.ts'
import { caseNumbersOf } from './case-numbers-of.ts'
import { insertCorrections, saveCorrected } from './correction-store.ts'
import {
  type Corrected,
  changesBetween,
  checkPart,
  correctedFields,
  partOf,
  withPlaces,
} from './corrections.ts'
import { draftOf } from './draft.ts'
import { deleteDraft, saveDraft } from './draft-store.ts'
import type { Part } from './field-text.ts'
import { readFields, type Typed, type WrongField } from './read-fields.ts'
import { reviewing, type UnderReview } from './review-actions.ts'
import { placeAgain } from './take-back.ts'
import { loadTemplate } from './template-store.ts'

/** What came of a correction: how many fields changed, or the boxes that cannot be kept. */
export type CorrectionOutcome =
  | { refused: false; changed: number }
  | { refused: false; wrong: WrongField[] }
  | Refusal

/**
 * Keeps what a person wrote in a candidate's form, beside what was read, with who and when for each field. A
 * candidate that is placed already changes in the rooms, too. Nothing is kept while a box is wrong.
 */
export function correctCandidate(
  desk: ImportDesk,
  { fileId, candidateId }: { fileId: string; candidateId: string },
  typed: Typed,
): Promise<CorrectionOutcome> {
  return reviewing<CorrectionOutcome>(desk, fileId, async (review) => {
    const candidate = review.candidates.find((one) => one.id === candidateId)
    if (!candidate) return refuse('nothing-to-accept')
    const read = partOf(review.file.reading.document, candidate)
    const held = { ...read, ...candidate.corrected }
    const { settings } = await loadTemplate(review.tx.db)
    const knows = (text: string) => caseNumbersOf(text, settings.caseNumbers).length > 0
    const { part, wrong } = readFields(fieldsOf(candidate.kind), held, typed, knows)
    const { tx } = review
    if (wrong.length > 0) {
      // Nothing of it holds, but nothing of it is lost.
      const draft = { typed: draftOf(fieldsOf(candidate.kind), held, typed), savedAt: tx.now }
      await saveDraft(tx.db, { candidateId, writtenBy: tx.actor }, draft)
      return { refused: false, wrong }
    }
    const outcome = await keep(review, candidate, { read, held, part: withPlaces(part) })
    if (!outcome.refused) await deleteDraft(tx.db, candidateId, tx.actor)
    return outcome
  })
}

/** Sets one field of a candidate back to what was read; in the rooms, too, when it is placed. */
export function setBackField(
  desk: ImportDesk,
  { fileId, candidateId }: { fileId: string; candidateId: string },
  field: string,
): Promise<CorrectionOutcome> {
  return reviewing<CorrectionOutcome>(desk, fileId, async (review) => {
    const candidate = review.candidates.find((one) => one.id === candidateId)
    if (!candidate?.corrected || !(field in candidate.corrected)) return refuse('nothing-to-take-back')
    const read = partOf(review.file.reading.document, candidate)
    const held = { ...read, ...candidate.corrected }
    return keep(review, candidate, { read, held, part: { ...held, [field]: read[field] } })
  })
}

interface Written {
  read: Part
  held: Part
  part: Part
}

async function keep(
  review: UnderReview,
  candidate: StagedCandidate,
  { read, held, part }: Written,
): Promise<CorrectionOutcome> {
  const { tx } = review
  const changes = changesBetween(fieldsOf(candidate.kind), held, part)
  if (changes.length === 0) return { refused: false, changed: 0 }
  checkPart(candidate.kind, part)
  const corrected = correctedFields(fieldsOf(candidate.kind), read, part)
  // First what may be refused: then nothing of the correction is kept.
  const refusal = candidate.state === 'accepted' ? await mendPlaced(review, candidate, corrected) : null
  if (refusal) return refusal
  await saveCorrected(tx.db, candidate.id, corrected)
  await insertCorrections(tx.db, candidate.id, changes, { by: tx.actor, at: tx.now })
  tx.note({ verb: 'import.correct', subject: `candidate:${candidate.id}`, payload: changes })
  return { refused: false, changed: changes.length }
}

async function mendPlaced(
  { tx, file, candidates }: UnderReview,
  candidate: StagedCandidate,
  corrected: Corrected | null,
): Promise<Refusal | null> {
  const mended = { ...candidate, corrected }
  const all = candidates.map((one) => (one.id === candidate.id ? mended : one))
  const outcome = await placeAgain(tx, file, all, mended)
  if (outcome === null) return refuse('told-elsewhere')
  return outcome.placed ? null : refuse('no-year')
}
