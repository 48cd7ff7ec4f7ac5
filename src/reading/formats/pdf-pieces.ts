import { mendCharacters } from './mend-characters.ts'

/** One run of text as pdf.js gives it, or a mark that opens or closes tagged content. */
export interface PdfItem {
  str?: string
  transform?: number[]
  width?: number
  fontName?: string
  type?: string
  tag?: string
  id?: string | null
}

/** A run of text with its place on the page, in the order of the content stream. */
export interface PdfPiece {
  text: string
  left: number
  right: number
  /** Baseline from the bottom of the page. */
  baseline: number
  size: number
  font: string
  artifact: boolean
  /** The marked content it belongs to: two pieces of different ones may be two cells. */
  mark: number
  /** A hyphen follows whose glyph pdf.js does not give, since the file says that it may be left out. */
  hyphenAfter: boolean
  /** Words that were recognised in a picture, by their place in the text; absent in real text. */
  words?: PlacedWord[]
}

/** A recognised word in the text of a piece, cell or line. */
export interface PlacedWord {
  at: number
  length: number
  confidence: number
}

interface OpenMark {
  artifact: boolean
  mark: number
  /** How many pieces there were when it was opened. */
  since: number
  span: boolean
}

/** The visible, horizontal runs of a page; rotated text in the margin counts as artifact. */
export function piecesOf(items: readonly PdfItem[]): PdfPiece[] {
  const pieces: PdfPiece[] = []
  const open: OpenMark[] = []
  let marks = 0
  for (const item of items) {
    const inside = open.at(-1)
    if (item.type?.startsWith('begin')) {
      // A nested span without an id holds what the writer replaced: it is no cell of its own.
      const mark = item.id || !inside ? ++marks : inside.mark
      const artifact = (inside?.artifact ?? false) || item.tag === 'Artifact'
      open.push({ artifact, mark, since: pieces.length, span: item.tag === 'Span' })
    } else if (item.type?.startsWith('end')) {
      const closed = open.pop()
      if (closed) noteHyphen(closed, open.at(-1), pieces)
    } else {
      const piece = pieceOf(item, inside)
      if (piece && !repeats(piece, pieces.at(-1))) pieces.push(piece)
    }
  }
  return pieces
}

/** A span that stays empty after text of the same mark held a hyphen. */
function noteHyphen(closed: OpenMark, around: OpenMark | undefined, pieces: PdfPiece[]): void {
  const last = pieces.at(-1)
  if (!closed.span || closed.since !== pieces.length || !last || !/[\p{L}\d]$/u.test(last.text)) return
  if (!around || around.since < pieces.length) last.hyphenAfter = true
}

function pieceOf(item: PdfItem, open: OpenMark | undefined): PdfPiece | null {
  const text = mendCharacters(item.str ?? '')
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform ?? []
  if (text.trim() === '') return null
  const size = Math.hypot(c, d)
  const rotated = Math.abs(b) > Math.abs(a)
  return {
    text: text.trim(),
    left: x,
    right: x + (item.width ?? 0),
    baseline: y,
    size: size || 1,
    font: item.fontName ?? '',
    artifact: rotated || (open?.artifact ?? false),
    mark: open?.mark ?? 0,
    hyphenAfter: false,
  }
}

/** Bold is sometimes made by printing the same twice, a hair apart. */
function repeats(piece: PdfPiece, previous: PdfPiece | undefined): boolean {
  if (!previous || previous.text !== piece.text) return false
  return Math.abs(previous.left - piece.left) < 1 && Math.abs(previous.baseline - piece.baseline) < 1
}
