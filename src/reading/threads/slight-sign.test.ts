import { expect, test } from 'vitest'
import { slightSign } from './signs.ts'
import { similarity } from './similarity.ts'
import { assignmentOf, titleOf, wordOf } from './test-titles.ts'

type Given = Parameters<typeof assignmentOf>[1]
const near = (stem: string) => wordOf(stem, { themes: [7] })
const kajnämnden = { from: 'Fullmäktige', to: ['Kajnämnden'] }
const bronämnden = { from: 'Fullmäktige', to: ['Bronämnden'] }

function factor(one: ReturnType<typeof near>[], other: ReturnType<typeof near>[], a: Given, b: Given) {
  const alike = similarity(titleOf(one), titleOf(other))
  return slightSign(assignmentOf('a', a), assignmentOf('b', b), alike).factor
}

test('one word that is only near, for other receivers, is no sign at all', () => {
  expect(factor([near('räls')], [near('spår')], kajnämnden, bronämnden)).toBe(0.6)
  expect(factor([wordOf('räls')], [wordOf('damm')], kajnämnden, bronämnden)).toBe(0.6)
})
test.each<[string, Given]>([
  ['for the same receivers', kajnämnden],
  ['for receivers that are not told', { to: [] }],
  ['handed down', { from: 'Kajnämnden', to: ['Hamnförvaltningen'] }],
])('%s it is one', (_, other) => {
  expect(factor([near('räls')], [near('spår')], kajnämnden, other)).toBe(1)
})
test('the same word, or two near ones, are a sign for any receivers', () => {
  expect(factor([wordOf('räls')], [wordOf('räls')], kajnämnden, bronämnden)).toBe(1)
  const [some, others] = [wordOf('damm', { themes: [8] }), wordOf('sluss', { themes: [8] })]
  expect(factor([near('räls'), some], [near('spår'), others], kajnämnden, bronämnden)).toBe(1)
})
