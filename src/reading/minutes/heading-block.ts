import { foldPieces } from '../words/fold.ts'
import { bareCaseNumber, caseNumbersAlone, splitTitleCase } from './case-line.ts'
import type { Row } from './rows.ts'
import { headingWording, readSectionHeading, type SectionHeading } from './section-heading.ts'

/** What stands at the head of a paragraph, and the first row after it. */
export interface HeadingBlock {
  title: string
  caseNumbers: string[]
  next: number
}

const longestTitle = 6
const preambleRows = 4

/**
 * Reads title and case numbers from the rows of a paragraph, the first of which begins with its mark
 * (`markLength`). The title may be on the next row, run over several, and have its case number to the right,
 * beneath, or a few rows further down.
 */
export function readHeadingBlock(rows: readonly Row[], markLength: number, fullWidth: number): HeadingBlock {
  const own = rows[0]?.text.slice(markLength).trim() ?? ''
  const alone = [...caseNumbersAlone(own), ...bareCaseNumber(own)].slice(0, 3)
  const first = alone.length > 0 ? { title: '', numbers: alone } : splitTitleCase(own)
  const pieces = first.title ? [first.title] : []
  const numbers = [...first.numbers]
  let next = 1
  for (; next < rows.length; next++) {
    const row = rows[next]
    if (!row) break
    const here = caseNumbersAlone(row.text)
    if (here.length > 0) numbers.push(...here)
    else if (
      (pieces.length > 0 && numbers.length > first.numbers.length) ||
      !continuesTitle(rows, next, pieces, fullWidth)
    )
      break
    else {
      const piece = splitTitleCase(row.text)
      pieces.push(piece.title)
      numbers.push(...piece.numbers)
    }
  }
  if (numbers.length > 0) return { title: foldTitle(pieces), caseNumbers: distinct(numbers), next }
  return { title: foldTitle(pieces), ...caseBelow(rows, next) }
}

function continuesTitle(rows: readonly Row[], at: number, pieces: string[], fullWidth: number): boolean {
  const row = rows[at]
  const before = rows[at - 1]
  if (!row || !before) return false
  const heading = readSectionHeading(row)
  if (pieces.length === 0)
    return (
      heading === null ||
      (heading.textStart === null && standsFor(rows, at, heading)) ||
      // "Förslag till fullmäktige: ändrat reglemente (KS 2012/14)": what a case number closes is a title.
      (at === 1 && endsInCase(row.text))
    )
  if (heading || pieces.length >= longestTitle || row.marker) return false
  const dangling = isDangling(before.text) || isDangling(splitTitleCase(before.text).title)
  if (row.break === 'blank') return dangling && row.text.length < 60
  if (row.break === 'seam') return dangling || /^\p{Ll}/u.test(row.text)
  if (/[.:]$/.test(before.text)) return false
  const type = sameType(row, before)
  if (type !== null) return type
  return wraps(rows, at, fullWidth) || dangling || /^\p{Ll}/u.test(row.text)
}

function endsInCase(text: string): boolean {
  const { title, numbers } = splitTitleCase(text)
  return numbers.length > 0 && headingWording(title) === null
}

const alsoTitles: SectionHeading['role'][] = ['aside', 'other', 'handling']

/** A paragraph called "Inledning", or "Information" whose own first section heading follows. */
function standsFor(rows: readonly Row[], at: number, { role }: SectionHeading): boolean {
  const next = rows[at + 1]
  if (at === 1 && alsoTitles.includes(role)) return true
  return next !== undefined && (readSectionHeading(next) !== null || caseNumbersAlone(next.text).length > 0)
}

/** Whether two rows are set alike, where their type tells headings from text; null where it tells nothing. */
function sameType(row: Row, before: Row): boolean | null {
  if (row.size !== null && before.size !== null) {
    if (Math.abs(row.size - before.size) > 0.06) return false
    if (row.size > 1.08) return true
  }
  return row.bold !== null && before.bold !== null && row.bold !== before.bold ? false : null
}

/** The row before was full, and what follows until the next break is a heading's few lines, not prose. */
function wraps(rows: readonly Row[], at: number, fullWidth: number): boolean {
  const before = rows[at - 1]
  if (!before || before.text.length < fullWidth * 0.6) return false
  for (let ahead = at; ahead < at + 4; ahead++) {
    const row = rows[ahead]
    if (!row) return true
    if (ahead > at && (row.break !== 'none' || readSectionHeading(row))) return true
    if (ahead > at && caseNumbersAlone(row.text).length > 0) return true
    if (/[^.][.]$/.test(row.text)) return false
  }
  return false
}

const danglers =
  /(?:[-–—,/]|(?<!\p{L})(?:och|samt|eller|i|på|av|för|med|till|från|om|vid|att|den|det|de|en|ett|som|under|mellan|inom|enligt|per|mot|hos|utan|efter|inför|genom|över|gällande|avseende|angående|rörande|sin|sitt|sina))$/iu

/** A line that cannot end there: it closes with a preposition, an article, a conjunction or a dash. */
export function isDangling(text: string): boolean {
  return danglers.test(text.trim())
}

/** A case number that stands by itself a little further down, before the first section. */
function caseBelow(rows: readonly Row[], from: number): { caseNumbers: string[]; next: number } {
  for (let at = from; at < Math.min(from + preambleRows, rows.length); at++) {
    const row = rows[at]
    if (!row || (readSectionHeading(row)?.role ?? 'other') !== 'other') break
    const numbers = [...caseNumbersAlone(row.text), ...(at === from ? bareCaseNumber(row.text) : [])]
    if (numbers.length > 0) return { caseNumbers: distinct(numbers), next: at === from ? from + 1 : from }
  }
  return { caseNumbers: [], next: from }
}

function distinct(numbers: string[]): string[] {
  return [...new Set(numbers)]
}

function foldTitle(pieces: readonly string[]): string {
  return foldPieces(pieces.map((text) => ({ text, start: 0 }))).text
}
