import type { LayoutLine } from '../layout.ts'
import { type PlacedText, placedText } from './passage.ts'
import { piecesOf } from './pieces.ts'

const measured = /^(?:indikator(?:er)?|mått|nyckeltal)(?!\p{L})/iu
const valued = /^(?:mål|målvärden?|utfall)(?!\p{L})/iu
/** "62", "70 %", but no year: values stand in rows, not in heads. */
const value = /^(?!(?:19|20)\d\d(?!\d))[<>≥≤±–-]?\s*\d/u
/** Longer pieces are text in columns and no heads of them. */
const longestHead = 40

/**
 * The line's words where it has the words of an indicator table's head, each in a column of its own. Asked of
 * lines that were not read as a head: the table below it is left unread, which someone has to be told.
 */
export function unreadHead(line: LayoutLine): PlacedText | null {
  const heads = piecesOf(line).flatMap((piece) => (piece.text === '' ? [] : [piece.text]))
  if (heads.length < 3 || !heads.every(mayBeHead)) return null
  if (!heads.some((head) => measured.test(head)) || !heads.some((head) => valued.test(head))) return null
  return placedText([{ text: line.text, start: line.start }])
}

function mayBeHead(words: string): boolean {
  return words.length <= longestHead && !/[.;,]$/u.test(words) && !value.test(words)
}
