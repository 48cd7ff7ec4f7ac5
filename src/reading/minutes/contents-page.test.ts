import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { findContents } from './contents-page.ts'
import { contentRows } from './rows.ts'

const contents = (...lines: string[]) => {
  const rows = contentRows(layoutOfText(lines.join('\n')), new Map())
  const { entries, rows: taken } = findContents(rows)
  return {
    entries: entries.map(({ number, title }) => [number, title]),
    taken: [...taken].map((index) => rows[index]?.text),
  }
}
const body = ['', '§ 1 Val', '', 'Beslut', 'Ja.', '', '§ 2 Taxa för hamnen', '', 'Beslut', 'Ja.']
const announced = [
  ['1', 'Val'],
  ['2', 'Taxa för hamnen'],
]

describe('a contents page', () => {
  it.each([
    ['points', '§ 1 Val ........ 3', '§ 2 Taxa för hamnen ........ 12'],
    ['spaced points', '§ 1 Val . . . . . 3', '§ 2 Taxa för hamnen . . . . .'],
    ['ellipses', '§ 1 Val ……… 3', '§ 2 Taxa för hamnen …'],
    ['tabs', '§ 1 Val\t3', '§ 2 Taxa för hamnen\t\t12'],
  ])('is known by its leaders: %s', (_, ...lines) => {
    expect(contents(...lines, ...body)).toEqual({
      entries: announced,
      taken: lines.map((line) => line.trim()),
    })
  })

  it.each([
    'Innehållsförteckning',
    'Innehåll',
    'Ärendelista',
    'Ärenden',
    'Beslutslista',
    'Föredragningslista',
    'Beslut i korthet',
  ])('is known by its heading where the numbers come again: %s', (heading) => {
    expect(contents(heading, '§ 1 Val 3', '§ 2 Taxa för hamnen  12', ...body).entries).toEqual(announced)
  })

  it('takes titles over several lines', () => {
    const lines = ['§ 1 Val ........ 3', '§ 2 Taxa', 'för', 'hamnen ....... 4']
    expect(contents(...lines, ...body)).toEqual({ entries: announced, taken: lines })
  })

  it('takes no line after a gap, and none that has a number of its own', () => {
    expect(contents('Innehåll', '§ 1 Val', '', 'Bilagor', '§ 2 Taxa för hamnen', ...body).entries).toEqual(
      announced,
    )
  })

  it('is none where the numbers under its heading do not come again', () => {
    expect(
      contents('Ärenden', '', '§ 1 Val', '', 'Beslut', 'Ja.', '', '§ 2 Taxa', '', 'Beslut', 'Ja.'),
    ).toEqual({
      entries: [],
      taken: [],
    })
  })

  it('is none under a title that has its number above', () => {
    expect(contents('§ 1', 'Föredragningslista', '', 'Beslut', 'Ja.', ...body).entries).toEqual([])
  })

  it('ends where the numbers begin again, though a list stands beneath', () => {
    expect(contents('Ärenden', '§ 1 Val', '§ 2 Taxa för hamnen', ...body, '', '§ 3 Slut').entries).toEqual(
      announced,
    )
  })
})
