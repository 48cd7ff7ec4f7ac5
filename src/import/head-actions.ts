import { type Refusal, type RefusalReason, refuse } from '../domain/organisation/viewer.ts'
import type { ImportDesk } from './actions.ts'
import type { CorrectionOutcome } from './correct-actions.ts'
import { changesBetween, correctedDocument, correctedFields } from './corrections.ts'
import type { Part } from './field-text.ts'
import { headFields, headOf } from './head.ts'
import { whyHeadStands } from './head-consequence.ts'
import { insertHeadCorrections, saveHead } from './head-store.ts'
import { followHead } from './move-placed.ts'
import { readFields, type Typed } from './read-fields.ts'
import { reviewing, type UnderReview } from './review-actions.ts'

/**
 * Keeps what a person wrote in a document's own head, beside what was read, with who and when for each field. What
 * was accepted of the document moves to the meeting that it belongs to then. Nothing is kept while a box is wrong.
 */
export function correctHead(desk: ImportDesk, fileId: string, typed: Typed): Promise<CorrectionOutcome> {
  return reviewing<CorrectionOutcome>(desk, fileId, async (review) => {
    const { part, wrong } = readFields(headFields, heldHead(review), typed, () => true)
    return wrong.length > 0 ? { refused: false, wrong } : keepHead(review, part)
  })
}

/** Takes every correction of a document's head back: what was read holds, and what was accepted moves with it. */
export function takeBackHead(desk: ImportDesk, fileId: string): Promise<CorrectionOutcome> {
  return reviewing<CorrectionOutcome>(desk, fileId, async (review) => {
    if (review.file.head === null) return refuse('nothing-to-take-back')
    return keepHead(review, headOf(review.file.reading.document))
  })
}

function heldHead({ file }: UnderReview): Part {
  return { ...headOf(file.reading.document), ...file.head }
}

async function keepHead(review: UnderReview, part: Part): Promise<CorrectionOutcome> {
  const { tx, file, candidates } = review
  const changes = changesBetween(headFields, heldHead(review), part)
  if (changes.length === 0) return { refused: false, changed: 0 }
  const head = correctedFields(headFields, headOf(file.reading.document), part)
  const after = { ...file, head }
  const document = correctedDocument(file.reading.document, candidates, head)
  const reasons = await whyHeadStands(tx, file, candidates, document)
  if (reasons.length > 0) return refusal(reasons)
  await followHead(tx, file, after, candidates)
  await saveHead(tx.db, file.id, head, document.kind)
  await insertHeadCorrections(tx.db, file.id, changes, { by: tx.actor, at: tx.now })
  tx.note({ verb: 'import.correctHead', subject: `import_file:${file.id}`, payload: changes })
  return { refused: false, changed: changes.length }
}

function refusal(reasons: readonly RefusalReason[]): Refusal {
  return { refused: true, reasons: [...reasons] }
}
