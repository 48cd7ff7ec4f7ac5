import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentsOf, spanOfWord, spanWithin, type UsedPlace } from './passage-span.ts'

describe('the span in an address', () => {
  test.each([
    '',
    '5',
    '-5',
    '5-',
    '9-3',
    '0-0',
    '7-7',
    '1-2-3',
    'a-b',
    '1.5-3',
    ' 1-2',
    '1-2 ',
    '0x1-3',
    '9999999999-9999999999',
  ])('a word that names no span gives none: "%s"', (word) => {
    expect(spanOfWord(word)).toBeNull()
  })
  test('is said by two numbers, from where to where', () => {
    const at = fc.integer({ min: 0, max: 999_999_998 })
    fc.assert(
      fc.property(at, at, (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other) + 1]
        expect(spanOfWord(`${start}-${end}`)).toEqual({ start, end })
      }),
    )
  })
  test('what goes beyond the text is cut to it, and what begins beyond it is nowhere', () => {
    expect(spanWithin('kort text', { start: 5, end: 999 })).toEqual({ start: 5, end: 9 })
    expect(spanWithin('kort text', { start: 9, end: 12 })).toBeNull()
    expect(spanWithin('', { start: 0, end: 0 })).toBeNull()
  })
  test('half a character is shown whole', () => {
    expect(spanWithin('a🧵b', { start: 2, end: 3 })).toEqual({ start: 1, end: 3 })
    expect(spanWithin('a🧵b', { start: 0, end: 2 })).toEqual({ start: 0, end: 3 })
    expect(spanWithin('🧵🧵', { start: 0, end: 2 })).toEqual({ start: 0, end: 2 })
    expect(spanWithin('a\udd75b', { start: 1, end: 2 })).toEqual({ start: 1, end: 2 })
  })
  test('every span of an address marks whole characters within the text, or nothing', () => {
    const words = fc.array(fc.constantFrom('a', 'ö', '🧵', '\n')).map((characters) => characters.join(''))
    const offset = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(words, offset, offset, (text, start, end) => {
        const span = spanOfWord(`${start}-${end}`)
        const shown = span && spanWithin(text, span)
        if (!shown) return
        expect(shown.start).toBeGreaterThanOrEqual(0)
        expect(shown.end).toBeLessThanOrEqual(text.length)
        expect(text.slice(shown.start, shown.end).isWellFormed()).toBe(true)
      }),
    )
  })
})

describe('the contents of a document', () => {
  const place = (paragraph: string | null, page: number | null): UsedPlace => ({
    start: 0,
    end: 9,
    paragraph,
    page,
    passages: 1,
  })
  test('minutes are told by paragraph, other documents by page', () => {
    const places = [place('7', 1), place('8', 2), place(null, 1)]
    expect(contentsOf(places, 'minutes').map((one) => one.paragraph)).toEqual(['7', '8'])
    expect(contentsOf([place(null, 1), place(null, 2), place(null, null)], 'plan')).toHaveLength(2)
  })
  test('one place alone is no contents', () => {
    expect(contentsOf([place('7', 1)], 'minutes')).toEqual([])
  })
})
