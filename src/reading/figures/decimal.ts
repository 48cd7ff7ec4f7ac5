/** A decimal number without rounding: `units` divided by ten to the power of `scale`. */
export interface Decimal {
  units: bigint
  scale: number
}

/** The exact decimal that a number is written as: its shortest notation, which is what was read. */
export function decimalOf(value: number): Decimal {
  const [digits = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = digits.split('.')
  const shift = Number(exponent)
  const scale = Math.max(0, fraction.length - shift)
  const zeros = '0'.repeat(Math.max(0, shift - fraction.length))
  return { units: BigInt(whole + fraction + zeros), scale }
}

/** The exact sum; zero for no values. */
export function addDecimals(values: readonly Decimal[]): Decimal {
  const scale = Math.max(0, ...values.map((value) => value.scale))
  return { units: values.reduce((sum, value) => sum + unitsAt(value, scale), 0n), scale }
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale)
  const difference = unitsAt(a, scale) - unitsAt(b, scale)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** How far two values are apart, never negative. */
export function distance(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  const units = unitsAt(a, scale) - unitsAt(b, scale)
  return { units: units < 0n ? -units : units, scale }
}

/** The nearest number that the program can hold. */
export function toNumber({ units, scale }: Decimal): number {
  return Number(`${units}e-${scale}`)
}

/** As Swedes write it: "249,7", "−0,4". */
export function writeDecimal({ units, scale }: Decimal): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale).replace(/\B(?=(?:\d{3})+$)/gu, '\u00a0')
  const fraction = digits.slice(digits.length - scale).replace(/0+$/u, '')
  return `${units < 0n ? '−' : ''}${whole}${fraction === '' ? '' : `,${fraction}`}`
}

function unitsAt({ units, scale }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale)
}
