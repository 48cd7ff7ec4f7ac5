import { describe, expect, it, test } from 'vitest'
import { layoutOfText } from './formats/text.ts'
import { readProse } from './prose.ts'
import { findTruncatedPassages } from './truncated-passages.ts'

const found = (text: string) => {
  const layout = layoutOfText(text)
  return findTruncatedPassages(layout, readProse(layout))
}
const first = 'Avgifterna till skolorna med i tabellen hör till det vanliga arbetet i skolorna och får '
const sentence = `${first}\ninte sänkas utan behöver höjas på några av orterna för att i \nförsta `
const endingIn = (words: string, next = 'För att stärka arbetet.') =>
  `${first}\ninte sänkas utan på några av orterna höjas igen \ntill hösten, ${words}\n\n${next}`

describe('a passage that breaks off', () => {
  it('is found by the word it ends on, with its place', () => {
    const text = `${sentence}\n\nFör att stärka arbetet behövs underlag.`
    expect(
      found(text).map(({ kind, message, english, span }) => [
        kind,
        message,
        english,
        text.slice(span.start, span.end),
      ]),
    ).toEqual([
      [
        'truncated-passage',
        'Texten bryts mitt i en mening: ”… höjas på några av orterna för att i första”.',
        'The text breaks off in the middle of a sentence: ”… höjas på några av orterna för att i första”.',
        'höjas på några av orterna för att i \nförsta',
      ],
    ])
  })

  test.each(['det sägs att', 'enligt', 'resor mellan', 'en dag i', 'mål som finns. Resor om'])(
    'ends on "%s"',
    (words) => expect(found(endingIn(words))).toHaveLength(1),
  )

  test.each([
    ['is whole', 'och hand.'],
    ['ends on a word that only ends as such a word does', 'mycket liten'],
    ['ends on a name that ends as such a word does', 'hela Järvi'],
    ['has its preposition last', 'det våld som hon varit utsatt för'],
    ['asks with its preposition last', 'vad det handlar om'],
  ])('is none that %s', (_, words) => expect(found(endingIn(words))).toEqual([]))

  it('is before a new paragraph, which begins with a capital, a number or a sign', () => {
    expect(found(endingIn('det sägs att', '12 mars blev det av.'))).toHaveLength(1)
    expect(found(endingIn('det sägs att', '§ 12 Val'))).toHaveLength(1)
    expect(found(endingIn('det sägs att', '(Se Bilaga 1)'))).toEqual([])
  })

  it('is at the end of the document', () => expect(found(endingIn('det sägs att', ''))).toHaveLength(1))

  it('is none when it is short, on one line, or goes on', () => {
    expect(found('Skickas till för\n\nRegionstyrelsen')).toEqual([])
    expect(found('Det är en kort\nmening som är för att\n\nRegionstyrelsen')).toEqual([])
    expect(found(`${first.repeat(3)}att\n\nRegionstyrelsen`)).toEqual([])
    expect(found(`${sentence}\n\nhand.`)).toEqual([])
  })

  it('is long from 120 characters', () => {
    const long = (length: number) => `${'x'.repeat(60)}\n${'y'.repeat(length - 65)} att\n\nRegionstyrelsen`
    expect(found(long(120))).toHaveLength(1)
    expect(found(long(119))).toEqual([])
  })
})
