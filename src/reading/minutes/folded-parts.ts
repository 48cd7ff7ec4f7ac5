import { type Folded, foldedPart } from '../words/fold.ts'

/** A part of folded text without blanks at its ends. */
export function sliceFolded(folded: Folded, from: number, to: number = folded.text.length): Folded {
  const raw = folded.text.slice(from, to)
  const start = from + (raw.length - raw.trimStart().length)
  const end = start + raw.trim().length
  return foldedPart(folded, start, end)
}
