import type { Layout, LayoutCell, LayoutLine } from './layout.ts'

/** The first lines of a document that hold text: where it says what it is. */
export function topLines(layout: Layout, count: number): LayoutLine[] {
  const filled: LayoutLine[] = []
  for (const line of layout.lines) {
    if (filled.length === count) break
    if (line.text.trim() !== '') filled.push(line)
  }
  return filled
}

/** The words in each cell of a line: a page head sets body, kind and date beside each other. */
export function cellTexts(layout: Layout, line: LayoutLine): string[] {
  return line.cells.map(({ start, end }) => layout.text.slice(start, end).trim())
}

/** The cell of the line above that begins where this one does, give or take a few characters: its label in a form. */
export function cellAbove(
  cell: LayoutCell,
  line: LayoutLine,
  above: LayoutLine | undefined,
): LayoutCell | undefined {
  const column = cell.start - line.start
  return above?.cells.find(({ start }) => Math.abs(start - above.start - column) <= 3)
}
