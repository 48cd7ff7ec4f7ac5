import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDecimals, compareDecimals, decimalOf, distance, toNumber, writeDecimal } from './decimal.ts'

const cents = fc.integer({ min: -10_000_000, max: 10_000_000 })

describe('decimal arithmetic', () => {
  it('adds what floats do not', () => {
    const sum = addDecimals([213, 2.7, 32.5, 0.2, 1.3].map(decimalOf))
    expect(toNumber(sum)).toBe(249.7)
    expect(compareDecimals(addDecimals([0.1, 0.2].map(decimalOf)), decimalOf(0.3))).toBe(0)
  })

  it('is that of whole numbers, however many are added in whatever order', () => {
    fc.assert(
      fc.property(fc.array(cents), (values) => {
        const sum = values.reduce((total, value) => total + value, 0)
        const decimals = values.map((value) => decimalOf(value / 100))
        expect(toNumber(addDecimals(decimals))).toBe(sum / 100)
        expect(compareDecimals(addDecimals(decimals.toReversed()), addDecimals(decimals))).toBe(0)
      }),
    )
  })

  it('orders as numbers do', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(compareDecimals(decimalOf(a / 100), decimalOf(b / 100))).toBe(Math.sign(a - b))
        expect(toNumber(distance(decimalOf(a / 100), decimalOf(b / 100)))).toBe(Math.abs(a - b) / 100)
      }),
    )
  })

  it('gives every number back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(toNumber(decimalOf(value)) + 0).toBe(value + 0)
      }),
    )
  })

  it('writes as Swedes do', () => {
    expect(writeDecimal(decimalOf(249.7))).toBe('249,7')
    expect(writeDecimal(decimalOf(-0.4))).toBe('−0,4')
    expect(writeDecimal(decimalOf(1_234_567))).toBe('1\u00a0234\u00a0567')
    expect(writeDecimal(decimalOf(250))).toBe('250')
    expect(writeDecimal({ units: 2500n, scale: 1 })).toBe('250')
  })
})
