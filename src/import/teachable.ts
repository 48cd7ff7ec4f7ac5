import type { FieldChange } from './corrections.ts'
import { leavesOf } from './field-text.ts'

/**
 * What a correction proposes to teach, as the boxes of the template's page: a case number its form, a name the
 * name that the documents used instead. Null for what holds for this file alone.
 */
export function teachableOf({ field, was, became }: FieldChange): Record<string, string> | null {
  if (field === 'caseNumber' && typeof became === 'string')
    return { exempel: became, ordning: orderOf(became) }
  if (!['from', 'to', 'body'].includes(field)) return null
  const before = leavesOf(Array.isArray(was) ? was : [was]).map(String)
  const after = leavesOf(Array.isArray(became) ? became : [became]).map(String)
  const [name] = after.filter((one) => !before.includes(one))
  const also = before.filter((one) => !after.includes(one))
  return name && also.length > 0 ? { namn: name, kallas: also.join('\n') } : null
}

/** Which of two numbers is likelier the year: one of four figures that begins a century, else the first. */
function orderOf(example: string): 'year first' | 'year last' {
  return /(?:19|20)\d\d$/u.test(example) ? 'year last' : 'year first'
}
