import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const item = (...lines: string[]) => {
  const text = ['Kulturnämnden', '', '§ 1 Taxan', 'KN 1-2025', '', ...lines].join('\n')
  return readMinutes(layoutOfText(text)).items[0]
}
const told = ['Taxan är gammal.', '']
const decision = ['', 'Beslut', 'Taxan antas.']

describe('what is moved among what is told, without a heading', () => {
  it.each([
    ['Bo Ek (M) föreslår att taxan sänks.', ['Bo Ek (M)']],
    ['Bo Ek (M) och Eva Al (C) yrkade att taxan sänks.', ['Bo Ek (M)', 'Eva Al (C)']],
  ])('is a claim and no part of the summary: %s', (claim, by) => {
    expect(item(...told, claim, '', 'Förvaltningen har räknat.', ...decision)).toMatchObject({
      summary: 'Taxan är gammal.\n\nFörvaltningen har räknat.',
      yrkanden: [{ by, text: 'att taxan sänks.' }],
    })
  })

  it.each(['Bo Ek (M) föreslår i en motion att taxan sänks.', 'Förvaltningen föreslår att taxan sänks.'])(
    'is none in what was written before the meeting: %s',
    (text) => {
      expect(item(...told, text, ...decision)).toMatchObject({
        summary: `Taxan är gammal.\n\n${text}`,
        yrkanden: [],
      })
    },
  )

  it('is none under a heading, where it is history', () => {
    expect(item('Bakgrund', ...told, 'Bo Ek (M) föreslog att taxan sänks.', ...decision)?.yrkanden).toEqual(
      [],
    )
  })
})
