import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const head = ['Lilla Ängs kommun', 'Kulturnämnden', '']
const read = (lines: string[], above = head, kind: 'minutes' | 'agenda' = 'minutes') => {
  const text = [...above, '§ 14 Isvägarna', 'Dnr KN 2025/31', ...lines].join('\n')
  const [only] = readMinutes(layoutOfText(text), kind).items
  if (!only) throw new Error('no item')
  return { ...only, decided: only.decisions.map(({ text }) => text) }
}
const proposal = ['Förvaltningens förslag till beslut', 'Kulturnämnden godkänner planen.', '']
const clauses = [
  'att godkänna planen för isvägarna,',
  'att uppdra åt kulturchefen att sänka kostnaden till högst 5 procent, samt',
  'att paragrafen justeras omedelbart.',
]
const found = 'Ordföranden frågar om nämnden kan bifalla tilläggsyrkandet och finner att nämnden avslår det.'
const process = ['', 'Beslutsgång', found]

describe('a decision without heading beneath a proposal', () => {
  it.each([
    ['Kulturnämnden beslutar', head],
    ['Kulturnämnden beslutade följande:', head],
    ['Nämnden beslutar', head],
    ['Kulturnämnden beslutar', []],
  ])('begins where the body itself decides: %s', (leadIn, above) => {
    const item = read([...proposal, leadIn, ...clauses, ...process], above)
    expect(item.proposals).toEqual(['Kulturnämnden godkänner planen.'])
    expect(item.decided).toEqual([
      'godkänna planen för isvägarna',
      'uppdra åt kulturchefen att sänka kostnaden till högst 5 procent',
      'paragrafen justeras omedelbart.',
    ])
    expect(item.decisions.map(({ kind }) => kind)).toEqual(['own', 'own', 'own'])
    expect(item.immediateAdjustment).toBe(true)
    expect(item.process).toBe(found)
  })

  it.each([
    ['right beneath the heading', ['Förvaltningens förslag till beslut', '', 'Kulturnämnden beslutar']],
    ['after what introduces it', ['Förslag till beslut', 'Förvaltningen föreslår:', '', 'Nämnden beslutar']],
    ['of another body', [...proposal, 'Kommunfullmäktige beslutar']],
    ['without a gap', [...proposal.slice(0, 2), 'Kulturnämnden beslutar']],
  ])('is none %s', (_where, lines) => {
    expect(read([...lines, ...clauses]).decided).toEqual([])
  })

  it('is none in a summons, nor where a heading opens the decision', () => {
    expect(read([...proposal, 'Kulturnämnden beslutar', ...clauses], head, 'agenda').decided).toEqual([])
    const headed = [...proposal, 'Kulturnämnden beslutar', ...clauses, '', 'Beslut', 'Planen antas.']
    expect(read(headed).decided).toEqual(['Planen antas.'])
  })
})

describe('what the chair finds', () => {
  it('is the decision only where nothing else is', () => {
    expect(read(['Beslutsgång', found]).decided).toEqual([found])
    const { decided } = read(['Beslutsgång', found, '', 'Sammanfattning', 'Nämnden antar planen.'])
    expect(decided).toEqual(['Nämnden antar planen.'])
  })
})

describe('a decision beneath the count of a vote', () => {
  const vote = [
    'Omröstning',
    'Ja för bifall, nej för avslag. Resultat: 21 ja, 18 nej, 2 avstår, 0 frånvarande.',
  ]

  it.each(['Kulturnämnden beslutar således', 'Kulturnämnden beslutar därmed att', 'Kulturnämnden beslutar:'])(
    'begins where the body decides by itself: %s',
    (leadIn) => {
      const { decided, votes } = read([...vote, leadIn, '1. att plana isen, samt', '2. att avslå motionen.'])
      expect(decided).toEqual(['plana isen', 'avslå motionen.'])
      expect(votes?.map(({ yes, no }) => [yes, no])).toEqual([[21, 18]])
    },
  )

  it("is none where the body's deciding is what a yes means", () => {
    expect(read([...vote, 'Kulturnämnden beslutar enligt förslaget i planen.']).decided).toEqual([])
  })
})

describe('lettered matters beneath one title', () => {
  it('are decided from the first that the body decides', () => {
    const { decided, summary } = read([
      'a) Kulturnämnden beslutar att välja Bo Ek (S) till ersättare.',
      'b) Kulturnämnden bordlägger val av nämndeman.',
    ])
    expect(decided).toEqual(['välja Bo Ek (S) till ersättare.', 'Kulturnämnden bordlägger val av nämndeman.'])
    expect(summary).toBeNull()
  })

  it('are none where an earlier decision is told', () => {
    expect(read(['a) Kulturnämnden beslutade 2024 att plana isen.']).decided).toEqual([])
  })
})
