import { expect, it } from 'vitest'
import { remembered } from './remembered.ts'

it('does the same work once, and again when all was forgotten', () => {
  const asked: string[] = []
  const length = remembered((text) => {
    asked.push(text)
    return text.length
  }, 2)
  expect(['a', 'bb', 'a', 'ccc', 'a'].map(length)).toEqual([1, 2, 1, 3, 1])
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a'])
})

it('does not keep long texts', () => {
  let calls = 0
  const count = remembered(() => ++calls)
  const long = 'x'.repeat(10_000)
  expect([count(long), count(long)]).toEqual([1, 2])
})
