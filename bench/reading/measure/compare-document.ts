import type { ExtractedDocument } from '../../../src/reading/extraction.ts'
import type { Label, LabelAssignment, LabelFigure, LabelItem } from '../making/label.ts'
import { compareItem } from './compare-item.ts'
import { compareGoals } from './compare-plan.ts'
import { type Judged, missed } from './judged.ts'
import { exactly, identifier, overlap, text, time, unit } from './sameness.ts'
import { addTallies, countList, countValue, pairs, type Tallies } from './tally.ts'

export interface Comparison {
  tallies: Tallies
  judged: Judged[]
}

/** Compares what was read out of one document with its label; null when the file was refused. */
export function compareDocument(label: Label, read: ExtractedDocument | null): Comparison {
  const tallies: Tallies = new Map()
  countValue(tallies, 'kind', label.kind, read?.kind, exactly)
  countValue(tallies, 'organisation', label.organisation, read?.organisation, text)
  countValue(tallies, 'body', label.body, read?.body, text)
  countValue(tallies, 'date', label.date, read?.date, identifier)
  const judged = [
    ...compareItems(label.items, read?.items ?? []),
    ...compareGoals(label.goals, read?.goals ?? [], tallies),
    ...compareAssignments(label.assignments, read?.assignments ?? []),
    ...compareFigures(label, read?.figures ?? []),
  ]
  for (const one of judged) addTallies(tallies, one.tallies)
  const { measuredFindings } = label
  const kinds = (read?.findings ?? []).map((finding) => finding.kind)
  const measured = kinds.filter((kind) =>
    measuredFindings ? measuredFindings.includes(kind) : kind !== 'unread-passage',
  )
  countList<string>(tallies, 'findings.kind', [...new Set(label.findings)], [...new Set(measured)], exactly)
  return { tallies, judged: judged.filter((one) => one.confidence !== missed) }
}

function compareItems(labels: LabelItem[], items: ExtractedDocument['items']): Judged[] {
  const close = (one: LabelItem, other: ExtractedDocument['items'][number]) =>
    (one.paragraph === other.paragraph ? 0.7 : 0) + 0.5 * overlap(one.title, other.title)
  return pairs(labels, items, close).map(([one, other]) => ({
    what: 'item',
    confidence: other?.confidence ?? missed,
    tallies: compareItem(one, other),
  }))
}

function compareAssignments(labels: LabelAssignment[], read: ExtractedDocument['assignments']): Judged[] {
  const paired = pairs(labels, read, (one, other) => overlap(one.title, other.title))
  return paired.flatMap(([one, other]) => {
    if (one?.optional) return []
    const tallies: Tallies = new Map()
    const field = <K extends keyof LabelAssignment>(key: K) => (one ? one[key] : null)
    countValue(tallies, 'assignments.title', one?.title ?? null, other?.title, text)
    countValue(tallies, 'assignments.number', field('number'), other?.number, identifier)
    countValue(tallies, 'assignments.from', field('from'), other?.from, text)
    if (one?.to !== undefined || !one)
      countList(tallies, 'assignments.to', one?.to ?? [], other?.to ?? [], text)
    countValue(tallies, 'assignments.year', field('year'), other?.year, exactly)
    countValue(tallies, 'assignments.target', field('target'), other?.target, text)
    countValue(tallies, 'assignments.reporting', field('reporting'), other?.reporting, text)
    return [{ what: 'assignment' as const, confidence: other?.confidence ?? missed, tallies }]
  })
}

function compareFigures(label: Label, read: ExtractedDocument['figures']): Judged[] {
  type Read = ExtractedDocument['figures'][number]
  const close = (one: LabelFigure, other: Read) =>
    one.value === other.value ? 0.6 + 0.4 * overlap(one.label ?? '', other.label) : 0
  return pairs(label.figures, read, close).flatMap(([one, other]) => {
    const unmeasured = one ? one.optional : !label.allFigures
    if (unmeasured) return []
    const tallies: Tallies = new Map()
    const field = <K extends keyof LabelFigure>(key: K) => (one ? one[key] : null)
    countValue(tallies, 'figures.value', one?.value ?? null, other?.value, exactly)
    countValue(tallies, 'figures.label', field('label'), other?.label, text)
    countValue(tallies, 'figures.of', field('of'), other?.of, text)
    countValue(tallies, 'figures.unit', field('unit'), other?.unit, unit)
    countValue(tallies, 'figures.asOf', field('asOf'), other?.asOf, time)
    return [{ what: 'figure' as const, confidence: other?.confidence ?? missed, tallies }]
  })
}
