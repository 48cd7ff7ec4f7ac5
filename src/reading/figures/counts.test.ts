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
})
