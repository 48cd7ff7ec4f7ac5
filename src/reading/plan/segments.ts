import type { LayoutLine } from '../layout.ts'
import { goesOnAfterGap, type WrapHabits } from '../line-joins.ts'
import type { SourcePiece } from '../words/fold.ts'
import { isUnfinished } from './unfinished.ts'
import { readValues, valuesAt } from './value-words.ts'

/** A stretch of table text that a blank line, a value or the end of a cell closes. */
export interface Segment {
  lines: SourcePiece[]
  /** The values that stand at its end or alone, those of one line together. */
  values: SourcePiece[]
}

interface TableLine {
  words: SourcePiece
  values: SourcePiece | null
  line: LayoutLine
  afterGap: boolean
}

/**
 * Parts the lines of a table whose columns were run together: a cell's text goes on over its lines; a blank
 * line, a value or a line that had no reason to break ends it. `columns` is the number of value columns.
 */
export function segmentsOf(lines: readonly LayoutLine[], columns: number, habits: WrapHabits): Segment[] {
  const segments: Segment[] = []
  let previous: TableLine | null = null
  for (const line of tableLines(lines, columns)) {
    const open = segments.at(-1)
    if (open && previous && continues(previous, line, open, { columns, habits })) {
      if (line.words.text.trim() !== '') open.lines.push(line.words)
      if (line.values) open.values.push(line.values)
    } else segments.push(newSegment(line))
    previous = line
  }
  return segments
}

function tableLines(lines: readonly LayoutLine[], columns: number): TableLine[] {
  const table: TableLine[] = []
  let gap = false
  for (const line of lines) {
    if (line.text.trim() === '') {
      gap = true
      continue
    }
    table.push({ ...cutValues(line, columns), line, afterGap: gap })
    gap = false
  }
  return table
}

function cutValues(line: LayoutLine, columns: number): Pick<TableLine, 'words' | 'values'> {
  const at = valuesAt(line.text, columns)
  const values =
    line.text.slice(at).trim() === '' ? null : { text: line.text.slice(at), start: line.start + at }
  return { words: { text: line.text.slice(0, at), start: line.start }, values }
}

function newSegment({ words, values }: TableLine): Segment {
  return { lines: words.text.trim() === '' ? [] : [words], values: values ? [values] : [] }
}

interface TableHabits {
  columns: number
  habits: WrapHabits
}

function continues(previous: TableLine, line: TableLine, open: Segment, table: TableHabits): boolean {
  const words = line.words.text.trim()
  if (words === '') return hasRoom(open, line, table.columns)
  if (line.afterGap) return open.values.length === 0 && goesOnAfterGap(previous.line, line.line)
  if (/^\p{Ll}/u.test(words)) return true
  if (previous.values !== null) return false
  if (isUnfinished(previous.words.text)) return true
  if (table.habits.trailingBlanks) return /\s$/u.test(previous.line.text)
  return /^[\d(]/u.test(words)
}

/** Values one below the other belong to one row until every column has one. */
function hasRoom(open: Segment, line: TableLine, columns: number): boolean {
  const shown = [...open.values, ...(line.values ? [line.values] : [])]
  const count = shown.reduce((sum, piece) => sum + (readValues(piece.text)?.length ?? 1), 0)
  return count <= columns
}
