import type { Here } from '../ui/here.ts'
import { type Surroundings, surroundingsOf } from './evidence.ts'
import type { ImportFileDetail } from './import.ts'
import type { Typed, WrongField } from './read-fields.ts'
import type { OpenCandidate } from './views.ts'

export interface FormState {
  here: Here
  open: OpenCandidate
  around: Surroundings
  /** What was typed and could not be kept; null when the form shows what is held. */
  typed: Typed | null
  wrong: readonly WrongField[]
}

/** The state of a candidate's form, with the source it is compared with. */
export function formState(
  here: Here,
  file: ImportFileDetail,
  open: OpenCandidate,
  refused: { typed: Typed; wrong: readonly WrongField[] } | null,
): FormState {
  const around = surroundingsOf(file.text ?? '', open.row)
  return { here, open, around, typed: refused?.typed ?? null, wrong: refused?.wrong ?? [] }
}
