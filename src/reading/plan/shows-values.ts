import type { LayoutLine } from '../layout.ts'
import { piecesOf } from './pieces.ts'
import { valueColumns } from './table-head.ts'
import type { Column } from './table-lines.ts'
import { readValues, valuesAt } from './value-words.ts'

/** Whether a line of a table has values: at its end, or in a cell of its own where columns are kept apart. */
export function showsValues(line: LayoutLine, columns: readonly Column[]): boolean {
  if (valuesAt(line.text, valueColumns(columns).length) < line.text.trimEnd().length) return true
  const isApart = columns.every((column) => column.edge !== null)
  return isApart && piecesOf(line).some((piece, rank) => rank > 0 && readValues(piece.text) !== null)
}
