import { type Refusal, refuse } from '../domain/organisation/viewer.ts'
import type { ImportDesk } from './actions.ts'
import { fieldsOf } from './candidate-fields.ts'
import { partOf } from './corrections.ts'
import { draftOf } from './draft.ts'
import { deleteDraft, saveDraft } from './draft-store.ts'
import type { Typed } from './read-fields.ts'
import { reviewing } from './review-actions.ts'

/**
 * Keeps what a person has half written about a candidate, for that person alone, right or wrong; nothing of the
 * candidate changes. A form that says what holds leaves no draft, and the journal is not told of drafts.
 */
export function keepDraft(
  desk: ImportDesk,
  { fileId, candidateId }: { fileId: string; candidateId: string },
  typed: Typed,
): Promise<{ refused: false; savedAt: Date | null } | Refusal> {
  return reviewing<{ refused: false; savedAt: Date | null }>(desk, fileId, async (review) => {
    const { tx, file, candidates } = review
    const candidate = candidates.find((one) => one.id === candidateId)
    if (!candidate) return refuse('nothing-to-accept')
    const held = { ...partOf(file.reading.document, candidate), ...candidate.corrected }
    const draft = draftOf(fieldsOf(candidate.kind), held, typed)
    if (draft.size === 0) await deleteDraft(tx.db, candidateId, tx.actor)
    else await saveDraft(tx.db, { candidateId, writtenBy: tx.actor }, { typed: draft, savedAt: tx.now })
    return { refused: false, savedAt: draft.size === 0 ? null : tx.now }
  })
}
