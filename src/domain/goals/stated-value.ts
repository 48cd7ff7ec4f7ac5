import type { IndicatorRow, StatedValue } from './goal.ts'

/** How a value may be told: absent and ambiguous are said, never filled in. */
export type ValueReading =
  | { kind: 'absent' }
  | { kind: 'number'; value: string; approximate: boolean }
  | { kind: 'truth'; truth: boolean }
  | { kind: 'words'; raw: string }
  | { kind: 'ambiguous'; raw: string }

/** What a stated value can be told as. Digits without one value can be read in several ways; words stand as they are. */
export function readingOf(stated: StatedValue | null): ValueReading {
  if (!stated) return { kind: 'absent' }
  if (stated.value !== null) return { kind: 'number', value: stated.value, approximate: stated.approximate }
  if (stated.truth !== null) return { kind: 'truth', truth: stated.truth }
  return { kind: /\d/.test(stated.raw) ? 'ambiguous' : 'words', raw: stated.raw }
}

/** The period that all these values have, so that it can stand once above them; null when they differ or say none. */
export function sharedPeriod(values: readonly (StatedValue | null)[]): string | null {
  const periods = new Set(values.flatMap((value) => (value ? [value.period] : [])))
  const [only = null] = periods
  return periods.size === 1 ? only : null
}

/** The unit of an indicator's values; `differs` when outcome and target have each their own. */
export function unitOf({
  baseline,
  target,
}: Pick<IndicatorRow, 'baseline' | 'target'>): string | null | 'differs' {
  const units = [baseline, target].flatMap((value) => (value && value.value !== null ? [value.unit] : []))
  const [first = null, second = first] = units
  return first === second ? first : 'differs'
}
