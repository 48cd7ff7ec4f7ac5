import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const decided = (lines: string[], head: string[] = []) => {
  const layout = layoutOfText([...head, '§ 1 Ärendet om planen', 'KN 1-2025', '', ...lines].join('\n'))
  const clauses = readMinutes(layout).items[0]?.decisions ?? []
  return { layout, clauses, texts: clauses.map(({ text }) => text) }
}
const kinds = (lines: string[], head?: string[]) =>
  decided(lines, head).clauses.map(({ kind, recommendedTo }) => [kind, recommendedTo])
const committee = ['Kulturnämndens arbetsutskott', 'Protokoll', '2025-01-14', '']

describe('the clauses of a decision', () => {
  it('are divided at blank lines, and a sentence that runs on stays in its clause', () => {
    const lines = [
      'Beslut',
      '',
      'Mötet den 16 januari flyttas till den 14 januari i år. ',
      'Det hålls digitalt.',
      '',
      'Ett nytt möte hålls den 20',
      'juni.',
    ]
    expect(decided(lines).texts).toEqual([
      'Mötet den 16 januari flyttas till den 14 januari i år. Det hålls digitalt.',
      'Ett nytt möte hålls den 20 juni.',
    ])
  })

  it('are divided at "att", however it stands', () => {
    const list = [
      'Beslut',
      'Kulturnämnden beslutar',
      'att anta planen,',
      'att följa upp den årligen, samt',
      'att betala.',
    ]
    expect(decided(list).texts).toEqual(['anta planen', 'följa upp den årligen', 'betala.'])
    const inline = ['Beslut', 'Kulturnämnden beslutar att anta planen, att följa upp den och att betala.']
    expect(decided(inline).texts).toEqual(['anta planen', 'följa upp den', 'betala.'])
  })

  it('keep the "att" that belongs to what is decided', () => {
    const lines = [
      'Beslut',
      'Kulturnämnden beslutar att ge chefen i uppdrag att utreda frågan, samt att berätta.',
    ]
    expect(decided(lines).texts).toEqual(['ge chefen i uppdrag att utreda frågan, samt att berätta.'])
  })

  it('are divided at numbers and bullets, with points beneath a clause kept in it', () => {
    const lines = [
      'Beslut',
      '1. Anta följande taxor:',
      '   • vuxna 40 kronor',
      '   • barn 0 kronor',
      '2. Betala.',
    ]
    expect(decided(lines).texts).toEqual(['Anta följande taxor: vuxna 40 kronor barn 0 kronor', 'Betala.'])
  })

  it('are divided where a page turns after a finished sentence', () => {
    const lines = [
      'Beslut',
      '',
      'Planen antas.',
      ' Kostnaden tas ur ramen.',
      '',
      'Uppdraget avslutas.',
      '',
      'Chefen tackas.',
      '',
    ]
    expect(decided([...lines, 'Beslutsunderlag', '', 'Plan']).texts).toEqual([
      'Planen antas.',
      'Kostnaden tas ur ramen.',
      'Uppdraget avslutas.',
      'Chefen tackas.',
    ])
  })

  it('have spans that begin and end with their words', () => {
    const { layout, clauses } = decided([
      'Beslut',
      '',
      'Kulturnämnden beslutar att anta planen för',
      'länet.',
    ])
    const [clause] = clauses
    expect(layout.text.slice(clause?.span?.start, clause?.span?.end)).toBe('anta planen för\nlänet.')
  })

  it('are no reservation and no statement told in the same place', () => {
    const lines = [
      'Beslut',
      'Planen antas.',
      '',
      'Bo Ek (S) reserverar sig mot beslutet.',
      '',
      'Ida Ås (M) deltar inte i beslutet.',
    ]
    expect(decided(lines).texts).toEqual(['Planen antas.'])
  })
})

