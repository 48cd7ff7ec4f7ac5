import { describe, expect, test } from 'vitest'
import { measuredNumbers, undatedNumbers } from './measured-numbers.ts'

const read = (sentence: string) => measuredNumbers(sentence).map(({ raw, unit }) => [raw, unit])

describe('a number that is measured', () => {
  test.each([
    ['Svinnet är 34 gram per portion.', '34 gram per portion', 'gram per portion'],
    ['Svinnet är 34 Kg om året.', '34 Kg om året', 'Kg om året'],
    ['Svinnet är ca 34 m3.', 'ca 34 m3', 'm3'],
    ['Kön är 34 årsarbetare lång.', '34 årsarbetare', 'årsarbetare'],
  ])('is told with its unit: %s', (sentence, raw, unit) => expect(read(sentence)).toEqual([[raw, unit]]))

  test.each([
    'Det är 34 gramspår.',
    'Det är 34 mkr.',
    'Det är 34 procent gram.',
    'Den 3 maj 2024 gram.',
    '34.',
  ])('is none in other units: %s', (sentence) => expect(read(sentence)).toEqual([]))

  test('may be one of several', () => {
    expect(read('Det är 3 av 34 ton glas och 5 ton papp.').map(([raw]) => raw)).toEqual(['34 ton', '5 ton'])
  })
})

describe('a time', () => {
  test.each([
    ...['Tiden', 'Väntetid', 'Väntetiderna', 'Restider', 'Medianen', 'Mediantiden', 'Medeltalet', 'Medel'],
    ...[
      'Medelåldern',
      'Åldern',
      'Ålder',
      'Livslängden',
      'Genomsnittet',
      'I genomsnitt',
      'Vårt mål',
      'Ett mål',
    ],
    ...['Mål', 'Målet', 'Målvärdet'],
  ])('is measured where something lasts, or is aimed at: %s', (thing) => {
    expect(read(`${thing} är 9 minuter.`)).toEqual([['9 minuter', 'minuter']])
    expect(read(`${thing} var högst 9 Timmar.`)).toHaveLength(1)
  })

  test.each([
    ...[
      'Resan är',
      'Tidning är',
      'Tidskriften är',
      'Betalningstiden är',
      'Tiden för remiss är',
      'Nytt mål är',
    ],
    ...['Målet blir', 'Målet ärvs på', 'Våra mål är'],
  ])('is not measured else: %s', (words) => {
    expect(read(`${words} 9 minuter.`)).toEqual([])
    expect(read(`${words} 9 minuter på väntetiden.`)).toEqual([])
  })
})

describe('a number without a date', () => {
  const values = (sentence: string) => undatedNumbers(sentence).map(({ value }) => value)
  test('is no part of a date, but may stand beside one', () => {
    expect(values('Den 3 maj 2024 var det 5.')).toEqual([5])
    expect(values('I maj 2024 5 000 besök')).toEqual([5000])
    expect(values('Det var 5, 2024-05-03.')).toEqual([5])
  })
})
