import { describe, expect, it, test } from 'vitest'
import { layoutOfText } from './formats/text.ts'
import { findRunningHeads } from './running-heads.ts'

const own = (page: number) => `Här står ord ${'å'.repeat(page + 1)}`

/** The lines that repeat in a document of pages, each made of its number from 0. */
function headsOf(pages: number, page: (number: number) => string): string[] {
  const layout = layoutOfText(Array.from({ length: pages }, (_, number) => page(number)).join('\f'))
  return findRunningHeads(layout).map((index) => layout.lines[index]?.text ?? '')
}

describe('a running head', () => {
  it('repeats on three pages at least, and on six of ten', () => {
    const some = (count: number) => (page: number) => (page < count ? `Årsplan\n${own(page)}` : own(page))
    expect(headsOf(2, some(2))).toHaveLength(0)
    expect(headsOf(3, some(3))).toHaveLength(3)
    expect(headsOf(3, some(2))).toHaveLength(0)
    expect(headsOf(10, some(6))).toHaveLength(6)
    expect(headsOf(10, some(5))).toHaveLength(0)
  })

  it('may be four lines at each end of a page, from the edge on', () => {
    const five = (word: string) => [1, 2, 3, 4, 5].map((rank) => word.repeat(rank))
    const page = (number: number) =>
      [
        ...five('Huvud '),
        ...[1, 2].map((rank) => `${own(number)} ${'x'.repeat(rank)}`),
        ...five('Fot '),
      ].join('\n\n')
    expect(new Set(headsOf(3, page))).toEqual(
      new Set([...five('Huvud ').slice(0, 4), ...five('Fot ').slice(1)]),
    )
  })

  it('has nothing between it and its edge', () => {
    expect(headsOf(4, (page) => `${own(page)}\nSammanfattning\n${own(page + 9)}`)).toEqual([])
  })

  it('stands at the top and at the bottom, and a blank line is nothing', () => {
    const page = (number: number) => `\n  \nÅrsplan\n${own(number)}\n\nFjällmark\n \n`
    expect(headsOf(3, page)).toEqual(['Årsplan', 'Årsplan', 'Årsplan', 'Fjällmark', 'Fjällmark', 'Fjällmark'])
  })

  it('is not short of lines on a page that has but the head', () => {
    expect(
      headsOf(4, (page) => (page === 0 ? 'Årsplan' : `Årsplan\n${own(page)}`)).length,
    ).toBeGreaterThanOrEqual(4)
  })

  test.each([
    ['its page numbers and dates', (page: number) => `Årsplan ${page + 8} av 12`],
    ['the width of its gaps', (page: number) => `  Årsplan${' '.repeat(page + 1)}Fjällmark`],
    ['nothing, as an abbreviation', () => 'Avtal m.m.'],
    ['nothing, as a word with a stop', () => 'Protokoll.'],
    ['nothing, though it cites a paragraph', () => 'Enligt § 5 i planen'],
    ['its page, not its case number', (page: number) => `RS 12-2025   Sida ${page + 8}`],
    ['its page before its case number', (page: number) => `Sida ${page + 8} RS 12-2025`],
  ])('differs from page to page in %s', (_, head) => {
    expect(headsOf(3, (page) => `${head(page)}\n${own(page)}`)).toHaveLength(3)
  })

  test.each([
    ['paragraph', (page: number) => `§ ${page} Ärende`],
    ['paragraph, its number first', (page: number) => `${page + 12}§ Ärende`],
    ['paragraph, its number first with a gap', (page: number) => `${page + 12}  § Ärende`],
    ['line without letters', () => '* * *'],
    ['figure', (page: number) => `${page}`],
    ['sentence', () => 'Ärendet är nu avgjort.'],
    ['list entry', () => '• Tjänsteskrivelse'],
    ['heading of a section', () => 'Beslut'],
    ['line of words in another order', (page: number) => (page % 2 ? 'Års plan' : 'Årsplan')],
    ['case number of each matter', (page: number) => `RS 1${page}-2025`],
  ])('is no %s', (_, head) => {
    expect(headsOf(4, (page) => `${head(page)}\n${own(page)}`)).toEqual([])
  })
})

test('a document of two pages has a running head only where a line of several cells begins both', () => {
  const page = (first: string, rest: string) => `${first}\n${rest}\n`
  const heads = (first: string) =>
    findRunningHeads(layoutOfText(`${page(first, 'Ett.')}\f${page(first, 'Två.')}`))
  expect(heads('Kommunen   Nämnden   Plan')).toHaveLength(2)
  expect(heads('Kommunens plan')).toEqual([])
})
