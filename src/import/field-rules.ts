import type { FieldRule } from './candidate-fields.ts'

/** Is this a case number of the organisation? Asked where a field must be one. */
export type KnowsCaseNumber = (text: string) => boolean

/** Does what was typed keep a rule? What is empty breaks only the rule that it must be there. */
export function holds(rule: FieldRule, text: string, knowsCaseNumber: KnowsCaseNumber): boolean {
  if (rule === 'required') return text !== ''
  if (text === '') return true
  if (rule === 'paragraph') return /^\d{1,4}(?:[ :/-]?[\dA-Za-zÅÄÖåäö]{1,4})?$/u.test(text)
  if (rule === 'caseNumber') return knowsCaseNumber(text)
  return isDay(text)
}

/** A day that is in the calendar, written as 2024-03-12. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
