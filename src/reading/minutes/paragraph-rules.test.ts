import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { findContents } from './contents-page.ts'
import { findHeadings } from './paragraph-sequence.ts'
import { contentRows, type Row } from './rows.ts'

const rowsOf = (text: string) => contentRows(layoutOfText(text), new Map())
const headings = (rows: readonly Row[]) => findHeadings(rows, findContents(rows))
const numbers = (text: string) => headings(rowsOf(text)).map(({ mark }) => mark.number)
const item = (head: string) => `${head}\n\nBeslut\n\nJa.\n\n`
const prose = 'Nämnden har länge haft behov av en ny plan för hela länet'

describe('numbers that head no paragraph', () => {
  it('are the range of those that follow', () => {
    expect(numbers(`§§ 1–2\n\n${item('§ 1 Val')}${item('§ 2 Taxa')}`)).toEqual(['1', '2'])
    expect(numbers(`§§ 1–2 Val\n\nBeslut\n\nJa.\n\n${item('§ 3 Taxa')}`)).toEqual(['1', '3'])
    expect(numbers(`§§ 7–8\nVal\n\nBeslut\n\nJa.\n\n${item('§ 9 Taxa')}`)).toEqual(['7', '9'])
    expect(numbers(`${item('§ 1 Val')}§§ 1–2\n\nBeslut\n\nJa.\n\n${item('§ 3 Taxa')}`)).toEqual([
      '1',
      '1',
      '3',
    ])
  })

  it('are lines of a list of material', () => {
    const listed = (line: string) =>
      numbers(`§ 1 Val\n\nBeslut\n\nJa.\n\nBeslutsunderlag\n\n${line}\n\n${item('§ 2 Taxa')}`)
    expect(listed('§ 31 AU Svar på förslag')).toEqual(['1', '2'])
    expect(listed('§ 2 Svar på förslag')).toEqual(['1', '2'])
    expect(listed('§ 31 Svar\n\nBeslut\n\nJa.')).toEqual(['1', '2'])
  })

  it('are no material where no list of it stands above', () => {
    expect(numbers(`${item('§ 1 Val')}§ 3 Information\n\n${item('§ 4 Taxa')}`)).toEqual(['1', '3', '4'])
  })
})

describe('a row that begins with a sign', () => {
  const within = (before: string, head = '§ 2 Taxa') =>
    numbers(`§ 1 Val\n\nSammanfattning\n${before}\n${item(head)}`)

  it.each([
    `${prose}.`,
    `${prose}!`,
    `${prose}?`,
    `${prose}:`,
    `${prose};`,
    `${prose}”`,
    'Kort rad',
    `${prose}   ny`,
  ])('is a heading beneath a line that ends: %s', (before) => expect(within(before)).toEqual(['1', '2']))

  it('is a reference beneath a full line, unless its number is the next', () => {
    expect(within(prose, '§ 7 Taxa')).toEqual(['1'])
    expect(within(prose)).toEqual(['1', '2'])
  })

  it('is a heading by itself on its row, unless the line before runs on', () => {
    expect(within(prose, '§ 7\nTaxa')).toEqual(['1', '7'])
    expect(within(prose, '§ 7 a\nTaxa')).toEqual(['1', '7 a'])
    expect(within(prose, '7 §\nTaxa')).toEqual(['1', '7'])
    expect(within(`${prose} enligt`, '§ 7\nTaxa')).toEqual(['1'])
    expect(within(`${prose},`, '§ 7\nTaxa')).toEqual(['1'])
  })

  it('is a heading by its type', () => {
    const rows = rowsOf(`§ 1 Val\n\nSammanfattning\n${prose}\n${item('§ 7 Taxa')}`)
    const found = (type: Partial<Row>, rest: Partial<Row>) =>
      headings(rows.map((row, at) => ({ ...row, ...(at === 3 ? type : rest) }))).length
    expect(found({ bold: true }, { bold: false })).toBe(2)
    expect(found({ bold: false }, { bold: false })).toBe(1)
    expect(found({ size: 1.2 }, { size: 1 })).toBe(2)
    expect(found({ size: 1.05 }, { size: 1 })).toBe(1)
    expect(found({ size: null }, { size: 1 })).toBe(1)
  })
})

