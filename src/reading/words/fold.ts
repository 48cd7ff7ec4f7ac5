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

/** Folded text under construction, character by character: a growing string would be copied for each look at it. */
interface Folding {
  characters: string[]
  offsets: number[]
}

/**
 * Folds lines into running text: blanks become one, soft hyphens go, a word broken at a line end is rejoined, a
 * hyphen that belongs to the word ("2024-/2027", "hälso-/och") stays.
 */
export function foldPieces(pieces: readonly SourcePiece[]): Folded {
  const folding: Folding = { characters: [], offsets: [] }
  for (const piece of pieces) {
    if (folding.characters.length > 0) join(folding, piece)
    appendPiece(folding, piece)
  }
  trimEnd(folding)
  return { text: folding.characters.join(''), offsets: Uint32Array.from(folding.offsets) }
}

/** Where a part of folded text stands in the document. */
export function sourceRange(folded: Folded, from: number, to: number): { start: number; end: number } {
  const start = folded.offsets[from] ?? 0
  const last = folded.offsets[to - 1]
  return { start, end: last === undefined ? start : last + 1 }
}

function join(folding: Folding, next: SourcePiece): void {
  // Only the last word matters to how the next line goes on from it.
  const joint = jointBetween(folding.characters.slice(-60).join(''), next.text)
  if (joint === 'drop hyphen') dropLast(folding)
  else if (joint === ' ') append(folding, ' ', (folding.offsets.at(-1) ?? next.start) + 1)
}

function appendPiece(folding: Folding, piece: SourcePiece): void {
  for (let index = 0; index < piece.text.length; index++) {
    const character = piece.text.charAt(index)
    const last = folding.characters.at(-1)
    const code = piece.text.charCodeAt(index)
    // Nearly every character is a plain letter; only the others are worth a closer look.
    if ((code <= 32 || code > 126) && /\s/u.test(character)) {
      if (last !== undefined && last !== ' ') append(folding, ' ', piece.start + index)
    } else if (character !== '\u00ad') append(folding, character, piece.start + index)
  }
  // A soft hyphen at the line end says that the word goes on: nothing stands between.
  const words = piece.text.trimEnd()
  if (words.endsWith('\u00ad')) {
    trimEnd(folding)
    append(folding, '\u00ad', piece.start + words.length - 1)
  }
}

function append({ characters, offsets }: Folding, character: string, offset: number): void {
  characters.push(character)
  offsets.push(offset)
}

function dropLast({ characters, offsets }: Folding): void {
  characters.pop()
  offsets.pop()
}

function trimEnd(folding: Folding): void {
  while (/[\s\u00ad]/u.test(folding.characters.at(-1) ?? '')) dropLast(folding)
}

type Joint = '' | ' ' | 'drop hyphen'

function jointBetween(before: string, after: string): Joint {
  if (before.endsWith('\u00ad')) return 'drop hyphen'
  if (before.endsWith(' ')) return ''
  const broken = /(?<=[\p{L}\d])[-‐‑]$/u.test(before)
  if (!broken) return ' '
  if (/^\s*(?:och|eller|samt|respektive|till|&)(?!\p{L})/u.test(after)) return ' '
  return keepsHyphen(before, after) ? '' : 'drop hyphen'
}

/** Numbers, abbreviations, single letters, names and a vote's "ja-" and "nej-" keep the hyphen they are broken at. */
function keepsHyphen(before: string, after: string): boolean {
  const next = after.trimStart()
  if (/\d[-‐‑]$/u.test(before) || /^[\d\p{Lu}]/u.test(next)) return true
  const word = /([\p{L}\d]+)[-‐‑]$/u.exec(before)?.[1] ?? ''
  return word.length === 1 || word === word.toUpperCase() || /^(?:ja|nej)$/iu.test(word)
}
