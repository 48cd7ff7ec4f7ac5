import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readFigures } from './read-figures.ts'

const read = (text: string) => readFigures(layoutOfText(text), [])
const brief = (text: string) =>
  read(text).map(({ label, of, value, unit, asOf }) => [label, of, value, unit, asOf])

describe('a sentence of a report', () => {
  test.each([
    ['Prognosen pekar mot ett underskott på 15 mnkr.', ['underskott', 'Prognosen', 15, 'mnkr', null]],
    ['Taxan är oförändrad, 21,84 kronor.', ['Taxan', null, 21.84, 'kronor', null]],
    ['Avgifterna är oförändrade på 40 kronor.', ['Avgifterna', null, 40, 'kronor', null]],
    ['Kostnaden uppgick under 2023 till 498 mkr.', ['Kostnaden', null, 498, 'mkr', '2023']],
    ['Underlaget väntas öka med 3,1 procent.', ['Underlaget väntas öka', null, 3.1, 'procent', null]],
    ['Resandet beräknas sjunka med 4 %.', ['Resandet beräknas sjunka', null, 4, '%', null]],
    ['312 personer hade hemtjänst i december 2021.', ['hade hemtjänst', null, 312, 'personer', '2021-12']],
    ['1 250 elever väntade på skolskjuts.', ['väntade på skolskjuts', null, 1250, 'elever', null]],
    ['Av resorna gjordes 44 procent med taxi.', ['gjordes med taxi', 'resorna', 44, 'procent', null]],
  ])('%s', (sentence, figure) => expect(brief(sentence)).toEqual([figure]))

  test.each([
    '12 dagar kom bort i maj.',
    '312 personer ska få hemtjänst.',
    '312 personer kom.',
    '312 personer hade 4 besök.',
    '3,5 resor gjordes med taxi.',
  ])('counts nothing in "%s"', (sentence) => expect(brief(sentence)).toEqual([]))
})

describe('two numbers of one thing', () => {
  test('the one in parentheses is as of the time beside it', () => {
    expect(brief('Andelen nöjda resenärer låg på 62 procent (58 procent 2022).')).toEqual([
      ['Andelen nöjda resenärer', null, 62, 'procent', null],
      ['Andelen nöjda resenärer', null, 58, 'procent', '2022'],
    ])
    expect(brief('Andelen nöjda resenärer låg på 62 procent (58 procent i riket).')).toHaveLength(1)
    expect(brief('Andelen nöjda resenärer låg på 62 procent (58 mkr 2022).')).toHaveLength(1)
  })
  test('a share may be what the number comes to', () => {
    expect(brief('Kostnaden för resor uppgick till 212 mkr, motsvarande 4,1 procent av ramen.')).toEqual([
      ['Kostnaden för resor', null, 212, 'mkr', null],
      ['Kostnaden för resor', 'ramen', 4.1, 'procent', null],
    ])
  })
  test('a share may be of two things', () => {
    expect(brief('Resultatmålet är 2 procent av skatter och bidrag.')[0]?.[1]).toBe('skatter och bidrag')
    expect(brief('Kostnaden är 2 procent av ramen och ökar fort i år.')[0]?.[1]).toBe('ramen')
  })
  test('parts of a whole share its verb; a pronoun is no whole', () => {
    expect(brief('Av lokalerna är 71 procent egna och 29 procent hyrda.')).toEqual([
      ['är egna', 'lokalerna', 71, 'procent', null],
      ['är hyrda', 'lokalerna', 29, 'procent', null],
    ])
    expect(brief('Av dessa är 71 procent egna, 20 procent hyrda och 9 procent lånade.')).toEqual([
      ['är egna', null, 71, 'procent', null],
      ['är hyrda', null, 20, 'procent', null],
      ['är lånade', null, 9, 'procent', null],
    ])
  })
})

describe('a table of a report', () => {
  const table = (head: string, ...rows: string[]) =>
    brief([head, ...rows].map((line) => line.replaceAll('|', '\t')).join('\n'))
  test.each(['Nyckeltal', 'Mått', 'Verksamhetsmått', 'Mätetal', 'Volymer'])(
    'under "%s" each row names what is measured, with or without a unit',
    (corner) =>
      expect(table(`${corner}|2030|2031`, 'Belagda platser|133|138', 'Lån, procent|9,8|8,6')).toEqual([
        ['Belagda platser', null, 133, null, '2030'],
        ['Belagda platser', null, 138, null, '2031'],
        ['Lån', null, 9.8, 'procent', '2030'],
        ['Lån', null, 8.6, 'procent', '2031'],
      ]),
  )
  test('under other corners a number without a unit is not understood', () =>
    expect(table('Enhet|2030|2031', 'Belagda platser|133|138')).toEqual([]))
  test.each(['Jan–aug 2030', 'jan-aug 2030', 'Januari – augusti 2030', 'Aug 2030'])(
    'may have columns of months up to another: %s',
    (head) => expect(table(`Tkr|${head}`, 'Resor|12|')[0]?.slice(2)).toEqual([12, 'Tkr', '2030-08']),
  )
  test('may have heads that stand too close to be told apart', () => {
    const lines = [
      'Antal resor, tusental',
      'Trafikslag              Jan–aug 2030  Jan–aug 2031',
      'Stadstrafik                    1 310         1 405',
    ]
    expect(brief(lines.join('\n')).map(([label, of, ...rest]) => [label, of, ...rest])).toEqual([
      ['Stadstrafik', 'Antal resor', 1310, 'tusental', '2030-08'],
      ['Stadstrafik', 'Antal resor', 1405, 'tusental', '2031-08'],
    ])
  })
})
