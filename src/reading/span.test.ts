import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutOfText } from './formats/text.ts'
import { linesWithin, spanOf } from './span.ts'

const pages = ['Bo\nEk', 'Ida', 'Eva\nSund\nÅs']
const text = pages.join('\f')
const layout = layoutOfText(text)

describe('where something stands', () => {
  it.each([
    ['Bo', 1],
    ['Ek', 1],
    ['Ida', 2],
    ['Eva', 3],
    ['Ås', 3],
  ])('has the page it begins on: %s on %s', (word, page) => {
    const start = text.indexOf(word)
    expect(spanOf(layout, start, start + word.length)).toEqual({ start, end: start + word.length, page })
  })

  it('has no page in a document of one, nor before the first', () => {
    expect(spanOf(layoutOfText('Bo\nEk'), 3, 5)).toEqual({ start: 3, end: 5, page: null })
    expect(spanOf({ ...layout, pages: layout.pages.slice(1) }, 0, 2).page).toBeNull()
  })
})

describe('the lines that a stretch of text stands on', () => {
  const on = (start: number, end: number) => {
    const { from, to } = linesWithin(layout, { start, end })
    return layout.lines.slice(from, to).map((line) => line.text)
  }

  it('are all that it touches, and no other', () => {
    expect(on(0, 2)).toEqual(['Bo'])
    expect(on(1, 4)).toEqual(['Bo', 'Ek'])
    expect(on(text.indexOf('Ida'), text.indexOf('Sund') + 1)).toEqual(['Ida', 'Eva', 'Sund'])
    expect(on(0, text.length)).toHaveLength(6)
    expect(on(text.length, text.length + 5)).toEqual([])
  })

  it('are the same however long the document is', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)]
        if (start === end) return
        const touched = layout.lines.filter((line) => line.end > start && line.start < end)
        expect(on(start, end)).toEqual(touched.map((line) => line.text))
      }),
    )
  })
})
