import { countOf, type NumberRange, rangesOf } from '../domain/meetings/numbering.ts'
import { nbsp } from '../ui/format.ts'
import type { StripRange } from '../ui/number-strip.tsx'
import type { BodyYear } from './completeness.ts'

/** More ranges than this are not read one by one: the rest are counted. */
const toldRanges = 6

/** "§ 5", "§§ 1–6, 9" or, where they are many, the first and how many more numbers; null for none. */
export function tellRanges(ranges: readonly NumberRange[]): string | null {
  if (ranges.length === 0) return null
  const told = ranges.slice(0, toldRanges).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))
  const rest = countOf(ranges.slice(toldRanges))
  const list = told.join(', ') + (rest > 0 ? `${nbsp}+${nbsp}${rest}` : '')
  return `${countOf(ranges) > 1 ? '§§' : '§'}${nbsp}${list}`
}

/** The numbers of a body's year as the line that is drawn of them: held, missing and skipped. */
export function stripRanges({ numbering, missing }: Pick<BodyYear, 'numbering' | 'missing'>): StripRange[] {
  const held = rangesOf(numbering?.held ?? []).map((range) => ({ ...range, state: 'held' as const }))
  const highest = held.at(-1)?.to ?? 0
  const told = (numbering?.skipped ?? []).map(({ number }) => number).filter((number) => number < highest)
  const skipped = rangesOf(told).map((range) => ({ ...range, state: 'skipped' as const }))
  return [...held, ...missing.map((range) => ({ ...range, state: 'missing' as const })), ...skipped]
}
