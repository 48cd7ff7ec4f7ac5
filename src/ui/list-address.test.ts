import { expect, test } from 'vitest'
import { listAddress } from './list-address.ts'

test('a list without choices has its own address, whatever its first page', () => {
  expect(listAddress('/x/mal', [['plan', null]])).toBe('/x/mal')
  expect(listAddress('/x/mal', [], 1)).toBe('/x/mal')
})
test('choices and page stand in the query, escaped', () => {
  expect(
    listAddress(
      '/x/mal',
      [
        ['plan', 'a&b'],
        ['ar', 2024],
        ['organ', null],
      ],
      2,
    ),
  ).toBe('/x/mal?plan=a%26b&ar=2024&sida=2')
})
