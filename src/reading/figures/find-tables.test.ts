import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readProse } from '../prose.ts'
import { findTables } from './find-tables.ts'
import { readFigures } from './read-figures.ts'
import { readSums } from './read-sums.ts'

const layoutOf = (lines: string[]) => layoutOfText(lines.join('\n').replaceAll('|', '\t'))
const read = (...lines: string[]) => {
  const layout = layoutOf(lines)
  return findTables(layout, readProse(layout)).map(({ head, rows }) => [
    ...[head.columns.map(({ of }) => of), head.unit, head.asOf, head.caption],
    rows.map(({ label }) => label.text),
  ])
}
const figures = (...lines: string[]) =>
  readFigures(layoutOf(lines), []).map(({ label, of, value, unit }) => [label, of, value, unit])
const findings = (...lines: string[]) => readSums(layoutOf(lines)).findings.map(({ message }) => message)

describe('a table', () => {
  test('may leave the head of its labels out', () => {
    expect(read('Ramar i mkr', 'Utfall|Budget', 'Kultur|1,0|2,0', 'Vård|3,0|4,0')).toEqual([
      [['Utfall', 'Budget'], 'mkr', null, null, ['Kultur', 'Vård']],
    ])
  })

  test('has every column named', () => {
    expect(read('mkr|Utfall|Chef', 'Kultur|1,0|2,0')).toEqual([])
    expect(read('mkr|Utfall|Budget', 'Vi har ingen aning.', 'Kultur|1,0|2,0')).toEqual([])
  })

  test('goes on past a row with other cells, and ends at words', () => {
    const table = ['mkr|Utfall|Budget', 'Kultur|1,0|2,0', 'Hyra|3,0', 'Vård|3,0|4,0']
    expect(read(...table, 'Så var det.', 'Väg|5,0|6,0').map((found) => found.at(-1))).toEqual([
      ['Kultur', 'Vård'],
    ])
    expect(read(...table, 'tkr|Utfall|Budget', 'Väg|5,0|6,0').map((found) => found.slice(1))).toEqual([
      ['mkr', null, null, ['Kultur', 'Vård']],
      ['tkr', null, null, ['Väg']],
    ])
  })

  test('is told by its corner before its caption', () => {
    expect(read('Intäkter 2022, tkr', '', 'Kostnader 2023, mkr|Utfall|Budget', 'Kultur|1,0|2,0')).toEqual([
      [['Utfall', 'Budget'], 'mkr', '2023', 'Intäkter', ['Kultur']],
    ])
    expect(read('Kostnader 2022 och 2023', '', 'Nämnd|Utfall|Budget', 'Kultur|1,0|2,0')[0]?.[2]).toBeNull()
  })

  test('whose cells ran together has its corner before its columns', () => {
    expect(read('Kostnader i mkr Utfall Budget', 'Kultur 1,0 2,0')).toEqual([
      [['Utfall', 'Budget'], 'mkr', null, 'Kostnader', ['Kultur']],
    ])
  })
})

describe('the caption of a table', () => {
  const table = ['Nämnd|Utfall|Mål', 'Skola|6,1|5,8']
  const caption = (above: string) => read(above, '', ...table)[0]?.[3]

  test.each([
    ['Sjukfrånvaro', 'Sjukfrånvaro'],
    ['  Sjukfrånvaro', 'Sjukfrånvaro'],
    ['Tabell 12:   Sjukfrånvaro', 'Sjukfrånvaro'],
    ['Sjukfrånvaro enligt tabell 12', 'Sjukfrånvaro enligt tabell 12'],
    ['Den väntetid som är', 'Den väntetid som är'],
    ['Delresultat', null],
    ['Resultatlöner', null],
    ['Skolan', null],
  ])('says what is measured: %s', (above, words) => expect(caption(above)).toBe(words))

  test('is a line of 160 characters at most', () => {
    const words = `Andel ${'x '.repeat(76)}xx`
    expect(caption(words)).toBe(words)
    expect(caption(`${words}x`)).toBeNull()
  })

  test('is no row of another table', () => {
    expect(read('Andel nöjda|5,0|6,0', ...table)[0]?.[3]).toBeNull()
  })
})

