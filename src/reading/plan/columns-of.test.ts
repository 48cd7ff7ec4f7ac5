import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { areCentred, ownersByMiddle } from './centred-cells.ts'
import type { Cell } from './column-cells.ts'
import { columnsOf } from './columns-of.ts'

describe('the pieces of a line', () => {
  test.each([
    ['stand under the heads nearest to them', [0, 31, 70], [0, 30, 60, 75], [0, 1, 2]],
    ['may leave columns empty', [31], [0, 30, 60], [1]],
    ['are set right of a head rather than left of it', [50], [0, 30, 60], [1]],
    ['keep their order where two are near the same head', [28, 32], [0, 30, 60], [0, 1]],
    ['right under a head stand in its column', [30], [30, 30.5], [0]],
    ['of which there are none have no column', [], [0, 30], []],
    ['that are more than the heads share the nearest', [1, 31, 33], [0, 30], [0, 1, 1]],
    ['between two heads, where they are too many, share the left one', [2, 9, 9], [0, 10], [0, 1, 1]],
  ])('%s', (_, pieces, heads, columns) => {
    expect(columnsOf(pieces, heads)).toEqual(columns)
  })

  it('stand each in a column of its own, in order, however they lie', () => {
    const edges = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(edges, edges, (one, other) => {
        const [pieces, heads] = one.length <= other.length ? [one, other] : [other, one]
        const columns = columnsOf(pieces, heads)
        expect(columns).toHaveLength(pieces.length)
        expect(columns.every((column, at) => column > (columns[at - 1] ?? -1) && column < heads.length)).toBe(
          true,
        )
      }),
    )
  })
})

const cell = (firstLine: number, lastLine = firstLine): Cell => ({
  firstLine,
  lastLine,
  placed: { text: `${firstLine}–${lastLine}`, start: 0, end: 0 },
})
const owners = (rows: Cell[], cells: Cell[]) => ownersByMiddle(rows, cells).map(({ placed }) => placed.text)

describe('cells that are centred over their rows', () => {
  it('own the rows that lie evenly about them', () => {
    const rows = [cell(0), cell(2), cell(4), cell(6), cell(8)]
    expect(owners(rows, [cell(2), cell(7)])).toEqual(['2–2', '2–2', '2–2', '7–7', '7–7'])
    expect(owners(rows, [cell(0), cell(3, 7)])).toEqual(['0–0', '3–7', '3–7', '3–7', '3–7'])
    expect(owners(rows, [cell(0), cell(2), cell(4), cell(6), cell(8)])).toEqual([
      '0–0',
      '2–2',
      '4–4',
      '6–6',
      '8–8',
    ])
  })

  it('own one row at least each, also when they lie near another', () => {
    expect(owners([cell(0), cell(9)], [cell(0), cell(1)])).toEqual(['0–0', '1–1'])
    expect(owners([cell(0, 3), cell(4), cell(5)], [cell(2)])).toEqual(['2–2', '2–2', '2–2'])
  })

  it('are known by one that begins beside no row', () => {
    expect(areCentred([cell(1)], [cell(0), cell(2)])).toBe(true)
    expect(areCentred([cell(0), cell(3)], [cell(0), cell(2)])).toBe(true)
    expect(areCentred([cell(0), cell(2)], [cell(0), cell(2)])).toBe(false)
    expect(areCentred([], [cell(0)])).toBe(false)
  })

  it('are never more than the rows', () => {
    expect(areCentred([cell(0), cell(1), cell(3)], [cell(0), cell(2)])).toBe(false)
  })

  it('are found among many rows as soon as among few', () => {
    const rows = Array.from({ length: 60 }, (_, at) => cell(at))
    const cells = Array.from({ length: 12 }, (_, at) => cell(at * 5 + 2))
    expect(owners(rows, cells).filter((text, at, all) => text !== all[at - 1])).toHaveLength(12)
  })
})
