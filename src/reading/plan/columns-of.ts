/**
 * Which columns the pieces of one line stand in, by left edges: in order, each column at most once, with the
 * least distance in all. Standing right of a head costs little, since numbers are set to the right of it.
 */
export function columnsOf(pieces: readonly number[], heads: readonly number[]): number[] {
  if (pieces.length > heads.length) return pieces.map((piece) => nearest(piece, heads))
  return bestFrom(pieces, heads, 0, 0, new Map()).columns
}

interface Placing {
  cost: number
  columns: number[]
}

function bestFrom(
  pieces: readonly number[],
  heads: readonly number[],
  piece: number,
  head: number,
  known: Map<string, Placing>,
): Placing {
  const edge = pieces[piece]
  if (edge === undefined) return { cost: 0, columns: [] }
  const key = `${piece} ${head}`
  const found = known.get(key)
  if (found) return found
  let best: Placing = { cost: Number.POSITIVE_INFINITY, columns: [] }
  const last = heads.length - (pieces.length - piece)
  for (let column = head; column <= last; column++) {
    const rest = bestFrom(pieces, heads, piece + 1, column + 1, known)
    const cost = distance(edge, heads[column] ?? 0) + rest.cost
    if (cost < best.cost) best = { cost, columns: [column, ...rest.columns] }
  }
  known.set(key, best)
  return best
}

function distance(piece: number, head: number): number {
  return piece >= head ? (piece - head) * 0.25 : head - piece
}

function nearest(piece: number, heads: readonly number[]): number {
  return heads.reduce(
    (best, head, at) => (distance(piece, head) < distance(piece, heads[best] ?? 0) ? at : best),
    0,
  )
}
