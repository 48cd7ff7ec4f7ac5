import { slugOf } from '../organisation/slug.ts'

/** A case number as written, with its parts; the raw text is never rewritten. */
export interface CaseNumber {
  raw: string
  prefix: string | null
  year: number | null
  serial: number | null
}

export interface CaseRow {
  id: string
  slug: string
  number: string
  /** Whose register it stands in, as the number says it: HSN. */
  prefix: string | null
  title: string
  year: number | null
}

/** The path word of a case number in any writing: "HSN 145-2024" and "HSN145-2024" are the same case. */
export function caseSlug(number: CaseNumber): string {
  if (number.prefix && number.year !== null && number.serial !== null)
    return slugOf(`${number.prefix} ${number.serial} ${number.year}`)
  return slugOf(number.raw)
}
