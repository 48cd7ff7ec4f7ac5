import type { Aim, Thread } from '../domain/assignments/assignment.ts'
import { figureTime, inTime } from '../domain/assignments/status.ts'
import type { FigureRow } from '../domain/goals/goal.ts'

/** A level that holds from a time on. */
export interface Level extends Aim {
  /** A date, period or year; null when nothing dates it. */
  from: string | null
  /** What was reckoned from the wording of a target, not read. */
  derived: boolean
}

/** What a chart of a thread shows: one measure in one unit. */
export interface Measure {
  label: string
  unit: string | null
  outcomes: { time: string; figure: FigureRow }[]
  /** The aims in the order they came to hold; more than one means that the aim was changed. */
  targets: Level[]
  baseline: Level | null
}

const percent = (unit: string | null) => (unit === 'procent' ? '%' : unit)

/**
 * The measure that the latest outcome of a thread belongs to, with its aims and the level they started from;
 * null when no outcome is held.
 */
export function measureOf(thread: Thread): Measure | null {
  const figures = thread.assignments.flatMap((assignment) => assignment.figures)
  const latest = inTime(figures.filter((figure) => figure.role === 'outcome')).at(-1)
  if (!latest) return null
  const unit = percent(latest.unit)
  const sameUnit = (one: { unit: string | null }) => percent(one.unit) === unit
  const outcomes = inTime(figures.filter((figure) => figure.role === 'outcome' && sameUnit(figure)))
  return {
    label: latest.label,
    unit,
    outcomes: outcomes.map((figure) => ({ time: figureTime(figure), figure })),
    targets: distinct(targetsOf(thread).filter(sameUnit)),
    baseline: baselineOf(thread, sameUnit),
  }
}

function targetsOf(thread: Thread): Level[] {
  return thread.assignments.flatMap((assignment) => {
    const from = assignment.year === null ? null : String(assignment.year)
    const own = assignment.aim ? [{ ...assignment.aim, from, derived: false }] : []
    const stated = inTime(assignment.figures.filter((figure) => figure.role === 'target'))
    const levels = stated.map(({ value, unit, passage, ...figure }) => {
      const time = figureTime({ value, unit, passage, ...figure })
      return { value, unit, passage, from: time || from, derived: false }
    })
    return [...own, ...levels]
  })
}

/** An aim that is only told again is no new level. */
function distinct(levels: Level[]): Level[] {
  return levels.filter((level, index) => Number(levels[index - 1]?.value) !== Number(level.value))
}

function baselineOf(thread: Thread, fits: (one: Aim) => boolean): Level | null {
  for (const { impliedBaseline, year } of thread.assignments)
    if (impliedBaseline && fits(impliedBaseline))
      return { ...impliedBaseline, from: year === null ? null : String(year - 1), derived: true }
  return null
}
