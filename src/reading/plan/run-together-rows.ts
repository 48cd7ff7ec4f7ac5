import type { SourcePiece } from '../words/fold.ts'
import { type PlacedText, placedText } from './passage.ts'
import type { PlanRow } from './row.ts'
import type { Segment } from './segments.ts'
import { beginsAsIndicator, cellWidth, cutAtCapital, isTwoCellsWide } from './split-cells.ts'

/**
 * The rows of a table whose columns were run together. Texts pile up until a value closes the row: of two the
 * first is the sub-goal; one alone is a further indicator of the sub-goal above, unless both stand in it.
 */
export function runTogetherRows(segments: readonly Segment[], withSubgoals: boolean): PlanRow[] {
  const width = cellWidth(segments)
  const rows: PlanRow[] = []
  let waiting: Segment[] = []
  for (const [at, segment] of segments.entries()) {
    waiting.push(segment)
    if (segment.values.length === 0 && at < segments.length - 1) continue
    rows.push(...rowsOf(waiting, { withSubgoals, width, first: rows.length === 0 }))
    waiting = []
  }
  return rows
}

function placedEach(values: readonly SourcePiece[]): PlacedText[] {
  return values.map((value) => placedText([value]))
}

interface Context {
  withSubgoals: boolean
  width: number | null
  /** No sub-goal stands above yet. */
  first: boolean
}

function rowsOf(segments: Segment[], context: Context): PlanRow[] {
  const texts = segments.filter((segment) => segment.lines.length > 0)
  const values = segments.flatMap((segment) => segment.values)
  const [first, ...rest] = texts
  if (!first) return []
  if (!context.withSubgoals) return indicatorsOnly(texts, values)
  if (rest.length === 0) return [singleText(first, values, context)]
  const furtherOnly = texts.every((segment) => beginsAsIndicator(textOf(segment)))
  if (furtherOnly && !context.first) return indicatorsOnly(texts, values)
  return subgoalAndIndicators(first, rest, values)
}

function textOf(segment: Segment): string {
  return placedText(segment.lines).text
}

function row(
  subgoal: SourcePiece[] | null,
  indicator: SourcePiece[] | null,
  values: SourcePiece[],
  confidence: number,
): PlanRow {
  return {
    goal: null,
    subgoal: subgoal && placedText(subgoal),
    indicator: indicator && placedText(indicator),
    values: placedEach(values),
    confidence,
  }
}

function indicatorsOnly(texts: Segment[], values: SourcePiece[]): PlanRow[] {
  const last = texts.length - 1
  return texts.map(({ lines }, at) => row(null, lines, at === last ? values : [], last === 0 ? 0.85 : 0.6))
}

/** One text before a value: both cells on one line, or a further indicator of the sub-goal above. */
function singleText(segment: Segment, values: SourcePiece[], context: Context): PlanRow {
  const cut = cutAtCapital(segment)
  const wide = isTwoCellsWide(segment, context.width)
  const further = !context.first && beginsAsIndicator(textOf(segment))
  if (cut && (wide || !further)) return row(cut.subgoal, cut.indicator, values, wide ? 0.8 : 0.6)
  if (values.length === 0) return row(segment.lines, null, [], 0.4)
  return row(null, segment.lines, values, context.first ? 0.4 : 0.85)
}

function subgoalAndIndicators(first: Segment, rest: Segment[], values: SourcePiece[]): PlanRow[] {
  const last = rest.length - 1
  const sure = values.length > 0 && last === 0
  return rest.map((segment, at) =>
    row(at === 0 ? first.lines : null, segment.lines, at === last ? values : [], sure ? 0.9 : 0.5),
  )
}
