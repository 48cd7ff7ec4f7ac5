import type { Row } from './build-layout.ts'
import { type DocxNode, inlineText } from './docx-tree.ts'
import { type GridCell, rowsOfGrid } from './grid-rows.ts'

/** The rows of a table as lines, each cell in its column. */
export function rowsOfTable(rows: readonly DocxNode[]): Row[] {
  return rowsOfGrid(gridOf(rows))
}

function gridOf(rows: readonly DocxNode[]): GridCell[][] {
  // How many more rows each column is still filled by a cell from above.
  const filled = new Map<number, number>()
  return rows.flatMap((row) => (row.type === 'tableRow' ? [cellsOf(row.children, filled)] : []))
}

function cellsOf(nodes: readonly DocxNode[], filled: Map<number, number>): GridCell[] {
  const cells: GridCell[] = []
  let column = 0
  const skipFilled = () => {
    for (let left = filled.get(column) ?? 0; left > 0; left = filled.get(column) ?? 0) {
      filled.set(column, left - 1)
      column++
    }
  }
  for (const node of nodes) {
    if (node.type !== 'tableCell') continue
    skipFilled()
    const cell = cellOf(node.children, column)
    if (cell.lines.length > 0) cells.push(cell)
    for (let span = 0; span < (node.colSpan ?? 1); span++) filled.set(column++, (node.rowSpan ?? 1) - 1)
  }
  skipFilled()
  return cells
}

function cellOf(paragraphs: readonly DocxNode[], column: number): GridCell {
  const inline = paragraphs
    .map((paragraph) => inlineText([paragraph]))
    .filter(({ text }) => text.trim() !== '')
  const lines = inline.flatMap(({ text }) =>
    text.split(/[\n\f]/u).map((line) => line.replace(/\s+/gu, ' ').trim()),
  )
  return { lines: lines.filter((line) => line !== ''), column, bold: inline.every((each) => each.bold) }
}
