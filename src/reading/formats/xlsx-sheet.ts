import type { Row } from './build-layout.ts'
import { type GridCell, rowsOfGrid } from './grid-rows.ts'
import { type NumberFormat, writeNumber } from './xlsx-number.ts'
import { richText } from './xlsx-text.ts'
import { at, childrenOf, textOf, type XmlElement } from './xml.ts'

export interface Workbook {
  strings: readonly string[]
  /** How numbers are written, by the number of a cell's style. */
  formats: readonly NumberFormat[]
  /** Days are counted from 1904, as old Macintosh programs did. */
  countsFrom1904: boolean
}

/** A sheet's filled cells, each in its column; hidden rows and columns are not part of what it shows. */
export function rowsOfSheet(sheet: XmlElement, book: Workbook): Row[] {
  const root = at(sheet, 'worksheet')
  const hidden = hiddenColumns(root)
  const blocks: GridCell[][][] = [[]]
  let previous = 0
  for (const row of childrenOf(at(root, 'sheetData'), 'row')) {
    if (row.attributes.hidden === '1') continue
    const number = Number(row.attributes.r ?? previous + 1)
    const cells = cellsOf(row, book).filter(
      ({ column }) => !hidden.some(([from, to]) => column >= from && column <= to),
    )
    if (cells.length === 0) continue
    // An empty row between two tables keeps them apart.
    if (number > previous + 1 && previous > 0) blocks.push([])
    blocks.at(-1)?.push(cells)
    previous = number
  }
  return blocks.flatMap(rowsOfGrid)
}

function cellsOf(row: XmlElement, book: Workbook): GridCell[] {
  let next = 0
  return childrenOf(row, 'c').flatMap((cell) => {
    const column = columnOf(cell.attributes.r) ?? next
    next = column + 1
    const lines = shownIn(cell, book)
      .split(/\n/u)
      .map((line) => line.replace(/\s+/gu, ' ').trim())
      .filter((line) => line !== '')
    return lines.length === 0 ? [] : [{ lines, column, bold: false }]
  })
}

function shownIn(cell: XmlElement, book: Workbook): string {
  const { t: type = 'n', s: style = '0' } = cell.attributes
  const value = textOf(at(cell, 'v'))
  if (type === 'inlineStr') return richText(at(cell, 'is') ?? cell)
  if (type === 's') return book.strings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'SANT' : 'FALSKT'
  // A formula that failed shows its fault in place of a figure.
  if (type !== 'n' || value.trim() === '' || !Number.isFinite(Number(value))) return value
  return writeNumber(Number(value), book.formats[Number(style)] ?? { kind: 'general' }, book.countsFrom1904)
}

/** "C7" stands in column 2; null for what is no cell's name. */
function columnOf(name: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/u.exec(name ?? '')?.[1]
  if (!letters) return null
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function hiddenColumns(root: XmlElement | undefined): [from: number, to: number][] {
  return childrenOf(at(root, 'cols'), 'col').flatMap(({ attributes }) =>
    attributes.hidden === '1'
      ? [[Number(attributes.min) - 1, Number(attributes.max) - 1] as [number, number]]
      : [],
  )
}
