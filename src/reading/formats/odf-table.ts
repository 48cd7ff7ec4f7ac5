import type { Row } from './build-layout.ts'
import { type GridCell, rowsOfGrid } from './grid-rows.ts'
import { mendCharacters } from './mend-characters.ts'
import { odfText } from './odf-lines.ts'
import { Refused } from './refused.ts'
import { allNamed, childrenOf, type XmlElement } from './xml.ts'

const mostRepeated = 64
/** Filled cells of one table: repeated ones cost a file nothing, so they are counted as they are made. */
const mostCells = 300_000

/** The rows of an OpenDocument table or sheet, each cell in its column; repeated empty ones take no room. */
export function odfTableRows(table: XmlElement): Row[] {
  let cells = 0
  const grid = rowElements(table).map((row) => {
    const filled = cellsOf(row)
    cells += filled.length
    if (cells > mostCells) throw new Refused('too-large', 'ODS')
    return filled
  })
  return rowsOfGrid(grid)
}

function rowElements(table: XmlElement): XmlElement[] {
  return childrenOf(table).flatMap((child) => {
    const times = Number(child.attributes['table:number-rows-repeated'] ?? 1)
    if (child.name === 'table:table-row')
      return Array.from({ length: Math.min(times, mostRepeated) }, () => child)
    return /^table:table-(?:header-)?row(?:s|-group)$/u.test(child.name) ? rowElements(child) : []
  })
}

function cellsOf(row: XmlElement): GridCell[] {
  let column = 0
  return childrenOf(row).flatMap((cell) => {
    if (!/^table:(?:covered-)?table-cell$/u.test(cell.name)) return []
    const from = column
    const times = Math.max(1, Number(cell.attributes['table:number-columns-repeated'] ?? 1))
    column += times
    const lines = allNamed(cell, 'text:p')
      .flatMap((line) => mendCharacters(odfText(line)).split('\n'))
      .map((line) => line.replace(/\s+/gu, ' ').trim())
      .filter((line) => line !== '')
    if (lines.length === 0 || cell.name !== 'table:table-cell') return []
    // The same figure in neighbouring cells is written once.
    return Array.from({ length: Math.min(times, mostRepeated) }, (_, i) => ({
      lines,
      column: from + i,
      bold: false,
    }))
  })
}
