import {
  mayImport,
  type Permission,
  type RefusalReason,
  refuse,
  type Viewer,
} from '../organisation/viewer.ts'

/** The paragraph numbers of one body in one year: those that are held, and those told never to have been used. */
export interface Numbering {
  bodySlug: string
  bodyName: string
  year: number
  /** Ascending, each once. */
  held: number[]
  skipped: SkippedNumber[]
}

export interface SkippedNumber {
  number: number
  reason: string
  toldBy: string
  toldAt: Date
}

/** What of a numbering decides what is missing. */
export interface Numbers {
  held: readonly number[]
  skipped: readonly { number: number }[]
}

/** Both ends belong to it. */
export interface NumberRange {
  from: number
  to: number
}

/** The longest reason that is kept, in characters. */
export const longestReason = 300

/** Numbers as the ranges they form. Takes them in any order, each once or several times. */
export function rangesOf(numbers: Iterable<number>): NumberRange[] {
  const ranges: NumberRange[] = []
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last?.to === number - 1) last.to = number
    else ranges.push({ from: number, to: number })
  }
  return ranges
}

/** How many numbers the ranges hold together. */
export function countOf(ranges: readonly NumberRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0)
}

/**
 * The numbers from the first of the year to the highest held, less those that are held or told to be skipped. A
 * body numbers its paragraphs from one each calendar year (practice, no statute); what comes after the highest
 * held cannot be known.
 */
export function missingNumbers({ held, skipped }: Numbers): NumberRange[] {
  const there = new Set([...held, ...skipped.map(({ number }) => number)])
  const highest = Math.max(0, ...held)
  return rangesOf(Array.from({ length: highest }, (_, index) => index + 1).filter((one) => !there.has(one)))
}

/**
 * May this viewer tell that the numbers of the range were never used, and why? Only numbers that are missing can
 * be told so: one that is held was used, and above the highest held nothing is known.
 */
export function maySkip(viewer: Viewer, numbers: Numbers, range: NumberRange, reason: string): Permission {
  const permission = mayImport(viewer)
  const reasons: RefusalReason[] = 'refused' in permission ? [...permission.reasons] : []
  const missing = missingNumbers(numbers)
  const { from, to } = range
  const isMissing = from <= to && missing.some((gap) => gap.from <= from && to <= gap.to)
  if (!isMissing) reasons.push('number-not-missing')
  if (reason.trim() === '') reasons.push('no-reason')
  if (reason.trim().length > longestReason) reasons.push('reason-too-long')
  const [first, ...more] = reasons
  return first ? refuse(first, ...more) : { allowed: true }
}
