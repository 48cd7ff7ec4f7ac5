import type { AssignmentDetail, Thread } from '../domain/assignments/assignment.ts'
import type { FigureRow } from '../domain/goals/goal.ts'
import { type ChartData, yearsOf } from '../ui/chart-scale.ts'

export interface ThreadChart {
  data: ChartData
  /** What is measured, in the document's words. */
  label: string | null
  latest: FigureRow | null
}

/**
 * The figures of a thread that can stand in one chart: those in the unit of its aim, else in that of its latest
 * outcome. Null when there is neither outcome nor aim.
 */
export function chartOfThread(thread: Thread): ThreadChart | null {
  const figures = thread.assignments.flatMap((assignment) => assignment.figures)
  const outcomes = figures.filter((figure) => figure.role === 'outcome')
  const aims = thread.assignments.flatMap((assignment) => aimsOf(assignment, thread))
  const unit = unitOf([...aims, ...outcomes.toReversed()])
  if (unit === undefined) return null
  const shown = inTime(
    outcomes.filter((figure) => sameUnit(figure.unit, unit) && !isRepeated(figure, outcomes)),
  )
  const dated = aims.filter((aim) => sameUnit(aim.unit, unit))
  if (shown.length === 0 && dated.length === 0) return null
  const latest = shown.at(-1)?.figure ?? null
  const data = {
    unit: unit && normal(unit),
    points: shown.map(({ at, figure }) => ({ at, value: figure.value, approximate: figure.approximate })),
    aims: inOrder(dated),
    baseline: baselineOf(thread, unit),
  }
  return { data, label: latest?.label ?? null, latest }
}

/** As the chart draws them, a year by its middle: a line never turns back. What has no time at all is left out. */
function inTime(figures: readonly FigureRow[]): { at: string; figure: FigureRow }[] {
  return figures
    .flatMap((figure) => {
      const at = figure.asOf ?? figure.passage.date
      return at === null ? [] : [{ at, figure }]
    })
    .toSorted((a, b) => yearsOf(a.at) - yearsOf(b.at))
}

/** The value of a known period, already told in this or an earlier document, is no value of this document's day. */
function isRepeated(figure: FigureRow, all: readonly FigureRow[]): boolean {
  if (figure.asOf !== null) return false
  return all.some(
    (other) =>
      other.asOf !== null &&
      (other.passage.date ?? '') <= (figure.passage.date ?? '') &&
      Number(other.value) === Number(figure.value) &&
      sameUnit(other.unit, figure.unit),
  )
}

interface TimedAim {
  /** A day where one is known, else only the year that it is the aim of. */
  from: string
  value: string
  unit: string | null
  decided: boolean
}

function aimsOf(assignment: AssignmentDetail, thread: Thread): TimedAim[] {
  const { aim, year } = assignment
  const decided = assignment.mentions.some((mention) => mention.standing === 'decided' && mention.target)
  const own = aim && year !== null ? [{ from: String(year), value: aim.value, unit: aim.unit, decided }] : []
  const stated = assignment.figures
    .filter((figure) => figure.role === 'target')
    .flatMap((figure) => {
      const from = figure.passage.date ?? figure.asOf ?? (year === null ? null : String(year))
      const { value, unit } = figure
      return from === null
        ? []
        : [{ from, value, unit, decided: !thread.gaps.some((gap) => isChangeTo(gap, figure)) }]
    })
  return [...own, ...stated]
}

function isChangeTo(gap: Thread['gaps'][number], figure: FigureRow): boolean {
  return gap.kind === 'targetChangedWithoutDecision' && gap.facts.to === figure.value
}

/** In the order of time; an aim that only repeats the one before it is the same aim. */
function inOrder(aims: readonly TimedAim[]): TimedAim[] {
  return aims
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .filter((aim, index, all) => Number(all[index - 1]?.value) !== Number(aim.value))
}

function baselineOf(thread: Thread, unit: string | null): ChartData['baseline'] {
  const from = thread.assignments.find(
    (one) => one.impliedBaseline && sameUnit(one.impliedBaseline.unit, unit),
  )
  if (!from?.impliedBaseline) return null
  const at = from.year === null ? null : String(from.year)
  return { value: from.impliedBaseline.value, derived: true, at }
}

function unitOf(figures: readonly { unit: string | null }[]): string | null | undefined {
  return figures[0]?.unit
}

function normal(unit: string): string {
  return /^(%|procent)$/i.test(unit) ? '%' : unit
}

function sameUnit(a: string | null, b: string | null): boolean {
  return normal(a ?? '').toLowerCase() === normal(b ?? '').toLowerCase()
}
