import { knownCaseNumbers, taughtCaseNumbers } from '../reading/template/case-number-form.ts'
import type { CaseNumberForm } from '../reading/template/template.ts'
import { type CaseNumber, findCaseNumbers } from '../reading/words/case-numbers.ts'

/** The case numbers that a text names, in any form that is known or taught; each as the text writes it. */
export function caseNumbersOf(text: string, forms: readonly CaseNumberForm[]): CaseNumber[] {
  const swaps = taughtCaseNumbers(text, forms)
  return findCaseNumbers(knownCaseNumbers(text, forms)).map((number) => {
    const own = swaps.find(({ known }) => known === number.raw)
    return own ? { ...number, raw: own.raw } : number
  })
}
