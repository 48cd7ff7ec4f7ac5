import type { LayoutLine } from '../layout.ts'
import type { SourcePiece } from '../words/fold.ts'
import { columnsOf } from './columns-of.ts'
import { type PlacedText, placedText } from './passage.ts'
import { piecesOf } from './pieces.ts'
import type { Column } from './table-lines.ts'
import { isUnfinished } from './unfinished.ts'

/** One line's part of one column. */
export interface CellLine {
  column: number
  /** Rank of the line in the table; blank lines count, so that a gap shows. */
  line: number
  piece: SourcePiece
}

/** A cell's text over its lines. */
export interface Cell {
  firstLine: number
  lastLine: number
  placed: PlacedText
}

/** Every piece of every line with its column. */
export function cellLines(
  lines: readonly LayoutLine[],
  columns: readonly Pick<Column, 'edge'>[],
): CellLine[] {
  const edges = columns.map((column) => column.edge ?? 0)
  return lines.flatMap((line, at) => {
    const pieces = piecesOf(line)
    const of = columnsOf(
      pieces.map((piece) => piece.edge),
      edges,
    )
    return pieces
      .map((piece, rank) => ({ column: of[rank] ?? 0, line: at, piece }))
      .filter((part) => part.piece.text !== '')
  })
}

/**
 * Joins the lines of a column to cells. A line goes on with the cell above when it begins in small letters or
 * the line above had no room for its first word or cannot end there; where values stand beside both, or beside
 * what follows, a row of its own has begun.
 */
export function cellsOfColumn(parts: readonly CellLine[], valueLines: ReadonlySet<number>): Cell[] {
  const width = Math.max(0, ...parts.map((part) => part.piece.text.length))
  const cells: CellOfLines[] = []
  for (const [at, part] of parts.entries()) {
    const open = cells.at(-1)
    const measured = open?.some(({ line }) => valueLines.has(line))
    const begins = measured && hasOwnValues(parts.slice(at), valueLines)
    if (open && !begins && goesOn(open, part, { width, valueLines })) open.push(part)
    else cells.push([part])
  }
  return cells.map((lines) => cellOfLines(...lines))
}

type CellOfLines = [CellLine, ...CellLine[]]

/** Whether values stand beside a line or beside the lines in small letters that go on from it. */
function hasOwnValues(parts: readonly CellLine[], valueLines: ReadonlySet<number>): boolean {
  for (const [rank, part] of parts.entries()) {
    if (rank > 0 && !/^\p{Ll}/u.test(part.piece.text)) break
    if (valueLines.has(part.line)) return true
  }
  return false
}

/** One cell of the lines it stands on. */
export function cellOfLines(first: CellLine, ...rest: CellLine[]): Cell {
  return {
    firstLine: first.line,
    lastLine: (rest.at(-1) ?? first).line,
    placed: placedText([first, ...rest].map((part) => part.piece)),
  }
}

interface Width {
  /** Of the column's longest line. */
  width: number
  valueLines: ReadonlySet<number>
}

function goesOn(cell: CellOfLines, part: CellLine, { width, valueLines }: Width): boolean {
  const above = cell.at(-1) ?? cell[0]
  const words = part.piece.text
  if (/^\p{Ll}/u.test(words) || isUnfinished(above.piece.text)) return true
  if (part.line !== above.line + 1 || valueLines.has(part.line)) return false
  const [firstWord = ''] = words.split(/\s/u)
  return above.piece.text.length + 1 + firstWord.length > width
}
