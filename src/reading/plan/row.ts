import type { PlacedText } from './passage.ts'

/** One row of a plan's table, however it was laid out. */
export interface PlanRow {
  /** Null where the row continues the goal or sub-goal above it. */
  goal: PlacedText | null
  subgoal: PlacedText | null
  /** Null for a sub-goal that no indicator follows. */
  indicator: PlacedText | null
  /** The text of the row's values with its place; null when the row shows none. */
  values: PlacedText | null
  /** Set when the layout tells which column each value stands in. */
  cells?: (PlacedText | null)[]
  confidence: number
}
