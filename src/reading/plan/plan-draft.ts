import type { ExtractedFinding, ExtractedGoal } from '../extraction.ts'
import type { Layout } from '../layout.ts'
import { spanOf } from '../span.ts'
import type { PlacedText } from './passage.ts'
import type { Doubt } from './read-value.ts'
import type { PlanRow } from './row.ts'
import { measureRow } from './row-values.ts'
import type { Column } from './table-lines.ts'

export interface ReadPlan {
  goals: ExtractedGoal[]
  findings: ExtractedFinding[]
}

type Subgoal = ExtractedGoal['subgoals'][number]

/** A plan while it is read: what a row adds goes to the goal and sub-goal that are open. */
export interface PlanDraft {
  layout: Layout
  goals: ExtractedGoal[]
  findings: ExtractedFinding[]
  goal: ExtractedGoal | null
  subgoal: Subgoal | null
  /** Where the open sub-goal's title stands, so that its further rows are known. */
  subgoalAt: number | null
}

/** A plan of which nothing is read yet. */
export function newDraft(layout: Layout): PlanDraft {
  return { layout, goals: [], findings: [], goal: null, subgoal: null, subgoalAt: null }
}

/** Opens a goal; the same number and title again ("… (2)") goes on with the goal that is there. */
export function openGoal(draft: PlanDraft, number: string | null, title: PlacedText): ExtractedGoal {
  const key = keyOf(title.text)
  const known = draft.goals.find((goal) => goal.number === number && keyOf(goal.title) === key)
  const goal = known ?? { number, title: title.text, subgoals: [] }
  if (!known) draft.goals.push(goal)
  draft.goal = goal
  draft.subgoal = null
  draft.subgoalAt = null
  return goal
}

function keyOf(title: string): string {
  return (title.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ')
}

/** Opens a sub-goal of the open goal; the same title there again goes on with it. */
export function openSubgoal(draft: PlanDraft, title: PlacedText): Subgoal {
  const goal = openedGoal(draft)
  const known = goal.subgoals.find((subgoal) => keyOf(subgoal.title) === keyOf(title.text))
  const subgoal = known ?? { title: title.text, indicators: [] }
  if (!known) goal.subgoals.push(subgoal)
  draft.subgoal = subgoal
  draft.subgoalAt = title.start
  return subgoal
}

/** A table without any heading above it still belongs to a goal, whose name is not told. */
function openedGoal(draft: PlanDraft): ExtractedGoal {
  return draft.goal ?? openGoal(draft, null, { text: '', start: 0, end: 0 })
}

/** Adds a row of a table: its goal and sub-goal where it names new ones, its indicator with values. */
export function addRow(draft: PlanDraft, row: PlanRow, columns: readonly Column[], last: boolean): void {
  if (row.goal) openGoal(draft, ...numbered(row.goal))
  if (!row.indicator && last && row.subgoal) unread(draft, row.subgoal)
  else if (row.subgoal && row.subgoal.start !== draft.subgoalAt) openSubgoal(draft, row.subgoal)
  if (row.indicator) addIndicator(draft, row, row.indicator, columns)
}

function addIndicator(
  draft: PlanDraft,
  row: PlanRow,
  indicator: PlacedText,
  columns: readonly Column[],
): void {
  const subgoal = draft.subgoal ?? openSubgoal(draft, { ...indicator, text: openedGoal(draft).title })
  const { baseline, target, doubts } = measureRow(row, columns)
  const places = [indicator, ...row.values]
  const start = Math.min(...places.map((place) => place.start))
  const end = Math.max(...places.map((place) => place.end))
  subgoal.indicators.push({
    title: indicator.text,
    baseline,
    target,
    span: spanOf(draft.layout, start, end),
    confidence: doubts.length > 0 ? Math.min(row.confidence, 0.5) : row.confidence,
  })
  for (const doubt of doubts) addDoubt(draft, indicator, row.values, doubt)
}

function numbered(goal: PlacedText): [string | null, PlacedText] {
  const match = /^(?:mål\s*)?(\d{1,2}(?:\.\d{1,2})*)[.:\s]\s*(?=\p{L})/iu.exec(goal.text)
  return match ? [match[1] ?? null, { ...goal, text: goal.text.slice(match[0].length) }] : [null, goal]
}

function addDoubt(
  draft: PlanDraft,
  indicator: PlacedText,
  values: readonly PlacedText[],
  doubt: Doubt,
): void {
  const [first = indicator] = values
  const span = spanOf(draft.layout, first.start, (values.at(-1) ?? first).end)
  const of = (words: string) => `${indicator.text}: ${words}`
  const english = of(doubt.english)
  draft.findings.push({ kind: 'ambiguous-number', message: of(doubt.message), english, span })
}

function unread(draft: PlanDraft, { text, start, end }: PlacedText): void {
  const message = `Texten ”${text}” står sist i tabellen utan indikator eller värde och har lämnats därhän.`
  const english = `The text ”${text}” stands last in the table with no indicator or value and was left out.`
  draft.findings.push({ kind: 'unread-passage', message, english, span: spanOf(draft.layout, start, end) })
}

/** Tells of a table that was left out since its head is not understood. */
export function addUnreadHead(draft: PlanDraft, { text, start, end }: PlacedText): void {
  const heads = `”${text.replace(/\s+/gu, ' ').trim()}”`
  const message = `Tabellens kolumner ${heads} känns inte igen, så dess indikatorer har inte lästs.`
  const english = `The columns of the table ${heads} are not recognised, so its indicators were not read.`
  draft.findings.push({ kind: 'unread-passage', message, english, span: spanOf(draft.layout, start, end) })
}

/** The goals that were read; a lone heading without any table under it is not yet a plan. */
export function finishedPlan(draft: PlanDraft): ReadPlan {
  const goals = draft.goals.flatMap(withTitle)
  const measured = goals.some((goal) => goal.subgoals.length > 0)
  return { goals: measured || goals.length > 1 ? goals : [], findings: draft.findings }
}

/** Where nothing names a goal above them, the sub-goals of a table are the goals that the document has. */
function withTitle(goal: ExtractedGoal): ExtractedGoal[] {
  if (goal.title !== '') return [goal]
  const named = goal.subgoals.filter((subgoal) => subgoal.title !== '')
  return named.map((subgoal) => ({ number: null, title: subgoal.title, subgoals: [subgoal] }))
}
