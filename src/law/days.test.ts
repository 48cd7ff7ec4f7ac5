import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween, lastDayOf, swedishDay } from './days.ts'

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('days', () => {
  test('late in the evening by universal time it is already tomorrow in Sweden', () => {
    expect(swedishDay(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
    expect(swedishDay(new Date('2026-01-31T22:30:00Z'))).toBe('2026-01-31')
  })
  test.each([
    ['2024', '2024-12-31'],
    ['2024-02', '2024-02-29'],
    ['2025-02', '2025-02-28'],
    ['2025-04-30', '2025-04-30'],
    ['2025-Q1', '2025-03-31'],
    ['2025-T2', '2025-08-31'],
    ['2025-H2', '2025-12-31'],
  ])('a period ends on its last day: %s on %s', (period, last) => {
    expect(lastDayOf(period)).toBe(last)
  })
  test.each(['', 'i våras', '2025-13', '2025-H3', '2025-02-30', '25-02-01'])(
    'what is no period has no last day: %s',
    (period) => {
      expect(lastDayOf(period)).toBeNull()
    },
  )
  test('every day is its own last day, and lies in the month that ends no earlier', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(lastDayOf(one)).toBe(one)
        expect(daysBetween(one, lastDayOf(one.slice(0, 7)) ?? '')).toBeGreaterThanOrEqual(0)
        expect(daysBetween(one, lastDayOf(one.slice(0, 7)) ?? '')).toBeLessThan(31)
      }),
    )
  })
  test('days add up: from one to another by way of a third', () => {
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c))
      }),
    )
  })
})
