import type { GreyPicture } from './grey-picture.ts'
import { darkBelow } from './straighten-picture.ts'

/** Cells of so many dots each way are looked at: fine enough for a gutter, coarse enough to be quick. */
const cellInches = 1 / 40
/** The narrowest gutter between two columns, and how far from it lines may end. */
const gutterCells = 4
const reachCells = 16
/** A gutter runs along at least this share of the page. */
const leastLength = 0.3
/** Of the rows along it so many have ink near it on both sides: most rows are blank, between lines and below them. */
const leastReach = 0.15

/**
 * Whether a straight picture of a page has two columns of print: a band without ink somewhere in its middle, with
 * lines that reach it from both sides all along.
 */
export function hasColumns(picture: GreyPicture): boolean {
  const { wide, high, ink } = inkOf(picture)
  for (let x = Math.round(wide * 0.3); x + gutterCells < wide * 0.7; x++) {
    const open = longestRun(high, (y) => !hasInk(ink, wide, y, x, x + gutterCells))
    const reach = (from: number, to: number) => open.filter((y) => hasInk(ink, wide, y, from, to)).length
    const lines = open.length * leastReach
    const isLong = open.length > high * leastLength
    if (
      isLong &&
      reach(x - reachCells, x) > lines &&
      reach(x + gutterCells, x + gutterCells + reachCells) > lines
    )
      return true
  }
  return false
}

/** The page in coarse cells: ink where at least two dots are dark, since one may be dust. */
function inkOf({ width, height, dots, dotsPerInch }: GreyPicture): {
  wide: number
  high: number
  ink: Uint8Array
} {
  const dark = darkBelow(dots)
  const side = Math.max(1, Math.round(dotsPerInch * cellInches))
  const [wide, high] = [Math.ceil(width / side), Math.ceil(height / side)]
  const counts = new Uint8Array(wide * high)
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / side) * wide
    for (let x = 0; x < width; x++) {
      const cell = row + Math.floor(x / side)
      if ((dots[y * width + x] ?? 255) < dark) counts[cell] = Math.min(2, (counts[cell] ?? 0) + 1)
    }
  }
  return { wide, high, ink: counts.map((count) => (count > 1 ? 1 : 0)) }
}

function hasInk(ink: Uint8Array, wide: number, y: number, from: number, to: number): boolean {
  for (let x = from; x < to; x++) if (ink[y * wide + x] === 1) return true
  return false
}

function longestRun(count: number, holds: (row: number) => boolean): number[] {
  let [from, best, bestFrom] = [0, 0, 0]
  for (let row = 0; row < count; row++) {
    if (!holds(row)) from = row + 1
    else if (row + 1 - from > best) [best, bestFrom] = [row + 1 - from, from]
  }
  return Array.from({ length: best }, (_, at) => bestFrom + at)
}
