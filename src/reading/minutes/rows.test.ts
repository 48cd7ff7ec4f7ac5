import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import type { FurnitureReason } from '../furniture-reasons.ts'
import { contentRows } from './rows.ts'

const rows = (text: string, ...furniture: number[]) =>
  contentRows(layoutOfText(text), new Map(furniture.map((at) => [at, 'page number' as FurnitureReason])))
const marker = (text: string) => rows(text)[0]?.marker
const breaks = (text: string, ...furniture: number[]) => rows(text, ...furniture).map((row) => row.break)

describe('the mark that a row of a list begins with', () => {
  it.each([
    ['• Planen', '•'],
    ['- Planen', '-'],
    ['1. Planen', '1.'],
    ['12) Planen', '12)'],
    ['(3) Planen', '(3)'],
    ['a) Planen', 'a)'],
    ['(b)  Planen', '(b)'],
    ['ö) Planen', 'ö)'],
  ])('%s', (text, mark) => expect(marker(text)).toBe(mark))

  it.each(['1.5 miljoner', '123. Planen', '1.Planen', 'aa) Planen', 'A) Planen', 'Se 1. Planen', 'Planen'])(
    'is not in: %s',
    (text) => expect(marker(text)).toBeNull(),
  )
})

describe('a row', () => {
  it('is the words of a line, where they stand, and where its second cell begins', () => {
    const [row] = rows('  Bo Ek          Ida Ås  ')
    expect(row).toMatchObject({ text: 'Bo Ek          Ida Ås', start: 2, end: 23, page: 1, nextCell: 17 })
    expect(rows('  Bo Ek')[0]?.nextCell).toBeNull()
  })

  it.each(['', '   ', '______', '= = =', '***', '–––', '—-', '\uf0b7', ' • '])(
    'is no empty line, nor a ruler: %j',
    (line) => {
      expect(breaks(`Bo Ek\n${line}\nIda Ås`)).toEqual(['blank', 'blank'])
    },
  )

  it.each(['_x_', '• 1', 'x•'])('is what has anything in it: %s', (line) => {
    expect(rows(`Bo Ek\n${line}\nIda Ås`)).toHaveLength(3)
  })
})

describe('rows are apart', () => {
  it('by a blank line, by furniture between them, or by the turn of a page', () => {
    expect(breaks('Bo\nIda\n\nEva')).toEqual(['blank', 'none', 'blank'])
    expect(breaks('Bo\n2(3)\nIda\n\nEva', 1)).toEqual(['blank', 'seam', 'blank'])
    expect(breaks('Bo\n2(3)\n\nIda', 1)).toEqual(['blank', 'seam'])
    expect(breaks('Bo\n\n2(3)\nIda', 2)).toEqual(['blank', 'seam'])
    expect(breaks('Bo\fIda\nEva')).toEqual(['blank', 'seam', 'none'])
    expect(breaks('2(3)\nBo', 0)).toEqual(['seam'])
  })

  it('by the one blank that begins a page of joined extracts, unless many lines have it', () => {
    const five = 'Bo\nBo\nBo\nBo\n'
    expect(breaks(`${five} Ida\nEva`).slice(3)).toEqual(['none', 'seam', 'none'])
    expect(
      breaks(`${five} 12 bussar\n § 2\nEva\nEva\nEva\nEva\nEva`).filter((one) => one === 'seam'),
    ).toHaveLength(2)
    expect(breaks(`${five}  Ida`).at(-1)).toBe('none')
    expect(breaks(`${five} – Ida`).at(-1)).toBe('none')
    expect(breaks(`${five}x Ida`).at(-1)).toBe('none')
    expect(breaks(' Bo\nIda\n Eva\nEk')).toEqual(['blank', 'none', 'none', 'none'])
    expect(breaks(`${five} Ida`).at(-1)).toBe('none')
  })
})
