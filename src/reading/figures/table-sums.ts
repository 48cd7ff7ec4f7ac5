import type { ExtractedSum } from '../extraction.ts'
import { findFurniture } from '../furniture.ts'
import type { Layout, LayoutLine } from '../layout.ts'
import { spanOf } from '../span.ts'
import { parseSwedishNumber } from '../words/numbers.ts'
import { checkSum } from './check-sum.ts'

interface TableRow {
  label: string
  values: number[]
  line: LayoutLine
}

const totalRow = /^(?:totalt?|summa|totalsumma|sammanlagt)(?!\p{L})/iu

/**
 * Tables whose cells are numbers without units, closed by a total: each column is a sum of its own. Rows that are
 * sums themselves would be counted twice, so a table with more than one total is left alone.
 */
export function readTableSums(layout: Layout): ExtractedSum[] {
  const sums: ExtractedSum[] = []
  let rows: TableRow[] = []
  let head: LayoutLine | null = null
  const furniture = findFurniture(layout)
  for (const [index, line] of layout.lines.entries()) {
    // A table goes on past a page's end.
    if (line.text.trim() === '' || furniture.has(index)) continue
    const row = rowOf(layout, line)
    if (!row || (rows[0] && rows[0].values.length !== row.values.length)) {
      rows = row ? [row] : []
      if (!row) head = line
      continue
    }
    if (totalRow.test(row.label) && rows.length >= 2) {
      sums.push(...columnSums(layout, rows, row, head))
      rows = []
    } else rows.push(row)
  }
  return sums
}

function rowOf(layout: Layout, line: LayoutLine): TableRow | null {
  const [first, ...others] = line.cells.map((cell) => layout.text.slice(cell.start, cell.end))
  if (!first || others.length === 0 || !/\p{L}{2}/u.test(first)) return null
  const values = others.map(parseSwedishNumber)
  return values.every((value) => value !== null) ? { label: first, values, line } : null
}

function columnSums(
  layout: Layout,
  rows: TableRow[],
  total: TableRow,
  head: LayoutLine | null,
): ExtractedSum[] {
  const names = head ? head.cells.map((cell) => layout.text.slice(cell.start, cell.end)) : []
  const named = names.length >= total.values.length
  const span = spanOf(layout, rows[0]?.line.start ?? total.line.start, total.line.end)
  return total.values.map((stated, column) => {
    const parts = rows.map((row) => ({ label: row.label, value: row.values[column] ?? 0 }))
    const name = named ? names.at(column - total.values.length) : undefined
    const { holds } = checkSum(
      stated,
      parts.map((part) => part.value),
      null,
    )
    return { label: name ? `${total.label}, ${name}` : total.label, stated, parts, unit: null, holds, span }
  })
}
