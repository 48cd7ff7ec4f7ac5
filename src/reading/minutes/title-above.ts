import { caseNumbersAlone } from './case-line.ts'
import type { Heading } from './paragraph-sequence.ts'
import type { Row } from './rows.ts'
import { readSectionHeading } from './section-heading.ts'

/** Where a paragraph begins when its title stands above its number, by the row of the number. */
export type TitlesAbove = ReadonlyMap<number, number>

const longestTitle = 4

/**
 * Some templates set the title first and the number beneath it: then most numbers stand alone right above a section
 * heading, with a few short lines over them. Empty where the document is not set so.
 */
export function findTitlesAbove(rows: readonly Row[], headings: readonly Heading[]): TitlesAbove {
  const starts = new Map<number, number>()
  headings.forEach(({ row, mark }, index) => {
    if (rows[row]?.text.slice(mark.length).trim() !== '' || !goesOnWithoutTitle(rows, row)) return
    const first = firstRowOfTitle(rows, row, headings[index - 1]?.row ?? -1)
    if (first < row) starts.set(row, first)
  })
  return starts.size * 2 > headings.length ? starts : new Map()
}

/** After the number and its case number a section begins at once. */
function goesOnWithoutTitle(rows: readonly Row[], at: number): boolean {
  const after = rows.slice(at + 1, at + 3).find(({ text }) => caseNumbersAlone(text).length === 0)
  return after !== undefined && readSectionHeading(after) !== null
}

/** The lines right above, up to a gap or a finished sentence. */
function firstRowOfTitle(rows: readonly Row[], at: number, limit: number): number {
  let first = at
  while (first - 1 > limit && at - first < longestTitle) {
    const row = rows[first - 1]
    const gap = first < at && rows[first]?.break !== 'none'
    if (!row || gap || /[.:;!?]$/.test(row.text) || readSectionHeading(row)) break
    first--
  }
  return first
}
