import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readStatedFigures } from './prose-figure.ts'
import { readFigures } from './read-figures.ts'
import { readSums } from './read-sums.ts'

const stated = (sentence: string) =>
  readStatedFigures(sentence).map(({ label, number, role }) => [label, number.value, role])

describe('a figure that a sentence states', () => {
  test.each([
    ...[
      'är',
      'var nu',
      'blev totalt',
      'utgör i dag',
      'motsvarade endast',
      'uppgår till',
      'uppgick under året till totalt',
    ],
    ...[
      'ligger på',
      'landade kring',
      'hamnade i år på totalt',
      'stannade på',
      'redovisas för år 2024 på',
      'redovisades till',
    ],
    ...[
      'har ökat till',
      'minskade kraftigt till',
      'steg till',
      'har förbättrats till',
      'är för närvarande i genomsnitt',
    ],
  ])('is measured where its thing %s it', (verb) => {
    expect(stated(`Kostnaden för resor ${verb} 5 mkr.`)).toEqual([['Kostnaden för resor', 5, 'outcome']])
  })
  test.each([
    'beräknas till',
    'uppskattas bli',
    'bedöms uppgå till',
    'prognostiseras landa på',
    'väntas nu bli',
  ])('is an estimate where its thing %s it', (verb) => {
    expect(stated(`Kostnaden för resor ${verb} 5 mkr.`)).toEqual([['Kostnaden för resor', 5, null]])
    expect(readStatedFigures(`Kostnaden för resor ${verb} 5 mkr.`)[0]?.approximate).toBe(true)
  })
  test.each([
    ['I år beräknas kostnaden till 5 mkr.', null],
    ['Under 2024 väntas kostnaden bli 5 mkr.', null],
    ['Hittills uppgår kostnaden till 5 mkr.', 'outcome'],
    ['Totalt landade kostnaden på 5 mkr.', 'outcome'],
    ['Per invånare är kostnaden 5 mkr.', 'outcome'],
  ])('may open with when: "%s"', (sentence, role) =>
    expect(stated(sentence)).toEqual([['kostnaden', 5, role]]),
  )

  test.each([
    ['Prognosen för resor', null],
    ['Budgeten för resor', null],
    ['Ramen för resor', null],
    ['Nämndens ram för resor', null],
    ['Investeringen i resor', null],
    ['Programmet för resor', 'outcome'],
    ['Resultatet mot budget', 'outcome'],
  ])('is not measured when its thing is planned: %s', (thing, role) => {
    expect(stated(`${thing} uppgår till 5 mkr.`)).toEqual([[thing, 5, role]])
  })
  test('is a surplus or deficit that something shows', () => {
    expect(readStatedFigures('Nämnden för kultur visar ett överskott på 5 mkr.')).toMatchObject([
      { label: 'överskott', of: 'Nämnden för kultur', role: 'outcome' },
    ])
    expect(stated('Budgeten för 2024 visar ett underskott om 5 mkr.')).toEqual([['underskott', 5, null]])
    expect(stated('Nämnden för kultur visar ett överskott på 5 mkr mer än i fjol.')).toEqual([])
  })
  test.each([
    ...[
      'lägre',
      'högre än i fjol',
      'mer',
      'färre',
      'sämre',
      'ökning',
      'under budget',
      'över snitt',
      'från förra året',
    ],
  ])('is none where it only compares: "5 mkr %s"', (after) => {
    expect(stated(`Kostnaden för resor är 5 mkr ${after}.`)).toEqual([])
    expect(stated(`Kostnaden för resor beräknas bli 5 mkr ${after}.`)).toEqual([])
  })
  test('is not looked for in a sentence of more than 600 characters', () => {
    const long = (length: number) => `${'Kostnaden för resor är 5 mkr och'.padEnd(length - 1, ' mer')}.`
    expect(stated(long(600))).toHaveLength(1)
    expect(stated(long(601))).toEqual([])
  })
  test('is an aim only when it is alone in its sentence', () => {
    expect(stated('Kostnaden ska vara högst 5 mkr.')).toEqual([['Kostnaden', 5, 'target']])
    expect(stated('Kostnaden ska vara högst 5 mkr eller 7 mkr.')).toEqual([])
  })
  test('holds when the sentence says one time, and not when it says two or compares', () => {
    const asOf = (sentence: string) => readStatedFigures(sentence)[0]?.asOf
    expect(asOf('Kostnaden för 2024 är 5 mkr.')).toBe('2024')
    expect(asOf('Kostnaden för 2024 är 5 mkr under 2025.')).toBeNull()
    for (const word of [',', ';', ' jämfört med', ' än', ' sedan', ' mot', ' varav'])
      expect([word, asOf(`Kostnaden är 5 mkr${word} 2023.`)]).toEqual([word, null])
    expect(asOf('Kostnaden är 5 mkr motsvarande år 2023.')).toBe('2023')
  })
  test('is a share of what stands after it, an amount is of nothing', () => {
    const of = (sentence: string) => readStatedFigures(sentence)[0]?.of
    expect(of('Kostnaden för resor är 5 procent av hela budgeten.')).toBe('hela budgeten')
    expect(of('Kostnaden för resor är 5 procent.')).toBeNull()
    expect(of('Kostnaden för resor är 5 mkr av hela budgeten.')).toBeNull()
  })
})

