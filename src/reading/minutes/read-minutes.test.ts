import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const confidences = (...heads: string[]) =>
  readMinutes(
    layoutOfText(
      heads.map((head) => `${head}\nKN 1-2025\n\nSammanfattning\nNy.\n\nBeslut\nJa.`).join('\n\n'),
    ),
  ).items.map(({ confidence }) => confidence)

describe('a paragraph is read with full confidence', () => {
  it.each([
    ['alone', ['§ 4 Val']],
    ['in its order', ['§ 4 Val', '§ 5 Taxa', '§ 6 Plan']],
    ['with a letter after its number', ['§ 4 Val', '§ 4 a Taxa', '§ 5 Plan']],
    ['after a range', ['§§ 4–6 Val', '§ 7 Taxa']],
  ])('%s', (_, heads) => expect(confidences(...heads)).toEqual(heads.map(() => 1)))

  it('not where numbers are missing before it, or do not rise after it', () => {
    expect(confidences('§ 4 Val', '§ 6 Taxa', '§ 7 Plan')).toEqual([1, 0.9, 1])
    expect(confidences('§ 4 Val', '§ 4 Taxa')).toEqual([0.9, 1])
  })

  it('not where it has no number', () => {
    const [item] = readMinutes(layoutOfText('Ny taxa\nKN 1-2025\n\nSammanfattning\nNy.\n\nBeslut\nJa.')).items
    expect(item?.confidence).toBe(0.55)
  })
})
