import { caseNumbersAlone } from './case-line.ts'
import type { Contents } from './contents-page.ts'
import type { Setting } from './entries.ts'
import { readHeadingBlock } from './heading-block.ts'
import { findLostHeadings } from './lost-headings.ts'
import { findHeadings, type Heading } from './paragraph-sequence.ts'
import type { Row } from './rows.ts'
import { readSectionHeading } from './section-heading.ts'
import { type Section, splitSections } from './sections.ts'

/** A paragraph of the minutes: its head and its sections, not yet read. */
export interface Paragraph {
  number: string | null
  order: number | null
  last: number | null
  /** The number was inferred or lacked its sign. */
  inferred: boolean
  title: string
  caseNumbers: string[]
  sections: Section[]
  start: number
  end: number
}

/** Divides the rows of a document into its paragraphs; the rows before the first one are the front matter. */
export function splitParagraphs(
  rows: readonly Row[],
  contents: Contents,
  setting: Setting,
): { front: Row[]; paragraphs: Paragraph[] } {
  const marked = findHeadings(rows, contents)
  const headings = marked.length > 0 ? findLostHeadings(rows, marked, contents, setting) : unnumbered(rows)
  const paragraphs = headings.map((heading, index) => {
    const next = headings[index + 1]?.row ?? rows.length
    return paragraphOf(withoutGroupHeading(rows.slice(heading.row, next)), heading, setting)
  })
  return { front: rows.slice(0, headings[0]?.row ?? rows.length), paragraphs }
}

const groupHeading = /^\p{L}*ärenden?(?:\s(?:till|som|för|från|att|av|med|där|utan|i)\s[^.:;]{3,70})?$/iu

/** "Ärenden som avgörs av nämnden" right before the next paragraph heads a group of them and is part of none. */
function withoutGroupHeading(rows: readonly Row[]): readonly Row[] {
  const last = rows.at(-1)
  const apart = last && (last.break !== 'none' || last.bold === true)
  return rows.length > 2 && apart && groupHeading.test(last.text) ? rows.slice(0, -1) : rows
}

function paragraphOf(rows: readonly Row[], { mark, inferred }: Heading, setting: Setting): Paragraph {
  const { title, caseNumbers, next } = readHeadingBlock(rows, mark.length, setting.fullWidth)
  return {
    number: mark.number || null,
    order: mark.number ? mark.order : null,
    last: mark.last,
    inferred,
    title,
    caseNumbers,
    sections: splitSections(rows.slice(next)),
    start: rows[0]?.start ?? 0,
    end: rows.at(-1)?.end ?? 0,
  }
}

/** An extract without any number is one paragraph: its title stands above the case number or the first section. */
function unnumbered(rows: readonly Row[]): Heading[] {
  const section = rows.findIndex((row) => readSectionHeading(row) !== null)
  if (section < 0) return []
  const caseRow = rows.findIndex((row, index) => index < section && caseNumbersAlone(row.text).length > 0)
  let at = (caseRow >= 0 ? caseRow : section) - 1
  while (at > 0 && rows[at]?.break === 'none') at--
  const mark = { number: '', order: 0, last: null, signed: false, length: 0 }
  return [{ row: Math.max(at, 0), mark, inferred: true }]
}
