import { expect, test } from 'vitest'
import { scorePairs, sumScores } from './score.ts'

const labels = ['a', 'a', 'a', 'b', 'c']

test('the same groups score one, whatever their order', () => {
  expect(scorePairs([[2, 0, 1]], labels)).toMatchObject({ precision: 1, recall: 1, f1: 1 })
})
test('what is joined wrongly lowers precision, what is left apart lowers recall', () => {
  expect(scorePairs([[0, 1, 2, 3]], labels)).toMatchObject({ precision: 0.5, recall: 1, joined: 6, right: 3 })
  expect(scorePairs([[0, 1]], labels)).toMatchObject({ precision: 1, recall: 1 / 3 })
})
test('nothing joined is precise and finds nothing', () => {
  expect(scorePairs([], labels)).toMatchObject({ precision: 1, recall: 0, f1: 0 })
})
test('scores add pair by pair, so that a large organisation weighs more', () => {
  const sum = sumScores([scorePairs([[0, 1, 2]], labels), scorePairs([[0, 1]], ['a', 'b'])])
  expect(sum).toMatchObject({ joined: 4, right: 3, belonging: 3, precision: 0.75, recall: 1 })
})
