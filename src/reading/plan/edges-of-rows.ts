import type { Layout } from '../layout.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** So far below its head the first row of a table stands. */
const linesLookedAt = 4

/**
 * The left edge of every column of a head whose words ran together, told by a row below that has a cell for each of
 * them. Null when there is none, or when what the head kept apart stands elsewhere than in that row.
 */
export function edgesOfRows(
  layout: Layout,
  index: number,
  pieces: readonly Piece[],
  heads: readonly { at: number }[],
): number[] | null {
  const start = layout.lines[index]?.start ?? 0
  for (const line of layout.lines.slice(index + 1, index + 1 + linesLookedAt)) {
    if (line.cells.some((cell) => cell.left === null)) continue
    const edges = piecesOf(line).map(({ edge }) => edge)
    if (edges.length !== heads.length) continue
    const fits = pieces.every((piece) => {
      const rank = heads.findIndex((head) => start + head.at >= piece.start)
      return Math.abs((edges[rank] ?? 1) - piece.edge) <= 0.05
    })
    return fits ? edges : null
  }
  return null
}
