import { describe, expect, test } from 'vitest'
import { textRow } from '../formats/grid-rows.ts'
import { layoutOfRows } from '../formats/layout-of-rows.ts'
import { findFurniture } from '../furniture.ts'
import { tableHeadAt } from './table-lines.ts'

type Cells = [text: string, left: number][]

const edgesOf = (...lines: Cells[]) => {
  const rows = lines.map((cells) => ({
    ...textRow(''),
    cells: cells.map(([text, left]) => ({ text, left })),
  }))
  const layout = layoutOfRows([rows])
  return tableHeadAt(layout, 0, findFurniture(layout))?.columns.map(({ edge }) => edge)
}

const head: Cells = [
  ['Delmål', 0.1],
  ['Indikator', 0.3],
  ['Utfall 2024 Mål 2026', 0.6],
]
const row = (third: number): Cells => [
  ['Fler vill stanna', 0.1],
  ['Andel nöjda', 0.3],
  ['61 %', third],
  ['66 %', 0.7],
]

describe('a head whose words ran together', () => {
  test('has the columns of the first row that fills them all', () =>
    expect(edgesOf(head, [['medarbetare', 0.1]], row(0.61))).toEqual([0.1, 0.3, 0.61, 0.7]))

  test('does not where what it keeps apart stands elsewhere', () =>
    expect(edgesOf(head, row(0.5))).toEqual([null, null, null, null]))

  test('does not where no row fills every column', () =>
    expect(edgesOf(head, row(0.6).slice(1))).toEqual([null, null, null, null]))

  test('does not where such a row stands far below', () => {
    const between: Cells = [['text', 0.1]]
    expect(edgesOf(head, between, between, between, between, row(0.6))).toEqual([null, null, null, null])
  })
})
