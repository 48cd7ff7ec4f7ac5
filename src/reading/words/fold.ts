/** A piece of source text: one line, or a part of one. */
export interface SourcePiece {
  text: string
  /** Offset of its first character in the document's text. */
  start: number
}

/** Text with line breaks folded away, and for each of its characters the offset it comes from. */
export interface Folded {
  text: string
  /** Packed: a long document has millions, and rules keep them all. */
  offsets: Uint32Array | number[]
}

/** Folded text under construction: what is kept of a piece is added in whole runs, its offsets packed. */
interface Folding {
  text: string
  offsets: Uint32Array
  last: number
}

/**
 * Folds lines into running text: blanks become one, soft hyphens go, a word broken at a line end is rejoined, a
 * hyphen that belongs to the word ("2024-/2027", "hälso-/och") stays.
 */
export function foldPieces(pieces: readonly SourcePiece[]): Folded {
  // Nothing is added but a blank between two pieces.
  const room = pieces.reduce((sum, { text }) => sum + text.length + 1, 0)
  const folding = { text: '', offsets: roomFor(room), last: blank }
  for (const piece of pieces) {
    if (folding.text !== '') join(folding, piece)
    appendPiece(folding, piece)
  }
  trimEnd(folding)
  return { text: folding.text, offsets: folding.offsets.slice(0, folding.text.length) }
}

/** Taken again for the next text: a document has tens of thousands of small ones. */
let desk = new Uint32Array(4096)

function roomFor(length: number): Uint32Array {
  if (length > 1_000_000) return new Uint32Array(length)
  if (desk.length < length) desk = new Uint32Array(length * 2)
  return desk
}

/** Where a part of folded text stands in the document. */
export function sourceRange(folded: Folded, from: number, to: number): { start: number; end: number } {
  const start = folded.offsets[from] ?? 0
  const last = folded.offsets[to - 1]
  return { start, end: last === undefined ? start : last + 1 }
}

const [blank, softHyphen] = [0x20, 0xad]

function join(folding: Folding, next: SourcePiece): void {
  const { text, last } = folding
  if (last === blank) return
  const joint = last === softHyphen ? 'drop hyphen' : jointBetween(text, next.text)
  if (joint === 'drop hyphen') keep(folding, text.length - 1)
  else if (joint === ' ') append(folding, ' ', (folding.offsets[text.length - 1] ?? next.start) + 1)
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
  const { offsets, text } = folding
  for (let index = 0; index < run.length; index++) offsets[text.length + index] = start + index
  folding.text += run
  folding.last = run.charCodeAt(run.length - 1)
}

function keep(folding: Folding, length: number): void {
  folding.text = folding.text.slice(0, length)
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
