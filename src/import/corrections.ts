import { assignment, type ExtractedDocument, figure, goal, item } from '../reading/extraction.ts'
import type { Field } from './candidate-fields.ts'
import type { Part } from './field-text.ts'
import type { Candidate, CandidateKind } from './import.ts'
import { same } from './read-fields.ts'

/** What a person wrote instead of what was read, by field. */
export type Corrected = Readonly<Record<string, unknown>>

/** A candidate with what was corrected in it. */
export type Correctable = Pick<Candidate, 'kind' | 'kindIndex'> & { corrected: Corrected | null }

const lists = {
  item: 'items',
  goal: 'goals',
  figure: 'figures',
  assignment: 'assignments',
} as const satisfies Record<CandidateKind, keyof ExtractedDocument>

/** The part of a reading that a candidate is of, as the machine read it. */
export function partOf(
  document: ExtractedDocument,
  { kind, kindIndex }: Pick<Candidate, 'kind' | 'kindIndex'>,
): Part {
  const part = document[lists[kind]][kindIndex]
  if (part === undefined) throw new Error(`The staged reading has no ${kind} ${kindIndex}`)
  return part
}

/** The same reading with a part in place of the one that stands there, or added after the last. */
export function withPart(
  document: ExtractedDocument,
  { kind, kindIndex }: Pick<Candidate, 'kind' | 'kindIndex'>,
  part: Part,
): ExtractedDocument {
  const parts: unknown[] = [...document[lists[kind]]]
  parts[kindIndex] = part
  return { ...document, [lists[kind]]: parts }
}

/**
 * A reading as it holds after correction: what a person wrote goes before what was read, field by field, in the
 * document's own head and in each candidate.
 */
export function correctedDocument(
  document: ExtractedDocument,
  candidates: readonly Correctable[],
  head: Corrected | null,
): ExtractedDocument {
  return candidates.reduce(
    (whole, one) =>
      one.corrected ? withPart(whole, one, { ...partOf(document, one), ...one.corrected }) : whole,
    { ...document, ...head },
  )
}

export interface FieldChange {
  field: string
  was: unknown
  became: unknown
}

/** The fields in which two parts differ, in the order of the form. */
export function changesBetween(fields: readonly Field[], was: Part, became: Part): FieldChange[] {
  return fields.flatMap(({ name }) =>
    says(was[name], became[name])
      ? []
      : [{ field: name, was: was[name] ?? null, became: became[name] ?? null }],
  )
}

function says(a: unknown, b: unknown): boolean {
  return same(withoutPlaces(a) ?? null, withoutPlaces(b) ?? null)
}

/** Where something stands is no field: the same words elsewhere are the same words. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces)
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(([name]) => !/^(?:span|targetSpan|confidence|item)$/u.test(name))
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutPlaces(inner)]))
}

/** What stays corrected when a part holds these values: what the machine read itself is no correction. */
export function correctedFields(fields: readonly Field[], read: Part, holds: Part): Corrected | null {
  const changes = changesBetween(fields, read, holds)
  return changes.length === 0 ? null : Object.fromEntries(changes.map(({ field, became }) => [field, became]))
}

/** What a person adds stands where the whole stands: a place of its own nobody has said. */
export function withPlaces(part: Part): Part {
  const placed = { ...part }
  for (const name of ['status', 'decided']) {
    const group = part[name] as Part | null | undefined
    if (group && !group.span) Object.assign(placed, { [name]: { ...group, span: part.span } })
  }
  return Array.isArray(part.subgoals) ? { ...part, subgoals: withIndicatorPlaces(part.subgoals) } : placed
}

const nowhere = { start: 0, end: 0, page: null }

/** A goal has no place but its indicators': an added one stands where the first of them does, and is certain. */
function withIndicatorPlaces(subgoals: readonly Part[]): Part[] {
  const all = subgoals.flatMap(({ indicators }) => indicators as Part[])
  const span = all.find((one) => one.span)?.span ?? nowhere
  return subgoals.map((subgoal) => ({
    ...subgoal,
    indicators: (subgoal.indicators as Part[]).map((one) =>
      one.span ? one : { ...one, span, confidence: 1 },
    ),
  }))
}

const shapes = { item, goal, figure, assignment }

/** A part as the contract has it. Throws when a correction made it into something that cannot be placed. */
export function checkPart(kind: CandidateKind, part: Part): void {
  shapes[kind].parse(part)
}