describe('what a clause is', () => {
  it('own, where the body decides', () => {
    expect(kinds(['Beslut', 'Kulturnämnden beslutar att anta planen.'])).toEqual([['own', []]])
  })

  it('a recommendation, to every body that the lead-ins name, nearest first', () => {
    const lines = ['Beslut', '', 'Arbetsutskottet föreslår att kulturnämnden beslutar', '']
    const nested = ['Kulturnämnden föreslår att fullmäktige för länet beslutar', '', 'Motionen avslås.']
    expect(kinds([...lines, 'Planen antas.'])).toEqual([['recommendation', ['Kulturnämnden']]])
    expect(kinds([...lines, ...nested])[0]?.[1]).toHaveLength(2)
  })

  it('own before a lead-in and a recommendation after it, in the same list', () => {
    const lines = [
      'Beslut',
      '',
      'Mötet flyttas.',
      '',
      'Arbetsutskottet föreslår att kulturnämnden beslutar:',
      '',
      'Taxan antas.',
    ]
    expect(kinds(lines)).toEqual([
      ['own', []],
      ['recommendation', ['Kulturnämnden']],
    ])
  })

  it('handed over among recommendations, where it names the same receiver in short', () => {
    const lines = [
      'Beslut',
      '',
      'Arbetsutskottet föreslår att kulturnämnden beslutar',
      '',
      'Inköpet startas.',
      '',
    ]
    const { clauses } = decided([...lines, 'Beslut om underlaget överlämnas till nämnden.'], committee)
    expect(clauses.map(({ kind, handedOverTo }) => [kind, handedOverTo])).toEqual([
      ['recommendation', undefined],
      ['handed over', 'Kulturnämnden'],
    ])
  })

  it('a recommendation that a body notes something, where it is put to that body', () => {
    const lines = [
      'Beslut',
      '',
      'Arbetsutskottet föreslår att kulturnämnden beslutar',
      '',
      'Informationen är delgiven.',
    ]
    expect(kinds(lines)).toEqual([['recommendation', ['Kulturnämnden']]])
  })

  it('a recommendation where a committee writes down what its board is to decide', () => {
    expect(kinds(['Beslut', 'Kulturnämnden beslutar att anta planen.'], committee)).toEqual([
      ['recommendation', ['Kulturnämnden']],
    ])
  })

  it('a recommendation where what is decided is to propose', () => {
    expect(
      kinds(['Beslut', 'Kulturnämnden beslutar', '', 'att föreslå att regionfullmäktige antar taxan.']),
    ).toEqual([['recommendation', ['Regionfullmäktige']]])
  })

  it('a recommendation under a lead-in that decides to propose', () => {
    const lines = [
      'Beslut',
      'Kulturnämnden beslutar föreslå regionfullmäktige besluta',
      'att anta taxan',
      'att betala.',
    ]
    expect(kinds(lines)).toEqual([
      ['recommendation', ['Regionfullmäktige']],
      ['recommendation', ['Regionfullmäktige']],
    ])
  })

  it.each([
    ['Föreslå regionfullmäktige besluta att planen antas.', 'planen antas.', ['Regionfullmäktige']],
    ['Föreslå regionfullmäktige anta planen.', 'anta planen.', ['Regionfullmäktige']],
    [
      'Föreslå regionstyrelsen föreslå regionfullmäktige att anta planen.',
      'anta planen.',
      ['Regionstyrelsen', 'Regionfullmäktige'],
    ],
  ])('a recommendation where the clause itself proposes in the infinitive: %s', (clause, text, to) => {
    const [decision] = decided(['Beslut', 'Kulturnämnden beslutar att', `- ${clause}`]).clauses
    expect(decision).toMatchObject({ text, kind: 'recommendation', recommendedTo: to })
  })

  it('no recommendation to the office that is to propose', () => {
    const clause = 'Föreslå regiondirektören att pröva taxan.'
    expect(kinds(['Beslut', 'Kulturnämnden beslutar att', `- ${clause}`])).toEqual([['own', []]])
  })

  it('a point with its own lead-in says nothing of the next point', () => {
    expect(kinds(['Beslut', '- Föreslår regionstyrelsen att hyra lokalen.', '- Godkänner planen.'])).toEqual([
      ['recommendation', ['Regionstyrelsen']],
      ['own', []],
    ])
  })

  it("in a committee's own proposal is a recommendation to the body above it", () => {
    const lines = ['Arbetsutskottets förslag till beslut', 'Planen antas.']
    expect(kinds(lines, committee)).toEqual([['recommendation', ['Kulturnämnden']]])
  })
})