describe('a share that comes first', () => {
  test('is of at least two words after it, and stands with them', () => {
    const sentence = '87 procent av patienterna fick tid.'
    const [figure] = readStatedFigures(sentence)
    expect(figure).toMatchObject({ label: 'av patienterna fick tid', role: 'outcome', of: null })
    expect(sentence.slice(figure?.start, figure?.end)).toBe('87 procent av patienterna fick tid')
    expect(stated('87 procent av patienterna.')).toEqual([])
    expect(stated('87 procent av patienterna nu.')).toHaveLength(1)
  })
  test('is a share, and nothing stands before it', () => {
    expect(stated('87 mkr av pengarna är kvar.')).toEqual([])
    expect(stated('Hela 87 procent av patienterna fick tid.')).toEqual([])
    expect(stated('87 procent, av patienterna fick tid.')).toEqual([])
  })
})

describe('a figure that moved', () => {
  test.each(['har ökat', 'minskade', 'har gått', 'sjönk', 'har stigit kraftigt'])(
    '%s is two, the later first',
    (verb) => {
      expect(stated(`Andelen resor ${verb} från 5 procent till dagens 7 procent.`)).toEqual([
        ['Andelen resor', 7, 'outcome'],
        ['Andelen resor', 5, 'outcome'],
      ])
    },
  )
  test.each([
    'Andelen resor har ökat från 5 procent.',
    'Andelen resor har ökat från 5 procent till 7 mkr.',
    'Andelen resor har ökat från 5 procent, och 7 procent var i fjol.',
    'Det har ökat från 5 procent till 7 procent.',
    'Andelen resor har ökat från 5 procent till de nya fina 7 procent.',
    'Andelen resor har ökat från 5 procent upptill 7 procent.',
  ])('is none when it cannot be told from what to what: "%s"', (sentence) =>
    expect(stated(sentence)).toEqual([]),
  )
})

describe('captions', () => {
  const of = (text: string) => readFigures(layoutOfText(text), []).map((one) => [one.label, one.of, one.asOf])
  const rows = 'Ögon 19%\nÖron 11%'
  const under = (caption: string, asOf: string | null = null) => [
    ['Ögon', caption, asOf],
    ['Öron', caption, asOf],
  ]
  test.each([
    'Antal besök',
    'Ny fördelning',
    'Kostnader',
    'Utfall',
    'Väntetid',
    'Kö',
    'Sjukfrånvaro',
    'Prognos',
  ])('say what is measured: "%s"', (caption) =>
    expect(of(`${caption}\n\n${rows}\n\nSlut på det.`)).toEqual(under(caption)),
  )
  test.each([
    ['Nöjda patienter, den 31 mars 2024', 'Nöjda patienter', '2024-03-31'],
    ['Nöjda patienter (per 2024)', 'Nöjda patienter', '2024'],
    ['Nöjda patienter under mars 2024', 'Nöjda patienter', '2024-03'],
    ['Nöjda patienter: år 2024', 'Nöjda patienter', '2024'],
  ])('say it with a date, which is no part of it: "%s"', (caption, thing, asOf) => {
    expect(of(`${caption}\n\n${rows}\n\nSlut på det.`)).toEqual(under(thing, asOf))
  })
  test('with a date are of two words or more', () => {
    expect(of(`Patienter 2024\n\n${rows}\n\nSlut på det.`)).toEqual([])
    expect(of(`31 mars 2024\n\n${rows}\n\nSlut på det.`)).toEqual([])
    expect(of(`Sandel besök\n\n${rows}\n\nSlut på det.`)).toEqual([])
  })
  test('are shared by groups that stand right beside each other, and by no others', () => {
    const list = 'Hud 3%, lunga 2%'
    expect(of(`Andel nöjda\n\n${rows}\n\n${list}\n\nSlut på det.`).map(([, thing]) => thing)).toEqual(
      Array.from({ length: 4 }, () => 'Andel nöjda'),
    )
    expect(of(`Slut på det.\n\n${rows}\n\n${list}\n\nAndel nöjda`).map(([, thing]) => thing)).toEqual(
      Array.from({ length: 4 }, () => 'Andel nöjda'),
    )
    expect(of(`Andel nöjda\n\n${rows}\n\nDet var det.\n\n${list}\n\nSlut på det.`)).toEqual(
      under('Andel nöjda'),
    )
  })
})

describe('a table of sums', () => {
  const sums = (text: string) =>
    readSums(layoutOfText(text)).sums.map(({ label, stated: total, parts }) => [label, total, parts.length])
  const rows = 'Hälsa        10    4\nKultur       20    5'
  test('needs two rows, each with a word and nothing but numbers', () => {
    expect(sums(`${rows}\nSumma        30    9`)).toEqual([
      ['Summa', 30, 2],
      ['Summa', 9, 2],
    ])
    expect(sums('Kultur       20    5\nSumma        20    5')).toEqual([])
    expect(sums('Hälsa        10    x\nKultur       20    5\nSumma        30    9')).toEqual([])
    expect(sums('A            10    4\nKultur       20    5\nSumma        30    9')).toEqual([])
  })
  test('begins anew where the number of columns changes, and after a total', () => {
    expect(sums(`Trafik       7\n${rows}\nSumma        30    9`).map(([, , parts]) => parts)).toEqual([2, 2])
    expect(
      sums(`${rows}\nSumma        30    9\nTrafik       1    1\nVård         2    2\nSumma        3    3`),
    ).toHaveLength(4)
  })
  test('names its columns by the head right above it, when that has as many', () => {
    expect(
      sums(`Nämnd        Plan    Utfall\n${rows}\nSumma        30    9`).map(([label]) => label),
    ).toEqual(['Summa, Plan', 'Summa, Utfall'])
    expect(sums(`Plan    Utfall\n${rows}\nSumma        30    9`).map(([label]) => label)).toEqual([
      'Summa, Plan',
      'Summa, Utfall',
    ])
    expect(sums(`Nämnderna\n${rows}\nSumma        30    9`).map(([label]) => label)).toEqual([
      'Summa',
      'Summa',
    ])
  })
})
