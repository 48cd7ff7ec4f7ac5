import { describe, expect, it, test } from 'vitest'
import type { Segment } from './segments.ts'
import { cellWidth, cutAtCapital, isTwoCellsWide } from './split-cells.ts'

const segment = (...lines: string[]): Segment => {
  let start = 100
  const pieces = lines.map((text) => {
    const piece = { text, start }
    start += text.length + 1
    return piece
  })
  return { lines: pieces, values: [] }
}
const cutOf = (...lines: string[]) => {
  const cut = cutAtCapital(segment(...lines))
  return cut && [cut.subgoal, cut.indicator].map((pieces) => pieces.map(({ text }) => text.trim()).join(' '))
}

describe('a line on which two cells were run together', () => {
  test.each([
    ['Fler rör sig Andel vuxna som cyklar', 'Fler rör sig', 'Andel vuxna som cyklar'],
    ['Rena vatten A-märkta bad', null, null],
    ['Fler får vård  En mottagning öppnas', 'Fler får vård', 'En mottagning öppnas'],
    ['Klart 2031 Plan för hamnen', 'Klart 2031', 'Plan för hamnen'],
    ['Säker hamn (kaj 4) Belysning finns', 'Säker hamn (kaj 4)', 'Belysning finns'],
    ['Trygga barn. Enkät till skolor', 'Trygga barn.', 'Enkät till skolor'],
    ['Nöjda elever Vi Svarar', 'Nöjda elever', 'Vi Svarar'],
  ])('is parted at a capital after a word in small letters: %s', (line, subgoal, indicator) => {
    expect(cutOf(line)).toEqual(subgoal === null ? null : [subgoal, indicator])
  })

  it('is parted where an indicator begins, even when a name stands before it', () => {
    expect(cutOf('Bättre vatten i sjön Lången Antal prov')).toEqual([
      'Bättre vatten i sjön Lången',
      'Antal prov',
    ])
  })

  test.each([
    'Vatten Andel rena',
    'Samverkan mellan Norrby och Söderby',
    'Arbetet utifrån Agenda 2030',
    'Lokaler i regionens Hus',
    'Bidrag från Fjärdby kommun Centrum',
    'fler rör sig och cyklar mer',
  ])('is one cell where the capital belongs to a name or follows a single word: %s', (line) => {
    expect(cutOf(line)).toBeNull()
  })

  it('leaves the lines below it to the second cell', () => {
    const first = 'Fler rör sig Andel vuxna'
    const cut = cutAtCapital(segment(first, 'som cyklar'))
    expect(cut).toEqual({
      subgoal: [{ text: 'Fler rör sig ', start: 100 }],
      indicator: [
        { text: 'Andel vuxna', start: 113 },
        { text: 'som cyklar', start: 125 },
      ],
    })
    expect(cutAtCapital(segment())).toBeNull()
  })
})

describe('the width of a single cell', () => {
  const broken = segment('Andel vuxna som ', 'cyklar eller', 'går till', 'arbetet varje dag i veckan')

  it('is that of the widest broken line, when three are seen', () => {
    expect(cellWidth([broken])).toBe(15)
    expect(cellWidth([segment('en rad som', 'bryts'), segment('och en som', 'bryts')])).toBeNull()
  })

  it('is not taken from lines that may hold two cells', () => {
    const two = segment('Fler rör sig Andel vuxna som cyklar till', 'arbetet')
    expect(cellWidth([two, broken])).toBe(15)
    expect(cellWidth([two, segment('en rad som', 'bryts'), segment('och en', 'till')])).toBeNull()
  })

  it('is passed by a tenth only where two cells stand on the first line', () => {
    const wide = (length: number) => segment('a'.repeat(length), 'b'.repeat(90))
    expect(isTwoCellsWide(wide(22), 20)).toBe(false)
    expect(isTwoCellsWide(wide(23), 20)).toBe(true)
    expect(isTwoCellsWide(wide(90), null)).toBe(false)
  })
})
