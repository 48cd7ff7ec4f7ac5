import type { PdfCell } from './pdf-cells.ts'

/** The narrowest column of prose, as a share of the page. */
const narrowest = 0.17
/** Columns of fewer full lines may as well be a table's cells. */
const fullLinesNeeded = 4

/**
 * Splits a page into flows that are read one after the other: what is set in columns is read column by column,
 * everything else (tables above all) row by row. Columns of prose are told from a table by their full lines, and by
 * the order in which the file writes them: prose writes a whole column before the next, a table goes to and fro.
 */
export function splitColumns(cells: readonly PdfCell[], pageWidth: number): PdfCell[][] {
  const text = cells.filter((cell) => !cell.artifact)
  const { head, middle, foot } = apartFromEdges(text)
  const gutter = findGutter(middle, pageWidth)
  if (gutter === null) return [[...cells]]
  const marked = cells.filter((cell) => cell.artifact)
  const top = Math.max(...text.map((cell) => cell.baseline))
  const flows = [
    marked.filter((cell) => cell.baseline > top),
    head,
    ...bandsOf(middle, gutter).flatMap((band) => flowsOfBand(band, gutter, pageWidth)),
    foot,
    marked.filter((cell) => cell.baseline <= top),
  ]
  return flows.filter((flow) => flow.length > 0)
}

/** What stands between two lines that cross the gutter is read left side first; a side may itself have columns. */
function flowsOfBand(band: PdfCell[], gutter: number, pageWidth: number): PdfCell[][] {
  const { left, right } = sidesOf(band, gutter)
  if (left.length === 0 || right.length === 0 || changesOfSide(band, gutter) > 2) return [band]
  return [...splitColumns(left, pageWidth), ...splitColumns(right, pageWidth)]
}

/** A page head and foot run across all columns: few lines, with a wide gap between them and the text. */
function apartFromEdges(cells: readonly PdfCell[]): { head: PdfCell[]; middle: PdfCell[]; foot: PdfCell[] } {
  const sorted = [...cells].sort((a, b) => b.baseline - a.baseline)
  const head = new Set(sorted.slice(0, edgeLength(sorted)))
  const rest = sorted.reverse().filter((cell) => !head.has(cell))
  const foot = new Set(rest.slice(0, edgeLength(rest)))
  return {
    head: cells.filter((cell) => head.has(cell)),
    middle: cells.filter((cell) => !head.has(cell) && !foot.has(cell)),
    foot: cells.filter((cell) => foot.has(cell)),
  }
}

const edgeLines = 3

function edgeLength(cells: readonly PdfCell[]): number {
  let [lines, length] = [0, 0]
  for (let i = 1; i < cells.length && lines < edgeLines; i++) {
    const [before, cell] = [cells[i - 1], cells[i]]
    if (!before || !cell) break
    const gap = Math.abs(before.baseline - cell.baseline)
    if (gap > cell.size * 0.4) lines++
    if (gap > Math.max(before.size, cell.size) * 2.2) length = i
  }
  return length
}

/** The left edge of a column that has prose on both of its sides; the one that crosses fewest lines. */
function findGutter(cells: readonly PdfCell[], pageWidth: number): number | null {
  let best: { at: number; crossing: number } | null = null
  for (const at of commonLefts(cells)) {
    const crossing = cells.filter((cell) => crosses(cell, at)).length
    if (best && crossing >= best.crossing) continue
    if (bandsOf(cells, at).some((band) => isInColumns(band, at, pageWidth))) best = { at, crossing }
  }
  return best?.at ?? null
}

function commonLefts(cells: readonly PdfCell[]): number[] {
  const counts = new Map<number, number>()
  for (const { left, size } of cells) {
    const at = Math.round(left - size * 0.3)
    counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= fullLinesNeeded).map(([at]) => at)
}

/** Runs of cells on either side of the gutter, in the file's order, and alone those that cross it; from the top. */
function bandsOf(cells: readonly PdfCell[], gutter: number): PdfCell[][] {
  const walls = cells.filter((cell) => crosses(cell, gutter)).sort((a, b) => b.baseline - a.baseline)
  const bands: PdfCell[][] = Array.from({ length: walls.length + 1 }, () => [])
  for (const cell of cells) {
    if (crosses(cell, gutter)) continue
    const above = walls.filter((wall) => wall.baseline > cell.baseline).length
    bands[above]?.push(cell)
  }
  return bands
    .flatMap((band, index) => [band, walls[index] ? [walls[index]] : []])
    .filter((band) => band.length > 0)
}

function isInColumns(band: readonly PdfCell[], gutter: number, pageWidth: number): boolean {
  const { left, right } = sidesOf(band, gutter)
  if (changesOfSide(band, gutter) > 2) return false
  // A side that is no column may be two.
  return [left, right].every((side) => isProse(side, pageWidth) || findGutter(side, pageWidth) !== null)
}

/** Most of its letters stand in lines that fill the column. */
function isProse(side: readonly PdfCell[], pageWidth: number): boolean {
  const from = Math.min(...side.map((cell) => cell.left))
  const width = Math.max(...side.map((cell) => cell.right)) - from
  const full = side.filter((cell) => cell.right - cell.left > width * 0.7)
  const wordy = full.filter((cell) => /\p{L}+\s+\p{L}/u.test(cell.text))
  if (width < pageWidth * narrowest || wordy.length < fullLinesNeeded) return false
  return lettersIn(full) > lettersIn(side) * 0.5
}

function lettersIn(cells: readonly PdfCell[]): number {
  return cells.reduce((sum, cell) => sum + cell.text.length, 0)
}

function crosses(cell: PdfCell, at: number): boolean {
  return cell.left < at && cell.right > at
}

function sidesOf(band: readonly PdfCell[], gutter: number): { left: PdfCell[]; right: PdfCell[] } {
  return {
    left: band.filter((cell) => cell.right <= gutter),
    right: band.filter((cell) => cell.left >= gutter),
  }
}

/** How often the file's own order changes sides. */
function changesOfSide(band: readonly PdfCell[], gutter: number): number {
  const sides = band.map((cell) => cell.left >= gutter)
  return sides.filter((side, index) => index > 0 && side !== sides[index - 1]).length
}
