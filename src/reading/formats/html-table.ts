import type { GridCell } from './grid-rows.ts'
import { mendCharacters } from './mend-characters.ts'
import { allNamed, childrenOf, type XmlElement } from './xml.ts'

/** A table that holds data: older pages place their whole content with tables of one row or one column. */
export function isDataTable(table: XmlElement): boolean {
  const rows = rowElements(table)
  const widest = Math.max(0, ...rows.map((row) => cellElements(row).length))
  return (
    rows.length > 1 &&
    widest > 1 &&
    allNamed(table, 'table').length === 0 &&
    table.attributes.role !== 'presentation'
  )
}

/** The cells of a table, each in its column past merged ones. */
export function gridOfHtmlTable(table: XmlElement): GridCell[][] {
  // How many more rows each column is still filled by a cell from above.
  const filled = new Map<number, number>()
  return rowElements(table).map((row) => cellsOf(row, filled))
}

function cellsOf(row: XmlElement, filled: Map<number, number>): GridCell[] {
  const cells: GridCell[] = []
  let column = 0
  const skipFilled = () => {
    for (let left = filled.get(column) ?? 0; left > 0; left = filled.get(column) ?? 0) {
      filled.set(column, left - 1)
      column++
    }
  }
  for (const element of cellElements(row)) {
    skipFilled()
    const lines = linesOf(element)
    if (lines.length > 0) cells.push({ lines, column, bold: element.name === 'th' })
    const down = spanOf(element.attributes.rowspan) - 1
    for (let i = spanOf(element.attributes.colspan); i > 0; i--) filled.set(column++, down)
  }
  skipFilled()
  return cells
}

function spanOf(value: string | undefined): number {
  return Math.min(1000, Math.max(1, Math.trunc(Number(value ?? 1)) || 1))
}

function linesOf(cell: XmlElement): string[] {
  const text = mendCharacters(brokenText(cell))
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
}

function brokenText(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/\s+/gu, ' ')
      if (child.name === 'br') return '\n'
      return /^(?:p|div|li|ul|ol|h[1-6])$/u.test(child.name) ? `\n${brokenText(child)}\n` : brokenText(child)
    })
    .join('')
}

function rowElements(table: XmlElement): XmlElement[] {
  return childrenOf(table).flatMap((child) => {
    if (child.name === 'tr') return [child]
    return /^t(?:head|body|foot)$/u.test(child.name) ? rowElements(child) : []
  })
}

function cellElements(row: XmlElement): XmlElement[] {
  return childrenOf(row).filter(({ name }) => name === 'td' || name === 'th')
}
