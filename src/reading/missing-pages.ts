import type { ExtractedFinding } from './extraction.ts'
import type { Furniture } from './furniture-reasons.ts'
import type { Layout } from './layout.ts'
import { spanOf } from './span.ts'

interface PrintedNumber {
  page: number
  of: number
  /** Where it is printed: the index of its line, and its place in the text. */
  line: number
  start: number
  end: number
}

/** Fewer filled lines than this for each page: the text in between cannot be all of those pages. */
const linesOfAPage = 12

/**
 * Pages that the printed page numbers ("4 (31)") say are not there: numbers that begin late or jump. A text without
 * page breaks may lack the numbers and still hold the pages, so the lines between are counted, too.
 */
export function findMissingPages(layout: Layout, furniture: Furniture): ExtractedFinding[] {
  const numbers = printedNumbers(layout, furniture)
  const findings: ExtractedFinding[] = []
  let before: Pick<PrintedNumber, 'page' | 'of' | 'line'> = { page: 0, of: 0, line: -1 }
  for (const number of numbers) {
    // The text before a number at the foot of a page is that page; so the pages in between are one less.
    const between = number.page - before.page - 1
    const lines = filledLines(layout, furniture, before.line + 1, number.line)
    if (between > 0 && number.of === (before.of || number.of) && lines < linesOfAPage * (between + 1)) {
      findings.push(findingOf(layout, before.page, number))
    }
    before = number
  }
  return findings
}

function printedNumbers(layout: Layout, furniture: Furniture): PrintedNumber[] {
  const numbers: PrintedNumber[] = []
  for (const [line, { text, start, end }] of layout.lines.entries()) {
    const reason = furniture.get(line)
    if (reason !== 'page number' && reason !== 'marked by the format') continue
    const match = /(?<!\d)(\d{1,4})\s?(?:[([]|av\s|\/)\s?(\d{1,4})(?!\d)/u.exec(text)
    const [page, of] = [Number(match?.[1]), Number(match?.[2])]
    if (page <= of && page > (numbers.at(-1)?.page ?? 0)) numbers.push({ page, of, line, start, end })
  }
  return numbers
}

function filledLines(layout: Layout, furniture: Furniture, from: number, to: number): number {
  const between = layout.lines.slice(from, to)
  return between.filter(({ text }, at) => !furniture.has(from + at) && text.trim() !== '').length
}

function findingOf(
  layout: Layout,
  before: number,
  { page, of, start, end }: PrintedNumber,
): ExtractedFinding {
  const [from, to] = [before + 1, page - 1]
  const pages = from === to ? `Sidan ${from}` : `Sidorna ${from}–${to}`
  const where =
    before === 0 ? `den första sidan i texten är ${page}` : `efter sidan ${before} kommer sidan ${page}`
  const englishPages = from === to ? `Page ${from}` : `Pages ${from}–${to}`
  const englishWhere =
    before === 0 ? `the first page of the text is ${page}` : `page ${before} is followed by page ${page}`
  return {
    kind: 'missing-pages',
    message: `${pages} av ${of} saknas: ${where}.`,
    english: `${englishPages} of ${of} missing: ${englishWhere}.`,
    span: spanOf(layout, start, end),
  }
}
