import { describe, expect, it } from 'vitest'
import { placeOfQuery, setApartOf } from './set-apart.ts'

const text = 'Protokoll 1 (3)\nText\nProtokoll 2 (3)\nMellanrubrik\nMer\nProtokoll 3 (3)\n'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

describe('what was set apart as furniture', () => {
  it('is told line by line, what is alike but for its numbers once, and what stands alone last', () => {
    const furniture = [at('Protokoll 1 (3)'), at('Protokoll 2 (3)\nMellanrubrik'), at('Protokoll 3 (3)')]
    const apart = setApartOf(text, furniture)
    expect(apart.map((one) => [one.text, one.places.length])).toEqual([
      ['Protokoll 1 (3)', 3],
      ['Mellanrubrik', 1],
    ])
    expect(apart[1]?.places).toEqual([at('Mellanrubrik')])
  })

  it('is nothing where nothing was, and blank lines are not told', () => {
    expect(setApartOf(text, [])).toEqual([])
    expect(setApartOf('a\n\n \nb', [{ start: 1, end: 5 }])).toEqual([])
  })
})

describe('a place to show', () => {
  it('lies within the text', () => {
    expect(placeOfQuery('3-9', 9)).toEqual({ start: 3, end: 9 })
    for (const wrong of [null, '', '9-3', '3-10', '3', 'a-b']) expect(placeOfQuery(wrong, 9)).toBeNull()
  })
})
