import { expect, test } from 'vitest'
import { isOpposite, meaningOf } from './same-meaning.ts'
import { stem } from './stem.ts'

test('words for one thing stand for each other; others stand for themselves', () => {
  expect(meaningOf(stem('väntetiden'))).toBe(meaningOf(stem('köerna')))
  expect(meaningOf('cykel')).toBe('cykel')
})
test('more of a word is less of its opposite, in compounds as well', () => {
  expect(isOpposite(stem('närvaron'))).toBe(true)
  expect(isOpposite(stem('skolnärvaro'))).toBe(true)
  expect(isOpposite(stem('frånvaron'))).toBe(false)
})
