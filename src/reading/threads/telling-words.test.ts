import { describe, expect, test } from 'vitest'
import { candidatePairs } from './candidates.ts'
import type { PreparedTitle } from './prepared-title.ts'
import { compoundOf, titleOf, wordOf } from './test-titles.ts'

const times = (count: number, ...words: Parameters<typeof titleOf>[0]) =>
  Array.from({ length: count }, () => titleOf(words))
const partnersOfFirst = (titles: PreparedTitle[]) =>
  candidatePairs(titles).filter(([one]) => one === 0).length
const allPairs = (count: number) => (count * (count - 1)) / 2

describe('a title is compared with those that', () => {
  test('share a word or a part of one, each pair once', () => {
    const titles = [['bro', 'kaj'], ['kaj', 'bro'], [compoundOf('bro', 'fäste')], ['torg']].map((words) =>
      titleOf(words),
    )
    expect(candidatePairs(titles)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ])
  })
  test('share one of its six weightiest words', () => {
    const six = ['bro', 'kaj', 'torg', 'damm', 'skog', 'hamn']
    const light = wordOf('park', { weight: 0.5 })
    expect(candidatePairs([titleOf([light, ...six]), titleOf(['park'])])).toEqual([])
    expect(candidatePairs([titleOf([light, ...six]), titleOf(['hamn'])])).toEqual([[0, 1]])
  })
  test('share a word that few have, where it has one', () => {
    const rare = times(2, 'bro', 'orm')
    expect(partnersOfFirst([...rare, ...times(58, 'bro')])).toBe(59)
    expect(partnersOfFirst([...rare, ...times(59, 'bro')])).toBe(1)
  })
})

describe('a title of common words alone is compared with those that', () => {
  const both = (count: number) => [...times(count, 'bro', 'kaj'), ...times(count, 'kaj', 'bro')]
  test('share the least common of them, while that is bearable', () => {
    expect(candidatePairs(both(31))).toHaveLength(allPairs(62))
    expect(candidatePairs(both(120))).toHaveLength(allPairs(240))
    expect(partnersOfFirst([titleOf(['bro', 'kaj']), ...times(70, 'bro'), ...times(61, 'kaj')])).toBe(61)
    expect(partnersOfFirst([titleOf(['kaj', 'bro']), ...times(70, 'bro'), ...times(61, 'kaj')])).toBe(61)
  })
  test('are the same title, where it is not', () => {
    expect(candidatePairs(both(121))).toHaveLength(2 * allPairs(121))
  })
})
