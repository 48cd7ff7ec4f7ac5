import { expect, test } from 'vitest'
import { corpusOf } from './corpus.ts'
import { linkAssignments } from './link-assignments.ts'
import { prepare } from './prepared-title.ts'
import { assignmentOf } from './test-titles.ts'

/** Lists by year, each title given by and to the same bodies. */
function joined(...lists: string[][]): string[] {
  const corpus = corpusOf(lists.flat())
  const listed = lists.flatMap((titles, at) =>
    titles.map((title) => ({
      list: String(at),
      given: assignmentOf(title, { year: 2030 + at, from: 'Fullmäktige', to: ['Hamnnämnden'] }),
      title: prepare(title, corpus),
    })),
  )
  const titleAt = (member: number) => listed[member]?.given.title
  return linkAssignments(listed).map(({ members }) => members.toSorted().map(titleAt).join(' = '))
}

test('one shared word joins what is alone with it, not what several of a list have', () => {
  expect(joined(['Muddra rännan'], ['Bredda rännan'])).toEqual(['Muddra rännan = Bredda rännan'])
  expect(joined(['Muddra rännan'], ['Bredda rännan', 'Lotsa i rännan'])).toEqual([])
  expect(joined(['Muddra rännan', 'Lotsa i rännan'], ['Bredda rännan'])).toEqual([])
})
test('parts under one heading are found by the one word of their heading', () => {
  const parts = ['Rännan – muddring', 'Rännan – bojar']
  expect(joined(['Bredda rännan'], parts)).toEqual([['Bredda rännan', ...parts].join(' = ')])
  expect(joined(['Bredda rännan'], ['Rännan – muddring', 'Rännan: bojar', 'Boj – rännan'])).toEqual([])
})
test('of many in two lists each goes on in what is most like it', () => {
  const [first, second] = [
    ['Muddra rännan vid kajen', 'Laga kranen på piren'],
    ['Kranen på piren lagas', 'Rännan vid kajen muddras'],
  ]
  expect(joined(first, second).toSorted()).toEqual([
    'Laga kranen på piren = Kranen på piren lagas',
    'Muddra rännan vid kajen = Rännan vid kajen muddras',
  ])
})
