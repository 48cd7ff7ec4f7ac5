import type { LayoutLine } from '../layout.ts'
import type { SourcePiece } from '../words/fold.ts'
import { columnsOf } from './columns-of.ts'
import { type PlacedText, placedText } from './passage.ts'
import { type Column, piecesOf } from './table-lines.ts'

/** One line's part of one column. */
export interface CellLine {
  column: number
  /** Rank of the line in the table; blank lines count, so that a gap shows. */
  line: number
  piece: SourcePiece
}

/** A cell's text over its lines. */
export interface Cell {
  column: number
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
    const pieces = line.text.trim() === '' ? [] : piecesOf(line)
    const of = columnsOf(
      pieces.map((piece) => piece.edge),
      edges,
    )
    return pieces
      .map((piece, rank) => ({ column: of[rank] ?? 0, line: at, piece }))
      .filter((part) => part.piece.text.trim() !== '')
  })
}

/**
 * Joins the lines of a column to cells. A line goes on with the cell above when it begins in small letters or
 * the line above had no room for its first word or cannot end there; where values stand beside both, or beside
 * what follows, a row of its own has begun.
 */
export function cellsOfColumn(parts: readonly CellLine[], valueLines: ReadonlySet<number>): Cell[] {
  const width = Math.max(0, ...parts.map((part) => part.piece.text.trim().length))
  const cells: CellLine[][] = []
  for (const [at, part] of parts.entries()) {
    const open = cells.at(-1)
    const above = open?.at(-1)
    const measured = open?.some(({ line }) => valueLines.has(line)) ?? false
    const begins = measured && hasOwnValues(parts, at, valueLines)
    if (open && above && !begins && goesOn(above, part, width, valueLines)) open.push(part)
    else cells.push([part])
  }
  return cells.map(cellOfLines)
}

/** Whether values stand beside a line or beside the lines in small letters that go on from it. */
function hasOwnValues(parts: readonly CellLine[], at: number, valueLines: ReadonlySet<number>): boolean {
  for (const [rank, part] of parts.slice(at).entries()) {
    if (rank > 0 && !/^\p{Ll}/u.test(part.piece.text.trim())) return false
    if (valueLines.has(part.line)) return true
  }
  return false
}

/** One cell of the lines it stands on. */
export function cellOfLines(parts: readonly CellLine[]): Cell {
  return {
    column: parts[0]?.column ?? 0,
    firstLine: parts[0]?.line ?? 0,
    lastLine: parts.at(-1)?.line ?? 0,
    placed: placedText(parts.map((part) => part.piece)),
  }
}

const dangling =
  /(?:[,(–-]|(?:^|\s)(?:i|på|av|för|till|från|med|om|och|samt|eller|vid|hos|under|över|enligt|inom|mellan|att|som|den|det|de|en|ett|vår|våra|sin|sina|per|är|region))$/iu

function goesOn(above: CellLine, part: CellLine, width: number, valueLines: ReadonlySet<number>): boolean {
  const words = part.piece.text.trim()
  const before = above.piece.text.trim()
  if (/^\p{Ll}/u.test(words) || dangling.test(before)) return true
  if (part.line !== above.line + 1 || valueLines.has(part.line)) return false
  const firstWord = /^\S*/u.exec(words)?.[0].length ?? 0
  return before.length + 1 + firstWord > width
}
