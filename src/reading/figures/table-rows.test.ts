import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readProse } from '../prose.ts'
import { tableLines } from './table-lines.ts'
import { isRowOfCells, rowOf } from './table-rows.ts'

/** The first line of a table; a stroke parts its cells. */
const lineOf = (text: string) => {
  const layout = layoutOfText(text.replaceAll('|', '\t'))
  const [line] = tableLines(layout, readProse(layout)).slice(-1)
  if (!line) throw new Error('the text is a line at least')
  return { line, text: layout.text }
}
const read = (text: string, width: number) => {
  const row = rowOf(lineOf(text).line, width)
  return row === null || row === 'ambiguous'
    ? row
    : [row.label.text, ...row.values.map(({ number }) => number.value)]
}
/** The words that a row and its numbers are said to stand at. */
const places = (above: string, text: string, width: number) => {
  const { line, text: whole } = lineOf(`${above}\n\n${text}`)
  const row = rowOf(line, width)
  if (row === null || row === 'ambiguous') return row
  return [row.label, ...row.values.map(({ cell }) => cell)].map(({ start, end }) => whole.slice(start, end))
}

describe('a row of cells', () => {
  test('is a label with as many numbers as there are columns', () => {
    expect(read('Kultur|146,3|149,4', 2)).toEqual(['Kultur', 146.3, 149.4])
    expect(read('Kultur|−1,5 mkr|+2 %', 2)).toEqual(['Kultur', -1.5, 2])
    expect(read('Kultur|146,3|149,4', 3)).toBeNull()
    expect(read('Kultur|146,3|149,4', 1)).toBeNull()
  })

  test.each(['Kultur|146,3|ja', 'Kultur|ca två|3', 'Kultur|12 av 14|3', 'Kultur|3 st|3', '7|1|2', 'A|1|2'])(
    'is none with other cells: %s',
    (text) => {
      expect(read(text, 2)).toBeNull()
      expect(isRowOfCells(lineOf(text).line)).toBe(false)
    },
  )

  test('may have any number of them', () => {
    expect(isRowOfCells(lineOf('Kultur|1|2|3').line)).toBe(true)
    expect(isRowOfCells(lineOf('Kultur').line)).toBe(false)
  })
})

describe('a row whose cells ran together', () => {
  test.each<[string, number, (string | number)[]]>([
    ['Kultur 12,5 13,0', 2, ['Kultur', 12.5, 13]],
    ['Kultur (netto) 12,5 13,0', 2, ['Kultur (netto)', 12.5, 13]],
    ['Kultur −12,5 –13,0 -1', 3, ['Kultur', -12.5, -13, -1]],
    ['Kultur +12,5 13,0', 2, ['Kultur', 12.5, 13]],
    ['Kultur 1 250,5 1 240,0', 2, ['Kultur', 1250.5, 1240]],
  ])('is parted in the one way there is: %s', (text, width, row) => expect(read(text, width)).toEqual(row))

  test('is ambiguous where there are several', () => {
    expect(read('Kultur 235 241 276 230', 3)).toBe('ambiguous')
  })

  test.each([
    'Kultur',
    'Kultur 12,5',
    'Kultur 12,5 13,0 och',
    '12,5 13,0',
    'Punkt 3 av 12,5 13,0',
    'K 12,5 13,0',
  ])('is none where it is something else: %s', (text) => expect(read(text, 2)).toBeNull())

  test('tells where each number stands', () => {
    expect(places('Så är det.', 'Kultur och fritid 1 250,5 1 240,0 10,5', 3)).toEqual([
      'Kultur och fritid',
      '1 250,5',
      '1 240,0',
      '10,5',
    ])
    expect(places('Så är det.', 'Kultur|1 250,5|10,5', 2)).toEqual(['Kultur', '1 250,5', '10,5'])
    expect(places('Så är det.', '  Kultur 12,5 13,0  ', 2)).toEqual(['Kultur', '12,5', '13,0'])
  })
})
