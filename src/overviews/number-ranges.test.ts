import { expect, test } from 'vitest'
import { stripRanges, tellRanges } from './number-ranges.ts'

const one = (number: number) => ({ from: number, to: number })

test('one number has one mark, several have two, and no number is nothing', () => {
  expect(tellRanges([one(5)])).toBe('§\u00a05')
  expect(tellRanges([{ from: 1, to: 6 }, one(9)])).toBe('§§\u00a01–6, 9')
  expect(tellRanges([])).toBeNull()
})

test('many ranges are told by the first of them and how many numbers more', () => {
  const many = [1, 3, 5, 7, 9, 11, 13, 15].map(one)
  expect(tellRanges(many)).toBe('§§\u00a01, 3, 5, 7, 9, 11\u00a0+\u00a02')
})

test('the line draws what is held, missing and skipped, and nothing beyond the highest held', () => {
  const skipped = [3, 9].map((number) => ({ number, reason: '', toldBy: '', toldAt: new Date(0) }))
  const numbering = { bodySlug: 'kn', bodyName: 'Kulturnämnden', year: 2024, held: [1, 2, 5], skipped }
  expect(stripRanges({ numbering, missing: [one(4)] })).toEqual([
    { from: 1, to: 2, state: 'held' },
    { from: 5, to: 5, state: 'held' },
    { from: 4, to: 4, state: 'missing' },
    { from: 3, to: 3, state: 'skipped' },
  ])
})
