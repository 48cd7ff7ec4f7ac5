import type { AssignmentDetail, Thread } from '../domain/assignments/assignment.ts'
import type { FigureRow } from '../domain/goals/goal.ts'
import type { ChartData } from '../ui/chart-scale.ts'

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
  const shown = outcomes.filter((figure) => sameUnit(figure.unit, unit) && timeOf(figure) !== null)
  const dated = aims.filter((aim) => sameUnit(aim.unit, unit))
  if (shown.length === 0 && dated.length === 0) return null
  const points = shown
    .map(({ value, approximate, ...figure }) => ({ at: timeOf(figure) ?? '', value, approximate }))
    .toSorted((a, b) => a.at.localeCompare(b.at))
  const latest = shown.toSorted((a, b) => (timeOf(a) ?? '').localeCompare(timeOf(b) ?? '')).at(-1) ?? null
  const data = {
    unit: unit && normal(unit),
    points,
    aims: inOrder(dated),
    baseline: baselineOf(thread, unit),
  }
  return { data, label: latest?.label ?? null, latest }
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

function timeOf(figure: Pick<FigureRow, 'asOf' | 'passage'>): string | null {
  return figure.asOf ?? figure.passage.date
}

function normal(unit: string): string {
  return /^(%|procent)$/i.test(unit) ? '%' : unit
}

function sameUnit(a: string | null, b: string | null): boolean {
  return normal(a ?? '').toLowerCase() === normal(b ?? '').toLowerCase()
}
