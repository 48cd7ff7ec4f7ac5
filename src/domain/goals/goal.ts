import type { PassageRef } from '../documents/document.ts'

/** A value as the document writes it; `value` is null when the text can be read in several ways. */
export interface StatedValue {
  raw: string
  /** 2022, 2024-04 …; null when not stated. */
  period: string | null
  /** Exact decimal as text ("4.5"), never a float; null when ambiguous or when it is yes or no. */
  value: string | null
  truth: boolean | null
  unit: string | null
  approximate: boolean
}

export interface IndicatorRow {
  id: string
  title: string
  baseline: StatedValue | null
  target: StatedValue | null
  passage: PassageRef
  confidence: number
}

export interface SubGoalRow {
  id: string
  title: string
  indicators: IndicatorRow[]
}

export interface GoalRow {
  id: string
  slug: string
  number: string | null
  title: string
  bodyName: string | null
  year: number | null
  documentSlug: string
  documentTitle: string
  indicators: number
  indicatorsWithOutcome: number
}

export interface GoalDetail extends GoalRow {
  subGoals: SubGoalRow[]
}

/** Measured, aimed at, or only stated (a frame, a share to save, an expected value): never judged against an aim. */
export type FigureRole = 'outcome' | 'target' | 'stated'

/** A figure that a document states outside a table of goals: a share, an amount, an aim. */
export interface FigureRow {
  id: string
  label: string
  /** What it is a share or count of. */
  of: string | null
  value: string
  unit: string | null
  /** A date or a period as YYYY, YYYY-MM or YYYY-MM-DD; the meeting's date when the text gives none. */
  asOf: string | null
  approximate: boolean
  role: FigureRole
  passage: PassageRef
  confidence: number
}
