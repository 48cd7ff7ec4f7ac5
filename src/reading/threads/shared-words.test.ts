import { expect, test } from 'vitest'
import { sharedWords } from './shared-words.ts'
import { compoundOf, titleOf } from './test-titles.ts'

type Words = Parameters<typeof titleOf>[0]
const shared = (one: Words, other: Words) =>
  sharedWords(titleOf(one), titleOf(other)).map(({ one: word, other: found, likeness }) => [
    word,
    found,
    Math.round(likeness * 100) / 100,
  ])
const cykelplan = compoundOf('cykel', 'plan')

test('each word is laid beside the word of the other title that says most of it', () => {
  expect(shared([cykelplan, 'bro'], ['cykel', cykelplan, 'kaj'])).toEqual([['cykelplan', 'cykelplan', 1]])
  expect(shared(['bro'], ['kaj'])).toEqual([])
})
test('of two that say as much the first is taken', () => {
  const [one, other] = [compoundOf('cykel', 'bana'), compoundOf('cykel', 'torg')]
  expect(shared([cykelplan], [one, other])).toEqual([['cykelplan', 'cykelbana', 0.5]])
})
test('a compound is nearly said by both its parts, and they by the compound', () => {
  expect(shared([cykelplan], ['bro', 'plan', 'cykel'])).toEqual([['cykelplan', 'plan', 0.9]])
  expect(shared(['plan', 'cykel'], [cykelplan])).toEqual([
    ['plan', 'cykelplan', 0.9],
    ['cykel', 'cykelplan', 0.9],
  ])
})
test('one part alone says as much as it has of the meaning', () => {
  expect(shared([cykelplan], ['cykel'])).toEqual([['cykelplan', 'cykel', 0.75]])
  expect(shared(['cykel'], [cykelplan])).toEqual([['cykel', 'cykelplan', 0.75]])
})
test('a word that is no part of the compound is not said by it, though its parts stand there', () => {
  const path = compoundOf('cykel', 'bana')
  expect(shared([path, 'plan', 'cykel'], [cykelplan])).toContainEqual(['cykelbana', 'cykelplan', 0.5])
})
test('a topic is shared only where both words name one', () => {
  const topics = (one: Words, other: Words) =>
    sharedWords(titleOf(one), titleOf(other)).map(({ topic }) => topic)
  expect(topics(['cykel'], ['cykel'])).toEqual([true])
  expect(topics(['plan'], [cykelplan])).toEqual([false])
  expect(topics([cykelplan], ['plan'])).toEqual([false])
  expect(topics(['plan'], ['plan'])).toEqual([false])
})
