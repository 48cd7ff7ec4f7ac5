import { mendLetterSpacing } from '../words/header-words.ts'
import type { Row } from './build-layout.ts'
import type { PdfCell } from './pdf-cells.ts'
import { splitColumns } from './pdf-columns.ts'
import { restoreHyphens } from './pdf-hyphens.ts'

export interface PdfPageCells {
  width: number
  cells: PdfCell[]
}

/** What the whole document's type looks like; lines are told apart by it. */
export interface PdfType {
  bodySize: number
  /** Distance of two lines of the same paragraph, in sizes. */
  lineDistance: number
  isBold: (font: string) => boolean | null
}

/** The rows of a page in reading order, cells on one baseline side by side. */
export function rowsOfPage(page: PdfPageCells, type: PdfType): Row[] {
  return splitColumns(page.cells, page.width).flatMap((flow) => {
    const lines = groupLines(flow)
    restoreHyphens(lines, page.cells)
    return joinBrokenHeadings(lines.map((line, index) => rowOf(line, lines[index - 1], page.width, type)))
  })
}

/** A heading that goes on in small letters is one line: rules know headings by their whole wording. */
function joinBrokenHeadings(rows: readonly Row[]): Row[] {
  const joined: Row[] = []
  for (const row of rows) {
    const open = joined.at(-1)
    const [above, below] = [open?.cells[0], row.cells[0]]
    if (open && above && below && isBrokenHeading(open, row)) {
      const text = wordsJoined(above.text, below.text)
      joined[joined.length - 1] = { ...open, cells: [{ ...above, text }] }
    } else joined.push(row)
  }
  return joined
}

/** "hälso-" before "och" keeps its hyphen: only a word that goes on loses it. */
function wordsJoined(above: string, below: string): string {
  if (/^(?:och|eller|samt|respektive)(?!\p{L})/u.test(below))
    return `${above.replace(/\u00ad$/u, '-')} ${below}`
  return /[-\u00ad]$/u.test(above) ? above.slice(0, -1) + below : `${above} ${below}`
}

function isBrokenHeading(row: Row, next: Row): boolean {
  const isOne = row.cells.length === 1 && next.cells.length === 1 && !next.gapBefore
  const isHeading = row.bold === true && next.bold === true && row.size === next.size
  const [words, after] = [row.cells[0]?.text ?? '', next.cells[0]?.text ?? '']
  if (!isOne || !isHeading || !/^\p{Ll}/u.test(after)) return false
  return /\p{Ll}[-\u00ad]$/u.test(words) || ((row.size ?? 1) > 1.1 && /[\p{L}\d]$/u.test(words))
}

/** Cells with (nearly) the same baseline, top to bottom, each line from left to right. */
export function groupLines(cells: readonly PdfCell[]): PdfCell[][] {
  const lines: PdfCell[][] = []
  for (const cell of [...cells].sort((a, b) => b.baseline - a.baseline)) {
    const open = lines.at(-1)
    const first = open?.[0]
    if (open && first && first.baseline - cell.baseline <= Math.max(first.size, cell.size) * 0.35)
      open.push(cell)
    else lines.push([cell])
  }
  for (const line of lines) line.sort((a, b) => a.left - b.left)
  return lines
}

function rowOf(line: PdfCell[], previous: PdfCell[] | undefined, width: number, type: PdfType): Row {
  const size = Math.max(...line.map((cell) => cell.size))
  const bold = line.map((cell) => type.isBold(cell.font))
  return {
    cells: line.map((cell) => cellOf(cell, width)),
    size: sizeOf(line, Math.round((size / type.bodySize) * 100) / 100),
    bold: bold.includes(null) ? null : bold.every((each) => each),
    furniture: line.every((cell) => cell.artifact),
    gapBefore: previous === undefined || isGap(previous, line, type.lineDistance),
  }
}

function cellOf(cell: PdfCell, width: number): Row['cells'][number] {
  const left = clampShare(cell.left / width)
  // Mending moves letters; words that were recognised are told by their places.
  return cell.words
    ? { text: cell.text, left, words: cell.words }
    : { text: mendLetterSpacing(cell.text), left }
}

/** The size of recognised type is measured on its letters: small differences are chance. */
function sizeOf(line: readonly PdfCell[], size: number): number {
  return line.some((cell) => cell.words) && size > 0.8 && size < 1.22 ? 1 : size
}

function isGap(previous: PdfCell[], line: PdfCell[], lineDistance: number): boolean {
  const above = previous[0]
  const below = line[0]
  if (!above || !below) return false
  const size = Math.max(above.size, below.size)
  return (above.baseline - below.baseline) / size > lineDistance * 1.25
}

function clampShare(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000
}
