import { documentKinds } from '../domain/documents/document.ts'
import { meetingSlug, paragraphSlug } from '../domain/meetings/meeting.ts'
import type { UsedNumber } from '../domain/meetings/views.ts'
import { unnamedBody } from '../domain/organisation/body.ts'
import type { ExtractedDocument } from '../reading/extraction.ts'
import type { CaseNumberForm } from '../reading/template/template.ts'
import type { Field } from './candidate-fields.ts'
import type { Part } from './field-text.ts'
import { yearOfItem } from './place-item.ts'

/** What a person may correct of the document itself. The organisation is the one it is read into, and stays. */
export const headFields: readonly Field[] = [
  { name: 'kind', type: 'choice', choices: documentKinds },
  { name: 'body', type: 'line', neverFolded: true },
  { name: 'date', type: 'line', rules: ['date'], neverFolded: true },
  { name: 'year', type: 'year' },
  { name: 'title', type: 'line' },
]

/** The document's own head, without what was found in it. */
export function headOf(document: ExtractedDocument): Part {
  const { kind, body, date, year = null, title = null } = document
  return { kind, body, date, year, title }
}

/** The meeting that a document's paragraphs belong to. */
export interface Belonging {
  bodyName: string
  date: string | null
  year: number | null
  /** Its path word within the body. */
  slug: string
}

/** The meeting to which a document's paragraphs belong by its head; null for one without paragraphs. */
export function belongingOf(
  document: ExtractedDocument,
  caseForms: readonly CaseNumberForm[],
): Belonging | null {
  const [first] = document.items
  if (!first) return null
  const { body, date } = document
  const year = yearOfItem({ document, caseForms }, 0)
  return { bodyName: body ?? unnamedBody, date, year, slug: meetingSlug(date, year, first.paragraph) }
}

/** Do both stand under the same meeting, so that no paragraph moves? */
export function isSameBelonging(a: ExtractedDocument, b: ExtractedDocument): boolean {
  return a.body === b.body && a.date === b.date && (a.year ?? null) === (b.year ?? null)
}

/** The numbers among these paragraphs that another document has taken in the body and year they would stand under. */
export function clashesOf(
  document: ExtractedDocument,
  caseForms: readonly CaseNumberForm[],
  items: readonly number[],
  held: readonly Pick<UsedNumber, 'year' | 'slug'>[],
): string[] {
  return items.flatMap((index) => {
    const number = document.items[index]?.paragraph ?? null
    const year = yearOfItem({ document, caseForms }, index)
    const slug = paragraphSlug(number, index)
    return held.some((one) => one.year === year && one.slug === slug) ? [number ?? slug] : []
  })
}
