import { describe, expect, test } from 'vitest'
import type { Group, Link } from './join-links.ts'
import { loneLinks } from './lone-links.ts'

const link = (one: number, other: number, confidence: number): Link<null> => ({
  ...{ one, other, confidence, of: null },
})
const group = (...members: number[]): Group<null> => ({ members, links: [] })
const never = () => false
const pairs = (links: Link<null>[]) => links.map(({ one, other }) => [one, other])

describe('a slight likeness joins', () => {
  test('two that are like nothing else', () => {
    expect(pairs(loneLinks([link(1, 2, 0.4), link(3, 4, 0.45)], [], never)).toSorted()).toEqual([
      [1, 2],
      [3, 4],
    ])
  })
  test('where the second best of either side is clearly less', () => {
    expect(pairs(loneLinks([link(1, 2, 0.5), link(1, 3, 0.4)], [], never))).toEqual([[1, 2]])
    expect(loneLinks([link(1, 2, 0.5), link(1, 3, 0.41)], [], never)).toEqual([])
    expect(loneLinks([link(1, 2, 0.5), link(3, 2, 0.41)], [], never)).toEqual([])
  })
  test('a group by its likest member, whose other members are no rivals', () => {
    const joined = [group(1, 5, 6)]
    expect(pairs(loneLinks([link(1, 2, 0.4), link(5, 2, 0.45), link(2, 6, 0.44)], joined, never))).toEqual([
      [5, 2],
    ])
    expect(loneLinks([link(1, 5, 0.45)], joined, never)).toEqual([])
  })
  test('not what must stay apart, which is no rival either', () => {
    const apart = (one: number, other: number) => [one, other].toSorted().join(' ') === '2 6'
    expect(loneLinks([link(1, 2, 0.45)], [group(1, 6)], apart)).toEqual([])
    expect(pairs(loneLinks([link(1, 2, 0.45), link(2, 3, 0.41)], [group(1, 6)], apart))).toEqual([[2, 3]])
  })
})
