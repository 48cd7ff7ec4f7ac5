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
export function openGoal(draft: PlanDraft, number: string | null, title: PlacedText): void {
  const key = keyOf(title.text)
  const known = draft.goals.find((goal) => goal.number === number && keyOf(goal.title) === key)
  if (!known) draft.goals.push({ number, title: title.text, subgoals: [] })
  draft.goal = known ?? draft.goals.at(-1) ?? null
  draft.subgoal = null
  draft.subgoalAt = null
}

function keyOf(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')
}

/** Opens a sub-goal of the open goal; the same title there again goes on with it. */
export function openSubgoal(draft: PlanDraft, title: PlacedText): void {
  const goal = openedGoal(draft)
  const known = goal.subgoals.find((subgoal) => keyOf(subgoal.title) === keyOf(title.text))
  if (!known) goal.subgoals.push({ title: title.text, indicators: [] })
  draft.subgoal = known ?? goal.subgoals.at(-1) ?? null
  draft.subgoalAt = title.start
}

/** A table without any heading above it still belongs to a goal, whose name is not told. */
function openedGoal(draft: PlanDraft): ExtractedGoal {
  if (!draft.goal) openGoal(draft, null, { text: '', start: 0, end: 0 })
  return draft.goal ?? { number: null, title: '', subgoals: [] }
}

/** Adds a row of a table: its goal and sub-goal where it names new ones, its indicator with values. */
export function addRow(draft: PlanDraft, row: PlanRow, columns: readonly Column[], last: boolean): void {
  if (row.goal) openGoal(draft, ...numbered(row.goal))
  if (!row.indicator && last && row.subgoal) unread(draft, row.subgoal)
  else if (row.subgoal && row.subgoal.start !== draft.subgoalAt) openSubgoal(draft, row.subgoal)
  if (!row.indicator) return
  if (!draft.subgoal) openSubgoal(draft, { ...row.indicator, text: openedGoal(draft).title })
  const { baseline, target, doubts } = measureRow(row, columns)
  const places = [row.indicator, ...row.values]
  const start = Math.min(...places.map((place) => place.start))
  const end = Math.max(...places.map((place) => place.end))
  draft.subgoal?.indicators.push({
    title: row.indicator.text,
    baseline,
    target,
    span: spanOf(draft.layout, start, end),
    confidence: doubts.length > 0 ? Math.min(row.confidence, 0.5) : row.confidence,
  })
  for (const doubt of doubts) addDoubt(draft, row, doubt)
}

function numbered(goal: PlacedText): [string | null, PlacedText] {
  const match = /^(?:mål\s*)?(\d{1,2}(?:\.\d{1,2})*)[.:\s]\s*(?=\p{L})/iu.exec(goal.text)
  if (!match) return [null, goal]
  return [match[1] ?? null, { ...goal, text: goal.text.slice(match[0].length) }]
}

function addDoubt(draft: PlanDraft, row: PlanRow, doubt: Doubt): void {
  const first = row.values[0] ?? row.indicator
  if (!first) return
  const span = spanOf(draft.layout, first.start, row.values.at(-1)?.end ?? first.end)
  const of = (words: string) => `${row.indicator?.text}: ${words}`
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
