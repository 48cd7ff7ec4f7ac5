import { describe, expect, it } from 'vitest'
import { layoutOfText } from './formats/text.ts'
import { structureOf } from './read.ts'

const read = (...lines: string[]) => structureOf('a.txt', layoutOfText(lines.join('\n')))

describe('a letter', () => {
  it("is what says from whom to whom, and is the writer's, whatever the writer is called", () => {
    const letter = read(
      'Från: Revisorerna',
      'Till: Regionfullmäktige',
      '',
      'Resorna har granskats.',
      '',
      'Per Hult',
    )
    expect([letter.kind, letter.body]).toEqual(['letter', 'Revisorerna'])
    expect(read('Från Trafiknämnden', 'Till regionstyrelsen', '', 'Ett svar.').body).toBe('Trafiknämnden')
  })

  it('is what its page head calls so, which is no title', () => {
    const head = [
      'REGION FJÄLLMARK                 SKRIVELSE',
      'Trafiknämnden                    2025-06-11',
      '',
    ]
    const letter = read(...head, 'Till regionfullmäktige', '', 'Nämnden klarar inte sitt uppdrag inom ramen.')
    expect([letter.kind, letter.title, letter.date]).toEqual(['letter', null, '2025-06-11'])
  })

  it('tells how it goes with each assignment, and its signatures are no part of that', () => {
    const { assignments } = read(
      'Trafiknämnden',
      'Skrivelse',
      '',
      'Nämnden redovisar läget i uppdragen från fullmäktige nedan.',
      '',
      'Minska resorna',
      '',
      'Resorna har minskat med 6 procent. Arbetet fortsätter.',
      '',
      'Bygga ett nytt stall',
      '',
      'Stallet antas under hösten.',
      '',
      'Olof Gran\t\tKarin Ek',
      'Ordförande\t\tFörvaltningschef',
    )
    expect(assignments.map(({ title, to, status }) => [title, to, status?.text])).toEqual([
      ['Minska resorna', ['Trafiknämnden'], 'Resorna har minskat med 6 procent. Arbetet fortsätter.'],
      ['Bygga ett nytt stall', ['Trafiknämnden'], 'Stallet antas under hösten.'],
    ])
  })

  it('may tell of an assignment by who received it', () => {
    const text = 'Regiondirektören fick i november 2023 i uppdrag av regionstyrelsen att minska lokalytan.'
    expect(read('Tjänsteskrivelse', '', 'Till regionstyrelsen', '', text).assignments).toMatchObject([
      { title: 'minska lokalytan', from: 'Regionstyrelsen', to: ['Regiondirektören'] },
    ])
  })
})
