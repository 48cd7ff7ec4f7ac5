import { findFurniture } from '../furniture.ts'
import type { Layout } from '../layout.ts'
import { type Passage, readProse, spanWithin } from '../prose.ts'
import { findDates } from '../words/dates.ts'
import { foldedPart } from '../words/fold.ts'
import { findNumbers } from '../words/numbers.ts'
import { readCaption } from './captions.ts'
import { readLabelledValue, readLoneValue } from './labelled-value.ts'
import { unitKind } from './units.ts'

/**
 * Passages as the rows that they are made of: labels and numbers by turns have no full stops, and would read as one
 * sentence. A caption is parted from the first label below it.
 */
export function inRows(layout: Layout, passages: readonly Passage[]): Passage[] {
  return passages.flatMap((passage, index) => {
    const { firstLine, lastLine } = passage
    const isLone = (line: number) => readLoneValue(layout.lines[line]?.text.trim() ?? '') !== null
    const lines = Array.from({ length: lastLine - firstLine + 1 }, (_, rank) => firstLine + rank)
    if (lines.filter(isLone).length >= 2) return lines.flatMap((line) => linesOf(layout, line, line + 1))
    const runOn = runOnRows(layout, passage)
    if (runOn.length > 0) return runOn
    const next = passages[index + 1]
    if (lines.length < 2 || !next || readLoneValue(next.text) === null) return [passage]
    const first = linesOf(layout, firstLine, firstLine + 1)
    return readCaption(first[0]) ? [...first, ...linesOf(layout, firstLine + 1, lastLine + 1)] : [passage]
  })
}

/**
 * "Andel av resorna, augusti 2023 Stadslinjer 54 % Regionlinjer 31 % Båtar 15 %": a caption that ends with its date,
 * then three labels or more with a number of one kind each. Without the date no one can tell where the caption ends.
 */
function runOnRows(layout: Layout, passage: Passage): Passage[] {
  const { text } = passage
  const date = findDates(text).find(({ period }) => period !== null)
  if (!date || !/^\s\p{Lu}/u.test(text.slice(date.end)) || /[.!?;]$/u.test(text)) return []
  const numbers = findNumbers(text.slice(date.end)).filter(({ unit }) => unit !== null)
  const ends = [date.end, ...numbers.map(({ end }) => date.end + end)]
  const kinds = new Set(numbers.map(({ unit }) => unitKind(unit)))
  if (numbers.length < 3 || kinds.size > 1 || ends.at(-1) !== text.length) return []
  const rows = ends.map((end, rank) => partOf(layout, passage, ends[rank - 1] ?? 0, end))
  const labelled = rows.slice(1).every((row) => /^\p{Lu}/u.test(row.text) && readLabelledValue(row.text))
  return labelled && readCaption(rows[0]) ? rows : []
}

function partOf(layout: Layout, passage: Passage, from: number, to: number): Passage {
  const start = from + (/^\s*/u.exec(passage.text.slice(from, to))?.[0].length ?? 0)
  const span = spanWithin(layout, passage, start, to)
  return { ...passage, ...foldedPart(passage, start, to), span }
}

function linesOf(layout: Layout, from: number, to: number): Passage[] {
  return readProse(layout, { from, to, furniture: findFurniture(layout) })
}
