import type { LayoutLine } from '../layout.ts'
import { areCentred, ownersByMiddle } from './centred-cells.ts'
import { type Cell, type CellLine, cellLines, cellOfLines, cellsOfColumn } from './column-cells.ts'
import { placedText } from './passage.ts'
import type { PlanRow } from './row.ts'
import { type ColumnRole, isValueRole } from './table-head.ts'
import type { Column } from './table-lines.ts'
import { readValues } from './value-words.ts'

/** The rows of a table whose columns the layout keeps apart: every indicator with what stands beside it. */
export function columnRows(lines: readonly LayoutLine[], columns: readonly Column[]): PlanRow[] {
  const parts = cellLines(lines, columns)
  const roleOf = (part: { column: number }) => columns[part.column]?.role
  const valueParts = parts.filter((part) => isValueRole(roleOf(part)))
  const rowStarts = new Set(valueParts.filter((part) => readValues(part.piece.text)).map((part) => part.line))
  const wholeRows = lines.some((line) => /\t|\S\s*\|\s*\S/u.test(line.text))
  const cellsIn = (role: ColumnRole) => {
    const own = parts.filter((part) => roleOf(part) === role)
    return wholeRows ? own.map((part) => cellOfLines(part)) : cellsOfColumn(own, rowStarts)
  }
  const [goals, subgoals, indicators] = [cellsIn('goal'), cellsIn('subgoal'), cellsIn('indicator')]
  // Where a table has no column of indicators its sub-goals are measured themselves.
  const [measured, above] = indicators.length > 0 ? [indicators, subgoals] : [subgoals, []]
  const [goalOf, subgoalOf] = [beside(measured, goals), beside(measured, above)]
  return measured.map((cell, at) => {
    const values = valuesOf(measured, at, valueParts)
    return rowOf(cell, { goal: goalOf[at] ?? null, subgoal: subgoalOf[at] ?? null, columns, values })
  })
}

interface Beside {
  goal: Cell | null
  subgoal: Cell | null
  columns: readonly Column[]
  values: CellLine[]
}

function rowOf(cell: Cell, beside: Beside): PlanRow {
  const shown = beside.columns.map((column, at) => {
    const pieces = isValueRole(column.role) ? beside.values.filter((part) => part.column === at) : []
    return pieces.length > 0 ? placedText(pieces.map((part) => part.piece)) : null
  })
  const found = shown.filter((value) => value !== null)
  return {
    goal: beside.goal?.placed ?? null,
    subgoal: beside.subgoal?.placed ?? null,
    indicator: cell.placed,
    values: found,
    cells: shown,
    confidence: found.length > 0 ? 0.92 : 0.7,
  }
}

/** The cell that each row stands beside: the last that began by then, or by their middles where they are centred. */
function beside(rows: Cell[], cells: Cell[]): (Cell | null)[] {
  if (areCentred(cells, rows)) return ownersByMiddle(rows, cells)
  return rows.map((row) => cells.findLast((cell) => cell.firstLine <= row.firstLine) ?? null)
}

/** Values stand beside the indicator whose lines they share, else beside the nearest above them. */
function valuesOf(indicators: Cell[], rank: number, values: CellLine[]): CellLine[] {
  return values.filter((value) => {
    const beside = indicators.findIndex((cell) => cell.firstLine <= value.line && value.line <= cell.lastLine)
    const owner = beside >= 0 ? beside : indicators.findLastIndex((cell) => cell.firstLine <= value.line)
    return Math.max(0, owner) === rank
  })
}
