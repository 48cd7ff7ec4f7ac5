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

describe('what is taken back or has ended', () => {
  const ended = 'Uppdraget att måla bron återtas'
  const kept = 'Bygga en bro'
  const titles = (...lines: string[]) =>
    read('Nämndplan 2023', 'Trafiknämnden', '', ...lines).assignments.map(({ title }) => title)
  it.each([
    ['a list under a heading', ['Uppdrag från regionfullmäktige', `• ${kept}`, `• ${ended}`]],
    ['an announced list', ['Regionfullmäktige ger nämnden följande uppdrag:', `1. ${kept}`, `2. ${ended}`]],
    ['labelled lines', [`Uppdrag 1: ${kept}`, '', `Uppdrag 2: ${ended}`]],
    ['the own list', ['Uppdrag', `• ${kept}`, '• Måla en bro', `• ${ended}`]],
    [
      'a table',
      [
        'Uppdrag                              Status',
        `${kept}                         Pågår`,
        `${ended}      Klart`,
      ],
    ],
  ])('is no assignment in %s', (_, lines) => {
    expect(titles(...lines)).toContain(kept)
    expect(titles(...lines)).not.toContain(ended)
  })
})

describe('the heading over several bodies', () => {
  it('gives to each body the points beneath its name', () => {
    const board = ['Trafiknämnden', '• Bygga en bro', '', 'Kulturnämnden:', '• Se över taxan']
    expect(given('Budget 2024', '', 'Regionfullmäktiges uppdrag till nämnderna', '', ...board)).toEqual([
      [null, 'Regionfullmäktige', ['Trafiknämnden'], 'Bygga en bro'],
      [null, 'Regionfullmäktige', ['Kulturnämnden'], 'Se över taxan'],
    ])
  })
  it('may name in each point who is to carry it out', () => {
    const points = [
      'Förvaltningen ska ta fram en plan. Redovisas i maj 2027.',
      '',
      'Socialchefen ska se över taxan.',
    ]
    const plan = ['Socialnämnden', '', 'Uppdrag från nämnden till förvaltningen', '', ...points]
    expect(given(...plan).map(([, from, to, title]) => [from, to, title])).toEqual([
      ['Socialnämnden', ['Förvaltningen'], 'ta fram en plan.'],
      ['Socialnämnden', ['Socialchefen'], 'se över taxan.'],
    ])
  })
})

describe('the year of what a letter tells was given before', () => {
  const letter = (...lines: string[]) =>
    read('Granviks kommun', 'Socialnämnden', '2027-04-12', '', 'Svar om taxan', '', ...lines).assignments[0]
      ?.year
  it("is that of the plan it stood in, else that in which it was given, never the letter's own", () => {
    const words = 'gav kommunfullmäktige nämnden i uppdrag att se över taxan.'
    expect(letter(`I budget för 2025 ${words}`)).toBe(2025)
    expect(letter(`I november 2024 ${words}`, '', 'Det stod i planen för 2025.')).toBe(2025)
    expect(letter(`I november 2025 ${words}`)).toBe(2025)
    expect(letter(`En gång ${words}`)).toBeNull()
    expect(letter('Nämnden ger härmed förvaltningen i uppdrag att se över taxan.')).toBe(2027)
  })
})

describe('the council of a paper that names no organisation', () => {
  const giver = (...lines: string[]) =>
    given(...lines, 'Från fullmäktige till nämnd', '• Bygga en bro')[0]?.[1]
  it('is that of the board it names', () => {
    expect(giver('Regionstyrelsens plan 2031', '')).toBe('Regionfullmäktige')
    expect(giver('Kommunstyrelsens plan 2031', '')).toBe('Kommunfullmäktige')
    expect(giver('Kommunstyrelsen och regionstyrelsen', '')).toBe('Fullmäktige')
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
