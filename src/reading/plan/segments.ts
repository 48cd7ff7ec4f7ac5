import type { LayoutLine } from '../layout.ts'
import { goesOnAfterGap, type WrapHabits } from '../line-joins.ts'
import type { SourcePiece } from '../words/fold.ts'
import { valuesAt } from './value-words.ts'

/** A stretch of table text that a blank line, a value or the end of a cell closes. */
export interface Segment {
  lines: SourcePiece[]
  /** The values that stand at its end or alone, null when none do. */
  values: SourcePiece | null
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
    if (open && previous && continues(previous, line, open, habits)) {
      if (line.words.text.trim() !== '') open.lines.push(line.words)
      open.values ??= line.values
    } else segments.push({ lines: line.words.text.trim() === '' ? [] : [line.words], values: line.values })
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

function continues(previous: TableLine, line: TableLine, open: Segment, habits: WrapHabits): boolean {
  const words = line.words.text.trim()
  if (words === '') return line.values !== null && open.values === null && !line.afterGap
  if (line.afterGap) return open.values === null && goesOnAfterGap(previous.line, line.line)
  if (/^\p{Ll}/u.test(words)) return true
  if (previous.values !== null) return false
  if (isUnfinished(previous.words.text)) return true
  if (habits.trailingBlanks) return /\s$/u.test(previous.line.text)
  return /^[\d(]/u.test(words)
}

/** No cell ends in a preposition, an article, a comma or half a word. */
function isUnfinished(words: string): boolean {
  return /(?:[,(–-]|(?:^|\s)(?:i|på|av|för|till|från|med|om|och|samt|eller|vid|hos|under|över|enligt|inom|mellan|att|som|den|det|de|en|ett|vår|våra|sin|sina|per|är))\s*$/iu.test(
    words,
  )
}
