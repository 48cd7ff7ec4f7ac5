import { describe, expect, it } from 'vitest'
import type { PdfCell } from './pdf-cells.ts'
import { splitColumns } from './pdf-columns.ts'

const pageWidth = 600

function cell(text: string, left: number, right: number, baseline: number, artifact = false): PdfCell {
  return { text, left, right, baseline, size: 10, font: '', artifact, mark: 0, hyphenAfter: false }
}

/** Lines of prose beneath each other, each as wide as the column. */
function prose(name: string, left: number, width: number, top: number, lines = 6): PdfCell[] {
  return Array.from({ length: lines }, (_, at) =>
    cell(`${name} ${at} nämnden har tagit del av`, left, left + width, top - at * 12),
  )
}

const namesOf = (cells: readonly PdfCell[]) =>
  splitColumns(cells, pageWidth).map((flow) => flow.map(({ text }) => text.split(' ')[0]))
const firstOf = (cells: readonly PdfCell[]) => namesOf(cells).map((names) => [...new Set(names)].join(' '))

describe('prose in columns', () => {
  it('is read column by column', () => {
    expect(firstOf([...prose('vänster', 60, 230, 700), ...prose('höger', 310, 230, 700)])).toEqual([
      'vänster',
      'höger',
    ])
  })

  it('is read so in three columns, too', () => {
    const three = ['ett', 'två', 'tre'].flatMap((name, at) => prose(name, 40 + at * 180, 165, 700))
    expect(firstOf(three)).toEqual(['ett', 'två', 'tre'])
  })

  it('is known although many lines are headings and short entries', () => {
    const short = (left: number) =>
      [580, 568, 556, 544].map((baseline) => cell('kort', left, left + 40, baseline))
    const page = [
      ...prose('vänster', 60, 230, 700, 7),
      ...short(60),
      ...prose('höger', 310, 230, 700, 7),
      ...short(310),
    ]
    expect(firstOf(page)).toEqual(['vänster kort', 'höger kort'])
  })

  it('is read between headings that cross both columns', () => {
    const page = [
      cell('Rubrik över båda spalterna på sidan', 60, 400, 720),
      ...prose('a', 60, 230, 700),
      ...prose('b', 310, 230, 700),
      cell('Nästa rubrik över båda spalterna', 60, 400, 600),
      ...prose('c', 60, 230, 580),
      ...prose('d', 310, 230, 580),
    ]
    expect(firstOf(page)).toEqual(['Rubrik', 'a', 'b', 'Nästa', 'c', 'd'])
  })

  it('has the head and foot of its page before and after both columns', () => {
    const page = [
      cell('Kommun', 60, 120, 800),
      cell('Datum', 500, 540, 800),
      ...prose('vänster', 60, 230, 700),
      ...prose('höger', 310, 230, 700),
      cell('Signatur', 60, 120, 40),
      cell('Sidnummer', 500, 540, 40),
    ]
    expect(firstOf(page)).toEqual(['Kommun Datum', 'vänster', 'höger', 'Signatur Sidnummer'])
  })

  it('leaves what the file marks as furniture outside of the columns', () => {
    const page = [
      cell('Sidhuvud', 60, 120, 800, true),
      ...prose('vänster', 60, 230, 700),
      ...prose('höger', 310, 230, 700),
      cell('Sidfot', 320, 380, 640, true),
    ]
    expect(firstOf(page)).toEqual(['Sidhuvud', 'vänster', 'höger', 'Sidfot'])
  })
})

describe('what only looks like columns', () => {
  it('is a table when the file goes to and fro between its sides', () => {
    const rows = Array.from({ length: 8 }, (_, at) => [
      cell(`vänster ${at} nämnden har tagit del`, 60, 290, 700 - at * 12),
      cell(`höger ${at} nämnden har tagit del`, 310, 540, 700 - at * 12),
    ]).flat()
    expect(splitColumns(rows, pageWidth)).toEqual([rows])
  })

  it('is a list of names beside their parties', () => {
    const names = Array.from({ length: 8 }, (_, at) => cell(`Namn${at} Namnsson`, 60, 150, 700 - at * 12))
    const parties = Array.from({ length: 8 }, (_, at) => cell('(S)', 310, 325, 700 - at * 12))
    expect(splitColumns([...names, ...parties], pageWidth)).toHaveLength(1)
  })

  it('is a margin of headings beside the text', () => {
    const heads = [700, 640, 580, 520, 460].map((baseline) => cell('Beslut', 60, 100, baseline))
    expect(splitColumns([...heads, ...prose('text', 200, 340, 700, 20)], pageWidth)).toHaveLength(1)
  })

  it('is an indented list in a page of full lines', () => {
    const page = [
      ...prose('text', 60, 480, 700),
      ...prose('punkt', 90, 450, 620),
      ...prose('text', 60, 480, 540),
    ]
    expect(splitColumns(page, pageWidth)).toHaveLength(1)
  })
})
