/** A piece of source text: one line, or a part of one. */
export interface SourcePiece {
  text: string
  /** Offset of its first character in the document's text. */
  start: number
}

/** Text with line breaks folded away, which knows of each of its characters where it comes from (`offsetAt`). */
export interface Folded {
  text: string
  /**
   * Of each run of characters that follow each other in the document too, where it begins in the text and then where
   * in the document: a long document has millions of characters, and rules keep them all.
   */
  runs: readonly number[]
}

/** Folded text under construction: what is kept of a piece is added in whole runs. */
interface Folding {
  text: string
  runs: number[]
  last: number
}

/**
 * Folds lines into running text: blanks become one, soft hyphens go, a word broken at a line end is rejoined, a
 * hyphen that belongs to the word ("2024-/2027", "hälso-/och") stays.
 */
export function foldPieces(pieces: readonly SourcePiece[]): Folded {
  const folding: Folding = { text: '', runs: [], last: blank }
  for (const piece of pieces) {
    if (folding.text !== '') join(folding, piece)
    appendPiece(folding, piece)
  }
  trimEnd(folding)
  return { text: folding.text, runs: folding.runs }
}

/** Where a character of folded text stands in the document; undefined outside of the text. */
export function offsetAt({ text, runs }: Folded, index: number): number | undefined {
  if (index < 0 || index >= text.length) return undefined
  let [low, high] = [0, runs.length / 2 - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle * 2] ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return (runs[low * 2 + 1] ?? 0) + index - (runs[low * 2] ?? 0)
}

/** The characters of folded text from one place up to another. */
export function foldedPart(folded: Folded, from: number, to: number): Folded {
  const text = folded.text.slice(from, to)
  const runs = text === '' ? [] : [0, offsetAt(folded, from) ?? 0]
  for (let at = 0; at < folded.runs.length; at += 2) {
    const begins = folded.runs[at] ?? 0
    if (begins > from && begins < to) runs.push(begins - from, folded.runs[at + 1] ?? 0)
  }
  return { text, runs }
}

/** Two folded texts after each other, with a blank between. */
export function joinFolded(a: Folded, b: Folded): Folded {
  if (a.text === '' || b.text === '') return a.text === '' ? b : a
  const joined = { text: a.text, runs: [...a.runs], last: 0 }
  append(joined, ' ', (offsetAt(a, a.text.length - 1) ?? 0) + 1)
  const after = b.runs.map((each, at) => (at % 2 === 0 ? each + a.text.length + 1 : each))
  return { text: `${joined.text}${b.text}`, runs: [...joined.runs, ...after] }
}

/** Where a part of folded text stands in the document. */
export function sourceRange(folded: Folded, from: number, to: number): { start: number; end: number } {
  const start = offsetAt(folded, from) ?? 0
  const last = offsetAt(folded, to - 1)
  return { start, end: last === undefined ? start : last + 1 }
}

const [blank, softHyphen] = [0x20, 0xad]

function join(folding: Folding, next: SourcePiece): void {
  const { text, last } = folding
  if (last === blank) return
  const joint = last === softHyphen ? 'drop hyphen' : jointBetween(text, next.text)
  if (joint === 'drop hyphen') keep(folding, text.length - 1)
  else if (joint === ' ') append(folding, ' ', (offsetAt(folding, text.length - 1) ?? next.start) + 1)
}

function appendPiece(folding: Folding, { text, start }: SourcePiece): void {
  let from = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code !== softHyphen && !isBlank(code)) continue
    // One blank between two words is kept as it is.
    if (code === blank && index > from && text.charCodeAt(index - 1) !== blank) continue
    append(folding, text.slice(from, index), start + from)
    from = index + 1
    if (code !== softHyphen && folding.text !== '' && folding.last !== blank)
      append(folding, ' ', start + index)
  }
  append(folding, text.slice(from), start + from)
  // A soft hyphen at the line end says that the word goes on: nothing stands between.
  const words = text.trimEnd()
  if (words.endsWith('\u00ad')) {
    trimEnd(folding)
    append(folding, '\u00ad', start + words.length - 1)
  }
}

function append(folding: Folding, run: string, start: number): void {
  if (run === '') return
  const { runs, text } = folding
  const goesOn = runs.length > 0 && (runs.at(-1) ?? 0) + text.length - (runs.at(-2) ?? 0) === start
  if (!goesOn) runs.push(text.length, start)
  folding.text += run
  folding.last = run.charCodeAt(run.length - 1)
}

function keep(folding: Folding, length: number): void {
  folding.text = folding.text.slice(0, length)
  while ((folding.runs.at(-2) ?? -1) >= length) folding.runs.length -= 2
  folding.last = length > 0 ? folding.text.charCodeAt(length - 1) : blank
}

/** As `\s` has it; nearly every character is a plain letter, which needs no closer look. */
function isBlank(code: number): boolean {
  if (code < 0xa0) return code === blank || (code >= 9 && code <= 13)
  return code === 0xa0 || (code >= 0x1680 && /\s/u.test(String.fromCharCode(code)))
}

function trimEnd(folding: Folding): void {
  let { length } = folding.text
  while (length > 0 && [blank, softHyphen].includes(folding.text.charCodeAt(length - 1))) length--
  if (length < folding.text.length) keep(folding, length)
}

type Joint = '' | ' ' | 'drop hyphen'

function jointBetween(before: string, after: string): Joint {
  if (!/[\p{L}\d][-‐‑]$/u.test(before.slice(-3))) return ' '
  if (/^\s*(?:och|eller|samt|respektive|till|&)(?!\p{L})/u.test(after)) return ' '
  return keepsHyphen(before, after) ? '' : 'drop hyphen'
}

/** Numbers, abbreviations, single letters, names and a vote's "ja-" and "nej-" keep the hyphen they are broken at. */
function keepsHyphen(before: string, after: string): boolean {
  const next = after.trimStart()
  if (/\d[-‐‑]$/u.test(before.slice(-2)) || /^[\d\p{Lu}]/u.test(next)) return true
  const word = /([\p{L}\d]+)[-‐‑]$/u.exec(before.slice(-60))?.[1] ?? ''
  return word.length === 1 || word === word.toUpperCase() || /^(?:ja|nej)$/iu.test(word)
}
