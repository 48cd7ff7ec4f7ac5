import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readFigures } from './read-figures.ts'

const brief = (text: string) =>
  readFigures(layoutOfText(text), []).map(({ label, value, unit }) => [label, value, unit])

describe('a count of a plural noun', () => {
  test('is told by what they did, with the number taken out', () => {
    expect(brief('Vid årets slut väntade 640 personer längre än 60 dagar på höftoperation.')).toEqual([
      ['väntade längre än 60 dagar på höftoperation', 640, 'personer'],
    ])
    expect(brief('Till utprovning av glasögon väntade 1 538 personer.')).toEqual([
      ['Till utprovning av glasögon väntade', 1538, 'personer'],
    ])
    expect(brief('Bolagets två fartyg gjorde 1 412 turer under året.')).toEqual([
      ['Bolagets två fartyg gjorde', 1412, 'turer'],
    ])
    expect(brief('Under mars ställdes 14 operationer in.')).toEqual([
      ['ställdes operationer in', 14, 'operationer'],
    ])
  })

  test('goes on to the next that are counted in the same way', () => {
    expect(
      brief('I maj väntade 385 personer längre än 60 dagar på röntgen och 214 på utprovning av glasögon.'),
    ).toEqual([
      ['väntade längre än 60 dagar på röntgen', 385, 'personer'],
      ['väntade på utprovning av glasögon', 214, 'personer'],
    ])
  })

  test('is compared with another time, and has parts', () => {
    expect(brief('Under maj kom 642 klagomål in, varav 187 gällde bussar.')).toEqual([
      ['kom klagomål in', 642, 'klagomål'],
      ['bussar', 187, null],
    ])
    expect(brief('Under maj ställdes 14 operationer in, jämfört med 51 i maj 2022.')).toEqual([
      ['ställdes operationer in', 14, 'operationer'],
      ['ställdes operationer in', 51, null],
    ])
  })

  test('is told of a place where they are', () => {
    expect(brief('Vid Norra sjukhuset finns 186 disponibla vårdplatser.')).toEqual([
      ['Vid Norra sjukhuset finns disponibla vårdplatser', 186, 'vårdplatser'],
    ])
    expect(brief('Biblioteket har därmed 98 läsplatser.')).toEqual([
      ['Biblioteket har därmed', 98, 'läsplatser'],
    ])
  })

  test('is none of time, of those who meet, of what is numbered, or when it only compares', () => {
    for (const text of [
      'Patienten väntade 90 dagar på svar.',
      'Vid mötet deltog 11 ledamöter och 3 ersättare.',
      'Vi behandlade 12 paragrafer.',
      'Under maj kom 12 fler klagomål in.',
      'Nämnden ska erbjuda 40 personer praktik.',
      'Förvaltningen föreslog att 40 personer får praktik.',
      'Mötet hade 2 ajourneringar.',
      'Mötet öppnades 2024 personer till trots.',
    ])
      expect([text, brief(text)]).toEqual([text, []])
  })

  test('is named by its noun, where nothing else says enough of it', () => {
    expect(brief('Totalt inkom 14 ärenden.')).toEqual([['inkom ärenden', 14, 'ärenden']])
    expect(brief('Därav kom 14 personer hit.')).toEqual([['kom personer hit', 14, 'personer']])
    expect(brief('Till och med maj kom 14 allvarliga klagomål in om bussar till Norr.')).toEqual([
      ['kom allvarliga klagomål in om bussar till Norr', 14, 'klagomål'],
    ])
    expect(brief('Under 2023 anmäldes 14 brott till den nya enheten.')).toEqual([])
    expect(brief('Den 3 maj väntade 14 personer på en plats.')).toEqual([
      ['väntade på en plats', 14, 'personer'],
    ])
    expect(brief('I länet bodde 14 personer ensamma.')).toEqual([['I länet bodde', 14, 'personer']])
  })

  test.each([
    ['när det kom 14 klagomål', 'Vi blev oroliga när det kom 14 klagomål.'],
    ['wished for', 'Det är viktigt att kommunen fick 14 platser.'],
    ['a part of something', 'Kommunen fick 1,5 tjänster.'],
    ['an amount', 'Nämnden fick 14 mkr personer.'],
    ['fewer or more', 'Kommunen fick 14 mindre parker.'],
    ['told in more than 110 characters', `${'Kommunen och '.repeat(9)}regionen fick 14 platser.`],
  ])('is none where it is %s', (_, text) => expect(brief(text)).toEqual([]))

  test('may be told where words only sound like a wish', () => {
    expect(brief('Omsorgen i Skane fick 14 platser.')).toEqual([['Omsorgen i Skane fick', 14, 'platser']])
  })

  test('ends with what is counted in another way', () => {
    const first = ['väntade personer på röntgen', 385, 'personer']
    expect(brief('I maj väntade 385 personer på röntgen, och 214 på glasögon.')).toHaveLength(1)
    expect(brief('I maj väntade 385 personer på röntgen och 214 procent på glasögon.')).toHaveLength(1)
    expect(brief('I maj väntade 385 personer på röntgen och av 214 på glasögon.')).toHaveLength(1)
    expect(brief('I maj väntade 385 personer på röntgen och 214 ville ha glasögon.')).toHaveLength(1)
    expect(brief('I maj väntade 385 personer på röntgen och 214 personer på glasögon.')).toEqual([
      first,
      ['väntade på glasögon', 214, 'personer'],
    ])
  })

  test('was measured, at the time of its clause', () => {
    const figures = (text: string) =>
      readFigures(layoutOfText(text), []).map(({ role, asOf }) => [role, asOf])
    expect(figures('Under maj 2023 kom 14 klagomål in.')).toEqual([['outcome', '2023-05']])
    expect(figures('Under maj 2023 kom 14 klagomål in jämfört med i juni.')).toEqual([['outcome', '2023-05']])
    expect(figures('Under maj 2023 kom 14 klagomål in, fler än i juni 2022.')).toEqual([
      ['outcome', '2023-05'],
    ])
    expect(figures('Under maj 2023 kom 14 klagomål in jämfört med juni 2022.')).toEqual([
      ['outcome', '2023-05'],
    ])
  })
})
