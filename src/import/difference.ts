import type { ExtractedDocument } from '../reading/extraction.ts'
import { fieldsOf } from './candidate-fields.ts'
import { type Correctable, changesBetween, type FieldChange, partOf } from './corrections.ts'
import type { Part } from './field-text.ts'
import { type CandidateKind, type CandidateState, candidatesOf, type StagedReading } from './import.ts'

/** One thing that a better reading says otherwise; `key` names it in a form. */
export interface Difference {
  key: string
  what: 'changed' | 'added' | 'gone'
  kind: CandidateKind
  /** Its place among what is held; null when it is found only now. */
  heldIndex: number | null
  /** Its place in the better reading; null when that does not find it. */
  offeredIndex: number | null
  /** Field by field, without those that a person corrected. */
  changes: FieldChange[]
}

/** A candidate as far as differences depend on it. */
export type Held = Correctable & { state: CandidateState }

/**
 * What a better reading of the same file says otherwise. What a person rejected stays rejected, and what one
 * corrected is neither changed nor taken away.
 */
export function differencesBetween(
  held: Pick<StagedReading, 'document' | 'text'>,
  candidates: readonly Held[],
  offered: Pick<StagedReading, 'document' | 'text'>,
): Difference[] {
  const places = candidatesOf(offered.document)
  const open = candidates.filter(({ state }) => state !== 'rejected')
  return (['item', 'goal', 'figure', 'assignment'] as const).flatMap((kind) => {
    const ours = candidates.filter((one) => one.kind === kind)
    const theirs = places.filter((one) => one.kind === kind).map(({ kindIndex }) => kindIndex)
    const pairs = pairsOf(kind, ours, theirs, { held, offered })
    const changed = ours.flatMap((one) => {
      const found = pairs.get(one.kindIndex)
      if (!open.includes(one)) return []
      return found === undefined ? goneOf(one) : changedOf(one, found, held.document, offered.document)
    })
    const taken = new Set(pairs.values())
    return [
      ...changed,
      ...theirs.filter((index) => !taken.has(index)).map((index) => addedOf(kind, index, offered.document)),
    ]
  })
}

function goneOf({ kind, kindIndex, corrected }: Held): Difference[] {
  if (corrected) return []
  return [
    {
      key: `gone:${kind}:${kindIndex}`,
      what: 'gone',
      kind,
      heldIndex: kindIndex,
      offeredIndex: null,
      changes: [],
    },
  ]
}

function changedOf(
  one: Held,
  offeredIndex: number,
  held: ExtractedDocument,
  offered: ExtractedDocument,
): Difference[] {
  const { kind, kindIndex } = one
  const after = partOf(offered, { kind, kindIndex: offeredIndex })
  const changes = changesBetween(fieldsOf(kind), partOf(held, one), after).filter(
    ({ field }) => !(one.corrected && field in one.corrected),
  )
  if (changes.length === 0) return []
  const key = `changed:${kind}:${kindIndex}`
  return [{ key, what: 'changed', kind, heldIndex: kindIndex, offeredIndex, changes }]
}

function addedOf(kind: CandidateKind, offeredIndex: number, offered: ExtractedDocument): Difference {
  const changes = changesBetween(fieldsOf(kind), {}, partOf(offered, { kind, kindIndex: offeredIndex }))
  const said = changes.filter(
    ({ became }) => became !== null && (!Array.isArray(became) || became.length > 0),
  )
  return {
    key: `added:${kind}:${offeredIndex}`,
    what: 'added',
    kind,
    heldIndex: null,
    offeredIndex,
    changes: said,
  }
}

interface Two {
  held: Pick<StagedReading, 'document' | 'text'>
  offered: Pick<StagedReading, 'document' | 'text'>
}

/** Which of what is held is which of what is offered: by what names it, else by where it stands in the same text. */
function pairsOf(
  kind: CandidateKind,
  ours: readonly Held[],
  theirs: readonly number[],
  { held, offered }: Two,
): Map<number, number> {
  const pairs = new Map<number, number>()
  const left = new Set(theirs)
  const theirPart = (kindIndex: number) => partOf(offered.document, { kind, kindIndex })
  const pairUp = (fits: (our: Part, their: Part) => boolean) => {
    for (const one of ours.filter(({ kindIndex }) => !pairs.has(kindIndex))) {
      const found = [...left].find((index) => fits(partOf(held.document, one), theirPart(index)))
      if (found !== undefined) pairs.set(one.kindIndex, found)
      if (found !== undefined) left.delete(found)
    }
  }
  pairUp((our, their) => nameOf(kind, our) === nameOf(kind, their))
  if (held.text === offered.text) pairUp(overlaps)
  return pairs
}

function nameOf(kind: CandidateKind, part: Part): string {
  if (kind === 'item') return String(part.paragraph ?? part.title)
  if (kind === 'figure') return [part.label, part.asOf, part.role].join('|')
  return [part.number, part.title].join('|')
}

function overlaps(our: Part, their: Part): boolean {
  const [a, b] = [our.span, their.span] as ({ start: number; end: number } | undefined)[]
  return a !== undefined && b !== undefined && a.start < b.end && b.start < a.end
}

/**
 * A part of a better reading as a part of the one that is held: with places in the held text. What cannot be found
 * again there stands where the whole stands; null when there is no such place, either.
 */
export function movedPart(part: Part, { held, offered }: Two, whole: unknown): Part | null {
  if (held.text === offered.text) return part
  const place = whole ?? placeIn(held.text, offered.text, part.span)
  return place ? (withPlaces(part, { held, offered }, place) as Part) : null
}

function withPlaces(value: unknown, two: Two, place: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => withPlaces(one, two, place))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([name, inner]) => {
    const isSpan = /^(?:span|targetSpan)$/u.test(name) && inner
    const moved = isSpan
      ? (placeIn(two.held.text, two.offered.text, inner) ?? place)
      : withPlaces(inner, two, place)
    return [name, moved]
  })
  return Object.fromEntries(entries)
}

function placeIn(text: string, from: string, span: unknown): unknown {
  const { start, end, page } = (span ?? {}) as { start?: number; end?: number; page?: number | null }
  if (start === undefined || end === undefined || end <= start) return null
  const words = from.slice(start, end)
  const found = text.indexOf(words)
  return found < 0 ? null : { start: found, end: found + words.length, page: page ?? null }
}
