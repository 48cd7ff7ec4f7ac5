import { describe, expect, it } from 'vitest'
import { splitSentences } from './sentences.ts'

const sentences = (text: string) => splitSentences(text).map((sentence) => sentence.text)

describe('a sentence', () => {
  it('ends at its mark before a capital', () => {
    expect(sentences('Andelen är ca 4 procent. Målet är 2 procent. ')).toEqual([
      'Andelen är ca 4 procent.',
      'Målet är 2 procent.',
    ])
    expect(sentences('Varför? Det vet ingen! Så är det (nu). Ja')).toEqual([
      'Varför?',
      'Det vet ingen!',
      'Så är det (nu).',
      'Ja',
    ])
  })

  it('does not end at an abbreviation, in a number or before a small letter', () => {
    expect(
      sentences('Det gäller bl.a. HSV och t. ex. VZV, nr. 3 m.m. Stödet ges enl. plan 3.6.11 i år.'),
    ).toEqual(['Det gäller bl.a. HSV och t. ex. VZV, nr. 3 m.m. Stödet ges enl. plan 3.6.11 i år.'])
    expect(sentences('Enligt P. Ek är det klart')).toEqual(['Enligt P. Ek är det klart'])
  })

  it('keeps its place', () => {
    const text = ' Ett.  Två.'
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ett.', 'Två.'])
  })
})
