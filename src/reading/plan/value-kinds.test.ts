import { describe, expect, test } from 'vitest'
import { beginsAsIndicator } from './split-cells.ts'
import { readValues, unitOf, valuesAt } from './value-words.ts'

const kinds = (text: string) => readValues(text)?.map(({ kind, raw }) => [kind, raw]) ?? null

describe('values that stand alone', () => {
  test.each([
    ['Ja', [['answer', 'Ja']]],
    [
      'nej Ja',
      [
        ['answer', 'nej'],
        ['answer', 'Ja'],
      ],
    ],
    ['saknas', [['none', 'saknas']]],
    [
      'nytt mått 5 %',
      [
        ['none', 'nytt mått'],
        ['measure', '5 %'],
      ],
    ],
    [
      '– 80 %',
      [
        ['none', '–'],
        ['measure', '80 %'],
      ],
    ],
    [
      'mäts ej ej mätt ny indikator',
      [
        ['none', 'mäts ej'],
        ['none', 'ej mätt'],
        ['none', 'ny indikator'],
      ],
    ],
    [' 4,25  5 ', [['run', '4,25  5']]],
    ['-3', [['run', '-3']]],
    ['minst 12', [['measure', 'minst 12']]],
    [
      '>= 80 %  <5 dagar',
      [
        ['measure', '>= 80 %'],
        ['measure', '<5 dagar'],
      ],
    ],
    ['1 250 000 kronor', [['measure', '1 250 000 kronor']]],
  ])('"%s" are read with their kinds', (text, read) => expect(kinds(text)).toEqual(read))

  test.each(['', ' ', 'Jakt', 'nejd', 'Andel 5 %', '5 % av alla', '5x', 'saknades', '5 dagarna'])(
    '"%s" are none: nothing else may stand there',
    (text) => expect(readValues(text)).toBeNull(),
  )
  test('are told where they stand', () => {
    const text = '  5 %   minst 12 Ja'
    expect(readValues(text)?.map(({ raw, at }) => text.slice(at, at + raw.length) === raw)).toEqual([
      true,
      true,
      true,
    ])
  })
})

describe('the values that end a line', () => {
  const words = (line: string, columns = 2) => line.slice(0, valuesAt(line, columns)).trimEnd()
  test.each(
    [
      [
        'inom',
        'efter',
        'före',
        'än',
        'per',
        'på',
        'för',
        'mellan',
        'kl',
        'i',
        'om',
        'med',
        'till',
        'från',
        'sedan',
        'av',
      ],
      ['och', 'eller', 'vid', 'mot', 'nr', 'nummer', 'bilaga', 'steg', 'nivå', 'tertial', 'kvartal', 'hba1c'],
    ].flat(),
  )('leave to the words a number that follows "%s"', (word) => {
    expect(words(`Andel nöjda ${word} 5`)).toBe(`Andel nöjda ${word} 5`)
    expect(words(`Andel nöjda x${word} 5`)).toBe(`Andel nöjda x${word}`)
  })
  test('leave a year to the words before it, unless all of them look like years', () => {
    expect(words('Plan för år 2030')).toBe('Plan för år 2030')
    expect(words('Mål åren 2030 2031')).toBe('Mål åren 2030 2031')
    expect(words('Aktiviteter 2024 15')).toBe('Aktiviteter 2024')
    expect(words('Aktiviteter 2024 2025')).toBe('Aktiviteter')
    expect(words('Aktiviteter 20245 15')).toBe('Aktiviteter')
    expect(words('2024 15')).toBe('')
  })
  test('are of one unit, or all answers', () => {
    expect(words('Tid inom högst 90 dagar 80 %')).toBe('Tid inom högst 90 dagar')
    expect(words('Andel nöjda 70 % 80 procent')).toBe('Andel nöjda')
    expect(words('Finns plan – Ja')).toBe('Finns plan')
    expect(words('Andel nöjda Nytt mått 80 %')).toBe('Andel nöjda')
    expect(words('Via 1177 Ja')).toBe('Via 1177')
  })
  test('are no more than there are columns', () => {
    expect(words('Andel nöjda 70 % 80 % 90 %')).toBe('Andel nöjda 70 %')
    expect(words('Andel nöjda 70 % 80 % 90 %', 3)).toBe('Andel nöjda')
    expect(words('Andel nöjda')).toBe('Andel nöjda')
  })
})

describe('a unit', () => {
  test.each([
    ['5 %', '%'],
    ['5 procent', '%'],
    ['5 procentenheter', 'procentenheter'],
    ['5 Kr ', 'Kr'],
    ['5', null],
    ['Ja', null],
  ])('of "%s" is %s', (raw, unit) => expect(unitOf(raw)).toBe(unit))
})

describe('an indicator', () => {
  test.each([
    ...[
      'Andel nöjda',
      'andelen nöjda',
      'Antal besök',
      'Genomsnittlig väntan',
      'Medelvärde',
      'Följsamhet',
      'Grad av tillit',
    ],
    ...[
      'Kostnad per besök',
      'Kostnader',
      'Nöjdhet',
      'Index',
      'Genomförda besök',
      ' Framtagen plan',
      'Procent',
      'En plan',
      'Ett råd',
    ],
  ])('often begins as "%s"', (text) => expect(beginsAsIndicator(text)).toBe(true))
  test.each(['Andelsägare', 'Öka andelen', 'Enighet', 'Gradera', 'Medel', 'Indexering', 'Vården'])(
    'does not begin as "%s"',
    (text) => expect(beginsAsIndicator(text)).toBe(false),
  )
})
