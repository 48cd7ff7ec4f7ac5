import { describe, expect, it } from 'vitest'
import { readParagraphMark } from './paragraph-mark.ts'

describe('the mark of a paragraph', () => {
  it.each([
    ['§ 82 Val av justerare', '82', 'Val av justerare'],
    ['§82', '82', ''],
    ['§ 27/2024 Budget', '27', 'Budget'],
    ['27 § Budget', '27', 'Budget'],
    ['Kf § 12 Budget', '12', 'Budget'],
    ['Kf §12', '12', ''],
    ['KS-AU § 3 Köp', '3', 'Köp'],
    ['§ 12 a Budget', '12 a', 'Budget'],
    ['§ 12. Budget', '12', 'Budget'],
    ['§ 154            RS 2-2025', '154', 'RS 2-2025'],
    ['§§ 1–3 Öppnande', '1', 'Öppnande'],
    ['§ 210 0345/23', '210', '0345/23'],
  ])('%j has number %j and goes on with %j', (text, number, rest) => {
    const mark = readParagraphMark(text)
    expect(mark?.number).toBe(number)
    expect(mark?.signed).toBe(true)
    expect(text.slice(mark?.length)).toBe(rest)
  })

  it.each(['§ 12 kommunallagen', '§ 303, i enlighet med', 'enligt § 12 Budget', '5 kap. 2 § kommunallagen'])(
    'is not read into the reference %j',
    (text) => {
      expect(readParagraphMark(text)?.signed ?? false).toBe(false)
    },
  )

  it('gives a range its last number and a letter its place after the number', () => {
    expect(readParagraphMark('§§ 4–6 Val')?.last).toBe(6)
    const orders = ['§ 12', '§ 12 a', '§ 13'].map((text) => readParagraphMark(text)?.order ?? 0)
    expect(orders).toEqual([...orders].sort((a, b) => a - b))
    expect(new Set(orders).size).toBe(3)
  })

  it("behind a body's full name is only a guess, since page heads and lists have it, too", () => {
    expect(readParagraphMark('Kulturnämnden § 61')).toMatchObject({ number: '61', signed: false, length: 18 })
    expect(readParagraphMark('Kulturnämndens beslut § 61')).toBeNull()
  })

  it.each([
    ['Ärende 3', ''],
    ['Punkt 3: Val av justerare', 'Val av justerare'],
    ['ÄRENDE nr 3 Val av justerare', 'Val av justerare'],
  ])('may be a word and a number, as in %j, which is only a guess', (text, rest) => {
    const mark = readParagraphMark(text)
    expect(mark).toMatchObject({ number: '3', signed: false })
    expect(text.slice(mark?.length)).toBe(rest)
  })

  it.each(['Ärende 3 behandlas först', 'Punkt 3 och 4', 'Ärenden 3'])('is not %j', (text) => {
    expect(readParagraphMark(text)).toBeNull()
  })

  it('without its sign is only a guess', () => {
    expect(readParagraphMark('98 Inledning')).toMatchObject({ number: '98', signed: false })
    expect(readParagraphMark('98 procent')).toBeNull()
  })
})
