import type { PassageRef } from '../documents/document.ts'

/** A meeting of a body; the date is null when only an undated extract is held. */
export interface MeetingRow {
  id: string
  /** Within the body: the date, or "odaterat-…". */
  slug: string
  bodySlug: string
  bodyName: string
  date: string | null
  year: number | null
  documentSlug: string | null
  documentTitle: string | null
  paragraphs: number
  firstParagraph: string | null
  lastParagraph: string | null
}

/** A paragraph of the minutes as a list shows it. */
export interface ParagraphRow {
  id: string
  number: string | null
  slug: string
  year: number
  title: string
  bodySlug: string
  bodyName: string
  meetingSlug: string
  date: string | null
  cases: { slug: string; number: string }[]
}

export interface ParagraphDetail extends ParagraphRow {
  summary: string | null
  process: string | null
  attachments: string[]
  immediateAdjustment: boolean
  confidence: number
  passage: PassageRef
}

/**
 * The path word of a meeting within its body: its date, and for one that no document dates a word made of
 * its first paragraph and year, so that two undated extracts never share an address.
 */
export function meetingSlug(date: string | null, year: number | null, firstParagraph: string | null): string {
  if (date) return date
  return ['odaterat', year, firstParagraph && `p${firstParagraph.replace(/\s+/g, '')}`]
    .filter(Boolean)
    .join('-')
}

/** The path word of a paragraph within body and year: its number, "12 a" as "12-a"; its place when it has none. */
export function paragraphSlug(number: string | null, position: number): string {
  return number ? number.trim().toLowerCase().replace(/\s+/g, '-') : `utan-nummer-${position + 1}`
}
