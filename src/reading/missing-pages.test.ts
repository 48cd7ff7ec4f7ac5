import { describe, expect, it, test } from 'vitest'
import { layoutOfText } from './formats/text.ts'
import { findFurniture } from './furniture.ts'
import type { FurnitureReason } from './furniture-reasons.ts'
import { findMissingPages } from './missing-pages.ts'

const found = (text: string) => {
  const layout = layoutOfText(text)
  return findMissingPages(layout, findFurniture(layout))
}
const missing = (text: string) => found(text).map((finding) => finding.message)
const page = (lines: number) => 'Nämnden har beslutat om stöd till verksamheten.\n'.repeat(lines)

describe('missing pages', () => {
  it('are those before the first printed number, and those that a jump leaves out', () => {
    expect(missing(`${page(20)}4 (31)\n${page(20)}8 (31)\n`)).toEqual([
      'Sidorna 1–3 av 31 saknas: den första sidan i texten är 4.',
      'Sidorna 5–7 av 31 saknas: efter sidan 4 kommer sidan 8.',
    ])
    expect(missing(`${page(20)}1 (3)\n${page(9)}3 (3)\n`)).toEqual([
      'Sidan 2 av 3 saknas: efter sidan 1 kommer sidan 3.',
    ])
  })

  it('are told in English, too, at the number that gives them away', () => {
    const text = `${page(2)}2 (5)\n${page(2)}5 (5)\n`
    expect(
      found(text).map(({ kind, english, span }) => [kind, english, text.slice(span.start, span.end)]),
    ).toEqual([
      ['missing-pages', 'Page 1 of 5 missing: the first page of the text is 2.', '2 (5)'],
      ['missing-pages', 'Pages 3–4 of 5 missing: page 2 is followed by page 5.', '5 (5)'],
    ])
  })

  it('are not missing when only their numbers are: each page in between has its lines', () => {
    expect(missing(`${page(30)}1 (31)\n${page(140)}5 (31)\n`)).toEqual([])
    expect(missing(`1 (3)\n${page(24)}3 (3)\n`)).toEqual([])
    expect(missing(`1 (3)\n${page(23)}3 (3)\n`)).toHaveLength(1)
    expect(missing(`1 (3)\n${page(23)}   \n\nUtdragsbestyrkande\n3 (3)\n`)).toHaveLength(1)
    expect(missing(`${page(24)}2 (3)\n`)).toEqual([])
    expect(missing(`${page(23)}2 (3)\n`)).toHaveLength(1)
  })

  it('are not seen where numbers follow on, begin anew or are of another document', () => {
    expect(missing(`${page(5)}1 (2)\n${page(5)}2 (2)\n${page(5)}1 (3)\n${page(5)}2 (3)\n`)).toEqual([])
    expect(missing(`${page(5)}1 (2)\n${page(5)}4 (9)\n`)).toEqual([])
    expect(missing(`${page(5)}1 (4)\n${page(5)}1 (4)\n${page(5)}3 (4)\n`)).toHaveLength(1)
    expect(missing(`${page(5)}1 (4)\n${page(5)}2 (4)\n${page(5)}1 (4)\n${page(5)}3 (4)\n`)).toEqual([])
  })

  test.each([
    ['Sida 12 (31)', 'page number', 'Sidorna 1–11 av 31'],
    ['12[31]', 'page number', 'Sidorna 1–11 av 31'],
    ['Sida 12 av 31', 'page number', 'Sidorna 1–11 av 31'],
    ['12/31', 'marked by the format', 'Sidorna 1–11 av 31'],
    ['Region Fjällmark', 'marked by the format', null],
    ['Sida 12 av 3', 'page number', null],
    ['2024 avtal 2031', 'page number', null],
    ['12 (31)', 'running head', null],
    ['Justerat 12/20252', 'page number', null],
    ['12025 (31)', 'page number', null],
  ] satisfies [string, FurnitureReason, string | null][])(
    'are told by %j as %s: %s',
    (line, reason, told) => {
      const layout = layoutOfText(`Text.\n${line}\n`)
      const messages = findMissingPages(layout, new Map([[1, reason]])).map(
        ({ message }) => message.split(' saknas')[0],
      )
      expect(messages).toEqual(told === null ? [] : [told])
    },
  )
})
