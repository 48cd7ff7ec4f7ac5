import { describe, expect, test } from 'vitest'
import { isLabel, readInlineList, readLabelledValue, readLoneValue } from './labelled-value.ts'

const told = (text: string) => {
  const value = readLabelledValue(text)
  return value && [value.label, value.number.raw, value.announced, value.remark?.text ?? null]
}

describe('a label with its one number', () => {
  test.each([
    ['Styrelsen 32,5 Mkr', ['Styrelsen', '32,5 Mkr', false, null]],
    ['  Styrelsen: 32,5 Mkr.', ['Styrelsen', '32,5 Mkr', true, null]],
    ['Styrelsen:  32 Mkr ;', ['Styrelsen', '32 Mkr', true, null]],
    ['Styrelsen, 32 Mkr,', ['Styrelsen', '32 Mkr', false, null]],
    ['Resor: inrikes 5 mkr', ['Resor: inrikes', '5 mkr', false, null]],
    ['Plan 2024 5 mkr', ['Plan 2024', '5 mkr', false, null]],
    ['Service 2,3 Mkr (flytt 1,2 Mkr) ', ['Service', '2,3 Mkr', false, 'flytt 1,2 Mkr']],
    ['Service 2,3 Mkr ().', ['Service', '2,3 Mkr', false, null]],
  ])('is read of "%s"', (text, value) => expect(told(text)).toEqual(value))
  test.each([
    'Styrelsen 32',
    '32 Mkr',
    'Styrelsen 5 mkr och mer',
    'Styrelsen 5 mkr!',
    'Styrelsen 5 mkr (a) (b)',
    'Alla',
  ])('is not read of "%s"', (text) => expect(told(text)).toBeNull())
  test('and no other number with a unit', () => expect(told('Resor 3 % 5 mkr')).toBeNull())
  test('says where label, number and remark stand', () => {
    const text = '  Service 2,3 Mkr (flytt 1 Mkr)'
    const value = readLabelledValue(text)
    expect(text.slice(value?.start, value?.end)).toBe('Service 2,3 Mkr')
    expect(text.slice(value?.remark?.start)).toBe('flytt 1 Mkr)')
  })
})

describe('a list in running text', () => {
  const list = (text: string) =>
    readInlineList(text)?.map(({ label, number }) => [label, number.value]) ?? null
  test.each([
    [
      'lokalvård 0,9%, flytt: 0,6%, resor; 0,1%',
      [
        ['lokalvård', 0.9],
        ['flytt', 0.6],
        ['resor', 0.1],
      ],
    ],
    [
      'kultur 3 mkr och vård 4 mkr',
      [
        ['kultur', 3],
        ['vård', 4],
      ],
    ],
    [
      'kultur 3 mkr samt  vård 4 mkr.',
      [
        ['kultur', 3],
        ['vård', 4],
      ],
    ],
    [
      'kultur 3 mkr; vård 4 mkr )',
      [
        ['kultur', 3],
        ['vård', 4],
      ],
    ],
    [
      'kultur 3 mkr, och  vård 4 mkr',
      [
        ['kultur', 3],
        ['vård', 4],
      ],
    ],
    [
      'kultur 2024 3 mkr, vård 4 mkr',
      [
        ['kultur 2024', 3],
        ['vård', 4],
      ],
    ],
  ])('is read of "%s"', (text, parts) => expect(list(text)).toEqual(parts))
  test.each([
    ...[
      'kultur 3 mkr',
      'kultur 3 mkr vård 4 mkr',
      'kultur 3 mkr, 4 mkr',
      'kultur 3 mkr, vård 4 mkr i år',
      '',
    ],
    ...[
      'kultur 3 mkr men vård 4 mkr',
      'kultur 3 mkr ochvård 4 mkr',
      'till 3 mkr, vård 4 mkr',
      'se kultur 3 mkr a, vård 4 mkr',
    ],
  ])('is not read of "%s"', (text) => expect(list(text)).toBeNull())
  test.each(['kultur 3 mkr, vård 4 mkr', 'kultur 3 mkr samt  vård 4 mkr', 'kultur 3 mkr;  och  vård 4 mkr'])(
    'says where each part stands: "%s"',
    (text) => {
      const parts = readInlineList(text) ?? []
      expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(['kultur 3 mkr', 'vård 4 mkr'])
    },
  )
})

describe('a number alone', () => {
  test.each(['26%', 'ca 3 procent', ' 26% '])('is read of "%s"', (text) =>
    expect(readLoneValue(text)).not.toBeNull(),
  )
  test.each(['26', '26% nu', 'av 26%', '26% 3', ''])('is not read of "%s"', (text) =>
    expect(readLoneValue(text)).toBeNull(),
  )
})

describe('what may name a number', () => {
  test.each(['Resor', 'Resor och logi', 'IT', `${'x'.repeat(90)}`, 'Tillägg', 'Det nya huset', 'Se § 4'])(
    'is "%s"',
    (text) => expect(isLabel(text)).toBe(true),
  )
  test.each([
    ...[
      'x',
      'x 1 y',
      `${'x'.repeat(91)}`,
      '12',
      'Slut.',
      'Nej!',
      'Ja?',
      'http://x.se/aa',
      'https://x.se/aa',
      'www.xx.se/a',
    ],
    ...[
      '§ 12 Resor',
      'Det uppgår till',
      'resor och',
      'kostnaden är',
      'för',
      'cirka',
      'totalt på',
      'minst',
      'en',
    ],
  ])('is not "%s"', (text) => expect(isLabel(text)).toBe(false))
})
