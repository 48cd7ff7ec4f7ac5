import { findNumbers, type NumberMention, splitNumberRun } from '../words/numbers.ts'
import type { TableCell, TableLine } from './table-lines.ts'

/** A label and as many numbers as the table has columns. */
export interface TableRow {
  label: TableCell
  values: { cell: TableCell; number: NumberMention }[]
}

/**
 * A line as a row of so many numbers. Where its cells ran together there may be several ways to part them: then it is
 * ambiguous, and none of them is taken.
 */
export function rowOf({ line, cells }: TableLine, width: number): TableRow | 'ambiguous' | null {
  const [label, ...values] = cells
  if (label && values.length > 0) return values.length === width ? numbered(label, values) : null
  const together = /^\s*(?<label>\p{L}[^\d+−–]*?\p{L}\)?)\s+(?<run>[-+−–]?\d[\d\s,+−–-]*)$/u.exec(
    line.text.trimEnd(),
  )
  const { label: words = '', run = '' } = together?.groups ?? {}
  const plain = run.replaceAll('–', '−')
  const readings = splitNumberRun(plain, width)
  const [reading] = readings
  if (!reading) return null
  if (readings.length > 1) return 'ambiguous'
  const at = line.start + line.text.indexOf(words)
  return numbered(
    { text: words, start: at, end: at + words.length },
    placed(reading, plain, line.start + line.text.trimEnd().length - run.length),
  )
}

/** Whether a line ends with numbers in cells of their own, however many. */
export function isRowOfCells({ cells: [label, ...values] }: TableLine): boolean {
  return label !== undefined && values.length > 0 && numbered(label, values) !== null
}

function numbered(label: TableCell, cells: readonly TableCell[]): TableRow | null {
  const values = cells.flatMap((cell) => {
    const number = numberIn(cell.text)
    return number ? [{ cell, number }] : []
  })
  return /\p{L}{2}/u.test(label.text) && values.length === cells.length ? { label, values } : null
}

/** A cell that is one number, signed or not, with or without its unit. */
function numberIn(cell: string): NumberMention | null {
  const [number, second] = findNumbers(cell)
  return number && !second && number.raw === cell ? number : null
}

/** Each number of a reading with its place: its groups stand one after the other in the run. */
function placed(reading: readonly string[], run: string, offset: number): TableCell[] {
  const groups = [...run.matchAll(/\S+/gu)]
  let at = 0
  return reading.map((text) => {
    const first = groups[at]
    at += text.split(' ').length
    const last = groups[at - 1]
    const start = offset + (first?.index ?? 0)
    return { text, start, end: offset + (last ? last.index + last[0].length : 0) }
  })
}
