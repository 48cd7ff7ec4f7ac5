import { findAgendaItems } from './agenda-items.ts'
import { findBriefItems } from './brief-items.ts'
import { caseNumbersAlone } from './case-line.ts'
import type { Contents } from './contents-page.ts'
import type { Setting } from './entries.ts'
import { withFloorClaims } from './floor-claims.ts'
import { type HeadingBlock, readHeadingBlock } from './heading-block.ts'
import { findLostHeadings } from './lost-headings.ts'
import { findHeadings, type Heading } from './paragraph-sequence.ts'
import type { Row } from './rows.ts'
import { readSectionHeading } from './section-heading.ts'
import { type Section, splitSections } from './sections.ts'
import { findTitlesAbove } from './title-above.ts'

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
  kind: 'minutes' | 'agenda' = 'minutes',
): { front: Row[]; paragraphs: Paragraph[] } {
  const signed = findHeadings(rows, contents)
  const listed = kind === 'agenda' && !signed.some(({ mark }) => mark.signed) ? findAgendaItems(rows) : []
  const marked = listed.length > signed.length ? listed : signed
  const headings =
    marked.length > 0 ? findLostHeadings(rows, marked, contents, setting) : withoutNumbers(rows)
  const above = findTitlesAbove(rows, headings)
  const starts = headings.map(({ row }) => above.get(row) ?? row)
  const paragraphs = headings.map((heading, index) => {
    const from = starts[index] ?? heading.row
    const own = withoutGroupHeading(rows.slice(from, starts[index + 1] ?? rows.length))
    return paragraphOf(own, heading, readHead(own, heading.row - from, heading, setting), setting)
  })
  return { front: rows.slice(0, starts[0] ?? rows.length), paragraphs }
}

/** The head of a paragraph whose number stands on row `at`, its title beneath or above. */
function readHead(rows: readonly Row[], at: number, { mark }: Heading, { fullWidth }: Setting): HeadingBlock {
  if (at === 0) return readHeadingBlock(rows, mark.length, fullWidth)
  const { title, caseNumbers } = readHeadingBlock(rows.slice(0, at), 0, fullWidth)
  const beneath = caseNumbersAlone(rows[at + 1]?.text ?? '')
  return { title, caseNumbers: [...caseNumbers, ...beneath], next: at + 1 + (beneath.length > 0 ? 1 : 0) }
}

const groupHeading = /^\p{L}*ärenden?(?:\s(?:till|som|för|från|att|av|med|där|utan|i)\s[^.:;]{3,70})?$/iu

/** "Ärenden som avgörs av nämnden" right before the next paragraph heads a group of them and is part of none. */
function withoutGroupHeading(rows: readonly Row[]): readonly Row[] {
  const last = rows.at(-1)
  const ended = /[.!?]$/u.test(rows.at(-2)?.text ?? '')
  const apart = last && (last.break !== 'none' || last.bold === true || ended)
  return rows.length > 2 && apart && groupHeading.test(last.text) ? rows.slice(0, -1) : rows
}

function paragraphOf(
  rows: readonly Row[],
  { mark, inferred }: Heading,
  head: HeadingBlock,
  { order }: Setting,
): Paragraph {
  const { title, caseNumbers, next } = head
  return {
    number: mark.number || null,
    order: mark.number ? mark.order : null,
    last: mark.last,
    inferred,
    title,
    caseNumbers,
    sections: withFloorClaims(splitSections(rows.slice(next), order)),
    start: rows[0]?.start ?? 0,
    end: rows.at(-1)?.end ?? 0,
  }
}

function withoutNumbers(rows: readonly Row[]): Heading[] {
  const brief = findBriefItems(rows)
  return brief.length > 0 ? brief : unnumbered(rows)
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
