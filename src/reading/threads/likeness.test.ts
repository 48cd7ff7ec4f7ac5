import { describe, expect, test } from 'vitest'
import { isParted, likenessOf, partsIn } from './likeness.ts'
import { contentOf } from './title-words.ts'

const wordsOf = (title: string) => contentOf(title).words
function likeness(one: string, other: string): number {
  const [[first], [second]] = [wordsOf(one), wordsOf(other)]
  if (!first || !second) throw new Error('each needs a word')
  return likenessOf(first, second)
}

describe('two words are alike', () => {
  test('wholly in any form of one word, or in words that mean the same', () => {
    expect(likeness('utsläppen', 'utsläpp')).toBe(1)
    expect(likeness('väntetiden', 'köerna')).toBe(1)
  })
  test('more by what narrows a compound down than by what it is a kind of', () => {
    expect(likeness('hyrkostnad', 'hyrpersonal')).toBeGreaterThan(likeness('hyrkostnad', 'resekostnad'))
    expect(likeness('hyrkostnad', 'resekostnad')).toBeGreaterThan(0)
  })
  test('as a compound and its first part: the more, the less its second part says', () => {
    expect(likeness('cykelplan', 'cykel')).toBeGreaterThan(likeness('cykelbelysning', 'cykel'))
  })
  test('a little where long words of no known parts begin alike', () => {
    expect(likeness('bygglovsbesked', 'bygglov')).toBeGreaterThan(0.3)
    expect(likeness('förmedla', 'förmiddag')).toBe(0)
  })
  test('not at all without a part in common', () => {
    expect(likeness('hyrkostnad', 'badhus')).toBe(0)
  })
  test('the same in whichever order', () => {
    expect(likeness('cykel', 'cykelplan')).toBe(likeness('cykelplan', 'cykel'))
  })
})

test('a compound is parted in a title that says both its parts, and only there', () => {
  const [compound] = wordsOf('nattpersonal')
  const [both, one] = ['Personal om natten', 'Personal om dagen'].map((title) => partsIn(wordsOf(title)))
  expect(compound && both && isParted(compound, both)).toBe(true)
  expect(compound && one && isParted(compound, one)).toBe(false)
})
