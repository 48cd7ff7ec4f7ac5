import type { SourcePart } from './source.ts'

export interface LabelValue {
  raw: string
  period: string | null
  value: number | boolean | null
  unit: string | null
}

export interface LabelIndicator {
  title: string
  baseline: LabelValue | null
  target: LabelValue | null
}

export interface LabelGoal {
  number: string
  title: string
  subgoals: { title: string; indicators: LabelIndicator[] }[]
}

/** The goals of a plan; slides that go on with the same goal are one. */
export function goalLabels(parts: SourcePart[]): LabelGoal[] {
  const goals: LabelGoal[] = []
  for (const part of parts) {
    const [, number, title] = /^Mål (\d+)\. (.*?)(?: \(\d\))?$/.exec(part.heading) ?? []
    if (!number || !title) continue
    const known = goals.find((goal) => goal.number === number)
    const goal = known ?? { number, title, subgoals: [] }
    if (!known) goals.push(goal)
    goal.subgoals.push(...subgoalsOf(part))
  }
  return goals
}

function subgoalsOf(part: SourcePart): LabelGoal['subgoals'] {
  const rows = part.sections.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === 'row' ? [line.cells] : [])),
  )
  const [head = [], ...body] = rows
  const subgoals: LabelGoal['subgoals'] = []
  for (const [subgoal = '', title = '', baseline = '', target = ''] of body) {
    if (subgoal) subgoals.push({ title: subgoal, indicators: [] })
    const indicator = {
      title,
      baseline: cellValue(baseline, head[2] ?? ''),
      target: cellValue(target, head[3] ?? ''),
    }
    subgoals.at(-1)?.indicators.push(indicator)
  }
  return subgoals
}

function cellValue(cell: string, head: string): LabelValue | null {
  if (!cell) return null
  const period = /\d{4}/.exec(head)?.[0] ?? null
  // A cell that ends in "?" ran together with its neighbour in the text: no value may be guessed.
  if (cell.endsWith('?')) return { raw: cell.slice(0, -1), period, value: null, unit: null }
  return { raw: cell, period, ...figureValue(cell) }
}

/** A Swedish figure: "1 234,5 mkr" is 1234.5 and "mkr", "Ja" is true; no value when it is neither. */
export function figureValue(raw: string): { value: number | boolean | null; unit: string | null } {
  if (raw === 'Ja' || raw === 'Nej') return { value: raw === 'Ja', unit: null }
  const [, digits, unit] = /^([−-]?\d[\d ]*(?:,\d+)?) ?(\D+)?$/.exec(raw) ?? []
  if (!digits) return { value: null, unit: null }
  return {
    value: Number(digits.replaceAll(' ', '').replace(',', '.').replace('−', '-')),
    unit: unit ?? null,
  }
}
