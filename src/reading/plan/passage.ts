import { foldPieces, offsetAt, type SourcePiece } from '../words/fold.ts'

/** Folded text with where it begins and ends in the document. */
export interface PlacedText {
  text: string
  start: number
  end: number
}

/** Folds pieces of lines to one text with its place; empty pieces give an empty text where they stand. */
export function placedText(pieces: readonly SourcePiece[]): PlacedText {
  const folded = foldPieces(pieces)
  const start = offsetAt(folded, 0) ?? pieces[0]?.start ?? 0
  return { text: folded.text, start, end: (offsetAt(folded, folded.text.length - 1) ?? start - 1) + 1 }
}
