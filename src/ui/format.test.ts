import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  capital,
  countWord,
  formatDate,
  formatInstant,
  formatList,
  formatMonth,
  formatNumber,
  formatParagraph,
  formatValue,
  nbsp,
  softly,
} from './format.ts'

test.each([
  ['1234.5', `1${nbsp}234,5`, '1,234.5'],
  ['-142.0', '−142', '−142'],
  ['150000', `150${nbsp}000`, '150,000'],
  ['0.9', '0,9', '0.9'],
  ['999', '999', '999'],
])('%s is written the Swedish and the English way', (value, swedish, english) => {
  expect(formatNumber(value, 'sv')).toBe(swedish)
  expect(formatNumber(value, 'en')).toBe(english)
})

test('a wanted number of decimals is kept, zeros too', () => {
  expect(formatNumber('4', 'sv', 1)).toBe('4,0')
})

test('text that is not a number is not made into one', () => {
  expect(formatNumber('212 44 150 000', 'sv')).toBe('212 44 150 000')
})

test('no digit of an exact decimal is lost or changed, however long', () => {
  const digits = fc.stringMatching(/^-?[1-9]\d{0,30}(\.\d{0,20}[1-9])?$/)
  fc.assert(
    fc.property(digits, (value) => {
      const back = formatNumber(value, 'sv').replaceAll(nbsp, '').replace('−', '-').replace(',', '.')
      expect(back).toBe(value)
    }),
  )
})

test('a unit stands after a space that does not break; English percent without', () => {
  expect(formatValue('4', '%', 'sv')).toBe(`4${nbsp}%`)
  expect(formatValue('4', 'procent', 'en')).toBe('4%')
  expect(formatValue('300', 'mkr', 'sv')).toBe(`300${nbsp}mkr`)
  expect(formatValue('18', null, 'sv')).toBe('18')
})

test.each([
  ['2024-11-28', `28${nbsp}nov 2024`, `28${nbsp}Nov 2024`],
  ['2025-05-02', `2${nbsp}maj 2025`, `2${nbsp}May 2025`],
  ['2025-04', 'apr 2025', 'Apr 2025'],
  ['2024', '2024', '2024'],
  ['2025-Q3', `kv${nbsp}3 2025`, 'Q3 2025'],
  ['per april', 'per april', 'per april'],
])('the date %s is written as people write it', (date, swedish, english) => {
  expect(formatDate(date, 'sv')).toBe(swedish)
  expect(formatDate(date, 'en')).toBe(english)
})

test('an instant is told in Swedish time, summer and winter', () => {
  expect(formatInstant(new Date('2025-07-01T22:30:00Z'), 'sv')).toBe(`2${nbsp}jul 2025 kl${nbsp}00.30`)
  expect(formatInstant(new Date('2025-01-01T11:05:00Z'), 'en')).toBe(`1${nbsp}Jan 2025, 12:05`)
})

test('small words: section, list, month, capital, count', () => {
  expect(formatParagraph('12 a')).toBe(`§${nbsp}12${nbsp}a`)
  expect(formatList(['A', 'B', 'C'], 'sv')).toBe('A, B och C')
  expect(formatList([], 'en')).toBe('')
  expect(formatMonth('2024-11-28', 'sv')).toBe('november 2024')
  expect(capital('äldrenämnden')).toBe('Äldrenämnden')
  expect([countWord(1, 'sv', 'en'), countWord(3, 'sv'), countWord(13, 'en')]).toEqual(['en', 'tre', '13'])
})

test('a long name of a body may be broken where its words are put together, and only there', () => {
  expect(softly('Regionala utvecklingsnämnden')).toBe('Regionala utvecklings\u00adnämnden')
  expect(softly('Regionstyrelsens arbetsutskott')).toBe('Region\u00adstyrelsens arbets\u00adutskott')
  expect(softly('Nämnden')).toBe('Nämnden')
})
