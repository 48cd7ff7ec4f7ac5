import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutOfText } from './text.ts'

const utf16 = (text: string, bigEndian: boolean) =>
  Uint8Array.from(
    [...`\uFEFF${text}`].flatMap((char) => {
      const code = char.charCodeAt(0)
      return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8]
    }),
  )
const cellTexts = (text: string) => {
  const layout = layoutOfText(text)
  return layout.lines.map((line) => line.cells.map((cell) => layout.text.slice(cell.start, cell.end)))
}

describe('a text file', () => {
  it('reads as UTF-8, with or without a byte order mark', () => {
    expect(layoutOfText(new TextEncoder().encode('§ 1 Mål')).text).toBe('§ 1 Mål')
    expect(layoutOfText(new TextEncoder().encode('\uFEFF§ 1 Mål')).text).toBe('§ 1 Mål')
    expect(layoutOfText('\uFEFF§ 1 Mål').text).toBe('§ 1 Mål')
  })

  it('reads as UTF-16 by its byte order mark, or by its zeros without one', () => {
    expect(layoutOfText(utf16('Nämnden', true)).text).toBe('Nämnden')
    expect(layoutOfText(utf16('Nämnden', false)).text).toBe('Nämnden')
    expect(layoutOfText(utf16('Nämnden beslutar', false).subarray(2)).text).toBe('Nämnden beslutar')
    expect(layoutOfText(utf16('Nämnden beslutar', true).subarray(2)).text).toBe('Nämnden beslutar')
  })

  it('reads as Windows-1252 when the bytes are no UTF-8', () => {
    expect(layoutOfText(Uint8Array.from([0xa7, 0x20, 0x32, 0x20, 0x96, 0x20, 0xe5])).text).toBe('§ 2 – å')
  })

  it('counts line ends as one character, whoever wrote them', () => {
    expect(layoutOfText('a\r\nb\rc\nd').text).toBe('a\nb\nc\nd')
  })

  it('turns form feeds into pages, and one at the end opens none', () => {
    const layout = layoutOfText('ett\n\ftvå\f')
    expect(layout.pages.map(({ number, start, end }) => [number, layout.text.slice(start, end)])).toEqual([
      [1, 'ett\n'],
      [2, 'två'],
    ])
    expect(layout.lines.map((line) => [line.page, line.text])).toEqual([
      [1, 'ett'],
      [1, ''],
      [2, 'två'],
    ])
  })

  it('separates cells at three blanks or a tab, not at two', () => {
    expect(cellTexts('Styrelsen      32,5 Mkr  ')).toEqual([['Styrelsen', '32,5 Mkr']])
    expect(cellTexts('Delmål\tIndikator  A\t\tJa')).toEqual([['Delmål', 'Indikator  A', 'Ja']])
    expect(cellTexts('  ')).toEqual([['']])
    expect(cellTexts('a')).toEqual([['a']])
  })

  it('has lines that cover the text without overlap, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'å', ' ', '\t', '\n', '\r', '\f', '  ')), (parts) => {
        const layout = layoutOfText(parts.join(''))
        let at = 0
        for (const line of layout.lines) {
          expect(line.start).toBeGreaterThanOrEqual(at)
          expect(layout.text.slice(at, line.start)).toMatch(/^[\n\f]*$/)
          expect(layout.text.slice(line.start, line.end)).toBe(line.text)
          at = line.end
        }
        expect(layout.text.slice(at)).toMatch(/^[\n\f]*$/)
      }),
    )
  })
})
