import { expect, test } from 'vitest'
import { documentKinds, findingKinds } from './document.ts'
import { countKinds, wordOfDocumentKind, wordOfFindingKind } from './kind-words.ts'

test.each([
  ['document', documentKinds.map(wordOfDocumentKind)],
  ['finding', findingKinds.map(wordOfFindingKind)],
])('every kind of %s has a word of its own, fit for an address', (_what, words) => {
  expect(new Set(words).size).toBe(words.length)
  expect(words.filter((word) => !/^[a-z]+(-[a-z]+)*$/.test(word))).toEqual([])
})

test('kinds are counted in their order, and those that do not occur are left out', () => {
  const rows = [{ kind: 'plan' as const }, { kind: 'minutes' as const }, { kind: 'plan' as const }]
  expect(countKinds(documentKinds, rows)).toEqual([
    { kind: 'minutes', count: 1 },
    { kind: 'plan', count: 2 },
  ])
})
