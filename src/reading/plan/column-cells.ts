import type { LayoutLine } from '../layout.ts'
import type { SourcePiece } from '../words/fold.ts'
import { type PlacedText, placedText } from './passage.ts'
import { type Column, type Piece, piecesOf } from './table-lines.ts'

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

/** Every piece of every line, given to the column whose head stands nearest to its left edge. */
export function cellLines(
  lines: readonly LayoutLine[],
  columns: readonly Pick<Column, 'edge'>[],
): CellLine[] {
  return lines.flatMap((line, at) =>
    line.text.trim() === ''
      ? []
      : piecesOf(line)
          .filter((piece) => piece.text.trim() !== '')
          .map((piece) => ({ column: nearest(piece, columns), line: at, piece })),
  )
}

function nearest(piece: Piece, columns: readonly Pick<Column, 'edge'>[]): number {
  const distance = (column: Pick<Column, 'edge'> | undefined) => Math.abs((column?.edge ?? 0) - piece.edge)
  return columns.reduce((best, column, at) => (distance(column) < distance(columns[best]) ? at : best), 0)
}

/**
 * Joins the lines of a column to cells. A line goes on with the cell above when it begins in small letters or
 * the line above had no room for its first word or cannot end there; a line that shows values begins a row.
 */
export function cellsOfColumn(parts: readonly CellLine[], rowStarts: ReadonlySet<number>): Cell[] {
  const width = Math.max(0, ...parts.map((part) => part.piece.text.trim().length))
  const cells: { parts: CellLine[] }[] = []
  for (const part of parts) {
    const open = cells.at(-1)
    const above = open?.parts.at(-1)
    if (open && above && goesOn(above, part, width, rowStarts)) open.parts.push(part)
    else cells.push({ parts: [part] })
  }
  return cells.map((cell) => cellOfLines(cell.parts))
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

function goesOn(above: CellLine, part: CellLine, width: number, rowStarts: ReadonlySet<number>): boolean {
  const words = part.piece.text.trim()
  const before = above.piece.text.trim()
  if (/^\p{Ll}/u.test(words) || dangling.test(before)) return true
  if (part.line !== above.line + 1 || rowStarts.has(part.line)) return false
  const firstWord = /^\S*/u.exec(words)?.[0].length ?? 0
  return before.length + 1 + firstWord > width
}
