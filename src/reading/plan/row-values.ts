import type { ExtractedIndicator, ExtractedValue } from '../extraction.ts'
import { type CellValue, type Doubt, readRowValues } from './read-value.ts'
import type { PlanRow } from './row.ts'
import { valueColumns } from './table-head.ts'
import type { Column } from './table-lines.ts'

export interface MeasuredRow {
  baseline: ExtractedIndicator['baseline']
  target: ExtractedIndicator['target']
  doubts: Doubt[]
}

interface DatedValue {
  column: Column
  cell: CellValue
}

/**
 * The baseline and the target of a row: the latest outcome that it shows, and the nearest target. Periods come
 * from the heads of the columns.
 */
export function measureRow(row: PlanRow, columns: readonly Column[]): MeasuredRow {
  const doubts: Doubt[] = []
  const values = row.cells ? fromCells(row.cells, columns, doubts) : fromRun(row, columns, doubts)
  const shown = values.filter((value) => value.cell !== null)
  const outcomes = shown.filter(({ column }) => column.role === 'outcome')
  const targets = shown.filter(({ column }) => column.role === 'target')
  const latest = outcomes.reduce<DatedValue | null>(
    (best, value) => (isLater(value, best) ? value : best),
    null,
  )
  return { baseline: dated(latest), target: dated(targets[0] ?? null), doubts }
}

function isLater(value: DatedValue, best: DatedValue | null): boolean {
  return best === null || (value.column.period ?? '') >= (best.column.period ?? '')
}

function dated(value: DatedValue | null): ExtractedValue | null {
  return value?.cell ? { ...value.cell, period: value.column.period } : null
}

/** Run together, fewer values than columns leave the earliest outcomes out: an aim is always shown, they may lack. */
function fromRun(row: PlanRow, columns: readonly Column[], doubts: Doubt[]): DatedValue[] {
  const all = valueColumns(columns)
  const cells = row.values.flatMap((value) => {
    const read = readRowValues(value.text, all.length - row.values.length + 1)
    doubts.push(...read.doubts)
    return read.cells
  })
  const kept = withoutFirstOutcomes(all, all.length - cells.length)
  return kept.map((column, at) => ({ column, cell: cells[at] ?? null }))
}

function withoutFirstOutcomes(columns: Column[], surplus: number): Column[] {
  const dropped = columns.filter((column) => column.role === 'outcome').slice(0, surplus)
  const kept = columns.filter((column) => !dropped.includes(column))
  return kept.slice(0, columns.length - surplus)
}

/** A cell that holds more than one value has swallowed the empty ones after it. */
function fromCells(cells: PlanRow['cells'], columns: readonly Column[], doubts: Doubt[]): DatedValue[] {
  const values: DatedValue[] = []
  for (const [at, column] of columns.entries()) {
    const cell = cells?.[at]
    if (!cell || !valueColumns([column]).length) continue
    const read = readRowValues(cell.text, 1 + emptyAfter(cells, columns, at))
    if (column.role !== 'beside') doubts.push(...read.doubts)
    read.cells.forEach((value, offset) => {
      values.push({ column: columns[at + offset] ?? column, cell: value })
    })
  }
  return values
}

function emptyAfter(cells: PlanRow['cells'], columns: readonly Column[], at: number): number {
  let count = 0
  for (let next = at + 1; next < columns.length; next++) {
    const column = columns[next]
    if (!column || valueColumns([column]).length === 0 || cells?.[next]) break
    count++
  }
  return count
}
