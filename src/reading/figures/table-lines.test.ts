import { describe, expect, test } from 'vitest'
import { buildLayout } from '../formats/build-layout.ts'
import { readFigures } from './read-figures.ts'

type Cells = [left: number, text: string][]
const layoutOf = (rows: Cells[]) =>
  buildLayout([
    rows.map((cells) => ({
      cells: cells.map(([left, text]) => ({ left, text })),
      size: 1,
      bold: false,
      furniture: false,
      gapBefore: false,
    })),
  ])
const labels = (...rows: Cells[]) => [...new Set(readFigures(layoutOf(rows), []).map(({ label }) => label))]
const row = (label: string, one = '81', other = '84', left = 0.1): Cells => [
  [left, label],
  [0.5, one],
  [0.7, other],
]
const head = row('Andel inom vårdgarantin, procent', '2024', '2025')
const line = (text: string, left = 0.1): Cells => [[left, text]]

describe('a row of a table that is broken over lines', () => {
  test('goes on below its numbers in small letters', () => {
    expect(labels(head, row('Primärvård, medicinsk'), line('bedömning'), row('Operation'))).toEqual([
      'Primärvård, medicinsk bedömning',
      'Operation',
    ])
  })

  test('may begin above its numbers', () => {
    expect(labels(head, row('Operation'), line('Första besök i'), row('specialistvård'))).toEqual([
      'Operation',
      'Första besök i specialistvård',
    ])
  })

  test('may be the head: its corner says what the rows are shares of', () => {
    const [figure] = readFigures(
      layoutOf([row('Andel inom', '2024', '2025'), line('vårdgarantin, procent'), row('Operation')]),
      [],
    )
    expect(figure).toMatchObject({ label: 'Operation', of: 'Andel inom vårdgarantin', unit: 'procent' })
  })

  test.each<[string, Cells[]]>([
    ['begins with a capital', [row('Operation'), line('Bedömning')]],
    ['ends in a stop', [row('Operation'), line('bedömning.')]],
    ['stands elsewhere', [row('Operation'), line('bedömning', 0.4)]],
  ])('does not go on in what %s', (_, rows) => {
    expect(labels(head, ...rows)).toEqual(['Operation'])
  })

  test.each<[string, Cells[]]>([
    ['is a sentence', [line('Så här ser det ut.'), row('operation')]],
    ['leads on to its rows', [line('Det gäller:'), row('operation')]],
    ['stands elsewhere', [line('Vård', 0.3), row('operation')]],
    [
      'is long',
      [line('Vården i hela länet under de senaste åren som de redovisas av alla kliniker'), row('operation')],
    ],
    ['begins in small letters', [line('vården'), row('operation')]],
  ])('does not begin in what %s', (_, rows) => {
    expect(labels(head, row('Akut'), ...rows)).not.toContain(`${rows[0]?.[0]?.[1]} operation`)
  })

  test('is not made of a whole and what is part of it', () => {
    expect(labels(head, row('Akut'), line('Vård'), row('varav operation'))).not.toContain(
      'Vård varav operation',
    )
  })
})
