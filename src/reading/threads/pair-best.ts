export interface ScoredPair<T> {
  one: number
  other: number
  score: number
  of: T
}

/**
 * The pairs that together score highest when each of `one` and each of `other` may be taken once: the best
 * one-to-one assignment between two lists, of those pairs that are given at all.
 */
export function pairBest<T>(pairs: ScoredPair<T>[]): ScoredPair<T>[] {
  return connectedParts(pairs).flatMap((part) => (part.length === 1 ? part : bestOf(part)))
}

/** Parts that share no member can be paired apart, which keeps the table of each small. */
function connectedParts<T>(pairs: ScoredPair<T>[]): ScoredPair<T>[][] {
  const byOne = Map.groupBy(pairs, (pair) => pair.one)
  const byOther = Map.groupBy(pairs, (pair) => pair.other)
  const left = new Set(pairs)
  const parts: ScoredPair<T>[][] = []
  for (const first of pairs) {
    if (!left.delete(first)) continue
    const part = [first]
    for (const pair of part) {
      const beside = [...(byOne.get(pair.one) ?? []), ...(byOther.get(pair.other) ?? [])]
      part.push(...beside.filter((candidate) => left.delete(candidate)))
      byOne.delete(pair.one)
      byOther.delete(pair.other)
    }
    parts.push(part)
  }
  return parts
}

function bestOf<T>(pairs: ScoredPair<T>[]): ScoredPair<T>[] {
  const ones = [...new Set(pairs.map((pair) => pair.one))]
  const others = [...new Set(pairs.map((pair) => pair.other))]
  const size = Math.max(ones.length, others.length)
  const table: (ScoredPair<T> | undefined)[][] = Array.from({ length: size }, () =>
    Array(size).fill(undefined),
  )
  for (const pair of pairs) {
    const row = table[ones.indexOf(pair.one)]
    if (row) row[others.indexOf(pair.other)] = pair
  }
  const columns = cheapestColumns(table.map((row) => row.map((pair) => -(pair?.score ?? 0))))
  return columns.map((column, row) => table[row]?.[column]).filter((pair) => pair !== undefined)
}

/**
 * The Hungarian method with potentials (Kuhn–Munkres, in the O(n³) form of shortest augmenting paths): for each
 * row of a square table of costs the column it gets, at the least total cost. Row and column 0 are the method's
 * own, so that "none" needs no special case.
 */
function cheapestColumns(costs: number[][]): number[] {
  const size = costs.length
  const table: CostTable = {
    costs,
    rowPotential: new Float64Array(size + 1),
    columnPotential: new Float64Array(size + 1),
    rowOf: new Int32Array(size + 1),
  }
  for (let row = 1; row <= size; row++) augment(table, row)
  const columns: number[] = Array(size).fill(0)
  for (let column = 1; column <= size; column++) columns[(table.rowOf[column] ?? 0) - 1] = column - 1
  return columns
}

interface CostTable {
  costs: number[][]
  rowPotential: Float64Array
  columnPotential: Float64Array
  /** The row that each column has been given to; 0 for a free one. */
  rowOf: Int32Array
}

/** What one search for a free column knows so far. */
interface Search {
  slack: Float64Array
  cameFrom: Int32Array
  visited: Uint8Array
}

/** Gives a new row a column, moving rows given before where that is cheaper. */
function augment(table: CostTable, newRow: number): void {
  const size = table.costs.length
  const search: Search = {
    slack: new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY),
    cameFrom: new Int32Array(size + 1),
    visited: new Uint8Array(size + 1),
  }
  table.rowOf[0] = newRow
  let column = 0
  while ((table.rowOf[column] ?? 0) !== 0) column = nextColumn(table, search, column)
  while (column !== 0) {
    const previous = search.cameFrom[column] ?? 0
    table.rowOf[column] = table.rowOf[previous] ?? 0
    column = previous
  }
}

/** The column that is reached at the least cost from those visited; potentials are moved by that cost. */
function nextColumn(table: CostTable, search: Search, column: number): number {
  search.visited[column] = 1
  const row = table.rowOf[column] ?? 0
  let nearest = 0
  let step = Number.POSITIVE_INFINITY
  for (let next = 1; next < search.visited.length; next++) {
    if (search.visited[next]) continue
    const cost = reducedCost(table, row, next)
    if (cost < (search.slack[next] ?? 0)) {
      search.slack[next] = cost
      search.cameFrom[next] = column
    }
    if ((search.slack[next] ?? 0) < step) {
      step = search.slack[next] ?? 0
      nearest = next
    }
  }
  shift(table, search, step)
  return nearest
}

function reducedCost(
  { costs, rowPotential, columnPotential }: CostTable,
  row: number,
  column: number,
): number {
  return (costs[row - 1]?.[column - 1] ?? 0) - (rowPotential[row] ?? 0) - (columnPotential[column] ?? 0)
}

function shift(
  { rowPotential, columnPotential, rowOf }: CostTable,
  { slack, visited }: Search,
  step: number,
): void {
  for (let column = 0; column < visited.length; column++) {
    if (visited[column]) {
      const row = rowOf[column] ?? 0
      rowPotential[row] = (rowPotential[row] ?? 0) + step
      columnPotential[column] = (columnPotential[column] ?? 0) - step
    } else slack[column] = (slack[column] ?? 0) - step
  }
}
