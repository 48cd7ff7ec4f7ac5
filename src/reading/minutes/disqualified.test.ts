import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readMinutes } from './read-minutes.ts'

const names = (heading: string, text: string) =>
  readMinutes(layoutOfText(`§ 1 Planen\n\n${heading}\n${text}\n\nBeslut\nJa.`)).items[0]?.disqualified

describe('a member with an interest in the matter', () => {
  it('is not counted among those who take no part by choice', () => {
    const text =
      '§ 1 Planen\nKN 1-2025\n\nPå grund av jäv deltar inte Bo Ek (M) i beslutet.\n\nBeslut\n\nPlanen antas.'
    const [item] = readMinutes(layoutOfText(text)).items
    expect(item).toMatchObject({ disqualified: ['Bo Ek (M)'], notParticipating: [] })
  })

  it('may be told on the line of its short heading', () => {
    const text =
      '§ 1 Planen\n\nSammanfattning: Taket läcker.\n\nJäv: Bo Ek (M) anmäler jäv.\n\nBeslut: Planen antas.'
    const [item] = readMinutes(layoutOfText(text)).items
    expect(item).toMatchObject({ disqualified: ['Bo Ek (M)'], summary: 'Taket läcker.' })
  })
})

describe('who is disqualified', () => {
  it.each<[string, string[] | undefined]>([
    ['Bo Ek (M) och Ida Ås (S)', ['Bo Ek (M)', 'Ida Ås (S)']],
    ['Bo Ek, Ida Ås.', ['Bo Ek', 'Ida Ås']],
    ['Jäv: Bo Ek', ['Bo Ek']],
    ['Bo Ek (M) lämnar rummet.', ['Bo Ek (M)']],
    ['Bo Ek anmäler jäv.', ['Bo Ek']],
    ['Bo Ek anmälde jäv.', ['Bo Ek']],
    ['Bo Ek är jävig.', ['Bo Ek']],
    ['Bo Ek deltar inte.', ['Bo Ek']],
    ['Bo Ek deltog inte.', ['Bo Ek']],
    ['Bo Ek lämnar rummet.', ['Bo Ek']],
    ['Bo Ek (M) anmäler jäv. Bo Ek (M) är jävig.', ['Bo Ek (M)']],
    ['Eva Gren (M) tjänstgör.', undefined],
    ['Eva Gren (M) inträder.', undefined],
    ['Ersättaren Bo Ek (M) anmäler jäv.', ['Bo Ek (M)']],
    ['Ingen anmäler sig.', undefined],
    ['Inga ledamöter.', undefined],
    ['Taxan är hög.', undefined],
  ])('under its heading: %s', (text, people) => expect(names('Jäv', text)).toEqual(people))

  it.each([
    ['Beslutsgång', ['Bo Ek (M)']],
    ['Dagens sammanträde', ['Bo Ek (M)']],
    ['Sammanfattning', undefined],
    ['Bakgrund', undefined],
    ['Förslag till beslut', undefined],
    ['Beslutsunderlag', undefined],
    ['Expedieras', undefined],
  ])('is told under %s: %j', (heading, people) => {
    expect(names(heading, 'Bo Ek (M) anmäler jäv. Eva Gren (M) talar.')).toEqual(people)
  })
})
