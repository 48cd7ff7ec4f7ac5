import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibrated } from './confidence.ts'

describe('the confidence that is shown', () => {
  it('is what the rules give, where nothing is measured', () => {
    expect(calibrated(0.82, [])).toBe(0.82)
    expect(calibrated(1.2, [])).toBe(1)
  })

  it('lies on the lines between measured points, and on the last ones outside them', () => {
    const points: [number, number][] = [
      [0.5, 0.4],
      [0.9, 0.8],
    ]
    expect(calibrated(0.7, points)).toBe(0.6)
    expect(calibrated(0.2, points)).toBe(0.4)
    expect(calibrated(0.95, points)).toBe(0.8)
  })

  it('never turns the order of two readings', () => {
    const points: [number, number][] = [
      [0, 0.1],
      [0.6, 0.5],
      [1, 0.97],
    ]
    const value = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one]
        expect(calibrated(low, points)).toBeLessThanOrEqual(calibrated(high, points))
      }),
    )
  })
})
