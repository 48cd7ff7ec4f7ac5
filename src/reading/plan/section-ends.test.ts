import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readGoalHeading, withoutPart } from './goal-heading.ts'
import { planParts } from './sections.ts'
import { readHeads } from './table-head.ts'

/** Each part of a plan in a few words; of a table the lines that are its rows. */
function parts(text: string): string[] {
  return planParts(layoutOfText(text), new Map()).map((part) => {
    if (part.kind === 'table')
      return `table: ${part.lines
        .map((line) => line.text.trim())
        .filter(Boolean)
        .join(' / ')}`
    if (part.kind === 'indicator') return 'indicator'
    return `${part.kind}: ${part.title.text}`
  })
}
const head = 'Indikator Utfall 2030 Mål 2032'
const row = 'Andel nöjda 72 % 85 %'

describe('the heading above a table', () => {
  test.each(['God vård i rätt tid', '3 Vård', 'Å'.padEnd(100, 'a')])('is a caption: "%s"', (words) => {
    expect(parts(`${words}\n\n${head}\n${row}`)).toEqual([`caption: ${words}`, `table: ${row}`])
  })
  test.each([
    ...[
      'Indikatorer för vården',
      'Nyckeltal',
      'Tabell 4',
      'Diagram',
      'Mål  och mått',
      'Uppföljning',
      'Delmål',
      'Bild 3',
    ],
    ...[
      'Forts. från förra sidan',
      'God vård.',
      'God vård:',
      'God vård;',
      'God vård,',
      'god vård',
      '• Vård',
      'Å'.padEnd(101, 'a'),
    ],
  ])('is none: "%s"', (words) => expect(parts(`${words}\n\n${head}\n${row}`)).toEqual([`table: ${row}`]))

  test('stands at most four lines above it', () => {
    expect(parts(`Vård\n\n\n\n${head}\n${row}`)[0]).toBe('caption: Vård')
    expect(parts(`Vård\n\n\n\n\n${head}\n${row}`)).toEqual([`table: ${row}`])
  })
  test('is not the last row of the table before', () => {
    expect(parts(`${head}\n${row}\n${head}\n${row}`)).toEqual([`table: ${row}`, `table: ${row}`])
  })
  test('is not that of a goal', () => {
    expect(parts(`Mål 1: God vård\n\n${head}\n${row}`)).toEqual(['goal: God vård', `table: ${row}`])
  })
})

describe('the title of a goal', () => {
  test('stands on the next line with words when its own has none', () => {
    expect(parts('Mål 1\nGod vård')).toEqual(['goal: God vård'])
    expect(parts('Mål 1\n\n\nGod vård')).toEqual(['goal: God vård'])
    expect(parts('Mål 1\n\n\n\nGod vård')).toEqual([])
    expect(parts(`Mål 1\n${head}\n${row}`)).toEqual(['caption: Mål 1', `table: ${row}`])
    expect(parts(`Mål 1\n${'God vård '.repeat(14)}`)).toEqual([])
  })
  test('goes on on the next line in small letters', () => {
    expect(parts('Mål 1: God vård\noch omsorg')).toEqual(['goal: God vård och omsorg'])
    expect(parts('Mål 1: God vård\nOch omsorg')).toEqual(['goal: God vård'])
    expect(parts('Mål 1: God vård\noch omsorg\tja')).toEqual(['goal: God vård'])
  })
  test('is of a lower goal where its word is', () => {
    expect(parts('Nämndmål 1: God vård')).toEqual(['lower goal: God vård'])
    expect(parts('Fokusområde 1: God vård (forts.)')).toEqual(['goal: God vård'])
  })
})

describe('a table goes on', () => {
  const other = 'Antal besök 5 7'
  test('over an empty line, and over more where values follow', () => {
    expect(parts(`${head}\n${row}\n\n${other}`)).toEqual([`table: ${row} / ${other}`])
    expect(parts(`${head}\n${row}\n\n\n${other}`)).toEqual([`table: ${row} / ${other}`])
    expect(parts(`${head}\n${row}\n\n\n\nMer om vården\n${other}`)).toEqual([
      `table: ${row} / Mer om vården / ${other}`,
    ])
  })
  test('over a page where values follow, and ends there where none do', () => {
    expect(parts(`${head}\n${row}\f${other}`)).toEqual([`table: ${row} / ${other}`])
    expect(parts(`${head}\n${row}\fMer om vården\noch annat`)).toEqual([`table: ${row}`])
  })
  test('not over empty lines to text without values', () => {
    expect(parts(`${head}\n${row}\n\n\nMer om vården`)).toEqual([`table: ${row}`])
    expect(parts(`${head}\n${row}\n\nMer om vården`)).toEqual([`table: ${row}`])
    expect(parts(`${head}\n${row}\n\n\nMer om vården\n\n\n${other}`)).toEqual([`table: ${row}`])
  })
  test('with the words below the values of its last row', () => {
    expect(parts(`${head}\n${row}\nbland alla\n\nMer om vården`)).toEqual([`table: ${row} / bland alla`])
  })
  test.each([
    ...[
      'Riktade uppdrag',
      'Övriga uppdrag',
      'Särskilda  uppdrag',
      'Uppdrag från fullmäktige',
      'Uppdrag till nämnden',
    ],
    ...['Ekonomi', 'Ekonomiska förutsättningar', 'Budget', 'Bilaga 2', 'Internkontroll', 'Intern kontroll'],
    ...[
      'Uppföljning',
      'Sammanfattning',
      'Riskanalys',
      'Investeringar',
      '4 Ekonomi',
      '4.2 Budget',
      '  12.1.  Budget',
    ],
  ])('not past the heading "%s"', (heading) => {
    expect(parts(`${head}\n${row}\n${heading}\n${other}`)[0]).toBe(`table: ${row}`)
  })
  test.each(['Budgetens andel', 'Ny budget', 'Budget 5 7', 'Uppdragen', 'Ekonomisk styrka'])(
    'past a row that only begins so: "%s"',
    (words) =>
      expect(parts(`${head}\n${row}\n${words}\n${other}`)).toEqual([`table: ${row} / ${words} / ${other}`]),
  )
})

