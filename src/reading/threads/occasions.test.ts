import { expect, test } from 'vitest'
import { isOccasion } from './occasions.ts'
import { alone } from './test-titles.ts'

test.each([
  ['Arrangera en konferens om skog'],
  ['Bjud in till seminarium om vattenbruk'],
  ['Temadagar om resor i glesbygd'],
  ['Håll en mässa om träbyggande'],
])('a gathering: %s', (title) => {
  expect(isOccasion(alone(title).words)).toBe(true)
})
test('the matter itself is none', () => {
  expect(isOccasion(alone('Fler resor med buss i glesbygd').words)).toBe(false)
})
