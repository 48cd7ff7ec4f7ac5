import { readLeadIn } from './lead-in.ts'
import type { Heading } from './paragraph-sequence.ts'
import type { Row } from './rows.ts'
import { readSectionHeading } from './section-heading.ts'

/** One title with a decision beneath it can be anything; from here on it is a list of what was decided. */
const fewest = 2
const longest = 110

/**
 * The matters of a list of decisions in brief that have no numbers: each a title by itself, a few words on the
 * matter, and a line alone that says who decides. Empty where there is no such list.
 */
export function findBriefItems(rows: readonly Row[]): Heading[] {
  const titles: number[] = []
  rows.forEach((row, index) => {
    if (!decidesBelow(row)) return
    const title = titleAbove(rows, index, titles.at(-1) ?? -1)
    if (title !== null) titles.push(title)
  })
  if (titles.length < fewest) return []
  const mark = { number: '', order: 0, last: null, signed: false, length: 0 }
  return titles.map((row) => ({ row, mark, inferred: true }))
}

function decidesBelow(row: Row): boolean {
  if (row.break === 'none') return false
  const leadIn = readLeadIn(row.text)
  return leadIn?.verb === 'decide' && leadIn.subject !== null && leadIn.contentStart === null
}

function titleAbove(rows: readonly Row[], at: number, after: number): number | null {
  for (let index = at - 1; index > after; index--) if (isTitle(rows, index)) return index
  return null
}

/** A short line without a stop, with a gap above and below it. */
function isTitle(rows: readonly Row[], index: number): boolean {
  const [row, below] = [rows[index], rows[index + 1]]
  if (!row || row.break === 'none' || below?.break === 'none' || row.marker !== null) return false
  if (row.text.length > longest || !/^\p{Lu}/u.test(row.text) || /[.:;,!?]$/u.test(row.text)) return false
  return readSectionHeading(row) === null && readLeadIn(row.text) === null
}
