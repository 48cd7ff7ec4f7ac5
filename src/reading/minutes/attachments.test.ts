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
