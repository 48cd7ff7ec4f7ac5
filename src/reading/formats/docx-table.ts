import type { Row } from './build-layout.ts'
import { type DocxNode, inlineText } from './docx-tree.ts'

interface GridCell {
  text: string
  column: number
  bold: boolean
}

/** One row of text for each row of a table; merged cells are counted, so that columns keep their places. */
export function rowsOfTable(
  table: DocxNode & { type: 'table' | 'document' | 'tableRow' | 'hyperlink' },
): Row[] {
  const grid = gridOf(table.children)
  const columns = Math.max(1, ...grid.flat().map((cell) => cell.column + 1))
  return grid
    .filter((cells) => cells.length > 0)
    .map((cells, index) => ({
      cells: cells.map(({ text, column }) => ({ text, left: Math.round((column / columns) * 1000) / 1000 })),
      size: 1,
      bold: cells.every((cell) => cell.bold),
      furniture: false,
      gapBefore: index === 0,
    }))
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
    const { text, bold } = inlineText(node.children.flatMap(separated))
    const words = text.replace(/\s+/gu, ' ').trim()
    if (words !== '') cells.push({ text: words, column, bold })
    for (let span = 0; span < (node.colSpan ?? 1); span++) filled.set(column++, (node.rowSpan ?? 1) - 1)
  }
  skipFilled()
  return cells
}

/** Paragraphs of one cell are held apart by a blank. */
function separated(node: DocxNode): DocxNode[] {
  return [node, { type: 'text', value: ' ' }]
}
