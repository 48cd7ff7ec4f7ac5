import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { looksLikeMinutes } from './looks-like-minutes.ts'
import { readMinutes } from './read-minutes.ts'

const page = `Beslut i korthet från sammanträdet den 3 mars

Regionstyrelsen sammanträdde i Storvik. Här är besluten:

Ny plan för isvägarna

Isvägarna har varit öppna sedan januari. De plogas av regionen.

Regionstyrelsen beslutar att

Anta planen för isvägarna.
Ge regiondirektören i uppdrag att följa upp den.

Årsrapport från kulturnämnden

Kulturnämnden har lämnat sin rapport.

Regionstyrelsen beslutar att

Föreslå regionfullmäktige besluta att godkänna rapporten.
`
const layout = layoutOfText(page)

describe('decisions in brief without numbers', () => {
  it('are minutes', () => {
    expect(looksLikeMinutes(layout)).toBeGreaterThanOrEqual(0.6)
  })

  it('have each their title, what the matter is, and what was decided', () => {
    const { items } = readMinutes(layout)
    expect(items.map(({ paragraph, title, summary }) => [paragraph, title, summary])).toEqual([
      [null, 'Ny plan för isvägarna', 'Isvägarna har varit öppna sedan januari. De plogas av regionen.'],
      [null, 'Årsrapport från kulturnämnden', 'Kulturnämnden har lämnat sin rapport.'],
    ])
    expect(
      items.map(({ decisions }) => decisions.map(({ text, recommendedTo }) => [text, recommendedTo])),
    ).toEqual([
      [
        ['Anta planen för isvägarna.', []],
        ['Ge regiondirektören i uppdrag att följa upp den.', []],
      ],
      [['godkänna rapporten.', ['Regionfullmäktige']]],
    ])
  })

  it.each([
    ['one matter alone', page.slice(0, page.indexOf('Årsrapport'))],
    ['proposals', page.replaceAll('styrelsen beslutar att', 'styrelsen föreslår att')],
  ])('are not found in %s', (_, text) => {
    expect(looksLikeMinutes(layoutOfText(text))).toBeLessThan(0.6)
  })

  it.each([
    ['a sentence', page.replace('isvägarna\n', 'isvägarna antas.\n')],
    ['a line of running text', page.replace('isvägarna\n\n', 'isvägarna\n')],
    ['a line with text right above', page.replace('besluten:\n\n', 'besluten:\n')],
    ['a line too long for one', page.replace('isvägarna\n\n', `${'vägar '.repeat(20)}\n\n`)],
    ['a point of a list', page.replace('Ny plan', '• Ny plan')],
    ['a small letter', page.replace('Ny plan', 'ny plan')],
    ['the heading of a section', page.replace('Ny plan för isvägarna', 'Bakgrund')],
  ])('have no title that is %s', (_, text) => {
    expect(readMinutes(layoutOfText(text)).items[0]?.title).toBe(
      'Beslut i korthet från sammanträdet den 3 mars',
    )
  })
})
