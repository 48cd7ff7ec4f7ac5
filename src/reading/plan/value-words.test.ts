import { describe, expect, it } from 'vitest'
import { readRowValues } from './read-value.ts'
import { unitOf, valuesAt } from './value-words.ts'

const cut = (line: string, columns = 2) => {
  const at = valuesAt(line, columns)
  return [line.slice(0, at).trimEnd(), line.slice(at)]
}

describe('the values at the end of a line', () => {
  it.each([
    ['Index för trivsel: arbetsplats 18 19', 'Index för trivsel: arbetsplats', '18 19'],
    ['Antal elever per lärare 50 % 60 %', 'Antal elever per lärare', '50 % 60 %'],
    ['Plan är framtagen Nej Ja', 'Plan är framtagen', 'Nej Ja'],
    ['Andel nöjda minst 80 %', 'Andel nöjda', 'minst 80 %'],
    ['Antal utbildade - 12', 'Antal utbildade', '- 12'],
    ['Antal besök per invånare och år 7,25 8', 'Antal besök per invånare och år', '7,25 8'],
  ])('%s', (line, words, values) => {
    expect(cut(line)).toEqual([words, values])
  })

  it.each([
    ['Andel som fått tid inom 90 dagar'],
    ['yta som ägs till år 2035 jämfört med år 2020'],
    ['Kopplingar till Vision 2040'],
    ['Aktiviteter enligt plan 2031'],
  ])('are not the numbers that belong to its words: %s', (line) => {
    expect(cut(line)).toEqual([line, ''])
  })

  it('leave a number that is counted in another unit, or one too many, to the words', () => {
    expect(cut('Andel som väntat högst 90 dagar 80 %')).toEqual(['Andel som väntat högst 90 dagar', '80 %'])
    expect(cut('Andel som fått tid inom 90 dagar 70 % 80 %')).toEqual([
      'Andel som fått tid inom 90 dagar',
      '70 % 80 %',
    ])
    expect(cut('Antal lån via 1177 Ja')).toEqual(['Antal lån via 1177', 'Ja'])
  })
})

describe('a value', () => {
  const one = (text: string) => readRowValues(text, 1).cells[0]

  it('is a number, with per cent as its unit however that is written', () => {
    expect(one('85,5 %')).toEqual({ raw: '85,5 %', value: 85.5, unit: '%' })
    expect(one('70 procent')).toEqual({ raw: '70 procent', value: 70, unit: '%' })
    expect(one('25 000')).toEqual({ raw: '25 000', value: 25000, unit: null })
    expect(unitOf('30 dagar')).toBe('dagar')
  })

  it('is true or false for Ja and Nej, and nothing for a dash', () => {
    expect(one('Ja')?.value).toBe(true)
    expect(one('Nej')?.value).toBe(false)
    expect(one('–')).toBeNull()
  })

  it('keeps the bound in its raw text and says when it is about', () => {
    expect(one('högst 9 %')).toEqual({ raw: 'högst 9 %', value: 9, unit: '%' })
    expect(one('ca 40')).toEqual({ raw: 'ca 40', value: 40, unit: null, approximate: true })
  })

  it('that is no value is kept with a doubt', () => {
    const { cells, doubts } = readRowValues('öka', 1)
    expect(cells).toEqual([{ raw: 'öka', value: null, unit: null }])
    expect(doubts[0]?.message).toContain('öka')
    expect(doubts[0]?.english).toContain('öka')
  })
})
