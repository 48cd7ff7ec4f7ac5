import { caseNumbersAlone } from './case-line.ts'
import type { Contents } from './contents-page.ts'
import type { Setting } from './entries.ts'
import type { Heading } from './paragraph-sequence.ts'
import type { Row } from './rows.ts'
import { readSectionHeading } from './section-heading.ts'

/**
 * Adds headings whose number was lost in the extraction: a row that is the title the contents page gives for a
 * missing number, or, where exactly one number is missing, a title with its case number and sections that stands
 * within the paragraph before.
 */
export function findLostHeadings(
  rows: readonly Row[],
  headings: readonly Heading[],
  contents: Contents,
  setting: Setting,
): Heading[] {
  const found = [...headings, ...fromContents(rows, headings, contents)].sort((a, b) => a.row - b.row)
  return [...found, ...fromSequence(rows, found, contents, setting)].sort((a, b) => a.row - b.row)
}

function fromContents(rows: readonly Row[], headings: readonly Heading[], contents: Contents): Heading[] {
  const missing = contents.entries.filter(
    ({ number }) => !headings.some(({ mark }) => mark.number === number),
  )
  return missing.flatMap(({ number, order, title }) => {
    const from = headings.findLast(({ mark }) => mark.order < order)?.row ?? -1
    const to = headings.find(({ mark }) => mark.order > order)?.row ?? rows.length
    const row = rows.findIndex(
      ({ text }, index) =>
        index > from && index < to && !contents.rows.has(index) && isBeginningOf(text, title),
    )
    return row < 0 ? [] : [lost(row, number, order)]
  })
}

function isBeginningOf(text: string, title: string): boolean {
  const words = levelled(text)
  return words.length >= Math.min(8, levelled(title).length) && levelled(title).startsWith(words)
}

function levelled(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
}

function fromSequence(
  rows: readonly Row[],
  headings: readonly Heading[],
  contents: Contents,
  setting: Setting,
): Heading[] {
  return headings.flatMap((heading, index) => {
    const next = headings[index + 1]
    const order = Math.floor(heading.mark.last ?? heading.mark.order) + 1
    if (!next || Math.floor(next.mark.order) !== order + 1) return []
    const row = unmarkedHead(rows, heading.row, next.row, setting)
    return row === null || contents.rows.has(row) ? [] : [lost(row, String(order), order)]
  })
}

/** After the paragraph's decision: short rows, a case number by itself, and then a section heading anew. */
function unmarkedHead(rows: readonly Row[], from: number, to: number, setting: Setting): number | null {
  let decided = false
  for (let at = from + 2; at < to - 1; at++) {
    const row = rows[at]
    if (!row) continue
    if (readSectionHeading(row)?.role === 'decision') decided = true
    const next = rows[at + 1]
    if (!decided || caseNumbersAlone(row.text).length === 0 || !next || !readSectionHeading(next)) continue
    let head = at - 1
    while (head > from && rows[head]?.break === 'none' && at - head < 3) head--
    const text = rows[head]?.text ?? ''
    if (text.length < setting.fullWidth * 1.2 && !/[.;:]$/.test(text)) return head
  }
  return null
}

function lost(row: number, number: string, order: number): Heading {
  return { row, mark: { number, order, last: null, signed: false, length: 0 }, inferred: true }
}
