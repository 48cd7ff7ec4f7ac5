import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likenessOf } from './likeness.ts'
import { compoundOf, wordOf } from './test-titles.ts'

const alike = (one: string, other: string) => likenessOf(wordOf(one), wordOf(other))

test('compounds that share their first part are half alike, less where that part is wide or everyday', () => {
  const pair = (first: string) => likenessOf(compoundOf(first, 'bana'), compoundOf(first, 'torg'))
  expect([pair('cykel'), pair('vård'), pair('plan')]).toEqual([0.5, 0.25, 0.1])
})
test('compounds that share what they are kinds of are less alike', () => {
  expect(likenessOf(compoundOf('sten', 'bro'), compoundOf('trä', 'bro'))).toBe(0.3)
  expect(likenessOf(compoundOf('sten', 'plan'), compoundOf('trä', 'plan'))).toBeCloseTo(0.06)
})
test('a compound that begins as the other ends is a fifth alike', () => {
  const [one, other] = [compoundOf('sten', 'bro'), compoundOf('trä', 'sten')]
  expect([likenessOf(one, other), likenessOf(other, one)]).toEqual([0.2, 0.2])
  expect(likenessOf(compoundOf('sten', 'bro'), compoundOf('trä', 'kaj'))).toBe(0)
})
test('a part says as much as it has of the meaning', () => {
  expect(likenessOf(compoundOf('cykel', 'plan'), wordOf('cykel'))).toBeCloseTo(0.75)
  expect(likenessOf(wordOf('vård'), compoundOf('vård', 'torg'))).toBe(0.45)
  expect(likenessOf(wordOf('vård'), compoundOf('vård', 'plan'))).toBeCloseTo(0.45 / 0.7)
  expect(likenessOf(compoundOf('sten', 'bro'), wordOf('bro'))).toBe(0.45)
  expect(likenessOf(wordOf('vård'), compoundOf('natt', 'vård'))).toBeCloseTo(0.45 * Math.sqrt(0.5))
})
test('a compound that itself begins another is a part of that', () => {
  const [whole, part] = [compoundOf('skolbuss', 'kort'), compoundOf('skol', 'buss')]
  expect([likenessOf(whole, part), likenessOf(part, whole)]).toEqual([0.75, 0.75])
})
test('words of no known parts may begin alike: five letters with three more behind', () => {
  expect([alike('bygglo', 'bygglovst'), alike('bygglovst', 'bygglo')]).toEqual([0.6, 0.6])
  expect([alike('bygl', 'byglovst'), alike('bygglo', 'bygglovs')]).toEqual([0, 0])
})
test('or five letters, both with two more behind; four where they are a word', () => {
  expect([alike('demenhus', 'demenplats'), alike('demenplats', 'demenhus')]).toEqual([0.35, 0.35])
  expect([alike('demehus', 'demeplats'), alike('demenb', 'demenplats')]).toEqual([0, 0])
  expect([alike('krisöv', 'krisorganis'), alike('krisö', 'krisorganis')]).toEqual([0.35, 0])
})
test('less where what they begin with is a wide word, and compounds of known parts, too', () => {
  expect(alike('trafikplats', 'trafiksnurr')).toBeCloseTo(0.35 / 2)
  expect(likenessOf(compoundOf('neurolo', 'brist'), compoundOf('neurologen', 'team'))).toBe(0.35)
})
test('words may end alike where the shorter is what the longer is a kind of', () => {
  expect([alike('sjukhustextili', 'textili'), alike('textili', 'sjukhustextili')]).toEqual([0.45, 0.45])
  expect([alike('sjukhuslakan', 'akan'), alike('fotextili', 'textili')]).toEqual([0, 0])
})
test('names of one matter are alike, whatever their letters', () => {
  const [one, other] = [wordOf('karies', { themes: [3, 4] }), wordOf('tand', { themes: [4] })]
  expect([likenessOf(one, other), likenessOf(one, wordOf('park', { themes: [5] }))]).toEqual([0.7, 0])
  expect(
    likenessOf(compoundOf('cykel', 'plan', { themes: [1] }), wordOf('cykel', { themes: [1] })),
  ).toBeCloseTo(0.75)
})
test('the same in whichever order', () => {
  const word = fc.stringMatching(/^(?:bygg|bygglov|demens)[a-c]{0,4}$/)
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(alike(one, other)).toBe(alike(other, one))
    }),
  )
})
