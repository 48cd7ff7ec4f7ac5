import { expect, test } from 'vitest'
import { sharedTopics } from './shared-topics.ts'
import { sharedWords } from './shared-words.ts'
import { alone, compoundOf, titleOf, wordOf } from './test-titles.ts'

const topics = (one: ReturnType<typeof alone>, other: ReturnType<typeof alone>) =>
  sharedTopics(sharedWords(one, other), sharedWords(other, one)).map(({ one: word, likeness }) => [
    word,
    Math.round(likeness * 100) / 100,
  ])
const near = (stem: string) => wordOf(stem, { themes: [7] })

test('several words that are near to one of the other title are one topic', () => {
  expect(topics(titleOf([near('spår'), near('linje')]), titleOf([near('resande')]))).toHaveLength(1)
  expect(topics(titleOf([near('resande')]), titleOf([near('spår'), near('linje')]))).toHaveLength(1)
})
test('of them the nearest tells it', () => {
  const planned = compoundOf('cykel', 'plan', { themes: [7] })
  expect(topics(titleOf([compoundOf('cykel', 'bana'), planned]), titleOf([near('cykel')]))).toEqual([
    ['cykelplan', 0.75],
  ])
})
test('a compound and its two parts are two', () => {
  const [whole, parts] = [titleOf([compoundOf('kaj', 'bro')]), titleOf(['kaj', 'bro'])]
  expect([topics(whole, parts).length, topics(parts, whole).length]).toEqual([2, 2])
})
test('two words that both titles say are two; what all say is none', () => {
  expect(topics(alone('Rusta kajen och bron'), alone('Bygg bron vid kajen'))).toHaveLength(2)
  expect(topics(alone('Ta fram en plan'), alone('En plan tas fram'))).toHaveLength(0)
})
test('what is hardly alike is chance', () => {
  const [one, other] = [titleOf([compoundOf('vind', 'kaj')]), titleOf([compoundOf('kaj', 'plats')])]
  expect(topics(one, other)).toEqual([])
})
