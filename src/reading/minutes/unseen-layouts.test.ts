import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const read = (text: string, kind: 'minutes' | 'agenda' = 'minutes') => readMinutes(layoutOfText(text), kind)
const items = (lines: string[], body = 'Kommunstyrelsen') =>
  read([body, '', '§ 7 Hamnen', 'KS 2025/31', '', ...lines].join('\n')).items
const item = (lines: string[], body?: string) => {
  const [only] = items(lines, body)
  if (!only) throw new Error('no item')
  return { ...only, decided: only.decisions.map(({ text }) => text) }
}

describe('a page whose line breaks are lost', () => {
  const page =
    'Kommunstyrelsen § 51 Taxa (KS 2025/1) Beslut Kommunstyrelsen beslutar 1. att anta taxan, 2. att upphäva den ' +
    'gamla. Sammanfattning Taxan är 3. i ordningen. Bakgrund Den är gammal. Yrkanden Bo Ek (M) yrkar avslag.'
  const next =
    'Kommunstyrelsen § 52 Val (KS 2025/2) Beslut Per Om (C) väljs. Sammanfattning Ombud ska väljas.'

  it('has its paragraphs where their numbers stand, however short it is', () => {
    expect(read(`${page}\n${next}`).items.map(({ paragraph, title }) => [paragraph, title])).toEqual([
      ['51', 'Taxa'],
      ['52', 'Val'],
    ])
  })

  it('has the points of a decision, as long as they count up', () => {
    const [first] = read(`${page}\n${next}`).items
    expect(first?.decisions.map(({ text }) => text)).toEqual(['anta taxan', 'upphäva den gamla.'])
    expect(first?.summary).toBe('Taxan är 3. i ordningen.')
  })
})

describe('what was moved', () => {
  const moved = [{ by: ['Bo Ek (M)'], text: 'att hamnen byggs ut.' }]

  it('may stand under "Förslag" with who moves it, while an office under the same heading proposes', () => {
    const floor = item(['Förslag', 'Bo Ek (M) föreslår att hamnen byggs ut.', '', 'Beslut', 'Hamnen byggs.'])
    expect(floor).toMatchObject({ yrkanden: moved, proposals: [] })
    const office = item(['Förslag', 'Hamnen byggs ut.', '', 'Beslut', 'Hamnen byggs.'])
    expect(office).toMatchObject({ yrkanden: [], proposals: ['Hamnen byggs ut.'] })
  })

  it('may be told point by point under who moved it, up to what the chair does', () => {
    const points = ['1) av Bo Ek om bifall till förslaget', '2) av Eva Al om avslag på förslaget']
    const chair = 'Ordföranden ställde proposition på förslagen och fann att hamnen byggs ut.'
    const floor = item([
      'Förslag framställdes under överläggningen',
      ...points,
      chair,
      '',
      'Beslut',
      'Hamnen byggs.',
    ])
    expect(floor.yrkanden).toEqual([
      { by: ['Bo Ek'], text: 'bifall till förslaget' },
      { by: ['Eva Al'], text: 'avslag på förslaget' },
    ])
  })

  it('is what a member proposes while the matter is treated, not what a motion proposed before', () => {
    const treated = (text: string) =>
      item(['Dagens sammanträde', text, '', 'Beslut', 'Hamnen byggs.']).yrkanden
    expect(treated('Bo Ek (M) föreslår att hamnen byggs ut.')).toEqual(moved)
    expect(treated('Bo Ek (M) föreslår i en motion att hamnen byggs ut.')).toEqual([])
    expect(treated('Hamnchefen föreslår att hamnen byggs ut.')).toEqual([])
    const told = item(['Bakgrund', 'Bo Ek (M) föreslår att hamnen byggs ut.', '', 'Beslut', 'Hamnen byggs.'])
    expect(told.yrkanden).toEqual([])
  })
})

describe('beneath a decision', () => {
  it.each([
    ['Beslutsnivå', 'Kommunstyrelsen'],
    ['Beslut till:', 'Hamnchefen'],
  ])('%s ends it', (heading, text) => {
    expect(item(['Kommunstyrelsens beslut', 'Hamnen byggs.', '', heading, text]).decided).toEqual([
      'Hamnen byggs.',
    ])
  })

  it('are receivers after "Beslut till"', () => {
    expect(item(['Beslut', 'Hamnen byggs.', '', 'Beslut till:', 'Hamnchefen']).dispatch).toEqual([
      'Hamnchefen',
    ])
  })
})

describe('a decision in sentences', () => {
  it('has a clause for each that opens with an infinitive', () => {
    const lines = [
      'Beslut',
      'Anta taxan för hamnen.',
      'Ge hamnchefen i uppdrag att',
      'tala om den. Upphäva den gamla.',
    ]
    expect(item(lines).decided).toEqual([
      'Anta taxan för hamnen.',
      'Ge hamnchefen i uppdrag att tala om den.',
      'Upphäva den gamla.',
    ])
  })

  it('is whole where its sentences tell more of the same', () => {
    expect(item(['Beslut', 'Taxan antas. Ge akt på priset.']).decided).toEqual([
      'Taxan antas. Ge akt på priset.',
    ])
  })

  it('is more than a note where what is noted is also ended', () => {
    const kind = (text: string) => item(['Beslut', text]).decisions[0]?.kind
    expect(kind('Kommunstyrelsen noterar rapporten.')).toBe('noted')
    expect(kind('Kommunstyrelsen noterar rapporten och avslutar uppdraget.')).toBe('own')
    expect(kind('Rapporten läggs till handlingarna och ärendet avskrivs.')).toBe('own')
  })
})

