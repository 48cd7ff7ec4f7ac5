import { describe, expect, test } from 'vitest'
import { findCaseNumbers } from './case-numbers.ts'
import { findDates } from './dates.ts'

const raws = (text: string) => findCaseNumbers(text).map((number) => number.raw)

describe('a number that looks like a case', () => {
  test('with a word for its letters is one after the word for it, by itself on a line, or with a stroke', () => {
    expect(raws('avtalet Region 12-2024 gäller')).toEqual([])
    expect(raws('avtalet Bun 12-2024 gäller')).toEqual([])
    expect(raws('Diarienr: Bun 12-2024 gäller')).toEqual(['Bun 12-2024'])
    expect(raws('dnr Bun 12-2024, avtal')).toEqual(['Bun 12-2024'])
    expect(raws('dnr  Bun 12-2024, avtal')).toEqual(['Bun 12-2024'])
    expect(raws('avtalet Bun 12/2024 gäller')).toEqual(['Bun 12/2024'])
    expect(raws('Avtal\n Bun 12-2024\nTaxa')).toEqual(['Bun 12-2024'])
    expect(raws('Bun 12-2024')).toEqual(['Bun 12-2024'])
    expect(raws('Avtal a/b\nom Bun 12-2024')).toEqual([])
  })
  test('is not announced by a word that stands further away', () => {
    expect(raws('dnr saknas för avtalet Bun 12-2024 här')).toEqual([])
    expect(raws('Dnr i Bun 12-2024 här')).toEqual([])
  })
  test('and holds two years is a span of years unless it stands by itself or is announced', () => {
    expect(raws('planen RS 2024-2025 gäller')).toEqual([])
    expect(raws('RS 2024-2025')).toEqual(['RS 2024-2025'])
    expect(raws('Dnr RS 2024-2025 gäller')).toEqual(['RS 2024-2025'])
    expect(raws('avtalet RS 2024-1950 gäller')).toEqual([])
    expect(raws('avtalet RS 2024-1949 gäller')).toEqual(['RS 2024-1949'])
    expect(raws('avtalet RS 2024-2090 gäller')).toEqual([])
    expect(raws('avtalet RS 2024-2091 gäller')).toEqual(['RS 2024-2091'])
    expect(raws('avtalet RS 2024-02025 gäller')).toEqual(['RS 2024-02025'])
  })
  test('begins with a capital, and is of no other series', () => {
    expect(raws('bun/2025:172 gäller')).toEqual([])
    expect(raws('enligt SOU 2024:77 och Prop 2024/25 i år')).toEqual([])
    expect(raws('enligt SOUX 2024:77')).toEqual(['SOUX 2024:77'])
    expect(raws('enligt ESOU 2024:77')).toEqual(['ESOU 2024:77'])
  })
})

describe('case numbers', () => {
  test('come in the order of the text, whatever their form, and leave no one out', () => {
    expect(raws('LK/240123, RS 912-2025, 00322/2026 och RS2022/1000')).toEqual([
      'LK/240123',
      'RS 912-2025',
      '00322/2026',
      'RS2022/1000',
    ])
  })
  test('broken over lines are written in one', () => {
    expect(raws('RS 912-\n2025 gäller')).toEqual(['RS 912-2025'])
    expect(raws('RS\n912-2025 gäller')).toEqual(['RS 912-2025'])
  })
  test('end before the code of the filing plan that is glued to the year', () => {
    expect(raws('Dnr 00123/20212.6.')).toEqual(['00123/2021'])
    expect(raws('00123/20212.6')).toEqual(['00123/2021'])
    expect(raws('00123/20212.6.12 avtal')).toEqual(['00123/2021'])
    expect(raws('x00123/20212.6.')).toEqual([])
    expect(raws('100123/20212.6.')).toEqual([])
  })
  test('of two digits are of this century until 60', () => {
    const years = (text: string) => findCaseNumbers(text).map(({ year }) => year)
    expect(years('60RS2310 och 61RS2310')).toEqual([2060, 1961])
  })
})

test.each([
  ['den 17 oktober 2024', 'day'],
  ['i oktober 2024', 'month'],
  ['kvartal 2 2024', 'quarter'],
  ['tertial 2 2024', 'tertial'],
  ['under 2024', 'year'],
])('"%s" is said to the %s', (text, precision) => {
  expect(findDates(text).map((date) => date.precision)).toEqual([precision])
})
