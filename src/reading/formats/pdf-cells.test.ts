import { describe, expect, test } from 'vitest'
import { joinPieces } from './pdf-cells.ts'
import type { PdfPiece } from './pdf-pieces.ts'

const piece = (text: string, left: number, right: number, baseline: number, mark = 0): PdfPiece => ({
  text,
  left,
  right,
  baseline,
  size: 10,
  font: 'f',
  artifact: false,
  mark,
  hyphenAfter: false,
})

const rowsBelow = (count: number) =>
  Array.from({ length: count }, (_, at) => [
    piece('61 %', 100, 120, 80 - at * 10),
    piece('66 %', 180, 200, 80 - at * 10),
  ]).flat()

const headOver = (count: number, gap: number) =>
  joinPieces([
    piece('Utfall 2024', 100, 180 - gap, 90),
    piece('Mål 2026', 180, 220, 90),
    ...rowsBelow(count),
  ]).map(({ text }) => text)

describe('in a file without tags', () => {
  test('a gap wider than between words parts what begins where a column does', () => {
    expect(headOver(2, 9).slice(0, 2)).toEqual(['Utfall 2024', 'Mål 2026'])
  })

  test('too few lines are no column', () => {
    expect(headOver(1, 9)[0]).toBe('Utfall 2024 Mål 2026')
  })

  test('words with a blank between them are one cell, even above a column', () => {
    expect(headOver(3, 3)[0]).toBe('Utfall 2024 Mål 2026')
  })
})
