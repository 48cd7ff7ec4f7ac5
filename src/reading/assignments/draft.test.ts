import { describe, expect, test } from 'vitest'
import { draftOfEntry, extended, isSubPoint, linesOf } from './draft.ts'
import type { Entry } from './region.ts'
import { regionIn } from './test-regions.ts'

const text = 'En bro\n\n1. Måla broar\n• röda\n\nSlut'
const region = regionIn(text)
const entryOf = (words: string): Entry => {
  const entry = region.entries.find((each) => each.text === words)
  if (!entry) throw new Error(`no entry "${words}"`)
  return entry
}
const given = { from: null, to: ['Vägnämnden'], confidence: 0.5 }
const first = draftOfEntry(region, entryOf('Måla broar'), given)

test('an entry of a list is told without its number, from where its words stand', () => {
  expect(first).toMatchObject({ ...given, title: 'Måla broar', number: '1', lines: { first: 2, last: 2 } })
  expect(text.slice(first.span.start, first.span.end)).toBe('Måla broar')
  expect(first.place?.at).toBe(3)
})

test('a draft stands for further lines as well, never for fewer', () => {
  const longer = extended(first, entryOf('röda').passage)
  expect(longer.lines).toEqual({ first: 2, last: 3 })
  expect(text.slice(longer.span.start, longer.span.end)).toMatch(/^Måla broar\n.*röda$/)
  const same = extended(longer, entryOf('En bro').passage)
  expect([same.lines, same.span]).toEqual([longer.lines, longer.span])
})

test('a stretch of text stands on the lines it touches', () => {
  const at = (words: string) => text.indexOf(words)
  expect(linesOf(region, { start: 0, end: 3 })).toEqual({ first: 0, last: 0 })
  expect(linesOf(region, { start: at('Måla'), end: at('röda') })).toEqual({ first: 2, last: 3 })
  expect(linesOf(region, { start: at('Slut'), end: text.length })).toEqual({ first: 5, last: 5 })
})

describe('a point belongs to the point above', () => {
  const point = (marker: Entry['marker'], words: string): Entry => ({
    ...entryOf('röda'),
    marker,
    text: words,
  })
  test('as a bullet under a number, or in small letters where the list began with capitals', () => {
    expect(isSubPoint(point('bullet', 'Röda'), 'number', first)).toBe(true)
    expect(isSubPoint(point('number', 'röda'), 'number', first)).toBe(true)
  })
  test('but not otherwise, nor without a point above', () => {
    expect(isSubPoint(point('number', 'Röda'), 'number', first)).toBe(false)
    expect(isSubPoint(point('none', 'röda'), 'bullet', first)).toBe(false)
    expect(isSubPoint(point('bullet', 'röda'), 'bullet', { ...first, title: 'måla' })).toBe(false)
    expect(isSubPoint(point('bullet', 'röda'), 'number', undefined)).toBe(false)
  })
})
