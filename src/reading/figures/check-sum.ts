import { addDecimals, compareDecimals, type Decimal, decimalOf, distance } from './decimal.ts'
import { unitKind } from './units.ts'

/** The sum of the parts, exactly, and whether the stated total agrees with it. */
export interface CheckedSum {
  sum: Decimal
  holds: boolean
}

/**
 * Compares a stated total with its parts. Shares in percent are rounded one by one, so each may be half of its last
 * digit off; amounts must add up exactly.
 */
export function checkSum(total: number, parts: readonly number[], unit: string | null): CheckedSum {
  const decimals = parts.map(decimalOf)
  const sum = addDecimals(decimals)
  const off = distance(sum, decimalOf(total))
  const allowed = unitKind(unit) === 'percent' ? roundingOf(decimals) : { units: 0n, scale: 0 }
  return { sum, holds: compareDecimals(off, allowed) <= 0 }
}

/** Half of the last digit of the coarsest part, times the number of parts. */
function roundingOf(parts: readonly Decimal[]): Decimal {
  const scale = Math.min(...parts.map((part) => part.scale))
  return { units: 5n * BigInt(parts.length), scale: scale + 1 }
}
