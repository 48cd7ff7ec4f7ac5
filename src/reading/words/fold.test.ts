import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedPart, foldPieces, joinFolded, offsetAt, sourceRange } from './fold.ts'

function piecesOf(text: string) {
  let start = 0
  return text.split('\n').map((line) => {
    const piece = { text: line, start }
    start += line.length + 1
    return piece
  })
}
const fold = (text: string) => foldPieces(piecesOf(text)).text

describe('a line break inside a sentence', () => {
  it.each([
    ['nämnden \nbeslutar', 'nämnden beslutar'],
    ['nämnden\nbeslutar', 'nämnden beslutar'],
    ['dubbla  blanka   steg ', 'dubbla blanka steg'],
    ['samman-\nträde', 'sammanträde'],
    ['samman\u00ad\nträde och före\u00adbyggande', 'sammanträde och förebyggande'],
    ['samman\u00ad \nträde', 'sammanträde'],
    ['budget 2024-\n2027', 'budget 2024-2027'],
    ['HSN 1221-\n2020', 'HSN 1221-2020'],
    ['hälso-\noch sjukvård', 'hälso- och sjukvård'],
    ['IT-\nsystem', 'IT-system'],
    ['e-\ntjänst', 'e-tjänst'],
    ['37 ja-\nröster', '37 ja-röster'],
    ['Nej-\nröst', 'Nej-röst'],
    ['Väster-\nNorr', 'Väster-Norr'],
    ['kostnad -\nsom ökar', 'kostnad - som ökar'],
  ])('%j becomes %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('keeps the place of every character', () => {
    const text = 'nämndens samman-\nträde i  maj'
    const folded = foldPieces(piecesOf(text))
    const from = folded.text.indexOf('sammanträde')
    const { start, end } = sourceRange(folded, from, from + 'sammanträde'.length)
    expect(text.slice(start, end)).toBe('samman-\nträde')
  })

  it('never moves a character, whatever the lines hold', () => {
    const char = fc.constantFrom('a', 'B', '1', '-', ' ', '\n', '\u00ad', 'å', '😀')
    fc.assert(
      fc.property(fc.array(char), (chars) => {
        const text = chars.join('')
        const folded = foldPieces(piecesOf(text))
        expect(offsetAt(folded, folded.text.length)).toBeUndefined()
        for (let i = 0; i < folded.text.length; i++) {
          if (folded.text[i] !== ' ') expect(text[offsetAt(folded, i) ?? -1]).toBe(folded.text[i])
          expect(offsetAt(folded, i)).toBeGreaterThan(offsetAt(folded, i - 1) ?? -1)
        }
      }),
    )
  })

  it('is parted and joined again with every character in its place', () => {
    const char = fc.constantFrom('a', 'B', '-', ' ', '\n', '\u00ad')
    fc.assert(
      fc.property(fc.array(char), fc.nat(20), fc.nat(20), (chars, first, length) => {
        const folded = foldPieces(piecesOf(chars.join('')))
        const part = foldedPart(folded, first, first + length)
        expect(part.text).toBe(folded.text.slice(first, first + length))
        const joined = joinFolded(part, folded)
        for (let i = 0; i < part.text.length; i++) expect(offsetAt(part, i)).toBe(offsetAt(folded, first + i))
        const at = joined.text.length - folded.text.length
        for (let i = 0; i < folded.text.length; i++)
          expect(offsetAt(joined, at + i)).toBe(offsetAt(folded, i))
      }),
    )
  })
})
