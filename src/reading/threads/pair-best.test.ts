import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairBest, type ScoredPair } from './pair-best.ts'

const pair = (one: number, other: number, score: number): ScoredPair<null> => ({
  one,
  other,
  score,
  of: null,
})
const total = (pairs: ScoredPair<null>[]) => pairs.reduce((sum, each) => sum + each.score, 0)

/** Every choice of pairs in which no member stands twice, tried one by one. */
function bestByTrying(pairs: ScoredPair<null>[]): number {
  const [first, ...rest] = pairs
  if (!first) return 0
  const free = rest.filter((each) => each.one !== first.one && each.other !== first.other)
  return Math.max(bestByTrying(rest), first.score + bestByTrying(free))
}

describe('the best pairs between two lists', () => {
  it('give up the very best pair where the whole gains', () => {
    const chosen = pairBest([pair(0, 0, 0.9), pair(0, 1, 0.8), pair(1, 0, 0.8)])
    expect(chosen.map(({ one, other }) => `${one}${other}`).sort()).toEqual(['01', '10'])
  })

  it('leave a member without a partner rather than invent one', () => {
    expect(pairBest([pair(0, 5, 0.5), pair(1, 5, 0.6)])).toEqual([pair(1, 5, 0.6)])
    expect(pairBest([])).toEqual([])
  })

  it('score as high as any choice can, and use nobody twice', () => {
    const some = fc.uniqueArray(
      fc.record({ one: fc.nat(4), other: fc.nat(4), score: fc.integer({ min: 1, max: 100 }) }),
      { maxLength: 11, selector: ({ one, other }) => `${one} ${other}` },
    )
    fc.assert(
      fc.property(some, (drawn) => {
        const pairs = drawn.map(({ one, other, score }) => pair(one, other, score))
        const chosen = pairBest(pairs)
        expect(total(chosen)).toBe(bestByTrying(pairs))
        expect(new Set(chosen.map(({ one }) => one)).size).toBe(chosen.length)
        expect(new Set(chosen.map(({ other }) => other)).size).toBe(chosen.length)
      }),
    )
  })
})
