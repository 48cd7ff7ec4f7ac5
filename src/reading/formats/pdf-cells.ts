import type { PdfPiece } from './pdf-pieces.ts'

/** Pieces that stand close together on one baseline. */
export interface PdfCell extends Omit<PdfPiece, 'mark'> {
  mark: number
}

/** Joins pieces that follow each other on a baseline to words and lines; a wide gap begins another cell. */
export function joinPieces(pieces: readonly PdfPiece[]): PdfCell[] {
  const starts = columnStarts(pieces)
  const cells: PdfCell[] = []
  for (const piece of pieces) {
    const open = cells.at(-1)
    const gap = open ? piece.left - open.right : 0
    const begins = open && starts.has(Math.round(piece.left)) && isOtherText(open, piece, gap)
    if (open && !begins && isSameCell(open, piece, gap)) {
      open.text += needsBlank(open, piece, gap) ? ` ${piece.text}` : piece.text
      open.right = Math.max(open.right, piece.right)
      open.mark = piece.mark
    } else cells.push({ ...piece })
  }
  return cells
}

/** Where pieces begin again and again after a gap: the left edge of a column, however long the text before it is. */
function columnStarts(pieces: readonly PdfPiece[]): Set<number> {
  const counts = new Map<number, number>()
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1]
    const sameLine = before && Math.abs(before.baseline - piece.baseline) < piece.size * 0.4
    if (sameLine && piece.left - before.right < piece.size * 0.8) return
    const left = Math.round(piece.left)
    counts.set(left, (counts.get(left) ?? 0) + 1)
  })
  return new Set([...counts].filter(([, count]) => count >= 3).map(([left]) => left))
}

/** Another type or another mark, and not glued to the text before. */
function isOtherText(open: PdfCell, piece: PdfPiece, gap: number): boolean {
  return gap > piece.size * 0.25 && (open.font !== piece.font || open.mark !== piece.mark)
}

/** In em: between words a quarter, in justified lines (one mark) much more; between two marks less is a new cell. */
function isSameCell(open: PdfCell, piece: PdfPiece, gap: number): boolean {
  const em = Math.max(open.size, piece.size)
  if (open.artifact !== piece.artifact || Math.abs(open.baseline - piece.baseline) > em * 0.4) return false
  return gap > -em * 0.5 && gap < em * widestBlank(open.mark, piece.mark)
}

/** A file without tags has the mark 0 for all. */
function widestBlank(mark: number, next: number): number {
  if (mark !== next) return 0.8
  return mark === 0 ? 1.5 : 2.5
}

function needsBlank(open: PdfCell, piece: PdfPiece, gap: number): boolean {
  return gap > Math.min(open.size, piece.size) * 0.13 && !open.text.endsWith('\u00ad')
}
