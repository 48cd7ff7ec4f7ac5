import type { Layout, LayoutLine } from '../layout.ts'
import type { Passage } from '../prose.ts'
import { findDates } from '../words/dates.ts'
import { onlyPeriod } from './stated-figure.ts'
import { type ColumnHead, columnHead, splitHead, unitIn, withoutUnit } from './table-heads.ts'
import { type TableLine, tableLines } from './table-lines.ts'
import { isRowOfCells, rowOf, type TableRow } from './table-rows.ts'

/** What stands above the numbers of a table: its columns, and what corner and caption say for all of them. */
export interface TableHead {
  columns: ColumnHead[]
  unit: string | null
  asOf: string | null
  /** What the caption says is measured, for rows that only name a part. */
  caption: string | null
  /** The corner says that each row names what is measured ("Nyckeltal"): its numbers may have no unit. */
  ofMeasures: boolean
}

export interface FiguresTable {
  head: TableHead
  rows: TableRow[]
  /** Lines whose numbers can be parted in several ways. */
  ambiguous: LayoutLine[]
}

const captioned =
  /(?<!\p{L})(?:andel|antal|fördelning|kostnader|intäkter|resultat|nettokostnad|väntetid|sjukfrånvaro|måluppfyllelse)(?!\p{L})/iu

const measuresBelow = /^(?:(?:verksamhets|resultat|volym)?mått|nyckeltal|mätetal|styrtal|volymer)$/iu

/** The tables of numbers in what tells how things are, whose head names every column. */
export function findTables(layout: Layout, passages: readonly Passage[]): FiguresTable[] {
  const lines = tableLines(layout, passages)
  const tables: FiguresTable[] = []
  let at = 0
  while (at < lines.length) {
    const table = tableAt(lines, at)
    if (table) tables.push(table)
    at += 1 + (table ? table.rows.length + table.ambiguous.length : 0)
  }
  return tables
}

function tableAt(lines: readonly TableLine[], at: number): FiguresTable | null {
  const head = lines[at]
  if (!head) return null
  const cells = head.cells.map(({ text }) => text)
  const together = splitHead(head.line.text.trim())
  const heads = cells.length > 1 ? [cells.slice(1), cells, ...together] : together
  for (const columns of heads) {
    const read = columns.flatMap((column) => columnHead(column) ?? [])
    if (read.length !== columns.length) continue
    const { rows, ambiguous } = rowsBelow(lines, at + 1, columns.length)
    if (rows.length === 0) continue
    return { head: headOf(read, cornerOf(head, columns), captionAbove(lines[at - 1])), rows, ambiguous }
  }
  return null
}

/** What stands before the first column. */
function cornerOf({ line, cells }: TableLine, columns: readonly string[]): string {
  if (cells.length > 1) return columns.length < cells.length ? (cells[0]?.text ?? '') : ''
  return line.text.slice(0, line.text.indexOf(columns[0] ?? ''))
}

function rowsBelow(lines: readonly TableLine[], from: number, width: number) {
  const rows: TableRow[] = []
  const ambiguous: LayoutLine[] = []
  for (let at = from; at < lines.length; at++) {
    const below = lines[at]
    if (!below) break
    const row = rowOf(below, width)
    if (row === 'ambiguous') ambiguous.push(below.line)
    else if (row) rows.push(row)
    else if (!isRowOfCells(below)) break
  }
  return { rows, ambiguous }
}

function headOf(columns: ColumnHead[], corner: string, above: string): TableHead {
  const caption = [above, corner].find((words) => captioned.test(words))
  return {
    columns,
    unit: unitIn(corner) ?? unitIn(above),
    asOf: onlyPeriod(corner) ?? onlyPeriod(above),
    ofMeasures: measuresBelow.test(corner.trim()),
    caption: caption === undefined ? null : withoutUnit(withoutDates(caption)),
  }
}

function captionAbove(above: TableLine | undefined): string {
  if (!above || above.line.text.length > 160 || isRowOfCells(above)) return ''
  return above.line.text.trim().replace(/^(?:tabell|diagram)\s\d+[.:]?\s*/iu, '')
}

function withoutDates(words: string): string {
  return findDates(words).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), words)
}
