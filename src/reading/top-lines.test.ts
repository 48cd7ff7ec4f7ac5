import { expect, it } from 'vitest'
import { layoutOfText } from './formats/text.ts'
import { cellTexts, topLines } from './top-lines.ts'

it('the top of a document is its first lines with text, and no more than asked for', () => {
  const top = (count: number) =>
    topLines(layoutOfText('\n  \nEtt\n\nTvå\nTre'), count).map(({ text }) => text)
  expect(top(2)).toEqual(['Ett', 'Två'])
  expect(top(9)).toEqual(['Ett', 'Två', 'Tre'])
})

it('a cell has its words without the blanks around them', () => {
  const layout = layoutOfText('Inledning\n  Nämnden\t Protokoll \t4 (5)')
  expect(layout.lines.map((line) => cellTexts(layout, line))).toEqual([
    ['Inledning'],
    ['Nämnden', 'Protokoll', '4 (5)'],
  ])
})
