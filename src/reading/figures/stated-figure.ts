import { findDates } from '../words/dates.ts'
import type { NumberMention } from '../words/numbers.ts'
import { shareOf } from './sentence-forms.ts'
import { unitKind } from './units.ts'

/** A figure that a sentence states: what it is of, and the number. Offsets count in the sentence. */
export interface StatedFigure {
  label: string
  /** What the label is a part of, where the sentence itself says so. */
  of: string | null
  number: NumberMention
  approximate: boolean
  /** Null for an estimate or a plan: neither measured nor aimed at. */
  role: 'outcome' | 'target' | null
  asOf: string | null
  /** It held before: the sentence tells a later value of the same thing. */
  superseded?: boolean
  /** One of the parts that a whole is told with ("varav"): more may follow. */
  isPart?: boolean
  start: number
  end: number
}

/** The figure of a label and a number of a sentence, with what it is a share of and the one time that is named. */
export function statedFigure(
  sentence: string,
  label: string,
  number: NumberMention,
  role: StatedFigure['role'],
): StatedFigure {
  const after = sentence.slice(number.end)
  const labelAt = sentence.indexOf(label)
  return {
    label,
    of: unitKind(number.unit) === 'percent' ? (shareOf.exec(after)?.groups?.of ?? null) : null,
    number,
    approximate: number.approximate,
    role,
    asOf: onlyPeriod(sentence.slice(0, number.end) + clauseAfter(after)),
    start: labelAt < 0 ? number.start : Math.min(labelAt, number.start),
    end: number.end,
  }
}

/** The rest of the clause: what comes after it, or is compared with, has times of its own. */
export function clauseAfter(after: string): string {
  return after.split(/[,;:(]|(?<!\p{L})(?:jämfört|jämförelse|än|sedan|mot|varav)(?!\p{L})/u)[0] ?? ''
}

/** When one date or period is named, the number is as of then. */
export function onlyPeriod(words: string): string | null {
  const periods = new Set(findDates(words).flatMap((date) => date.period ?? []))
  const [only, second] = periods
  return only && !second ? only : null
}
