import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { structureOf } from '../read.ts'

const read = (...lines: string[]) => structureOf('a.txt', layoutOfText(lines.join('\n')))
const given = (...lines: string[]) =>
  read(...lines).assignments.map(({ number, from, to, title }) => [number, from, to, title])

describe('a list of assignments', () => {
  it('under "Uppdrag" alone is the own body\'s, and a sentence beneath adds receivers by number', () => {
    expect(
      given(
        'Nämndplan 2023',
        'Trafiknämnden',
        '',
        'Uppdrag',
        '1. Ta fram en plan för skyltar',
        '2. Minska antalet förseningar på landets alla busslinjer',
        'Uppdrag 2 riktas även till regionstyrelsen.',
      ),
    ).toEqual([
      ['1', null, ['Trafiknämnden'], 'Ta fram en plan för skyltar'],
      [
        '2',
        null,
        ['Trafiknämnden', 'Regionstyrelsen'],
        'Minska antalet förseningar på landets alla busslinjer',
      ],
    ])
  })

  it('may have its receivers named by number in one sentence', () => {
    const points = ['1. Bygga en bro', '2. Måla ett staket', '3. Se över taxan']
    const sentence = 'Uppdrag 1 riktas även till regionstyrelsen och uppdrag 3 till vägnämnden.'
    expect(
      given('Nämndplan 2023', 'Trafiknämnden', '', 'Uppdrag', ...points, '', sentence).map(([, , to]) => to),
    ).toEqual([['Trafiknämnden', 'Regionstyrelsen'], ['Trafiknämnden'], ['Trafiknämnden', 'Vägnämnden']])
  })

  it('under headings to each body has its giver from the heading over them all', () => {
    const lines = ['Budget 2024', '', 'Fullmäktiges uppdrag till nämnderna', '']
    const board = ['Uppdrag till trafiknämnden', '• Bygga en bro. Redovisas senast i juni 2024.', '']
    const every = ['Uppdrag till samtliga nämnder', '• Sänka energiförbrukningen']
    expect(given(...lines, ...board, ...every)).toEqual([
      [null, 'Fullmäktige', ['Trafiknämnden'], 'Bygga en bro.'],
      [null, 'Fullmäktige', ['Samtliga nämnder'], 'Sänka energiförbrukningen'],
    ])
    expect(read(...lines, ...board).assignments[0]?.reporting).toBe('Redovisas senast i juni 2024.')
  })
})

describe('a directive', () => {
  const fields = [
    '2 Uppdragsgivare',
    'Regionstyrelsen',
    '3 Mottagare',
    'Primärvårdschefen',
    '4 Bakgrund och syfte',
    'Fler besök ska kunna ske digitalt.',
    '5 Mål',
    'Hälften av besöken är digitala 2025.',
    '6 Rapportering',
    'Slutrapport i mars 2025.',
    'Fastställd av regiondirektören 2024-02-12',
  ]

  it('has numbered fields, of which an unknown one and the settling close the one before', () => {
    const { date, kind, assignments } = read(
      'UPPDRAGSDIREKTIV',
      '',
      '1 Uppdragets namn',
      'Digital först',
      ...fields,
    )
    expect([kind, date]).toEqual(['directive', '2024-02-12'])
    expect(assignments).toMatchObject([
      {
        title: 'Digital först',
        from: 'Regionstyrelsen',
        to: ['Primärvårdschefen'],
        target: 'Hälften av besöken är digitala 2025.',
        reporting: 'Slutrapport i mars 2025.',
      },
    ])
  })

  it('has its title beneath date, body and case number', () => {
    const head = [
      'Uppdragsdirektiv',
      '2024-03-01',
      'Regionstyrelsen',
      'RS 88-2024',
      'Ökad självbetjäning',
      '',
    ]
    expect(read(...head, ...fields).assignments[0]?.title).toBe('Ökad självbetjäning')
  })
})
