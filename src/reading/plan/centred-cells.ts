import type { Cell } from './column-cells.ts'

/**
 * The cell that each row stands beside where cells are centred over their rows: rows are parted into runs, one
 * for each cell in order, so that the middle of every run lies as near its cell's middle as can be.
 */
export function ownersByMiddle(rows: readonly Cell[], cells: readonly Cell[]): Cell[] {
  const known = new Map<string, Parting>()
  const starts = bestParting(rows, cells, 0, 0, known).starts
  return rows.flatMap((_, at) => cells[starts.findLastIndex((start) => start <= at)] ?? [])
}

interface Parting {
  cost: number
  /** For each cell the rank of its first row. */
  starts: number[]
}

function bestParting(
  rows: readonly Cell[],
  cells: readonly Cell[],
  row: number,
  cell: number,
  known: Map<string, Parting>,
): Parting {
  const key = `${row} ${cell}`
  const found = known.get(key)
  if (found) return found
  const left = cells.length - cell - 1
  let best: Parting = { cost: Number.POSITIVE_INFINITY, starts: [] }
  // The last cell takes all rows that are left; the others leave at least one for each that follows.
  for (let end = left === 0 ? rows.length : row + 1; end <= rows.length - left; end++) {
    const rest = left === 0 ? { cost: 0, starts: [] } : bestParting(rows, cells, end, cell + 1, known)
    const cost = distance(rows.slice(row, end), cells[cell]) + rest.cost
    if (cost < best.cost) best = { cost, starts: [row, ...rest.starts] }
  }
  known.set(key, best)
  return best
}

function distance(run: readonly Cell[], cell: Cell | undefined): number {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || !cell) return Number.POSITIVE_INFINITY
  return ((first.firstLine + last.lastLine - cell.firstLine - cell.lastLine) / 2) ** 2
}

/** Cells set at the top begin beside a row; one that begins beside none is centred, and so are its like. */
export function areCentred(cells: readonly Cell[], rows: readonly Cell[]): boolean {
  const begins = new Set(rows.map((row) => row.firstLine))
  return cells.length <= rows.length && cells.some((cell) => !begins.has(cell.firstLine))
}
