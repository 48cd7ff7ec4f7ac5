import { expect, test } from 'vitest'
import { likenessOf } from './likeness.ts'
import { contentOf } from './title-words.ts'

const alike = (one: string, other: string) => {
  const [a, b] = [one, other].map((word) => contentOf(word).words[0])
  return a && b ? likenessOf(a, b) : 0
}

test.each([
  ['munhälsovård', 'tandvård'],
  ['kariesrisk', 'tandvård'],
  ['hyrläkare', 'bemanningsföretag'],
  ['serveringsställen', 'restauranger'],
  ['partikelhalter', 'luftkvalitet'],
  ['halkbekämpning', 'snöröjning'],
])('%s and %s may name one matter', (one, other) => {
  expect(alike(one, other)).toBeGreaterThanOrEqual(0.7)
})

test.each([
  ['förskolan', 'gymnasiet'],
  ['parkering', 'grönområden'],
  ['tandvård', 'läkemedel'],
])('%s and %s do not', (one, other) => {
  expect(alike(one, other)).toBeLessThan(0.5)
})

test.each([
  ['Uppnå en ekonomi i balans', 'Balans i ekonomin', 'ekonomibalans'],
  ['God och nära vård', 'Driv omställningen till nära vård', 'närvård'],
  ['Hjälp till ekonomiskt bistånd', 'Färre med försörjningsstöd', 'bistånd'],
])('a term of several words is one word: %s, %s', (one, other, term) => {
  const stems = [one, other].map((title) => contentOf(title).words.map(({ stem }) => stem))
  expect(stems.map((words) => words.includes(term))).toEqual([true, true])
})

test('care in general and who is near in a relation are not care near to home', () => {
  const words = contentOf('Stöd i vården efter våld i nära relationer').words.map(({ stem }) => stem)
  expect(words).not.toContain('närvård')
})
