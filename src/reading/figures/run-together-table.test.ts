import { describe, expect, test } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readFigures } from './read-figures.ts'
import { readSums } from './read-sums.ts'

const layoutOf = (...lines: string[]) => layoutOfText(lines.join('\n'))
const brief = (...lines: string[]) =>
  readFigures(layoutOf(...lines), []).map(({ label, of, series, value, asOf }) => [
    label,
    series ?? of,
    value,
    asOf,
  ])
const findings = (...lines: string[]) =>
  readSums(layoutOf(...lines)).findings.map(({ kind, span }) => [
    kind,
    lines.join('\n').slice(span.start, span.end),
  ])

describe('a table whose cells ran together', () => {
  const head = 'Belopp i mnkr Utfall 2023 Budget 2023 Avvikelse'
  test('is parted where there is one way only to read as many numbers as there are columns', () => {
    expect(
      brief(head, 'Skatteintäkter 1 250,5 1 240,0 10,5', 'Personalkostnader −812,4 –800,0 -12,4'),
    ).toEqual([
      ['Skatteintäkter', null, 1250.5, '2023'],
      ['Skatteintäkter', 'Budget', 1240, '2023'],
      ['Skatteintäkter', 'Avvikelse', 10.5, null],
      ['Personalkostnader', null, -812.4, '2023'],
      ['Personalkostnader', 'Budget', -800, '2023'],
      ['Personalkostnader', 'Avvikelse', -12.4, null],
    ])
    expect(brief('Nämnd, mkr 2022 2023', 'Kultur 12,5 13,0')).toEqual([
      ['Kultur', null, 12.5, '2022'],
      ['Kultur', null, 13, '2023'],
    ])
  })
  test('is a finding where there are several', () => {
    const rows = ['Skatteintäkter 235 241 276 230', 'Bidrag 1,0 2,0 3,0']
    expect(brief('Belopp i mnkr Utfall Budget Avvikelse', ...rows).map(([label]) => label)).toEqual([
      'Bidrag',
      'Bidrag',
      'Bidrag',
    ])
    expect(findings('Belopp i mnkr Utfall Budget Avvikelse', ...rows)).toEqual([
      ['ambiguous-number', 'Skatteintäkter 235 241 276 230'],
    ])
    expect(findings(head, 'Skatteintäkter 1 250,5 1 240,0 10,5')).toEqual([])
  })
  test('is no table without heads, or with a sentence for a row', () => {
    expect(findings('Vi har träffats', 'Skatteintäkter 235 241 276 230')).toEqual([])
    expect(brief('Utfall och budget i mkr', 'Vi har 12,5 13,0')).toEqual([])
  })
})
