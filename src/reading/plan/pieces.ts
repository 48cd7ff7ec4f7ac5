import type { LayoutCell, LayoutLine } from '../layout.ts'
import type { SourcePiece } from '../words/fold.ts'

/** The piece of a line between wide gaps: as the format tells, else tabs, else two blanks or more. */
export interface Piece extends SourcePiece {
  edge: number
}

/** The pieces of a line with their left edges; a tab with nothing before it leaves an empty piece. */
export function piecesOf(line: LayoutLine): Piece[] {
  if (line.cells.some((cell) => cell.left !== null)) return line.cells.map((cell) => pieceOfCell(line, cell))
  if (/\S\s*\|\s*\S/u.test(line.text))
    return splitAt(line, /(\|)/u).map((piece, at) => ({ ...piece, edge: at }))
  if (line.text.includes('\t')) return splitAt(line, /(\t)/u).map((piece, at) => ({ ...piece, edge: at }))
  return splitAt(line, /( {2,})/u)
    .filter((piece) => piece.text !== '')
    .map((piece) => ({ ...piece, edge: piece.start - line.start }))
}

function pieceOfCell(line: LayoutLine, cell: LayoutCell): Piece {
  const text = line.text.slice(cell.start - line.start, cell.end - line.start)
  return { ...trimmed(text, cell.start), edge: cell.left ?? 0 }
}

function trimmed(text: string, start: number): SourcePiece {
  return { text: text.trim(), start: start + text.length - text.trimStart().length }
}

/** The parts of a line between gaps; gaps stand in every second place of what is split. */
function splitAt(line: LayoutLine, gap: RegExp): SourcePiece[] {
  const pieces: SourcePiece[] = []
  let at = 0
  for (const [rank, part] of line.text.split(gap).entries()) {
    if (rank % 2 === 0) pieces.push(trimmed(part, line.start + at))
    at += part.length
  }
  return pieces
}
