import type { Row } from './build-layout.ts'

/** A filled cell of a table. */
export interface GridCell {
  /** The cell's paragraphs. */
  lines: string[]
  /** From 0, merged cells counted. */
  column: number
  bold: boolean
}

/**
 * The rows of a table as lines: a cell of several paragraphs takes as many lines, each in its column, so that
 * columns keep their places.
 */
export function rowsOfGrid(grid: readonly (readonly GridCell[])[]): Row[] {
  const filled = grid.filter((cells) => cells.length > 0)
  const columns = Math.max(1, ...filled.map((cells) => Math.max(...cells.map((cell) => cell.column + 1))))
  return filled.flatMap((cells, index) => {
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

/** A line of running text; `size` as headings of a level have it. */
export function textRow(text: string, options: Partial<Omit<Row, 'cells'>> = {}): Row {
  const cells = [{ text, left: null }]
  return { cells, size: 1, bold: false, furniture: false, gapBefore: false, ...options }
}

const headingSizes = [1.6, 1.4, 1.2, 1.1, 1.05, 1.05]

/** How large a heading of a level, from 1, stands beside the body text. */
export function headingSize(level: number): number {
  return headingSizes[level - 1] ?? 1.05
}
