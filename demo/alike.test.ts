import { expect, test } from 'vitest'
import { nearText, sameBody, samePeople, sameProse, sameText } from './alike.ts'
import { countList, countValue, sharesOf, type Tallies, tallyTable } from './tally.ts'

test('an att in front and a full stop at the end make no difference', () => {
  expect(sameText('att anta planen.', 'Anta planen')).toBe(true)
  expect(sameText('anta planen', 'avslå planen')).toBe(false)
})

test('a text is near another when it is most of it', () => {
  expect(nearText('bifall till motionen', 'yrkar bifall till motionen.')).toBe(true)
  expect(nearText('bifall', 'yrkar bifall till arbetsutskottets förslag')).toBe(false)
})

test('people are the same in any order and without their party', () => {
  expect(samePeople(['Eva Grahn (B)', 'Pär Hallin'], ['Pär Hallin (T)', 'Eva Grahn'])).toBe(true)
  expect(samePeople(['Eva Grahn (B)'], ['Eva Grahn (B)', 'Pär Hallin (T)'])).toBe(false)
})

test('prose is the same when nine words of ten are', () => {
  expect(sameProse('a b c d e f g h i j', 'a b c d e f g h i x')).toBe(true)
  expect(sameProse('a b c d e f g h i j', 'a b c d e f g h y x')).toBe(false)
})

test('a body may leave out whose it is', () => {
  expect(sameBody('Regionfullmäktige', 'fullmäktige')).toBe(true)
  expect(sameBody('Regionstyrelsen', 'Patientnämnden')).toBe(false)
})

test('what is missed lowers the recall, what is invented the precision', () => {
  const tallies: Tallies = new Map()
  countList(tallies, 'clause', '§ 1', ['a', 'b'], ['b', 'c', 'd'], sameText)
  countValue(tallies, 'date', '§ 1', null, '2024-01-01', sameText)
  const shares = [...tallies.values()].map(sharesOf)
  expect(shares).toEqual([
    { recall: 0.5, precision: 1 / 3 },
    { recall: 1, precision: 0 },
  ])
  expect(tallies.get('clause')?.misses).toHaveLength(3)
  expect(tallyTable(tallies)).toContain('clause')
})
