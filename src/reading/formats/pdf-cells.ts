import { bulletLength } from '../words/bullets.ts'
import type { PdfPiece } from './pdf-pieces.ts'

/** Pieces that stand close together on one baseline. */
export type PdfCell = PdfPiece

/** Joins pieces that follow each other on a baseline to words and lines; a wide gap begins another cell. */
export function joinPieces(pieces: readonly PdfPiece[]): PdfCell[] {
  const starts = columnStarts(pieces)
  const cells: PdfCell[] = []
  for (const piece of pieces) {
    const open = cells.at(-1)
    if (open && isSameCell(open, piece, starts)) extend(open, piece)
    else {
      if (open) closeLine(open, piece)
      cells.push({ ...piece })
    }
  }
  const last = cells.at(-1)
  if (last) closeLine(last)
  return cells
}

function extend(open: PdfCell, piece: PdfPiece): void {
  const gap = piece.left - open.right
  const joint = jointOf(open, piece, gap)
  const at = open.text.length + joint.length
  const words = piece.words?.map((word) => ({ ...word, at: word.at + at }))
  if (words) open.words = [...(open.words ?? []), ...words]
  open.text += joint + piece.text
  open.right = Math.max(open.right, piece.right)
  open.mark = piece.mark
  open.hyphenAfter = piece.hyphenAfter
}

/** A hyphen that is not drawn fills a third of an em; with a blank after it another quarter, on each side it is a dash. */
function jointOf(open: PdfCell, piece: PdfPiece, gap: number): string {
  const em = Math.min(open.size, piece.size)
  if (open.hyphenAfter) return gap > em * 0.72 ? ' - ' : gap > em * 0.5 ? '- ' : '-'
  return gap > em * 0.13 ? ' ' : ''
}

/** What is left of a hyphen when the line ends after it: whether the word goes on is told by what follows. */
function closeLine(open: PdfCell, next?: PdfPiece): void {
  const below = !next || open.baseline - next.baseline > open.size * 0.4
  if (open.hyphenAfter && below) open.text += '-'
  open.hyphenAfter = false
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

function isSameCell(open: PdfCell, piece: PdfPiece, starts: ReadonlySet<number>): boolean {
  const em = Math.max(open.size, piece.size)
  const gap = piece.left - open.right
  if (open.artifact !== piece.artifact || Math.abs(open.baseline - piece.baseline) > em * 0.4) return false
  if (isListMark(open.text) && gap > 0 && gap < em * 4) return true
  if (starts.has(Math.round(piece.left)) && isOtherText(open, piece, gap)) return false
  return gap > em * -0.25 && gap < em * widestBlank(open.mark, piece.mark)
}

/** A bullet or a number with its point belongs to the text that it stands before; a bare number may be a column. */
function isListMark(text: string): boolean {
  return bulletLength(`${text} `) > text.length || /^(?:\d{1,2}|\p{Ll})[.)]$/u.test(text)
}

/**
 * Another type or another mark, and not glued to the text before. A file without tags has one mark for all: there a
 * gap wider than between words is enough, where other lines begin a column.
 */
function isOtherText(open: PdfCell, piece: PdfPiece, gap: number): boolean {
  if (open.mark === 0 && piece.mark === 0 && gap > piece.size * 0.8) return true
  return gap > piece.size * 0.25 && (open.font !== piece.font || open.mark !== piece.mark)
}

/**
 * In em: between words a quarter, in justified lines (one mark) much more; between two marks less is a new cell. A
 * file without tags has the mark 0 for all.
 */
function widestBlank(mark: number, next: number): number {
  if (mark !== next) return 0.8
  return mark === 0 ? 1.5 : 2.5
}
