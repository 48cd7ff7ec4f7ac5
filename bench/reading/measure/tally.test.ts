import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactly, text } from './sameness.ts'
import { addTallies, countList, countValue, macroF1, pairs, scoresOf, type Tallies } from './tally.ts'

function tallied(expected: string | null | undefined, found: string | null) {
  const tallies: Tallies = new Map()
  countValue(tallies, 'field', expected, found, text)
  return tallies
}

function scores(tallies: Tallies) {
  const tally = tallies.get('field')
  return tally ? scoresOf(tally) : undefined
}

describe('one value', () => {
  test('a right one is a hit', () => expect(scores(tallied('ja', 'ja'))?.f1).toBe(1))
  test('a wrong one lowers precision and recall', () =>
    expect(scores(tallied('ja', 'nej'))).toEqual({ precision: 0, recall: 0, f1: 0 }))
  test('a missed one lowers recall', () => expect(scores(tallied('ja', null))?.recall).toBe(0))
  test('one that is not there is invented', () => {
    expect(tallied(null, 'ja').get('field')).toMatchObject({ expected: 0, found: 1, right: 0 })
  })
  test('nothing there and nothing read counts not', () => expect(macroF1(tallied(null, null))).toBe(1))
  test('what the label leaves out is not measured', () => expect(tallied(undefined, 'ja').size).toBe(0))
  test('a near one is no exact hit', () => {
    const tally = tallied('anta planen för hela länet i år', 'anta planen för hela länet')
    expect(tally.get('field')).toMatchObject({ right: 0, near: 1 })
  })
})

test('an invented value in a list lowers precision and leaves recall', () => {
  const tallies: Tallies = new Map()
  countList(tallies, 'field', ['a', 'b'], ['b', 'c', 'a'], exactly)
  expect(scores(tallies)).toEqual({ precision: 2 / 3, recall: 1, f1: 0.8 })
})

test('what is closest is paired first, and each only once', () => {
  const close = (one: number, other: number) => 1 - Math.abs(one - other) / 10
  expect(pairs([1, 5], [4, 5], close)).toEqual([
    [1, 4],
    [5, 5],
  ])
  expect(pairs([1], [90], close)).toEqual([
    [1, undefined],
    [undefined, 90],
  ])
})

test('macro F1 is the mean of the fields, however often they are there', () => {
  const tallies: Tallies = new Map()
  for (let count = 0; count < 9; count += 1) countValue(tallies, 'often', 'x', 'x', exactly)
  countValue(tallies, 'seldom', 'x', 'y', exactly)
  expect(macroF1(tallies)).toBe(0.5)
})

test('tallies of two papers add up', () => {
  expect(scores(addTallies(tallied('ja', 'ja'), tallied('ja', null)))).toEqual({
    precision: 1,
    recall: 0.5,
    f1: 2 / 3,
  })
})

test('what is read as it is labelled is perfect; anything added or taken away is not', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), (values) => {
      const of = (found: string[]) => {
        const tallies: Tallies = new Map()
        countList(tallies, 'field', values, found, exactly)
        return macroF1(tallies)
      }
      expect(of([...values].reverse())).toBe(1)
      expect(of(values.slice(1))).toBeLessThan(1)
      expect(of([...values, `${values.join('')}x`])).toBeLessThan(1)
    }),
  )
})
