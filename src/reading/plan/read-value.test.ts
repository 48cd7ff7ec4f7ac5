import { describe, expect, it, test } from 'vitest'
import { readRowValues } from './read-value.ts'

const values = (text: string, columns: number) =>
  readRowValues(text, columns).cells.map((cell) => cell?.value ?? null)

describe('the values that stand in one place', () => {
  it('are the last ones, where more stand there than there are columns', () => {
    expect(values('10 % 20 % 30 %', 2)).toEqual([20, 30])
  })

  it('leave to a run of bare numbers the columns that the others do not take', () => {
    expect(values('4 500 80 %', 2)).toEqual([4500, 80])
    expect(values('40 50 80 %', 3)).toEqual([40, 50, 80])
  })

  it('that are in doubt stand in two columns at most', () => {
    const cell = { raw: '312 54 160 000', value: null, unit: null }
    expect(readRowValues('312 54  160 000', 3).cells).toEqual([cell, cell])
    expect(readRowValues('312 54  160 000', 1).cells).toEqual([cell])
  })

  test.each(['31 gram', '4 veckor', '12 kg', '7 km'])(
    'may be in a unit of weight, time or length: %s',
    (text) => {
      const unit = text.split(' ')[1]
      expect(readRowValues(text, 1)).toMatchObject({ cells: [{ raw: text, unit }], doubts: [] })
    },
  )

  test.each([
    ['uppgift saknas', [null]],
    ['Saknas', [null]],
    ['ingen mätning', [null]],
    ['i.u.', [null]],
    ['e/t 5', [null, 5]],
    ['N/A', [null]],
  ])('are null where nothing is measured: %s', (text, cells) => {
    expect(values(text, 2)).toEqual(cells)
    expect(readRowValues(text, 2).doubts).toEqual([])
  })

  test.each([
    ['>= 80 %', 80, '%', false],
    ['<5 dagar', 5, 'dagar', false],
    ['±3', 3, null, true],
    ['cirka 40 %', 40, '%', true],
    ['Ca. 40', 40, null, true],
    ['drygt 40', 40, null, true],
    ['knappt 40', 40, null, true],
    ['omkring 40', 40, null, true],
    ['minst  40', 40, null, false],
    ['2 procentenheter', 2, 'procentenheter', false],
    ['1 procentenhet', 1, 'procentenhet', false],
    ['2 %-enheter', 2, '%-enheter', false],
  ])('may have a bound and a unit: %s', (text, value, unit, approximate) => {
    const [cell] = readRowValues(text, 1).cells
    expect(cell).toMatchObject({ raw: text.replace(/\s+/gu, ' '), value, unit })
    expect(cell?.approximate ?? false).toBe(approximate)
  })
})

describe('what is in doubt', () => {
  it('is told with every reading, in both languages', () => {
    const [doubt] = readRowValues('312 54 160 000', 2).doubts
    expect(doubt?.message).toBe(
      'Siffrorna ”312 54 160 000” kan läsas på flera sätt: ”312” och ”54 160 000”, eller ”31 254” och ”160 000”.',
    )
    expect(doubt?.english).toBe(
      'The digits ”312 54 160 000” can be read in several ways: ”312” and ”54 160 000”, or ”31 254” and ”160 000”.',
    )
  })

  it('is told when no reading makes numbers of the digits', () => {
    const [doubt] = readRowValues('1 2 3', 1).doubts
    expect(doubt?.message).toBe('Siffrorna ”1 2 3” kan inte läsas som tal.')
    expect(doubt?.english).toBe('The digits ”1 2 3” cannot be read as numbers.')
  })

  it('is told when a value is neither number nor answer', () => {
    const { cells, doubts } = readRowValues(' öka  mer ', 1)
    expect(cells).toEqual([{ raw: 'öka mer', value: null, unit: null }])
    expect(doubts[0]?.message).toBe('Värdet ”öka mer” är inget tal och inget svar med ja eller nej.')
    expect(doubts[0]?.english).toBe('The value ”öka mer” is neither a number nor an answer yes or no.')
  })
})
