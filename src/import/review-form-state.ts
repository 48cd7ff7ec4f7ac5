import type { Here } from '../ui/here.ts'
import { type Field, fieldsOf } from './candidate-fields.ts'
import type { KeptCorrection } from './correction-store.ts'
import { type Surroundings, surroundingsOf } from './evidence.ts'
import type { Part } from './field-text.ts'
import type { CandidateRow, ImportFileDetail } from './import.ts'
import type { Typed, WrongField } from './read-fields.ts'
import type { OpenCandidate } from './views.ts'

/** What a form of fields is drawn from: of a candidate, or of a document's own head. */
export interface FormState {
  here: Here
  fields: readonly Field[]
  /** As the machine read it, and as it holds after correction. */
  read: Part
  holds: Part
  corrections: readonly KeptCorrection[]
  /** The source that each field is compared with; null where there is no passage to compare with. */
  around: Surroundings | null
  /** What was typed and is not kept yet; null when the form shows what is held. */
  typed: Typed | null
  wrong: readonly WrongField[]
  /** Where a field is set back to what was read, one at a time; null when the form has no such act. */
  setBack: string | null
}

export interface CandidateFormState extends FormState {
  row: CandidateRow
  /** When what is typed was kept as a draft; null when it is no draft. */
  savedAt: Date | null
}

/** The state of a candidate's form, with the source it is compared with. */
export function formState(
  here: Here,
  file: ImportFileDetail,
  { row, draft, ...open }: OpenCandidate,
  refused: { typed: Typed; wrong: readonly WrongField[] } | null,
): CandidateFormState {
  return {
    here,
    row,
    savedAt: refused ? null : (draft?.savedAt ?? null),
    fields: fieldsOf(row.kind),
    ...open,
    around: surroundingsOf(file.text ?? '', row),
    typed: refused?.typed ?? draft?.typed ?? null,
    wrong: refused?.wrong ?? [],
    setBack: here.to.importAct(file.importId, file.id, 'aterstall'),
  }
}
