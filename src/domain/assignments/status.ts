import type { PassageRef } from '../documents/document.ts'
import type { FigureRow } from '../goals/goal.ts'
import type { Aim, AssignmentDetail, Thread, ThreadStatus } from './assignment.ts'

/** Which way a figure should go, by the words of the assignment; null when they do not say. */
export type Direction = 'down' | 'up' | null

const down = /(?<!\p{L})(minsk|sänk|reducer|begräns|högst|ned till|ner till|kort(a|are)(?!\p{L}))/iu
const up = /(?<!\p{L})(öka|ökning|höj|förbättra|stärk|minst|upp till|utöka)/iu

/** The direction that the titles and targets of a thread name; null when they name none or both. */
export function directionOf(wordings: string[]): Direction {
  const text = wordings.join(' ')
  const wantsDown = down.test(text)
  if (wantsDown === up.test(text)) return null
  return wantsDown ? 'down' : 'up'
}

/** Percent is written in two ways; other units are compared as they stand. */
function unitKey(unit: string | null): string {
  return unit === null ? '' : unit.replace(/^procent$/iu, '%').toLowerCase()
}

/** When a figure holds: its own date or period, else the date of the document that states it; '' sorts first. */
export function figureTime(figure: FigureRow): string {
  return figure.asOf ?? figure.passage.date ?? ''
}

/** Figures in the order of time; those of the same time keep theirs. */
export function inTime(figures: FigureRow[]): FigureRow[] {
  return figures.toSorted((a, b) => figureTime(a).localeCompare(figureTime(b)))
}

/** The aim that holds last: a stated target figure later than the assignment's own, else that one. */
export function latestAim(assignments: AssignmentDetail[]): Aim | null {
  const targets = assignments.flatMap((assignment) => [
    ...(assignment.aim ? [assignment.aim] : []),
    ...inTime(assignment.figures.filter((figure) => figure.role === 'target')),
  ])
  const last = targets.at(-1)
  return last ? { value: last.value, unit: last.unit, passage: last.passage } : null
}

/**
 * Where a thread stands: measured against its last aim when both figures are held in one unit and the
 * direction is named, else only whether anything is reported. Nothing is guessed.
 */
export function statusOf(assignments: AssignmentDetail[], endedIn: number | null): ThreadStatus {
  if (endedIn !== null) return { kind: 'ended', year: endedIn }
  const figures = assignments.flatMap((assignment) => assignment.figures)
  const outcomes = inTime(figures.filter((figure) => figure.role === 'outcome'))
  return measured(assignments, outcomes) ?? reported(assignments, outcomes.at(-1))
}

/** The latest outcome in the unit of the last aim; other figures of the thread tell something else. */
function measured(assignments: AssignmentDetail[], outcomes: FigureRow[]): ThreadStatus | null {
  const target = latestAim(assignments)
  const outcome = outcomes.findLast((one) => unitKey(one.unit) === unitKey(target?.unit ?? null))
  if (!outcome || !target) return null
  const wordings = assignments.flatMap((assignment) => [assignment.title, assignment.target ?? ''])
  const direction = directionOf(wordings)
  if (direction === null) return null
  const difference = Number(outcome.value) - Number(target.value)
  const reached = direction === 'down' ? difference <= 0 : difference >= 0
  return { kind: reached ? 'onTarget' : 'deviates', outcome, target }
}

function reported(assignments: AssignmentDetail[], outcome: FigureRow | undefined): ThreadStatus {
  const last = assignments.flatMap((assignment) => assignment.reports).at(-1)
  if (last) return { kind: 'reported', at: last.period ?? last.passage.date }
  return outcome ? { kind: 'reported', at: figureTime(outcome) || null } : { kind: 'notReported' }
}

/**
 * The passage that a status rests on: the outcome's, the last report's, the decision that ended it, or the list that has no successor; null
 * when it rests on none.
 */
export function groundsOf({ status, gaps, assignments }: Grounded): PassageRef | null {
  switch (status.kind) {
    case 'deviates':
    case 'onTarget':
      return status.outcome.passage
    case 'ended':
      return assignments.at(-1)?.ended ?? gaps.find((gap) => gap.kind === 'noSuccessor')?.passage ?? null
    case 'reported':
      return lastReported(assignments)
    case 'notReported':
      return null
  }
}

type Grounded = Pick<Thread, 'status' | 'gaps' | 'assignments'>

function lastReported(assignments: AssignmentDetail[]): PassageRef | null {
  const report = assignments.flatMap((assignment) => assignment.reports).at(-1)
  const figures = assignments.flatMap((assignment) => assignment.figures)
  const outcome = inTime(figures.filter((figure) => figure.role === 'outcome')).at(-1)
  return report?.passage ?? outcome?.passage ?? null
}
