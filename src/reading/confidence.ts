import type { ExtractedDocument } from './extraction.ts'

/** What a confidence is of: the rules of each weigh their signs on a scale of their own. */
export type Read = 'item' | 'indicator' | 'assignment' | 'figure'

/** A point of the mapping: what the rules gave, and how often that was right. */
type Point = [given: number, right: number]

/**
 * The one place where what the rules give becomes the confidence that is shown: straight lines between measured
 * points. Fitted 2026-11-22 from the demonstration and development papers, never from those held out: the share
 * wholly right (one more right and one more wrong counted) at each value the rules gave, neighbours that fell
 * pooled until none did. The rules for paragraphs were written with the demonstration, where nearly all is right;
 * there the development papers weigh as much as it. Few points below 0.8 were measured: those keep their place.
 * Figures stand for themselves until their rules have settled.
 */
const curves: Record<Read, readonly Point[]> = {
  item: [
    [0, 0],
    [0.7, 0.7],
    [0.94, 0.79],
    [1, 0.97],
  ],
  indicator: [
    [0, 0],
    [0.5, 0.5],
    [0.6, 0.85],
    [0.92, 0.97],
  ],
  assignment: [
    [0, 0],
    [0.8, 0.8],
    [0.9, 0.83],
    [0.92, 0.9],
  ],
  figure: [],
}

/** The confidence for what a rule gave, 0 to 1, with two decimals; without measured points it is the value itself. */
export function calibrated(given: number, points: readonly Point[]): number {
  const value = Math.max(0, Math.min(1, given))
  const upper = points.findIndex(([at]) => at >= value)
  const [right, left] = [points[upper], points[upper - 1]]
  if (points.length === 0) return rounded(value)
  if (!right) return rounded(points.at(-1)?.[1] ?? value)
  if (!left) return rounded(right[1])
  const share = (value - left[0]) / (right[0] - left[0])
  return rounded(left[1] + share * (right[1] - left[1]))
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

type Confident = Pick<ExtractedDocument, 'items' | 'goals' | 'assignments' | 'figures'>

/** A document's readings with their calibrated confidence. */
export function withConfidence<T extends Confident>(document: T): T {
  const of =
    (kind: Read) =>
    <R extends { confidence: number }>(read: R) => ({
      ...read,
      confidence: calibrated(read.confidence, curves[kind]),
    })
  return {
    ...document,
    items: document.items.map(of('item')),
    goals: document.goals.map((goal) => ({
      ...goal,
      subgoals: goal.subgoals.map((subgoal) => ({
        ...subgoal,
        indicators: subgoal.indicators.map(of('indicator')),
      })),
    })),
    assignments: document.assignments.map(of('assignment')),
    figures: document.figures.map(of('figure')),
  }
}
