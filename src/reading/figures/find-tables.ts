import type { Layout, LayoutLine } from '../layout.ts'
import type { Passage } from '../prose.ts'
import { findDates } from '../words/dates.ts'
import { type ColumnHead, columnHead, splitHead, unitIn, withoutUnit } from './table-heads.ts'
import { cellsOf, isRowOfCells, rowOf, type TableRow } from './table-rows.ts'

/** What stands above the numbers of a table: its columns, and what corner and caption say for all of them. */
export interface TableHead {
  columns: ColumnHead[]
  unit: string | null
  asOf: string | null
  /** What the caption says is measured, for rows that only name a part. */
  caption: string | null
}

export interface FiguresTable {
  head: TableHead
  rows: TableRow[]
  /** Lines whose numbers can be parted in several ways. */
  ambiguous: LayoutLine[]
}

const captioned =
  /(?<!\p{L})(?:andel|antal|fördelning|kostnader|intäkter|resultat|nettokostnad|väntetid|sjukfrånvaro|måluppfyllelse)(?!\p{L})/iu

/** The tables of numbers in what tells how things are, whose head names every column. */
export function findTables(layout: Layout, passages: readonly Passage[]): FiguresTable[] {
  const lines = passages
    .flatMap(({ firstLine, lastLine }) => layout.lines.slice(firstLine, lastLine + 1))
    .filter(({ text }) => text.trim() !== '')
  const tables: FiguresTable[] = []
  let at = 0
  while (at < lines.length) {
    const table = tableAt(layout, lines, at)
    if (table) tables.push(table)
    at += 1 + (table ? table.rows.length + table.ambiguous.length : 0)
  }
  return tables
}

function tableAt(layout: Layout, lines: readonly LayoutLine[], at: number): FiguresTable | null {
  const line = lines[at]
  if (!line) return null
  const cells = cellsOf(layout, line).map(({ text }) => text)
  const heads = cells.length > 1 ? [cells.slice(1), cells] : splitHead(line.text.trim())
  for (const columns of heads) {
    const read = columns.flatMap((column) => columnHead(column) ?? [])
    if (columns.length === 0 || read.length !== columns.length) continue
    const { rows, ambiguous } = rowsBelow(layout, lines, at + 1, columns.length)
    if (rows.length === 0) continue
    const corner = line.text.slice(0, line.text.indexOf(columns[0] ?? ''))
    return { head: headOf(read, corner, captionAbove(layout, lines[at - 1])), rows, ambiguous }
  }
  return null
}

function rowsBelow(layout: Layout, lines: readonly LayoutLine[], from: number, width: number) {
  const rows: TableRow[] = []
  const ambiguous: LayoutLine[] = []
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    const row = rowOf(layout, line, width)
    if (row === 'ambiguous' && line) ambiguous.push(line)
    else if (row && row !== 'ambiguous') rows.push(row)
    else if (!isRowOfCells(layout, line)) break
  }
  return { rows, ambiguous }
}

function headOf(columns: ColumnHead[], corner: string, above: string): TableHead {
  return {
    columns,
    unit: unitIn(corner) ?? unitIn(above),
    asOf: onlyPeriod(corner) ?? onlyPeriod(above),
    caption: captioned.test(above) ? withoutUnit(withoutDates(above)) : null,
  }
}

function captionAbove(layout: Layout, line: LayoutLine | undefined): string {
  if (!line || line.text.length > 160 || isRowOfCells(layout, line)) return ''
  return line.text.trim().replace(/^(?:tabell|diagram)\s\d+[.:]?\s*/iu, '')
}

function onlyPeriod(words: string): string | null {
  const periods = new Set(findDates(words).flatMap(({ period }) => period ?? []))
  const [only] = periods
  return periods.size === 1 && only ? only : null
}

function withoutDates(words: string): string {
  return findDates(words).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), words)
}
