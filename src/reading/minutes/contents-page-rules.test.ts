import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { findContents } from './contents-page.ts'
import { contentRows } from './rows.ts'

const contents = (text: string) => {
  const { entries, rows } = findContents(contentRows(layoutOfText(text), new Map()))
  return [entries.map(({ number, title }) => `${number} ${title}`), [...rows]]
}
const titles = (text: string) => contents(text)[0]
const paragraphs = '\n\n§ 1 Val\n\nBeslut\nJa.\n\n§ 2 Taxa\n\nBeslut\nNej.'

describe('a line of a contents page', () => {
  it.each([
    '§ 1 Val ........ 3',
    '§ 1 Val. . . . . 3',
    '§ 1 Val…… 3',
    '§ 1 Val ....',
    '§ 1   Val\t\t3',
    '1 Val ..... 12',
  ])('ends in leaders: %j', (line) => expect(titles(line)).toEqual(['1 Val']))

  it.each(['§ 1 Val ... 3', '§ 1 Val', '§ 1 Val ..... 3 och 4', 'Val ...... 3'])('does not: %j', (line) =>
    expect(titles(line)).toEqual([]),
  )

  it('may have its leaders on one of the two lines beneath', () => {
    expect(contents('§ 1 Val av ombud\ntill länets\nstämma ..... 3')).toEqual([
      ['1 Val av ombud till länets stämma'],
      [0, 1, 2],
    ])
    expect(titles('§ 1 Val av\nombud till\nlänets\nstämma ..... 3')).toEqual([])
    expect(titles('§ 1 Val av\n\nstämma ..... 3')).toEqual([])
    expect(titles('§ 1 Val av\n§ 2 Taxa ..... 3')).toEqual(['2 Taxa'])
  })
})

describe('a list beneath its heading', () => {
  it.each([
    'Innehållsförteckning',
    'Innehåll',
    'Ärendelista',
    'Ärendeförteckning',
    'Ärenden',
    'Förteckning över ärenden',
    'Beslut i korthet',
    'Ärenden i korthet',
    'BESLUTSLISTA',
    'Beslutade ärenden',
    'Ärendeöversikt',
    'Dagordning',
    'Föredragningslista',
  ])('is a contents page where its numbers come again: %s', (heading) => {
    expect(contents(`${heading}\n§ 1 Val   3\n§ 2 Taxa   4${paragraphs}`)).toEqual([
      ['1 Val', '2 Taxa'],
      [1, 2],
    ])
  })

  it.each(['Innehåll i planen', 'Nytt innehåll', 'Protokoll'])('is none beneath: %s', (heading) => {
    expect(titles(`${heading}\n§ 1 Val   3\n§ 2 Taxa   4${paragraphs}`)).toEqual([])
  })

  it('is none where its numbers do not come again', () => {
    expect(contents('Innehåll\n§ 1 Val\n§ 2 Taxa\n§ 3 Plan')).toEqual([[], []])
    expect(titles('Innehåll\n§ 1 Val\n§ 2 Taxa\n§ 3 Plan\n§ 4 Avtal\n\n§ 1 Val\n\nBeslut\nJa.')).toEqual([])
    expect(titles('Innehåll\n§ 1 Val\n§ 2 Taxa\n\n§ 1 Val\n\nBeslut\nJa.')).toHaveLength(2)
  })

  it('is none beneath a title: then the number stands right above the words', () => {
    expect(titles(`§ 9\nFöredragningslista\n§ 1 Val\n§ 2 Taxa${paragraphs}`)).toEqual([])
  })
})