describe('the heading of a goal', () => {
  test.each([
    ['Mål 1. God vård', '1', 'God vård'],
    ['Mål 1 – God vård', '1', 'God vård'],
    ['Mål 1 God vård', '1', 'God vård'],
    ['Mål 1.2 God vård', '1.2', 'God vård'],
    ['Mål II: God vård', 'II', 'God vård'],
    ['Mål A: God vård', 'A', 'God vård'],
    ['Mål 12', '12', ''],
    ['Målområde: God vård', null, 'God vård'],
    ['Övergripande mål 1: God vård', '1', 'God vård'],
    ['Strategiskt mål 1: God vård', '1', 'God vård'],
    ['Prioriterat regionmål 1: God vård', '1', 'God vård'],
    ['Långsiktigt kommunmål 1: God vård', '1', 'God vård'],
    ['Huvudmål 1: ”God vård”', '1', '”God vård”'],
    ['Fullmäktigemål 1: God vård', '1', 'God vård'],
    ['Helhetsmål 1: God vård', '1', 'God vård'],
    ['Fokusområde 1: God vård', '1', 'God vård'],
    ['Strategiskt område 1: God vård', '1', 'God vård'],
  ])('is "%s"', (line, number, title) =>
    expect(readGoalHeading(line)).toMatchObject({ number, title, level: 'goal' }),
  )
  test.each(['Delmål', 'Nämndmål', 'Verksamhetsmål', 'Effektmål', 'Resultatmål', 'Nämndens mål'])(
    'is of a lower one: "%s"',
    (word) => expect(readGoalHeading(`${word} 1: God vård`)).toMatchObject({ number: '1', level: 'lower' }),
  )
  test.each([
    ...[
      'mål 1: God vård',
      'Mål 1 och 2 har nåtts',
      'Mål: 80 %',
      'Mål 2024',
      'Mål: ja',
      'Mål: god vård',
      'Målet 1: Vård',
    ],
    ...[
      'Mål 1: God vård ..... 4',
      'Mål 1: God vård    12',
      'Mål 1: God vård\t12',
      'Ett mål 1: God vård',
      'Mål 123: Vård',
    ],
  ])('is not "%s"', (line) => expect(readGoalHeading(line)).toBeNull())
  test.each([
    'God vård (1)',
    'God vård (1/2)',
    'God vård (2 av 3)',
    'God vård (forts.)',
    'God vård (fortsättning) ',
    ' God vård',
  ])('leaves out which part it is: "%s"', (title) => expect(withoutPart(title)).toBe('God vård'))
  test.each(['God vård (ny)', 'God (1) vård'])('keeps other words: "%s"', (title) =>
    expect(withoutPart(title)).toBe(title),
  )
})

test.each([
  [
    'goal',
    'Inriktningsmål | Regionmål | Kommunmål | Helhetsmål | Övergripande mål | Målområde | Strategiska mål | Perspektiv',
  ],
  [
    'subgoal',
    'Delmål | Nämndmål | Verksamhetsmål | Effektmål | Resultatmål | Styrelsemål | Nämndens mål | Målsättning | Prioriterade mål',
  ],
  [
    'target',
    'Målvärde | Målnivå | Måltal | Målsatt värde | Riktvärde | Önskat läge | Börvärde | Ambitionsnivå | Etappmål | Mål 2031',
  ],
  [
    'outcome',
    'Utfall | Årsutfall | Senaste utfall | Resultat | Basvärde | Nuläge | Nuvärde | Utgångsläge | Startvärde | Bokslut 2030',
  ],
  [
    'other',
    'Ansvarig | Ansvarig chef | Uppföljning | Följs upp | Källa | Mätperiod | Kommentarer | Aktivitet | Trend | Status | Metod',
  ],
])('a column is for the %s under each of its words', (role, words) => {
  for (const word of words.split(' | '))
    expect([
      word,
      readHeads(`Indikator   ${word}   ${role === 'outcome' ? 'Målvärde' : 'Utfall'}`)?.[1]?.role,
    ]).toEqual([word, role])
})
