import { describe, expect, test } from 'vitest'
import type { StatedValue } from './goal.ts'
import { readingOf, sharedPeriod, unitOf } from './stated-value.ts'

function stated(changes: Partial<StatedValue>): StatedValue {
  return { raw: '', period: '2024', value: null, truth: null, unit: null, approximate: false, ...changes }
}

describe('a stated value', () => {
  test.each([
    ['what is not stated is absent, not zero', null, { kind: 'absent' }],
    [
      'nought is a number',
      stated({ raw: '0', value: '0' }),
      { kind: 'number', value: '0', approximate: false },
    ],
    ['no is an answer', stated({ raw: 'Nej', truth: false }), { kind: 'truth', truth: false }],
    [
      'digits without one value can be read in several ways',
      stated({ raw: '74 78' }),
      { kind: 'ambiguous', raw: '74 78' },
    ],
    ['words stand as they are', stated({ raw: 'Ökande' }), { kind: 'words', raw: 'Ökande' }],
  ])('%s', (_title, value, reading) => {
    expect(readingOf(value)).toEqual(reading)
  })

  test('a period stands once above a column only when all values have it', () => {
    expect(sharedPeriod([stated({}), null, stated({})])).toBe('2024')
    expect(sharedPeriod([stated({}), stated({ period: '2023' })])).toBeNull()
    expect(sharedPeriod([stated({}), stated({ period: null })])).toBeNull()
    expect(sharedPeriod([null])).toBeNull()
  })

  test('the unit stands apart when outcome and target have the same, and an absent one decides nothing', () => {
    const percent = stated({ value: '4', unit: '%' })
    expect(unitOf({ baseline: null, target: percent })).toBe('%')
    expect(unitOf({ baseline: stated({ raw: '74 78' }), target: percent })).toBe('%')
    expect(unitOf({ baseline: stated({ value: '50' }), target: percent })).toBe('differs')
    expect(unitOf({ baseline: null, target: null })).toBeNull()
  })
})
