import type {
  ExtractedAssignment,
  ExtractedDocument,
  ExtractedGoal,
  ExtractedIndicator,
  ExtractedValue,
} from '../src/reading/extraction.ts'
import { nearText, sameBody, sameText } from './alike.ts'
import { compareItem } from './compare-item.ts'
import type { Label, LabelAssignment } from './label.ts'
import type { LabelGoal, LabelIndicator, LabelValue } from './label-plan.ts'
import { countList, countValue, type Tallies } from './tally.ts'

/** Lays what was read beside what a careful person reads, field by field, and adds to the tallies. */
export function compareDocument(tallies: Tallies, label: Label, read: ExtractedDocument): void {
  const where = label.file
  countValue(tallies, 'kind', where, label.kind, read.kind, sameText)
  countValue(tallies, 'organisation', where, label.organisation, read.organisation, sameText)
  countValue(tallies, 'body', where, label.body, read.body, sameText)
  countValue(tallies, 'date', where, label.date, read.date, sameText)
  const items = countList(
    tallies,
    'paragraph',
    where,
    label.items,
    read.items,
    (one, other) => one.paragraph === other.paragraph,
  )
  for (const [one, other] of items) compareItem(tallies, `${where} § ${one.paragraph}`, one, other)
  compareGoals(tallies, where, label.goals, read.goals)
  compareAssignments(tallies, where, label.assignments, read.assignments)
  compareFigures(tallies, label, read)
  const findings = read.findings.filter((finding) => /sum|number|vote|paragraph/.test(finding.kind))
  countList(tallies, 'finding', where, label.findings, findings, (one, other) => one.kind === other.kind)
}

function compareGoals(tallies: Tallies, where: string, goals: LabelGoal[], read: ExtractedGoal[]): void {
  const pairs = countList(
    tallies,
    'goal',
    where,
    goals,
    read,
    (one, other) => one.number === other.number && sameText(one.title, other.title),
  )
  for (const [goal, other] of pairs) {
    const at = `${where} goal ${goal.number}`
    const titles = other.subgoals.map((subgoal) => subgoal.title)
    countList(
      tallies,
      'subgoal',
      at,
      goal.subgoals.map((subgoal) => subgoal.title),
      titles,
      sameText,
    )
    compareIndicators(tallies, at, goal, other)
  }
}

function compareIndicators(tallies: Tallies, at: string, goal: LabelGoal, read: ExtractedGoal): void {
  const pairs: [LabelIndicator, ExtractedIndicator][] = countList(
    tallies,
    'indicator',
    at,
    goal.subgoals.flatMap((subgoal) => subgoal.indicators),
    read.subgoals.flatMap((subgoal) => subgoal.indicators),
    (one, other) => sameText(one.title, other.title),
  )
  for (const [one, other] of pairs) {
    countValue(tallies, 'baseline', `${at} ${one.title}`, one.baseline, other.baseline, sameValue)
    countValue(tallies, 'target value', `${at} ${one.title}`, one.target, other.target, sameValue)
  }
}

function sameValue(one: LabelValue, other: ExtractedValue): boolean {
  return one.value === other.value && one.period === other.period && (one.unit ?? other.unit) === other.unit
}

/** An optional assignment may be read or not: it counts neither as missed nor as not there. */
function compareAssignments(
  tallies: Tallies,
  where: string,
  labels: LabelAssignment[],
  read: ExtractedAssignment[],
): void {
  const optional = labels.filter((label) => label.optional)
  const sure = labels.filter((label) => !label.optional)
  const same = (one: LabelAssignment, other: ExtractedAssignment) => sameText(one.title, other.title)
  const found = read.filter(
    (one) =>
      sure.some((label) => same(label, one)) || !optional.some((label) => nearText(label.title, one.title)),
  )
  for (const [one, other] of countList(tallies, 'assignment', where, sure, found, same)) {
    const at = `${where} ${one.title}`
    countValue(tallies, 'assignment number', at, one.number, other.number, sameText)
    countValue(tallies, 'assignment from', at, one.from, other.from, sameBody)
    countList(tallies, 'assignment to', at, one.to, other.to, sameBody)
    if (one.year) countValue(tallies, 'assignment year', at, one.year, other.year, (a, b) => a === b)
    countValue(tallies, 'assignment target', at, one.target, other.target, nearText)
    if (one.reporting)
      countValue(tallies, 'assignment reporting', at, one.reporting, other.reporting, nearText)
  }
}

/** The labels name the figures that matter, not all there are: only what is missed counts. */
function compareFigures(tallies: Tallies, label: Label, read: ExtractedDocument): void {
  const units = (unit: string | null) => (unit === 'procent' ? '%' : unit)
  const matching = label.figures.flatMap((one) => {
    const other = read.figures.find(
      (figure) => figure.value === one.value && sameUnit(one.unit, units(figure.unit)),
    )
    return other ? [other] : []
  })
  countList(
    tallies,
    'figure',
    label.file,
    label.figures,
    matching,
    (one, other) => one.value === other.value && sameUnit(one.unit, units(other.unit)),
  )
}

/** "mkr" and "miljoner kronor" are the same money; a unit the label leaves out is free. */
function sameUnit(one: string | null, other: string | null): boolean {
  if (one === null) return true
  const money = (unit: string | null) => unit?.replace(/miljoner kronor|mnkr|Mkr/, 'mkr') ?? ''
  return money(one) === money(other)
}
