import type { Layout, LayoutLine } from '../layout.ts'
import { headerPieces } from '../words/header-words.ts'
import { isDangling } from './heading-block.ts'
import { headingPhraseAt, headingWording } from './section-heading.ts'

const longest = 300
const strips =
  /(?:Justerande(?:n?s|n)?|Justerares|Ordförandes?)\s(?:sign(?:atur(?:er)?)?|signum)(?!\p{L})\.?|Utdragsbestyrkande|Sida\s\d{1,3}\s?(?:av\s|\()\s?\d{1,3}\)?/gu
const pageHeads = [
  /(?:SAMMANTRÄDESPROTOKOLL|Sammanträdesprotokoll|PROTOKOLL|Protokoll)\s(?:[^.]{0,80}?\s)?(?=\d{1,3}\s?\(\d{1,3}\))/gu,
  /(?:(?:Sammanträdesprotokoll|Protokoll)\s)?Sammanträdesdatum:?\s[^.]{0,100}?\d{4}-\d{2}-\d{2}/gu,
  /(?<=[.!?\d]\s)\d{1,3}\s?\(\d{1,3}\)(?=\s|$)/gu,
  /(?<=\s)(?:\p{Lu}\p{L}+\s){0,2}Referensnummer:\s\S+/gu,
]
const leadsIn = /\sbeslut(?:ar|ade|a)(?!\p{L})[^.]{0,60}\s$/u
const point = /(?<=(?:[.,;:]|\s(?:beslutar|samt|och))\s)(?<number>\d{1,2})\.\s(?=att\s|\p{Lu}\p{Ll})/gu
const paragraph = /(?<=\s)(?:§\s?\d{1,4}(?:\s[a-h])?(?:\/\d{2,4})?|\d{1,4}\s§)\s+(?=["”]?\p{Lu})/gu

/**
 * Breaks lines that an extraction ran together: a whole page on one line before its paragraphs and headings, and
 * any line around the words of page furniture that landed in it. Text and offsets stay as they are. A layout with
 * nothing to break is given back itself, so that what rules found in it is not looked for again.
 */
export function breakRunOnLines(layout: Layout): Layout {
  const runsOn = isRunOn(layout)
  const lines = layout.lines.flatMap((line) => breakLine(line, runsOn))
  const isWhole = lines.every((line, index) => line === layout.lines[index])
  return isWhole && lines.length === layout.lines.length ? layout : { ...layout, lines }
}

/** Most headings stand within lines, right after a sentence: the line breaks of the document are lost. */
function isRunOn({ lines }: Layout): boolean {
  const within = lines.flatMap(({ text }) =>
    [...text.matchAll(/(?<=[.!?)]\s)\p{Lu}/gu)].filter(
      ({ index }) => headingPhraseAt(text.slice(index, index + 120)) !== null,
    ),
  )
  const alone = within.length < 3 ? [] : lines.filter(({ text }) => headingWording(text.trim()) !== null)
  return within.length >= 3 && within.length > alone.length
}

function breakLine(line: LayoutLine, runsOn: boolean): LayoutLine[] {
  const at = new Set<number>()
  const breakAround = (pattern: RegExp) => {
    for (const match of line.text.matchAll(pattern)) at.add(match.index).add(match.index + match[0].length)
  }
  // A page head that stands alone is furniture as a whole: in pieces its body and date would be text.
  const isHead = line.text.search(strips) >= 0 && headerPieces(line.text).rest === ''
  if (!isHead) breakAround(strips)
  if (line.text.length > longest || runsOn) {
    pageHeads.forEach(breakAround)
    for (const { index } of line.text.matchAll(paragraph)) {
      if (!runsInto(line.text.slice(0, index))) at.add(index)
    }
    for (const index of headingsIn(line.text, false)) at.add(index)
    for (const index of pointsIn(line.text)) at.add(index)
    for (const { index } of line.text.matchAll(/(?<=\s)[•\uf000-\uf0ff](?=\s)/gu)) at.add(index)
  }
  if (runsOn) for (const index of headingsIn(line.text, true)) at.add(index)
  const cuts = [...at].filter((index) => index > 0 && index < line.text.length).sort((a, b) => a - b)
  return cuts.length === 0 ? [line] : piecesOf(line, cuts)
}

/** "beslutar 1. att sänka farten, 2. att sätta upp skyltar": the points of a list, as long as they count up. */
function pointsIn(text: string): number[] {
  let next = Number.NaN
  return [...text.matchAll(point)].flatMap(({ index, groups }) => {
    const number = Number(groups?.number)
    const opens = number === 1 && leadsIn.test(text.slice(0, index))
    if (number === 1 ? !opens : number !== next) return []
    next = number + 1
    return [index]
  })
}

/** A reference in a sentence ("enligt § 12 Budget") stands behind a word that needs it. */
function runsInto(before: string): boolean {
  return isDangling(before) || /(?:,|\bse|jfr)\s*$/u.test(before)
}

/**
 * Headings of sections that are followed by a capital; none where a sentence runs into the word. Where line breaks
 * are lost (`lost`) the heading gets a line to itself.
 */
function headingsIn(text: string, lost: boolean): number[] {
  return [...text.matchAll(/(?<=^|\s)\p{Lu}/gu)].flatMap(({ index }) => {
    if (isDangling(text.slice(Math.max(0, index - 30), index))) return []
    const found = headingPhraseAt(text.slice(index, index + 120), lost)
    return found === null ? [] : lost ? [index, index + found.length] : [index]
  })
}

function piecesOf(line: LayoutLine, cuts: number[]): LayoutLine[] {
  const edges = [0, ...cuts, line.text.length]
  return edges.slice(0, -1).map((from, index) => {
    const text = line.text.slice(from, edges[index + 1])
    const start = line.start + from
    return {
      ...line,
      start,
      end: start + text.length,
      text,
      cells: cellsOf(line, start, start + text.length),
    }
  })
}

function cellsOf(line: LayoutLine, start: number, end: number): LayoutLine['cells'] {
  const cells = line.cells.flatMap((cell) => {
    const from = Math.max(cell.start, start)
    const to = Math.min(cell.end, end)
    return to > from ? [{ ...cell, start: from, end: to }] : []
  })
  return cells.length > 0 ? cells : [{ start, end: start, left: null }]
}
