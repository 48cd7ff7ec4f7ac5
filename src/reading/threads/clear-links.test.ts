import { expect, test } from 'vitest'
import { clearLinks } from './clear-links.ts'

const link = (one: number, other: number, confidence: number, topics = 1) => ({
  ...{ one, other, confidence, of: { topics } },
})
const never = () => false
const beside = link(1, 2, 0.5)

test('a link told by one topic is taken when nothing else of either list comes near it', () => {
  expect(clearLinks([beside], [beside, link(1, 3, 0.4)], never)).toEqual([beside])
  expect(clearLinks([beside], [beside, link(3, 2, 0.4), link(3, 4, 0.9)], never)).toEqual([beside])
})
test('which of two goes on is a guess when the second is nearly as like, whichever side it is on', () => {
  expect(clearLinks([beside], [beside, link(1, 3, 0.41)], never)).toEqual([])
  expect(clearLinks([beside], [beside, link(3, 2, 0.41)], never)).toEqual([])
})
test('what is told by several topics is taken whatever stands beside it', () => {
  const sure = link(1, 2, 0.5, 2)
  expect(clearLinks([sure], [sure, link(1, 3, 0.5), link(3, 2, 0.5)], never)).toEqual([sure])
})
test('parts of one matter are no rivals of each other', () => {
  const parts = (one: number, other: number) => `${one} ${other}` === '3 2' || `${one} ${other}` === '4 1'
  expect(clearLinks([beside], [beside, link(1, 3, 0.5)], parts)).toEqual([beside])
  expect(clearLinks([beside], [beside, link(4, 2, 0.5)], parts)).toEqual([beside])
  expect(clearLinks([beside], [beside, link(1, 4, 0.5)], parts)).toEqual([])
  expect(clearLinks([beside], [beside, link(3, 2, 0.5)], parts)).toEqual([])
})
