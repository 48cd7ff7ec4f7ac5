import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const item = (...lines: string[]) => {
  const text = ['Trafiknämnden', '', '§ 7 Nya hållplatser', 'TN 8-2025', '', ...lines].join('\n')
  return readMinutes(layoutOfText(text)).items[0]
}
const decided = (...lines: string[]) => item(...lines)?.decisions.map(({ text }) => text)

describe('a list of what is decided', () => {
  it('is numbered with small letters after the lead-in', () => {
    expect(
      decided('Trafiknämnden beslutar att:', '1. bygga två hållplatser', '2. stänga en av de gamla.'),
    ).toEqual(['bygga två hållplatser', 'stänga en av de gamla.'])
  })

  it('is infinitives under one "att", with and without commas', () => {
    const commas = [
      'anslå 2 miljoner kronor,',
      'ge direktören i uppdrag att bygga, samt',
      'redovisa det i maj.',
    ]
    expect(decided('Trafiknämnden beslutar att', ...commas)).toEqual([
      'anslå 2 miljoner kronor',
      'ge direktören i uppdrag att bygga',
      'redovisa det i maj.',
    ])
    expect(decided('Trafiknämnden beslutar att', 'anta planen', 'uppdra åt direktören att bygga nu')).toEqual(
      ['anta planen', 'uppdra åt direktören att bygga nu'],
    )
  })

  it('is "att" upon "att" without commas, where the verb is the own body\'s', () => {
    expect(
      decided(
        'Trafiknämnden beslutar att anta planen att upphäva den gamla att uppdra åt chefen att bygga att finansiering sker inom ram.',
      ),
    ).toEqual([
      'anta planen',
      'upphäva den gamla',
      'uppdra åt chefen att bygga',
      'finansiering sker inom ram.',
    ])
  })

  it('goes on after an order, where only the body itself can do what follows', () => {
    expect(
      decided(
        'Trafiknämnden beslutar att uppdra åt chefen att bygga, att godkänna kalkylen samt att utse Bo Ek.',
      ),
    ).toEqual(['uppdra åt chefen att bygga', 'godkänna kalkylen', 'utse Bo Ek.'])
    expect(decided('Trafiknämnden beslutar att uppdra åt ombudet att besluta om ägandet.')).toHaveLength(1)
  })

  it('is "dels att" upon "dels att"', () => {
    expect(decided('Trafiknämnden beslutar, dels att anta planen, dels att avslå kravet.')).toEqual([
      'anta planen',
      'avslå kravet.',
    ])
  })

  it('has the immediate adjustment as a clause of its own', () => {
    const only = item('Beslut', 'Trafiknämnden avslår förslaget. Paragrafen justeras omedelbart.')
    expect(only?.decisions.map(({ text }) => text)).toEqual([
      'Trafiknämnden avslår förslaget.',
      'Paragrafen justeras omedelbart.',
    ])
    expect(only?.immediateAdjustment).toBe(true)
  })
})

describe('what a board supports', () => {
  it('is its own decision, and no proposal to whom the supported proposal is from', () => {
    const only = item('Beslut', 'Trafiknämnden tillstyrker byggnadsnämndens förslag i planen.')
    expect(only?.decisions[0]).toMatchObject({ kind: 'own', recommendedTo: [] })
  })
})

describe('what stands before the next paragraph', () => {
  it('is no part of this one when it heads a group of matters', () => {
    const lines = [
      'Sammanfattning',
      'Planen är ny.',
      '',
      'Ärenden som avgörs av trafiknämnden',
      '',
      '§ 8 Val',
    ]
    expect(item(...lines)?.summary).toBe('Planen är ny.')
  })
})

describe('to whom a decision is sent', () => {
  it('is listed line by line', () => {
    const lines = ['Beslut', 'Planen antas.', '', 'Beslutet skickas till', 'Regionstyrelsen', 'Revisorerna']
    expect(item(...lines)?.dispatch).toEqual(['Regionstyrelsen', 'Revisorerna'])
  })
})

describe('the material of a paragraph', () => {
  it("may name a yrkande, a reservation and another body's paragraph", () => {
    const lines = ['Beslut', 'Planen antas.', '', 'Handlingar', 'Yrkande från M, L och KD den 8 april 2024.']
    const more = ['Reservation från SD den 9 april 2024.', '§ 240 RS Planen, anvisningar']
    expect(item(...lines, ...more)?.attachments).toEqual([lines[4], ...more])
  })

  it('ends an entry after its date or number', () => {
    const lines = ['Arbetsutskottets protokoll 2026-02-04 § 14 om de nya hållplatserna, bilaga 2']
    const more = ['Tjänsteskrivelse 2026-01-20', 'Förslag till plan']
    expect(item('Beslut', 'Ja.', '', 'Beslutsunderlag', ...lines, ...more)?.attachments).toEqual([
      ...lines,
      ...more,
    ])
  })
})

describe('numbers that head no paragraph', () => {
  it('are the range of all paragraphs on the first page', () => {
    const text = 'Trafiknämnden\n\n§§ 7–8\n\n§ 7 Val\n\nBeslut\n\nBo Ek väljs.\n\n§ 8 Plan\n\nBeslut\n\nJa.'
    const { items } = readMinutes(layoutOfText(text))
    expect(items.map(({ paragraph }) => paragraph)).toEqual(['7', '8'])
  })
})