describe('the order of numbers', () => {
  it('leaves out one that breaks an order that holds without it', () => {
    expect(numbers(`${item('§ 5 Val')}${item('§ 4 Hänvisning')}${item('§ 6 Taxa')}`)).toEqual(['5', '6'])
    expect(numbers(`${item('§ 5 Val')}${item('§ 9 Hänvisning')}${item('§ 7 Taxa')}`)).toEqual(['5', '7'])
  })

  it('keeps one where the order does not hold without it', () => {
    expect(numbers(`${item('§ 5 Val')}${item('§ 9 Annat')}${item('§ 8 Taxa')}`)).toEqual(['5', '9', '8'])
    expect(numbers(`${item('§ 5 Val')}${item('§ 5 a Mer')}${item('§ 6 Taxa')}`)).toEqual(['5', '5 a', '6'])
  })

  it('keeps the second of two where the first is but announced', () => {
    const rows = rowsOf(`§ 1 Val\n\nOch så vidare\n\n${item('§ 1 Val')}${item('§ 2 Taxa')}`)
    expect(headings(rows).map(({ row }) => row)).toEqual([2, 5])
  })

  it('takes a number without its sign where it fills a gap, and says that it is inferred', () => {
    const rows = rowsOf(`${item('§ 1 Val')}${item('2 Taxa')}${item('§ 3 Plan')}`)
    expect(headings(rows).map(({ inferred }) => inferred)).toEqual([false, true, false])
    expect(numbers(`${item('1 Val')}${item('§ 2 Taxa')}`)).toEqual(['1', '2'])
    expect(numbers(`${item('3 Val')}${item('§ 2 Taxa')}`)).toEqual(['2'])
    expect(numbers(`${item('§ 1 Val')}${item('2 Taxa')}`)).toEqual(['1'])
    expect(numbers(`${item('§ 1 Val')}${item('2 Taxa')}${item('§ 2 Plan')}`)).toEqual(['1', '2'])
    expect(numbers(`${item('§§ 1–2 Val')}${item('3 Taxa')}${item('§ 4 Plan')}`)).toEqual(['1', '4'])
  })
})

describe('numbers that all have lost their sign', () => {
  it('are the longest run that has sections', () => {
    expect(numbers(`${item('8 Val')}${item('9 Taxa')}${item('12 Plan')}`)).toEqual(['8', '9'])
    expect(numbers('8 Val\n\n9 Taxa\n\n10 Plan')).toEqual([])
    expect(numbers(`${item('8 Val')}9 Taxa\n\n10 Plan\n\n`)).toEqual([])
  })

  it.each(['.', ';', ':', ','])('are no lines that end in %j', (end) => {
    expect(numbers(`${item('8 Val')}${item(`9 Taxa${end}`)}`)).not.toContain('9')
  })
})

describe('numbers that a contents page announces', () => {
  const contents = 'Innehåll\n1 Val av justerare ...... 2\n2 Taxa för hamnen ...... 3\n\n'

  it('need no sign where their title follows', () => {
    expect(numbers(`${contents}${item('1 Val av justerare')}${item('2 Taxa för hamnen')}`)).toEqual([
      '1',
      '2',
    ])
  })

  it('are points of a list where another title follows', () => {
    const points = 'Beslut\n\n1. Hamnen byggs.\n\n2. Taxan höjs.\n\n'
    expect(numbers(`${contents}${item('1 Val av justerare')}${points}${item('2 Taxa för hamnen')}`)).toEqual([
      '1',
      '2',
    ])
  })

  it('need the whole beginning of their title without a gap above', () => {
    const tight = (head: string) => numbers(`${contents}${item('1 Val av justerare')}Kort rad\n${item(head)}`)
    expect(tight('2 Taxa för hamnen')).toEqual(['1', '2'])
  })
})
