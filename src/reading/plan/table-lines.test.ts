import { describe, expect, it, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { piecesOf } from './pieces.ts'
import { tableHeadAt } from './table-lines.ts'

const pieces = (text: string) =>
  layoutOfText(text).lines.flatMap((line) => piecesOf(line).map((piece) => [piece.text, piece.edge]))
const headAt = (text: string, index = 0, furniture: number[] = []) => {
  const head = tableHeadAt(
    layoutOfText(text),
    index,
    new Map(furniture.map((line) => [line, 'repeated'])) as never,
  )
  return (
    head && [
      ...head.columns.map(({ role, period, edge }) =>
        [role, period, edge].filter((part) => part !== null).join(' '),
      ),
      `lines ${head.firstLine}–${head.lastLine}`,
    ]
  )
}

describe('the pieces of a line', () => {
  test.each([
    [
      'Fler barn   12 %',
      [
        ['Fler barn', 0],
        ['12 %', 12],
      ],
    ],
    [
      '  Fler barn  12 %   ',
      [
        ['Fler barn', 2],
        ['12 %', 13],
      ],
    ],
    ['Fler barn 12 %', [['Fler barn 12 %', 0]]],
    [
      'Fler barn\t\t12 %',
      [
        ['Fler barn', 0],
        ['', 1],
        ['12 %', 2],
      ],
    ],
    [
      'Fler barn | 12 % |4',
      [
        ['Fler barn', 0],
        ['12 %', 1],
        ['4', 2],
      ],
    ],
    [
      'Fler barn|12 %',
      [
        ['Fler barn', 0],
        ['12 %', 1],
      ],
    ],
    [
      'Fler barn |  | 12 %',
      [
        ['Fler barn', 0],
        ['', 1],
        ['12 %', 2],
      ],
    ],
    ['| Fler barn', [['| Fler barn', 0]]],
    ['', []],
  ])('stand between wide gaps, tabs or upright strokes: %j', (text, read) => {
    expect(pieces(text)).toEqual(read)
  })

  it('are told where they stand in the text', () => {
    for (const text of ['rad\n  Fler barn   12 %', 'rad\nFler barn\t 12 %', 'rad\nFler barn |  12 % | x']) {
      const found = layoutOfText(text).lines.slice(1).flatMap(piecesOf)
      expect(found.map((piece) => text.slice(piece.start, piece.start + piece.text.length))).toEqual(
        found.map((piece) => piece.text),
      )
    }
  })
})

describe('the head of a table', () => {
  it('has its columns where their words stand, or nowhere when they are run together', () => {
    expect(headAt('Indikator      Utfall 2029   Mål 2031')).toEqual([
      'indicator 0',
      'outcome 2029 15',
      'target 2031 29',
      'lines 0–0',
    ])
    expect(headAt('Indikator Utfall 2029 Mål 2031')).toEqual([
      'indicator',
      'outcome 2029',
      'target 2031',
      'lines 0–0',
    ])
  })

  it('takes the years from the line below it when there is one for each', () => {
    expect(headAt('Indikator Utfall Mål\n2029 2031')).toEqual([
      'indicator',
      'outcome 2029',
      'target 2031',
      'lines 0–1',
    ])
    expect(headAt('Indikator Utfall 2028 Mål\n2031')).toEqual([
      'indicator',
      'outcome 2028',
      'target 2031',
      'lines 0–1',
    ])
    expect(headAt('Indikator Utfall Mål\n2029 2031 2033')?.slice(0, 3)).toEqual([
      'indicator',
      'outcome',
      'target',
    ])
  })

  it('may be run together and broken over lines that hold nothing else', () => {
    expect(headAt('Indikator\nUtfall\n2029\nMål\n2031')).toEqual([
      'indicator',
      'outcome 2029',
      'target 2031',
      'lines 0–4',
    ])
    expect(headAt('Indikator\nVårt läge\nMål 2031')).toBeNull()
    expect(headAt('Indikator')).toBeNull()
  })

  it('may have its words one below the other over four lines, but not over an empty one', () => {
    const stacked = ['            Senaste', 'Indikator   utfall    Mål', '            2029      2031']
    expect(headAt(stacked.join('\n'))).toEqual([
      'indicator 0',
      'outcome 2029 12',
      'target 2031 22',
      'lines 0–2',
    ])
    expect(headAt(stacked.join('\n\n'))).toBeNull()
    expect(headAt(stacked.join('\n'), 3)).toBeNull()
  })

  it('may be set a little askew, by two characters at most', () => {
    const askew = (blanks: number) => `Indikator   Utfall${' '.repeat(10)}Mål\n${' '.repeat(12 + blanks)}2029`
    expect(headAt(askew(2))?.[1]).toBe('outcome 2029 12')
    expect(headAt(askew(3))?.[1]).not.toBe('outcome 2029 12')
  })

  it('is no furniture, no long line and no empty one', () => {
    const line = 'Indikator   Utfall   Mål'
    expect(headAt(line, 0, [0])).toBeNull()
    expect(headAt(line.padEnd(160))).not.toBeNull()
    expect(headAt(line.padEnd(161))).toBeNull()
    expect(headAt('   \nIndikator   Utfall   Mål')).toBeNull()
  })
})
