import { describe, expect, it } from 'vitest'
import { linesOfHocr } from './recognised-lines.ts'

/** A line as the engine gives it; a word may reach further down than the others, as the paragraph sign does. */
function read(...words: (string | { text: string; bottom: number })[]): string {
  const spans = words.map((word, index) => {
    const { text, bottom } = typeof word === 'string' ? { text: word, bottom: 120 } : word
    const escaped = text.replaceAll('&', '&amp;')
    return `<span class="ocrx_word" title="bbox ${index * 50} 100 ${index * 50 + 40} ${bottom}; x_wconf 90">${escaped}</span>`
  })
  const line = `<span class="ocr_line" id="line_1_1" title="bbox 0 100 500 130; baseline 0 -10; x_size 30">${spans.join(' ')}</span>`
  return linesOfHocr(line, { dotsPerInch: 100 })
    .flatMap(({ words: found }) => found.map(({ text }) => text))
    .join(' ')
}

describe('the paragraph sign, which the engine does not know', () => {
  it.each(['$', '£', '&', '$&', '8&', '&$'])('is "%s" before a number', (sign) => {
    expect(read(sign, '41', 'Budget')).toBe('§ 41 Budget')
    expect(read('yrkande', sign, '31/2016')).toBe('yrkande § 31/2016')
  })

  it.each(['8', 'S', '5', '3'])('is "%s" where that reaches below the line', (sign) => {
    expect(read({ text: sign, bottom: 126 }, '41', 'Budget')).toBe('§ 41 Budget')
    expect(read(sign, '41', 'Budget')).toBe(`${sign} 41 Budget`)
  })

  it('is none between words', () => {
    expect(read('Svensson', '&', 'Son')).toBe('Svensson & Son')
  })
})

describe('the dot of a list', () => {
  it.each(['»', '«', '+»', '*', '°', 'e', '•'])('is "%s" at the beginning of a line', (sign) => {
    expect(read(sign, 'Planen', 'antas')).toBe('• Planen antas')
  })

  it('is none before a figure, or within a line', () => {
    expect(read('+', '3', 'procent')).toBe('+ 3 procent')
    expect(read('Kallat', '»', 'Planen')).toBe('Kallat » Planen')
  })
})
