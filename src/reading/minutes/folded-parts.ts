import type { Folded } from '../words/fold.ts'

/** A part of folded text with its offsets, without blanks at its ends. */
export function sliceFolded({ text, offsets }: Folded, from: number, to: number = text.length): Folded {
  const raw = text.slice(from, to)
  const start = from + (raw.length - raw.trimStart().length)
  const end = start + raw.trim().length
  return { text: text.slice(start, end), offsets: offsets.slice(start, end) }
}

/** Two folded texts after each other, with a blank between. */
export function joinFolded(a: Folded, b: Folded): Folded {
  if (a.text === '' || b.text === '') return a.text === '' ? b : a
  const blank = (a.offsets.at(-1) ?? 0) + 1
  return { text: `${a.text} ${b.text}`, offsets: [...a.offsets, blank, ...b.offsets] }
}
