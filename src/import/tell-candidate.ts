import type {
  ExtractedAssignment,
  ExtractedDocument,
  ExtractedFigure,
  ExtractedGoal,
  ExtractedItem,
} from '../reading/extraction.ts'
import { formatValue } from '../ui/format.ts'
import type { Candidate, CandidateRow } from './import.ts'
import { partAt } from './placing.ts'

export type Told = Pick<CandidateRow, 'title' | 'details' | 'start' | 'end'>

/** What a candidate says, in the document's own words, and where it stands: for the one who reviews it. */
export function tellCandidate(
  document: ExtractedDocument,
  candidate: Pick<Candidate, 'kind' | 'kindIndex'>,
): Told {
  const { kind, kindIndex } = candidate
  switch (kind) {
    case 'item':
      return tellItem(partAt(document.items, kindIndex))
    case 'goal':
      return tellGoal(partAt(document.goals, kindIndex))
    case 'figure':
      return tellFigure(partAt(document.figures, kindIndex))
    case 'assignment':
      return tellAssignment(partAt(document.assignments, kindIndex))
  }
}

function tellItem(item: ExtractedItem): Told {
  const number = item.paragraph ? `§ ${item.paragraph} ` : ''
  const details = [item.caseNumber, ...item.decisions.map((clause) => clause.text)]
  return { title: `${number}${item.title}`, details: present(details), ...at(item.span) }
}

function tellGoal(goal: ExtractedGoal): Told {
  const indicators = goal.subgoals.flatMap((subGoal) => subGoal.indicators)
  const spans = indicators.map((indicator) => indicator.span)
  return {
    title: goal.number ? `${goal.number}. ${goal.title}` : goal.title,
    details: indicators.map(({ title, baseline, target }) =>
      present([title, baseline?.raw, target?.raw]).join(' · '),
    ),
    start: Math.min(...spans.map((span) => span.start), Number.MAX_SAFE_INTEGER),
    end: Math.max(...spans.map((span) => span.end), 0),
  }
}

function tellFigure(figure: ExtractedFigure): Told {
  const value = formatValue(figure.value, figure.unit, 'sv')
  return {
    title: `${figure.label}: ${value}`,
    details: present([figure.of, figure.asOf]),
    ...at(figure.span),
  }
}

function tellAssignment(assignment: ExtractedAssignment): Told {
  const direction = present([assignment.from, assignment.to.join(', ')]).join(' – ')
  const details = [direction, assignment.target, assignment.reporting, assignment.status?.text]
  return { title: assignment.title, details: present(details), ...at(assignment.span) }
}

function at({ start, end }: { start: number; end: number }) {
  return { start, end }
}

function present(parts: (string | null | undefined)[]): string[] {
  return parts.filter((part): part is string => Boolean(part))
}
