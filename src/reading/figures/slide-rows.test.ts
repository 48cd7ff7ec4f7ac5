import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readProse } from '../prose.ts'
import { inRows } from './slide-rows.ts'

const rows = (...lines: string[]) => {
  const layout = layoutOfText(lines.join('\n'))
  return inRows(layout, readProse(layout)).map(({ text }) => text)
}

describe('labels and numbers by turns', () => {
  const first = 'Andelen av alla resor med buss som var i tid under augusti månad och under'
  const second = 'andelen av alla resor med båt som var i tid under augusti månad och under'

  test('are rows, though their lines would go on as one text', () => {
    expect(rows(first, ' 54 % ', second, '31 %')).toEqual([first, '54 %', second, '31 %'])
  })
  test('are two at least', () => {
    expect(rows(first, '54 %', second)).toEqual([`${first} 54 % ${second}`])
  })
  test('may stand anywhere in the text', () => {
    expect(rows('Så är det.', '', first, '54 %', second, '31 %', '', 'Slut.')).toEqual([
      ...['Så är det.', first, '54 %', second, '31 %', 'Slut.'],
    ])
  })
})

describe('a caption', () => {
  test('is parted from the first label below it', () => {
    expect(rows('Andel nöjda patienter i maj 2023 och', 'ögon', '', '19 %')).toEqual([
      'Andel nöjda patienter i maj 2023 och',
      'ögon',
      '19 %',
    ])
  })
  test('is one only where it says what is measured, and a number follows', () => {
    expect(rows('Glada patienter och', 'ögon', '', '19 %')).toEqual(['Glada patienter och ögon', '19 %'])
    expect(rows('Andel nöjda patienter och', 'ögon', '', 'Slut.')).toEqual([
      'Andel nöjda patienter och ögon',
      'Slut.',
    ])
    expect(rows('Andel nöjda patienter och', 'ögon')).toEqual(['Andel nöjda patienter och ögon'])
  })
})

describe('a line that runs on from its caption over its rows', () => {
  const parts = ['Stadslinjer 54 %', 'Regionlinjer 31 %', 'Båtar 15 %']
  const caption = 'Andel av resorna, augusti 2023'

  test('is parted after the date and after each number', () => {
    expect(rows([caption, ...parts].join(' '))).toEqual([caption, ...parts])
    expect(rows(['Andel av de 6 linjernas resor, augusti 2023', ...parts].join(' '))).toHaveLength(4)
    expect(rows([caption, 'Linje 1 54 %', 'Linje 2 31 %', 'Båtar 15 %'].join(' '))).toHaveLength(4)
  })
  test.each([
    ['has two rows', [caption, ...parts.slice(1)]],
    ['has numbers of two kinds', [caption, 'Stadslinjer 54 mkr', ...parts.slice(1)]],
    ['ends as a sentence', [caption, ...parts.slice(1), 'Båtar 15 %.']],
    ['begins a row in small letters', [caption, ...parts.slice(1), 'båtar 15 %']],
    ['begins its rows in small letters', [caption, 'stadslinjer 54 %', ...parts.slice(1)]],
    ['has a row without a name', [caption, ...parts.slice(1), 'T 15 %']],
    ['goes on', [caption, ...parts, 'och mer']],
    ['has a day without a year', ['Andel av resorna, 3 augusti', ...parts]],
    ['begins with its date', ['Augusti 2023', ...parts]],
  ])('stays whole where it %s', (_, words) => {
    expect(rows(words.join(' '))).toEqual([words.join(' ')])
  })
})
