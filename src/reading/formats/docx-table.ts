import type { Row } from './build-layout.ts'
import { type DocxNode, inlineText } from './docx-tree.ts'

interface GridCell {
  /** The cell's paragraphs. */
  lines: string[]
  column: number
  bold: boolean
}

/**
 * The rows of a table as lines: a cell of several paragraphs takes as many lines, each in its column. Merged cells
 * are counted, so that columns keep their places.
 */
export function rowsOfTable(rows: readonly DocxNode[]): Row[] {
  const grid = gridOf(rows).filter((cells) => cells.length > 0)
  const columns = Math.max(1, ...grid.flat().map((cell) => cell.column + 1))
  return grid.flatMap((cells, index) => {
    const height = Math.max(...cells.map((cell) => cell.lines.length))
    return Array.from({ length: height }, (_, line) =>
      lineOf(cells, line, columns, index === 0 && line === 0),
    )
  })
}

function lineOf(cells: readonly GridCell[], line: number, columns: number, gapBefore: boolean): Row {
  const filled = cells.flatMap(({ lines, column, bold }) => {
    const text = lines[line]
    return text === undefined ? [] : [{ text, bold, left: Math.round((column / columns) * 1000) / 1000 }]
  })
  return {
    cells: filled.map(({ text, left }) => ({ text, left })),
    size: 1,
    bold: filled.every((cell) => cell.bold),
    furniture: false,
    gapBefore,
  }
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
