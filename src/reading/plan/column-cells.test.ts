import { describe, expect, it, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { type CellLine, cellLines, cellsOfColumn } from './column-cells.ts'

/** One column's lines by their rank in the table; an empty text leaves its line out. */
const column = (...texts: string[]): CellLine[] =>
  texts.flatMap((text, line) =>
    text === '' ? [] : [{ column: 0, line, piece: { text, start: line * 100 } }],
  )
const cells = (texts: string[], valueLines: number[] = []) =>
  cellsOfColumn(column(...texts), new Set(valueLines)).map(
    ({ firstLine, lastLine, placed }) => `${placed.text} ${firstLine}–${lastLine}`,
  )

describe('the cells of a column', () => {
  it('go on where the line above had no room for the next word', () => {
    expect(cells(['Fler barn i skolan', 'Läser varje dag'])).toEqual([
      'Fler barn i skolan Läser varje dag 0–1',
    ])
    expect(cells(['Fler barn läser', 'Alla böcker på biblioteket'])).toEqual([
      'Fler barn läser 0–0',
      'Alla böcker på biblioteket 1–1',
    ])
    expect(cells(['Fler barn läser', 'Varje dag de vill nu'])).toEqual([
      'Fler barn läser Varje dag de vill nu 0–1',
    ])
    expect(cells(['Fler barn läser', 'Hela tiden sju da nu'])).toEqual([
      'Fler barn läser 0–0',
      'Hela tiden sju da nu 1–1',
    ])
  })

  it('do not go on so over an empty line or where values stand', () => {
    expect(cells(['Fler barn i skolan', '', 'Läser varje dag'])).toEqual([
      'Fler barn i skolan 0–0',
      'Läser varje dag 2–2',
    ])
    expect(cells(['Fler barn i skolan', 'Läser varje dag'], [1])).toEqual([
      'Fler barn i skolan 0–0',
      'Läser varje dag 1–1',
    ])
  })

  it('go on in small letters, over an empty line too', () => {
    expect(cells(['Fler barn', '', 'läser', 'mycket mer än förr'])).toEqual([
      'Fler barn läser mycket mer än förr 0–3',
    ])
  })

  test.each(['Fler barn i', 'Fler barn,', 'Fler barn (', 'Vården i Region', 'Skolor och'])(
    'go on where no cell can end: %s',
    (text) => expect(cells([text, '', 'Norr om allt som finns här uppe'])).toHaveLength(1),
  )

  it('begin anew where values stand beside both', () => {
    expect(cells(['andel barn', 'antal böcker'], [0, 1])).toEqual(['andel barn 0–0', 'antal böcker 1–1'])
    expect(cells(['andel barn', 'antal böcker'], [0])).toEqual(['andel barn antal böcker 0–1'])
    expect(cells(['andel barn', 'antal böcker'], [1])).toEqual(['andel barn antal böcker 0–1'])
  })

  it('begin anew where values stand beside what goes on from the line', () => {
    expect(cells(['andel barn', 'antal böcker', 'på hyllan'], [0, 2])).toEqual([
      'andel barn 0–0',
      'antal böcker på hyllan 1–2',
    ])
    expect(cells(['andel barn', 'på hyllan', 'Antal böcker'], [0, 2])).toEqual([
      'andel barn på hyllan 0–1',
      'Antal böcker 2–2',
    ])
    expect(cells(['Andel barn', 'som läser', 'antal Böcker', 'på hyllan'], [0, 3])).toEqual([
      'Andel barn 0–0',
      'som läser antal Böcker på hyllan 1–3',
    ])
  })

  it('are none where the column is empty', () => {
    expect(cells([])).toEqual([])
  })
})

describe('the lines of a table', () => {
  it('are parted into columns, and empty lines keep their rank', () => {
    const { lines } = layoutOfText('Fler barn    Antal lån    12\n\n             Antal böcker')
    const columns = [{ edge: 0 }, { edge: 13 }, { edge: 26 }]
    expect(cellLines(lines, columns).map(({ column: at, line, piece }) => [at, line, piece.text])).toEqual([
      [0, 0, 'Fler barn'],
      [1, 0, 'Antal lån'],
      [2, 0, '12'],
      [1, 2, 'Antal böcker'],
    ])
  })

  it('may leave cells empty between tabs', () => {
    const { lines } = layoutOfText('Fler barn\t\t12')
    const columns = [{ edge: 0 }, { edge: 1 }, { edge: 2 }]
    expect(cellLines(lines, columns).map(({ column: at, piece }) => [at, piece.text])).toEqual([
      [0, 'Fler barn'],
      [2, '12'],
    ])
  })
})
