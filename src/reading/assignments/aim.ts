import { impliedBaseline } from '../threads/implied-baseline.ts'
import { findNumbers } from '../words/numbers.ts'

export interface StatedAim {
  /** Exact decimal as text. */
  value: string
  unit: string | null
  /** The level the wording starts from, when it tells both level and change. */
  impliedBaseline: string | null
}

/** Words that make the number after them a level to reach; "med 15 procent" is a change and no level. */
const levelBefore =
  /(?:(?<!\p{L})(?:till|högst|minst|under|över|max(?:imalt)?))\s+(?:högst |minst |ca |cirka )?$/iu

/**
 * The level that a target's wording aims at, when it names exactly one: "minska kostnaden till 4 % …" gives
 * 4 %. Null when it names none or several, for then nobody can say which one is the aim.
 */
export function aimOf(target: string): StatedAim | null {
  const levels = findNumbers(target).filter(({ start }) => levelBefore.test(target.slice(0, start)))
  const [level] = levels
  if (!level || levels.length > 1) return null
  const baseline = impliedBaseline(target)
  return {
    value: String(level.value),
    unit: level.unit,
    impliedBaseline: baseline ? String(baseline.value) : null,
  }
}
