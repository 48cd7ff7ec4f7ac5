import type { PlacedText } from './passage.ts'

/** One row of a plan's table, however it was laid out. */
export interface PlanRow {
  /** Null where the row continues the goal or sub-goal above it. */
  goal: PlacedText | null
  subgoal: PlacedText | null
  /** Null for a sub-goal that no indicator follows. */
  indicator: PlacedText | null
  /** The row's values, one for each place they stand in; columns that were run together share one. */
  values: PlacedText[]
  /** Set when the layout tells which column each value stands in. */
  cells?: (PlacedText | null)[]
  confidence: number
}
