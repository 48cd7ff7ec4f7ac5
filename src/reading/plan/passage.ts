import { type Folded, foldPieces, type SourcePiece } from '../words/fold.ts'

/** Folded text with where it begins and ends in the document. */
export interface PlacedText {
  text: string
  start: number
  end: number
}

/** Folds pieces of lines to one text with its place; empty pieces give an empty text where they stand. */
export function placedText(pieces: readonly SourcePiece[]): PlacedText {
  const folded = foldPieces(pieces)
  const start = firstOffset(folded) ?? pieces[0]?.start ?? 0
  return { text: folded.text, start, end: (lastOffset(folded) ?? start - 1) + 1 }
}

function firstOffset(folded: Folded): number | undefined {
  return folded.offsets[0]
}

function lastOffset(folded: Folded): number | undefined {
  return folded.offsets.at(-1)
}
