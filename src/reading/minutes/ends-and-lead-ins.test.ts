import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { handedOver } from './clause-kind.ts'
import { readMinutes } from './read-minutes.ts'

const read = (...lines: string[]) => {
  const text = ['Lilla Ängs kommun', 'Kulturnämnden', '', '§ 1 Isvägarna', 'KN 1-2025', '', ...lines].join(
    '\n',
  )
  const [only] = readMinutes(layoutOfText(text)).items
  if (!only) throw new Error('no item')
  return only
}
const clauses = (...lines: string[]) => read(...lines).decisions.map(({ text }) => text)

describe('a heading that no list of wordings holds', () => {
  it('ends what is decided', () => {
    expect(clauses('Beslut', 'Planen antas.', '', 'Yttrande till styrelsen', 'Nämnden ser nyttan.')).toEqual([
      'Planen antas.',
    ])
  })

  it('ends what is proposed', () => {
    expect(
      read('Förslag till beslut', 'Planen antas.', '', 'Spridning', 'Planen sprids i byn.').proposals,
    ).toEqual(['Planen antas.'])
  })

  it('is none where a clause has no stop, tells what is done, or begins a list', () => {
    expect(clauses('Beslut', 'Anta planen', '', 'Skylta vägarna', '', 'Höja avgiften')).toHaveLength(3)
    expect(clauses('Beslut', 'Planen antas.', '', 'Vägarna skyltas', 'Avgiften höjs i maj.')).toHaveLength(2)
    expect(clauses('Beslut', 'Planen antas.', '', 'Avgifter', '- Avgiften blir 5 kronor.')).toHaveLength(3)
  })
})

describe('a line alone that names the body and its decision', () => {
  it.each([
    'Kulturnämnden beslut',
    'Kulturnämnden för egen del',
    'Kulturnämnden beslutade för egen del',
    'Beslut i kulturnämnden',
    'Kulturnämndens egna beslut',
  ])('opens the decision: %s', (heading) => {
    expect(clauses(heading, 'Planen antas.')).toEqual(['Planen antas.'])
  })
})

describe('what a body says before it proposes', () => {
  it('belongs to the lead-in', () => {
    const { decisions } = read(
      'Beslut',
      'Kulturnämnden tillstyrker planen och föreslår att kommunstyrelsen beslutar',
      'att anta planen, samt',
      'att skylta vägarna.',
    )
    expect(decisions.map(({ text, recommendedTo }) => [text, ...recommendedTo])).toEqual([
      ['anta planen', 'Kommunstyrelsen'],
      ['skylta vägarna.', 'Kommunstyrelsen'],
    ])
  })
})

describe('a matter that is sent on', () => {
  it('is handed over where the body says that it proposes nothing', () => {
    expect(handedOver('Ärendet lämnas till kommunstyrelsen utan ställningstagande.')).toBe('Kommunstyrelsen')
    expect(handedOver('Ärendet skickas till kommunstyrelsen utan eget förslag.')).toBe('Kommunstyrelsen')
    expect(handedOver('Svaret skickas till kommunstyrelsen.')).toBeNull()
  })
})
