/** A piece of source text: one line, or a part of one. */
export interface SourcePiece {
  text: string
  /** Offset of its first character in the document's text. */
  start: number
}

/** Text with line breaks folded away, and for each of its characters the offset it comes from. */
export interface Folded {
  text: string
  offsets: number[]
}

/**
 * Folds lines into running text: blanks become one, soft hyphens go, a word broken at a line end is rejoined, a
 * hyphen that belongs to the word ("2024-/2027", "hälso-/och") stays.
 */
export function foldPieces(pieces: readonly SourcePiece[]): Folded {
  const folded: Folded = { text: '', offsets: [] }
  for (const piece of pieces) {
    const joint = folded.text === '' ? '' : jointBetween(folded.text, piece.text)
    if (joint === 'drop hyphen') {
      folded.text = folded.text.slice(0, -1)
      folded.offsets.pop()
    } else if (joint === ' ') append(folded, ' ', (folded.offsets.at(-1) ?? piece.start) + 1)
    appendPiece(folded, piece)
  }
  return trimEnd(folded)
}

/** Where a part of folded text stands in the document. */
export function sourceRange(folded: Folded, from: number, to: number): { start: number; end: number } {
  const start = folded.offsets[from] ?? 0
  const last = folded.offsets[to - 1]
  return { start, end: last === undefined ? start : last + 1 }
}

function appendPiece(folded: Folded, piece: SourcePiece): void {
  let at = piece.start
  for (const char of piece.text) {
    if (/\s/u.test(char)) {
      if (folded.text !== '' && !folded.text.endsWith(' ')) append(folded, ' ', at)
    } else if (char !== '\u00ad') append(folded, char, at)
    at += char.length
  }
  // A soft hyphen at the line end says that the word goes on: nothing stands between.
  if (/\u00ad\s*$/u.test(piece.text)) append(trimEnd(folded), '\u00ad', at - 1)
}

function append(folded: Folded, char: string, offset: number): void {
  folded.text += char
  for (let unit = 0; unit < char.length; unit++) folded.offsets.push(offset + unit)
}

function trimEnd(folded: Folded): Folded {
  while (/[\s\u00ad]$/u.test(folded.text)) {
    folded.text = folded.text.slice(0, -1)
    folded.offsets.pop()
  }
  return folded
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

/** Numbers, abbreviations, single letters and names keep the hyphen they are broken at. */
function keepsHyphen(before: string, after: string): boolean {
  const next = after.trimStart()
  if (/\d[-‐‑]$/u.test(before) || /^[\d\p{Lu}]/u.test(next)) return true
  const word = /([\p{L}\d]+)[-‐‑]$/u.exec(before)?.[1] ?? ''
  return word.length === 1 || word === word.toUpperCase()
}
