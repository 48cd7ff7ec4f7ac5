import type { PdfCell } from './pdf-cells.ts'

/**
 * Splits a page into flows that are read one after the other: a page set in two columns is read column by column,
 * everything else (tables above all) row by row. Columns of prose are told from a table by the order in which the
 * file writes them: prose writes a whole column before the next, a table goes to and fro.
 */
export function splitColumns(cells: readonly PdfCell[], pageWidth: number): PdfCell[][] {
  const gutter = findGutter(cells, pageWidth)
  if (gutter === null) return [[...cells]]
  const flows: PdfCell[][] = []
  let left: PdfCell[] = []
  let right: PdfCell[] = []
  for (const cell of [...cells].sort((a, b) => b.baseline - a.baseline)) {
    if (cell.right <= gutter) left.push(cell)
    else if (cell.left >= gutter) right.push(cell)
    else {
      flows.push(left, right, [cell])
      left = []
      right = []
    }
  }
  flows.push(left, right)
  return flows.filter((flow) => flow.length > 0)
}

function findGutter(cells: readonly PdfCell[], pageWidth: number): number | null {
  const text = cells.filter((cell) => !cell.artifact)
  let best: { at: number; crossing: number } | null = null
  for (let share = 0.35; share <= 0.65; share += 0.01) {
    const at = share * pageWidth
    const crossing = text.filter((cell) => cell.left < at && cell.right > at).length
    if (isGutter(text, at, pageWidth, crossing) && (!best || crossing < best.crossing))
      best = { at, crossing }
  }
  return best?.at ?? null
}

function isGutter(cells: readonly PdfCell[], at: number, pageWidth: number, crossing: number): boolean {
  if (crossing > cells.length * 0.2) return false
  const left = cells.filter((cell) => cell.right <= at)
  const right = cells.filter((cell) => cell.left >= at)
  const wide = (side: PdfCell[]) =>
    side.length >= 6 &&
    side.filter((cell) => cell.right - cell.left > pageWidth * 0.22).length > side.length * 0.6
  return wide(left) && wide(right) && crossings(cells, at) <= 2 + crossing * 2
}

/** How often the file's own order changes sides. */
function crossings(cells: readonly PdfCell[], at: number): number {
  const sides = cells.filter((cell) => cell.right <= at || cell.left >= at).map((cell) => cell.left >= at)
  return sides.filter((side, index) => index > 0 && side !== sides[index - 1]).length
}
