import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const attachments = (...lines: string[]) =>
  readMinutes(
    layoutOfText(
      ['§ 1 Planen', 'KN 1-2025', '', 'Beslut', '', 'Planen antas.', '', 'Beslutsunderlag', ...lines].join(
        '\n',
      ),
    ),
  ).items[0]?.attachments

describe('the material of a paragraph', () => {
  it('is one for each bullet, whole over line breaks and blank lines', () => {
    expect(
      attachments('• Tjänsteskrivelse', '• Förslag till plan för', '', 'Norra länet', '• Karta'),
    ).toEqual(['Tjänsteskrivelse', 'Förslag till plan för Norra länet', 'Karta'])
  })

  it('is one for each line without bullets, but for lines that run on', () => {
    expect(
      attachments(
        'Tjänsteskrivelse, 2025-02-20',
        'Karta',
        'Remissvar från kommunerna i länet och från alla de föreningar som',
        'har svarat',
      ),
    ).toEqual([
      'Tjänsteskrivelse, 2025-02-20',
      'Karta',
      'Remissvar från kommunerna i länet och från alla de föreningar som har svarat',
    ])
  })

  it('is one for each sentence where it is told in one breath', () => {
    expect(attachments('Motion om planen. Tjänsteskrivelse 2025-02-20.')).toHaveLength(2)
  })

  it("may be another body's decision, which opens no section", () => {
    expect(attachments('Kulturnämndens beslut § 31/2024', 'Karta')).toEqual([
      'Kulturnämndens beslut § 31/2024',
      'Karta',
    ])
  })

  it('ends where the next section begins, and is none where the text says so', () => {
    expect(attachments('• Karta', '', 'Beslutet skickas till', 'Kulturnämnden')).toEqual(['Karta'])
    expect(attachments('-')).toEqual([])
  })
})

describe('material without bullets', () => {
  it.each([
    ['a date', 'Tjänsteskrivelse om den nya planen för hela länet den 3 maj 2024', 'Karta'],
    ['a date in figures', 'Tjänsteskrivelse om den nya planen för hela länet, 2024-05-03', 'Karta'],
    ['a date in brackets', 'Tjänsteskrivelse om den nya planen för hela länet (2024-05-03)', 'Karta'],
    ['a paragraph', 'Protokoll om den nya planen för hela länet och hamnen § 12/2024', 'Karta'],
    ['paragraphs', 'Protokoll om den nya planen för hela länet och hamnen §§ 12–14', 'Karta'],
    ['an attachment', 'Tjänsteskrivelse om den nya planen för hela länet, bilaga 4', 'Karta'],
    ['a number', 'Tjänsteskrivelse om den nya planen för hela länet KS 12/2024,', 'Karta'],
    ['a stop', 'Tjänsteskrivelse om den nya planen för hela länet i Norrdal.', 'Karta'],
  ])('ends with %s', (_, ...lines) => expect(attachments(...lines)).toEqual(lines))

  it('goes on over a full line, and over a gap within a sentence', () => {
    const full = 'Tjänsteskrivelse om den nya planen för hela länet och hamnen i'
    expect(attachments(full, 'Norrdal')).toEqual([`${full} Norrdal`])
    expect(attachments('Tjänsteskrivelse', '', 'om planen')).toEqual(['Tjänsteskrivelse om planen'])
    expect(attachments('Tjänsteskrivelse', '', 'Karta')).toEqual(['Tjänsteskrivelse', 'Karta'])
    expect(attachments(`${full} år 2024-05-03`, 'samt karta')).toEqual([`${full} år 2024-05-03 samt karta`])
  })

  it('is listed on one line where a date and a comma come before a capital', () => {
    expect(attachments('Skrivelse 2024-05-03, Karta, blad 2, Protokoll § 12')).toEqual([
      'Skrivelse 2024-05-03',
      'Karta, blad 2, Protokoll § 12',
    ])
    expect(attachments('Skrivelse om Norrdal, Söderdal')).toEqual(['Skrivelse om Norrdal, Söderdal'])
  })

  it.each(['–', '-', 'Inga', 'Inga.', 'Saknas', 'inga'])('may be none at all: %s', (line) => {
    expect(attachments(line)).toEqual([])
    expect(attachments('• Karta', `• ${line}`)).toEqual(['Karta'])
  })

  it('is something where "inga" is but a word', () => {
    expect(attachments('Inga planer för hamnen')).toEqual(['Inga planer för hamnen'])
  })
})
