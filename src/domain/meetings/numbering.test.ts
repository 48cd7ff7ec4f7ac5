import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publicViewer, type Viewer } from '../organisation/viewer.ts'
import { countOf, longestReason, maySkip, missingNumbers, type Numbering, rangesOf } from './numbering.ts'

const administrator: Viewer = { kind: 'administrator', name: 'test' }
const skipped = (number: number) => ({ number, reason: 'ströks', toldBy: 'test', toldAt: new Date(0) })
const kn = (held: number[], skips: number[] = []): Numbering => ({
  ...{ bodySlug: 'kn', bodyName: 'Kulturnämnden', year: 2024 },
  ...{ held, skipped: skips.map(skipped) },
})
const numbers = fc.array(fc.integer({ min: 1, max: 80 }))

describe('numbers as ranges', () => {
  test('neighbours join, in any order and however often they are told', () => {
    expect(rangesOf([5, 1, 2, 2, 7, 6])).toEqual([
      { from: 1, to: 2 },
      { from: 5, to: 7 },
    ])
    expect(rangesOf([])).toEqual([])
  })
  test('hold as many numbers as there were, none twice', () => {
    fc.assert(fc.property(numbers, (some) => countOf(rangesOf(some)) === new Set(some).size))
  })
})

describe('the numbers that are missing', () => {
  test('are those below the highest held, from the first of the year', () => {
    expect(missingNumbers(kn([3, 4, 8]))).toEqual([
      { from: 1, to: 2 },
      { from: 5, to: 7 },
    ])
  })
  test('are not those that were never used', () => {
    expect(missingNumbers(kn([3, 4, 8], [6, 1]))).toEqual([
      { from: 2, to: 2 },
      { from: 5, to: 5 },
      { from: 7, to: 7 },
    ])
  })
  test('are none where nothing is held, for then nothing is known', () => {
    expect(missingNumbers(kn([], [4]))).toEqual([])
  })
  test('and those held and those skipped make every number up to the highest held', () => {
    fc.assert(
      fc.property(numbers, numbers, (held, skips) => {
        const highest = Math.max(0, ...held)
        const below = new Set([...held, ...skips].filter((one) => one <= highest))
        expect(countOf(missingNumbers(kn(held, skips))) + below.size).toBe(highest)
      }),
    )
  })
})

describe('telling that numbers were never used', () => {
  const tell = (viewer: Viewer, from: number, to: number, reason = 'Ärendet utgick.') =>
    maySkip(viewer, kn([1, 2, 6, 9]), { from, to }, reason)

  test('is for the administrator, about numbers that are missing', () => {
    expect(tell(administrator, 3, 5)).toEqual({ allowed: true })
    expect(tell(administrator, 4, 4)).toEqual({ allowed: true })
  })
  test('is refused for a number that is held, beyond the highest, or in a range that leaps over one held', () => {
    for (const [from, to] of [
      [6, 6],
      [10, 10],
      [3, 7],
      [0, 0],
      [5, 3],
    ] as const)
      expect(tell(administrator, from, to)).toEqual({ refused: true, reasons: ['number-not-missing'] })
  })
  test('needs a reason, and none too long to be one', () => {
    expect(tell(administrator, 3, 3, '  ')).toEqual({ refused: true, reasons: ['no-reason'] })
    expect(tell(administrator, 3, 3, 'x'.repeat(longestReason))).toEqual({ allowed: true })
    expect(tell(administrator, 3, 3, 'x'.repeat(longestReason + 1))).toEqual({
      refused: true,
      reasons: ['reason-too-long'],
    })
  })
  test('is refused to the public, with every other reason there is', () => {
    expect(tell(publicViewer, 6, 6, '')).toEqual({
      refused: true,
      reasons: ['not-administrator', 'number-not-missing', 'no-reason'],
    })
  })
})
