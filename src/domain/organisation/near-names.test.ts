import { expect, test } from 'vitest'
import { nearNames } from './near-names.ts'

const held = ['Region Fjällmark', 'Region Stormdal', 'Åby kommun']

test.each([
  ['a letter too few', 'Region Fjälmark', ['Region Fjällmark']],
  ['two letters wrong in a long name', 'Region Fjellmarck', ['Region Fjällmark']],
  ['two letters in the other order', 'Region Stromdal', ['Region Stormdal']],
  ['the kind left out', 'Stormdal', ['Region Stormdal']],
  ['dots and capitals left out', 'region fjallmark', ['Region Fjällmark']],
])('%s is a slip of the pen', (_what, name, near) => {
  expect(nearNames(name, held)).toEqual(near)
})

test('a name of its own is near none, and a short one only when it is the same', () => {
  expect(nearNames('Region Tuvmark', held)).toEqual([])
  expect(nearNames('Äsby', held)).toEqual([])
  expect(nearNames('Aby', held)).toEqual(['Åby kommun'])
})
