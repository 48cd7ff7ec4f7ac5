import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNumbers, parseSwedishNumber, splitNumberRun } from './numbers.ts'

const read = (text: string) => findNumbers(text).map(({ value, unit }) => [value, unit])

describe('a Swedish number', () => {
  it.each([
    ['1 234,5', 1234.5],
    ['11,11', 11.11],
    ['150 000', 150000],
    ['1\u00a0000\u202f000', 1000000],
    ['1.000.000', 1000000],
    ['1.234,5', 1234.5],
    ['73.5', 73.5],
    ['−32', -32],
    ['- 0,4', -0.4],
    ['+33,1', 33.1],
    ['+- 0', 0],
  ])('%j is %d', (raw, value) => {
    expect(parseSwedishNumber(raw)).toBe(value)
  })

  it('is not two numbers, nor a word', () => {
    expect(parseSwedishNumber('12 34')).toBeNull()
    expect(parseSwedishNumber('4 (31)')).toBeNull()
    expect(parseSwedishNumber('Ja')).toBeNull()
  })

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, decimals) => {
        const written = `${new Intl.NumberFormat('sv').format(whole)},${String(decimals).padStart(2, '0')}`
        const expected = Number(`${whole}.${String(decimals).padStart(2, '0')}`)
        expect(parseSwedishNumber(written)).toBe(expected)
      }),
    )
  })
})

describe('numbers in running text', () => {
  it('carry their unit as written', () => {
    expect(read('totalt 614 mkr, cirka 300 miljoner kronor/år och 15 procent')).toEqual([
      [614, 'mkr'],
      [300, 'miljoner kronor/år'],
      [15, 'procent'],
    ])
    expect(read('0,75 kr per invånare; 10 procents andel; 26%; 68,4 %')).toEqual([
      [0.75, 'kr per invånare'],
      [10, 'procent'],
      [26, '%'],
      [68.4, '%'],
    ])
    expect(read('213 \nmiljoner kronor')).toEqual([[213, 'miljoner kronor']])
  })

  it('say when they are about, and when they are changes', () => {
    expect(findNumbers('ca 4 procent, 4 procent').map((number) => number.approximate)).toEqual([true, false])
    expect(findNumbers('+33,1 Mkr och 30 Mkr').map((number) => number.signed)).toEqual([true, false])
    expect(findNumbers('inom styrelsen: +- 0 Mkr').map(({ raw, value }) => [raw, value])).toEqual([
      ['+- 0 Mkr', 0],
    ])
    expect(findNumbers('öka med ca 4 %')[0]?.raw).toBe('ca 4 %')
  })

  it('are not read out of dates, case numbers, links, words and outlines', () => {
    expect(
      read('2024-11-28; HSN 28-2024; SOU 2024:57; a2ba5d32-2603; 28/11; CoV-2; 3.6.11; HSN529-2022'),
    ).toEqual([])
  })
})

describe('a run of digit groups', () => {
  it('has every reading that the grammar of threes allows', () => {
    expect(splitNumberRun('235 241 276 230', 2)).toEqual([
      ['235', '241 276 230'],
      ['235 241', '276 230'],
      ['235 241 276', '230'],
    ])
    expect(splitNumberRun('212 44 150 000', 2)).toEqual([['212', '44 150 000']])
    expect(splitNumberRun('2 434 1 973', 2)).toEqual([['2 434', '1 973']])
    expect(splitNumberRun('11,11 11', 2)).toEqual([['11,11', '11']])
    expect(splitNumberRun('69 500 000 25 000 000', 2)).toEqual([['69 500 000', '25 000 000']])
    expect(splitNumberRun('82 85')).toEqual([['82', '85']])
  })

  it('has none when it is no run of numbers', () => {
    expect(splitNumberRun('Ja')).toEqual([])
    expect(splitNumberRun('4 (31)')).toEqual([])
  })

  it('always has the reading it was written from, and only readings that give the run back', () => {
    const number = fc.integer({ min: 0, max: 99_999_999 })
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 3 }), (numbers) => {
        const written = numbers.map((each) => new Intl.NumberFormat('sv').format(each).replace(/\s/gu, ' '))
        const readings = splitNumberRun(written.join(' '), numbers.length)
        expect(readings).toContainEqual(written)
        for (const reading of readings) expect(reading.join(' ')).toBe(written.join(' '))
      }),
    )
  })
})
