import type { SourcePiece } from '../words/fold.ts'
import { placedText } from './passage.ts'
import type { Segment } from './segments.ts'
import { isUnfinished } from './unfinished.ts'

/** Words that names go on from ("Regionens Hus", "Agenda 2030"), beside those that end no cell. */
const namesGoOn = /(?:^|\s)(?:regionens?|kommun|agenda)$/iu
/** How indicators often begin. */
const indicatorStart =
  /^(?:andel(?:en)?|antal(?:et)?|genomsnittlig\p{L}*|medel\p{L}+|följsamhet|grad(?:en)?|kostnad\p{L}*|nöjdhet|index|genomförd\p{L}*|framtag\p{L}+|procent|en|ett)(?!\p{L})/iu

/** Whether a text begins as indicators do ("Andel …", "Antal …"). */
export function beginsAsIndicator(text: string): boolean {
  return indicatorStart.test(text.trim())
}

export interface Cut {
  subgoal: SourcePiece[]
  indicator: SourcePiece[]
}

/**
 * Parts a first line on which two cells were run together ("Öka X En utbildning i X som …"): at a capital in
 * mid-line after a word in small letters. Null when there is none. Later lines go on with the second cell.
 */
export function cutAtCapital(segment: Segment): Cut | null {
  const [first, ...rest] = segment.lines
  if (!first) return null
  const at = bestCapital(first.text)
  if (at === null) return null
  const left = { text: first.text.slice(0, at), start: first.start }
  const right = { text: first.text.slice(at), start: first.start + at }
  return { subgoal: [left], indicator: [right, ...rest] }
}

function bestCapital(line: string): number | null {
  const places = [...line.matchAll(/(?<=[\p{Ll}\d).]\s+)\p{Lu}(?=\p{Ll}|\s)/gu)]
    .map((match) => match.index)
    .filter((at) => isWholeCell(line.slice(0, at).trim()))
  return places.find((at) => beginsAsIndicator(line.slice(at))) ?? places[0] ?? null
}

function isWholeCell(words: string): boolean {
  return /\s/u.test(words) && !isUnfinished(words) && !namesGoOn.test(words)
}

/**
 * The width that single cells are broken at in a table, taken from the lines that surely are one cell: broken
 * ones without a capital in their middle. Null when too few are seen.
 */
export function cellWidth(segments: readonly Segment[]): number | null {
  const broken = segments.flatMap((segment) => segment.lines.slice(0, -1))
  const widths = broken
    .filter((line) => bestCapital(line.text) === null)
    .map((line) => line.text.trim().length)
  return widths.length >= 3 ? Math.max(...widths) : null
}

/** Whether the first line of a segment is too long for one cell. */
export function isTwoCellsWide(segment: Segment, width: number | null): boolean {
  const length = placedText(segment.lines.slice(0, 1)).text.length
  return width !== null && length > width * 1.1
}
