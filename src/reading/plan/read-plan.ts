import { findFurniture } from '../furniture.ts'
import type { Layout } from '../layout.ts'
import { wrapHabits } from '../line-joins.ts'
import { columnRows } from './column-rows.ts'
import {
  addRow,
  addUnreadHead,
  finishedPlan,
  newDraft,
  openGoal,
  openSubgoal,
  type PlanDraft,
  type ReadPlan,
} from './plan-draft.ts'
import type { PlanRow } from './row.ts'
import { runTogetherRows } from './run-together-rows.ts'
import { type PlanPart, planParts } from './sections.ts'
import { segmentsOf } from './segments.ts'
import { valueColumns } from './table-head.ts'

/**
 * The goals of a plan with their sub-goals and indicators, from headings ("Mål 1. …") and tables, whether the
 * layout kept their columns apart or ran them together. What cannot be read for sure is null, with a finding.
 */
export function readPlan(layout: Layout): ReadPlan {
  const parts = planParts(layout, findFurniture(layout))
  const higher = parts.some((part) => part.kind === 'goal')
  const headed = higher || parts.some((part) => part.kind === 'lower goal')
  const draft = newDraft(layout)
  for (const [at, part] of parts.entries()) {
    if (part.kind === 'table') addTable(draft, part, layout)
    else if (part.kind === 'indicator') addRow(draft, part.labelled.row, part.labelled.columns, false)
    else if (part.kind === 'unread head') addUnreadHead(draft, part.title)
    else if (part.kind === 'caption') openCaption(draft, part, parts[at + 1], headed)
    else if (part.kind === 'lower goal' && higher) openSubgoal(draft, part.title)
    else openGoal(draft, part.number, part.title)
  }
  return finishedPlan(draft)
}

type Part<Kind extends PlanPart['kind']> = Extract<PlanPart, { kind: Kind }>

/** Where no heading says "Mål", the heading above a table is the goal; else it may be the table's sub-goal. */
function openCaption(
  draft: PlanDraft,
  part: Part<'caption'>,
  next: PlanPart | undefined,
  headed: boolean,
): void {
  if (!headed) openGoal(draft, null, part.title)
  else if (next?.kind === 'table' && !next.head.columns.some((column) => column.role === 'subgoal')) {
    openSubgoal(draft, part.title)
  }
}

function addTable(draft: PlanDraft, part: Part<'table'>, layout: Layout): void {
  const rows = rowsOf(part, layout)
  for (const [at, row] of rows.entries()) addRow(draft, row, part.head.columns, at === rows.length - 1)
}

function rowsOf(part: Part<'table'>, layout: Layout): PlanRow[] {
  const { columns } = part.head
  if (columns.every((column) => column.edge !== null)) return columnRows(part.lines, columns)
  const segments = segmentsOf(part.lines, valueColumns(columns).length, wrapHabits(layout.lines))
  return runTogetherRows(
    segments,
    columns.some((column) => column.role === 'subgoal') &&
      columns.some((column) => column.role === 'indicator'),
  )
}
