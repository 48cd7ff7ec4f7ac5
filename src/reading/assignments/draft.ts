import type { ExtractedAssignment } from '../extraction.ts'
import type { Span } from '../layout.ts'
import { type Passage, spanWithin } from '../prose.ts'
import { linesWithin } from '../span.ts'
import type { Entry, Region } from './region.ts'

/** An assignment as a rule found it; what the region says of all its assignments is added afterwards. */
export interface Draft {
  title: string
  number: string | null
  from: string | null
  to: string[]
  span: Span
  confidence: number
  /** Lines it was read from, so that no other rule reads them again. */
  lines: { first: number; last: number }
  /** The passage its title stands in, with the offset of the title; null when it stands in none. */
  place: { passage: Passage; at: number } | null
  year?: number | null
  /** It was given before, in the year that the text tells, if any: the year of the paper at hand is not its year. */
  retold?: { year: number | null }
  target?: string | null
  targetSpan?: Span | null
  reporting?: string | null
  status?: ExtractedAssignment['status']
  decided?: ExtractedAssignment['decided']
}

/** A task that a sentence tells of, with the offset in it where the task's words begin. */
export interface ToldTask {
  from: string | null
  to: string[]
  at: number
  confidence: number
  /** It was given before, so that the year of the paper at hand is not its year. */
  retold: boolean
}

/** A draft of a whole entry of a list. */
export function draftOfEntry(
  region: Region,
  entry: Entry,
  given: Pick<Draft, 'from' | 'to' | 'confidence'>,
): Draft {
  const { passage, textAt } = entry
  return {
    ...given,
    title: entry.text,
    number: entry.number,
    span: spanWithin(region.layout, passage, textAt, passage.text.length),
    lines: { first: passage.firstLine, last: passage.lastLine },
    place: { passage, at: textAt },
  }
}

/** Lets a draft stand for further lines as well, such as its sub-points. */
export function extended(draft: Draft, passage: Passage): Draft {
  return {
    ...draft,
    span: { ...draft.span, end: Math.max(draft.span.end, passage.span.end) },
    lines: { first: draft.lines.first, last: Math.max(draft.lines.last, passage.lastLine) },
  }
}

/** The lines that a stretch of text stands on. */
export function linesOf(region: Region, { start, end }: { start: number; end: number }): Draft['lines'] {
  const { from, to } = linesWithin(region.layout, { start, end })
  return { first: from, last: to - 1 }
}

/**
 * Whether an entry is a point under the point above it: bullets under numbers, or a point in small letters where
 * the list began with capitals (levels that the format lost).
 */
export function isSubPoint(
  entry: Entry,
  kind: Entry['marker'] | undefined,
  first: Draft | undefined,
): boolean {
  if (!first) return false
  if (kind === 'number' && entry.marker === 'bullet') return true
  return entry.marker === kind && /^\p{Lu}/u.test(first.title) && /^\p{Ll}/u.test(entry.text)
}