describe('the figures of a table', () => {
  test.each(['Summa', 'Summa kultur', 'Totalt', 'Total kostnad', 'Kultur totalt', 'Kultur summa', 'Netto'])(
    'are none of its sums: %s',
    (label) => expect(figures('mkr|Utfall|Budget', `${label}|1,0|2,0`)).toEqual([]),
  )
  test.each(['Kultur', 'Delsumma', 'Nettokostnad', 'Det totala'])('are those of %s', (label) =>
    expect(figures('mkr|Utfall|Budget', `${label}|1,0|2,0`)).toHaveLength(2),
  )

  test('have the unit that is said nearest to them', () => {
    expect(figures('tkr|Utfall, mkr|Budget', 'Kultur|1,0|2,0 kr', 'Hyra i mdkr|3,0|4,0')).toEqual([
      ['Kultur', null, 1, 'mkr'],
      ['Kultur', null, 2, 'kr'],
      ['Hyra', null, 3, 'mdkr'],
      ['Hyra', null, 4, 'mdkr'],
    ])
    expect(figures('mkr|Utfall|Budget', 'Antal besök|1|2', 'Kostnad|3|4')).toEqual([
      ['Antal besök', null, 1, null],
      ['Antal besök', null, 2, null],
      ['Kostnad', null, 3, 'mkr'],
      ['Kostnad', null, 4, 'mkr'],
    ])
  })

  test('are of what the caption says, where the row does not say it', () => {
    const rows = ['Nämnd|Utfall|Mål', 'Skola|6,1|5,8', 'Andel nöjda|7,0|8,0']
    expect(figures('Sjukfrånvaro, procent', '', ...rows).map(([label, of]) => [label, of])).toEqual([
      ['Skola', 'Sjukfrånvaro'],
      ['Skola', 'Sjukfrånvaro'],
      ['Andel nöjda', null],
      ['Andel nöjda', null],
    ])
    expect(figures('Siffror, procent', '', ...rows).map(([label]) => label)).toEqual([
      'Andel nöjda',
      'Andel nöjda',
    ])
  })

  test('are left alone only where something else was read out of the table', () => {
    const layout = layoutOf(['Början.', '', 'mkr|Utfall|Budget', 'Kultur|1,0|2,0', '', 'Slut.'])
    const at = (words: string, from = layout.text.indexOf(words)) => ({
      start: from,
      end: from + words.length,
    })
    const left = (words: string) => readFigures(layout, [], [{ ...at(words), page: 1 }]).length
    expect(['Början.', 'Slut.', 'Kultur', '2,0'].map(left)).toEqual([2, 2, 0, 0])
  })
})

describe('rows that cannot be parted', () => {
  const row = 'Skatteintäkter 235 241 276 230'
  const other = 'Bidrag 1,0 2,0 3,0'

  test('are told in words where they are of money', () => {
    const layout = layoutOf(['Belopp i mnkr Utfall Budget Avvikelse', `${row}  `, other])
    expect(readSums(layout).findings).toMatchObject([
      {
        message: `Talen i raden ”${row}” har flutit ihop och kan delas på flera sätt; de har lämnats därhän.`,
        english: `The numbers of the row ”${row}” ran together and can be parted in several ways; they were left out.`,
      },
    ])
  })
  test('are not told where nothing says that they are of money, or where they are aims', () => {
    expect(findings('Antal Utfall Budget Avvikelse', row, other)).toEqual([])
    expect(findings('Belopp i mnkr Utfall Mål Avvikelse', row, other)).toEqual([])
    expect(findings('Belopp i mnkr Utfall Budget Avvikelse', row)).toEqual([])
  })
  test('do not end the table', () => {
    expect(findings('Belopp i mnkr Utfall Budget Avvikelse', row, other, row, other)).toHaveLength(2)
  })
})
