import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const texts = (...lines: string[]) =>
  readMinutes(
    layoutOfText(['§ 1 Planen', 'KN 1-2025', '', 'Beslut', '', 'Planen antas.', '', ...lines].join('\n')),
  ).items[0]?.decisions.map(({ text }) => text)

describe('signatures at the end of minutes', () => {
  it.each([
    [['Vid protokollet', 'Eva Sund', '', 'Justeras', '', 'Bo Ek          Ida Ås']],
    [
      [
        'Underskrifter',
        '',
        'Ordförande          Justerare',
        '..............      ..............',
        'Bo Ek (S)           Ida Ås (M)',
      ],
    ],
    [['Vid protokollet', '', 'Eva Sund', 'Sekreterare', '', 'Rätt utdraget intygar']],
  ])('%j are no clause', (lines) => {
    expect(texts(...lines)).toEqual(['Planen antas.'])
  })

  it('do not take what follows upon them', () => {
    expect(texts('Vid protokollet', 'Eva Sund', '', 'Kostnaden tas ur ramen.')).toEqual([
      'Planen antas.',
      'Kostnaden tas ur ramen.',
    ])
  })
})