describe("a committee's proposal to the body it belongs to", () => {
  const lines = ['Förslag till kommunstyrelsen', 'Taxan antas.', '', 'Bakgrund', 'Taxan är gammal.']
  const committee = 'Kommunstyrelsens arbetsutskott'

  it('is its decision where no other stands beside it', () => {
    const [clause] = item(lines, committee).decisions
    expect(clause).toMatchObject({
      text: 'Taxan antas.',
      kind: 'recommendation',
      recommendedTo: ['Kommunstyrelsen'],
    })
  })

  it('is a proposal beside a decision, and in the minutes of any other body', () => {
    const decided = item([...lines, '', 'Beslut', 'Ärendet bordläggs.'], committee)
    expect(decided).toMatchObject({ proposals: ['Taxan antas.'], decided: ['Ärendet bordläggs.'] })
    expect(item(lines, 'Socialnämnden')).toMatchObject({ proposals: ['Taxan antas.'], decided: [] })
  })
})

describe('who speaks', () => {
  const decision = ['Beslut', 'Hamnen byggs.', '']

  it.each([
    ['Anna Ek (S) och Bo Al (V) till förmån för eget yrkande.', 'till förmån för eget yrkande.'],
    ['Anna Ek (S) och Bo Al (V) mot beslutet.', 'mot beslutet.'],
  ])('reserves under its heading also without a verb: %s', (line, text) => {
    expect(item([...decision, 'Reservationer', line]).reservations).toEqual([
      { by: ['Anna Ek (S)', 'Bo Al (V)'], text },
    ])
  })

  it('reserves by a heading alone', () => {
    const { reservations } = item([...decision, 'Reservation från SD', '', 'Expedieras', 'Hamnchefen'])
    expect(reservations).toEqual([{ by: ['SD'], text: null }])
  })

  it.each([
    ['Till protokollet', 'Det antecknas att Anna Ek (S) hellre hade väntat.', 'minute note'],
    ['Röstförklaring', 'Anna Ek (S) röstade fel.', 'minute note'],
    ['Ersättaryttrande', 'Ersättaren Anna Ek (S) instämmer i beslutet.', 'separate statement'],
    ['Särskilt yttrande', 'Anna Ek (S) hade hellre väntat.', 'separate statement'],
  ])('is who a statement opens with: %s', (heading, text, kind) => {
    expect(item([...decision, heading, text]).statements).toEqual([{ kind, by: ['Anna Ek (S)'], text }])
  })

  it('is no one where the statement only mentions a person', () => {
    const text = 'Hamnen borde ha väntat på Anna Ek (S) innan den byggdes.'
    expect(item([...decision, 'Protokollsanteckning', text]).statements).toEqual([
      { kind: 'minute note', by: [], text },
    ])
  })

  it('is given leave to make a statement', () => {
    const text = 'Moderaterna ges möjlighet att lämna ett särskilt yttrande.'
    expect(item([...decision, text])).toMatchObject({
      decided: ['Hamnen byggs.'],
      statements: [{ kind: 'separate statement', by: ['Moderaterna'], text }],
    })
  })
})

describe('who is disqualified', () => {
  it.each([
    'Vice ordförande Ida Ås (S) inträder som ordförande då Bo Ek (M) anmält jäv.',
    'Bo Ek (M) anmälde jäv. Eva Gren (M) tjänstgjorde i hans ställe.',
    'Bo Ek (M) deltog inte på grund av jäv och ersattes av Eva Gren (M).',
  ])('is who reports it, not who serves instead: %s', (text) => {
    expect(item(['Jäv', text, '', 'Beslut', 'Hamnen byggs.']).disqualified).toEqual(['Bo Ek (M)'])
  })
})

describe('the row of an agenda as a table', () => {
  const agenda = [
    'Kommunstyrelsen',
    '',
    '1    Upprop',
    '2    Bygglov, Vik 1:12               BMN 2024/33      Nils Ek',
    '3    Dispens för brygga på',
    '     fastigheten Sund 2:4            BMN 2024/35      Nils Ek',
    '4    Information                                      Anna Al',
    '5    Svar     Avtal med Vik',
  ].join('\n')

  it('has title and case number, and leaves out who reports', () => {
    const rows = read(agenda, 'agenda').items
    expect(rows.map(({ title, caseNumber }) => [title, caseNumber])).toEqual([
      ['Upprop', null],
      ['Bygglov, Vik 1:12', 'BMN 2024/33'],
      ['Dispens för brygga på fastigheten Sund 2:4', 'BMN 2024/35'],
      ['Information', null],
      ['Svar Avtal med Vik', null],
    ])
  })
})
