import { type PlannedIndicator, recordFigure, recordGoal } from '../domain/goals/actions.ts'
import type { StatedValue } from '../domain/goals/goal.ts'
import type { ExtractedIndicator, ExtractedValue } from '../reading/extraction.ts'
import { mark, type Placing, partAt } from './placing.ts'

/** Records a goal of a plan with everything under it, at the address it had if it had one; gives its id. */
export async function placeGoal(placing: Placing, index: number, keptSlug: string | null): Promise<string> {
  const goal = partAt(placing.document.goals, index)
  const subGoals = []
  for (const { title, indicators } of goal.subgoals) {
    const planned: PlannedIndicator[] = []
    for (const indicator of indicators) planned.push(await plannedIndicator(placing, indicator))
    subGoals.push({ title, indicators: planned })
  }
  const { document, bodyId, versionId } = placing
  const year = document.year ?? (document.date ? Number(document.date.slice(0, 4)) : null)
  const { number, title } = goal
  return recordGoal(
    placing.tx,
    { number, title, bodyId, year, versionId, position: index },
    subGoals,
    keptSlug,
  )
}

async function plannedIndicator(placing: Placing, indicator: ExtractedIndicator): Promise<PlannedIndicator> {
  return {
    title: indicator.title,
    confidence: indicator.confidence,
    passageId: await mark(placing, indicator.span),
    baseline: indicator.baseline && statedValue(indicator.baseline),
    target: indicator.target && statedValue(indicator.target),
  }
}

/** A read value as the rooms hold it: numbers as exact decimal text, yes and no apart. */
function statedValue({ raw, period, value, unit, approximate }: ExtractedValue): StatedValue {
  return {
    raw,
    period,
    value: typeof value === 'number' ? decimal(value) : null,
    truth: typeof value === 'boolean' ? value : null,
    unit,
    approximate: approximate ?? false,
  }
}

/** Records a figure that the document states; gives its id. */
export async function placeFigure(placing: Placing, index: number): Promise<string> {
  const figure = partAt(placing.document.figures, index)
  return recordFigure(placing.tx, {
    versionId: placing.versionId,
    position: index,
    // Two columns of one row are two figures: what the page shows must tell them apart.
    label: figure.series ? `${figure.label}, ${figure.series.toLowerCase()}` : figure.label,
    of: figure.of,
    value: decimal(figure.value),
    unit: figure.unit,
    asOf: figure.asOf,
    approximate: figure.approximate ?? false,
    role: figure.role ?? 'stated',
    passageId: await mark(placing, figure.span),
    confidence: figure.confidence,
  })
}

/** The shortest decimal text of a read number, never with an exponent. */
function decimal(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text
}
