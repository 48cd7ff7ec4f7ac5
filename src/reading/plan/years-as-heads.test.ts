import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readPlan } from './read-plan.ts'
import { readHeads } from './table-head.ts'

const indicators = (...lines: string[]) =>
  readPlan(layoutOfText(['Mål 1. Rent vatten', '', ...lines].join('\n'))).goals.flatMap(({ subgoals }) =>
    subgoals.flatMap(({ indicators: own }) =>
      own.map(({ title, baseline, target }) => [
        title,
        baseline?.period,
        baseline?.value,
        target?.period,
        target?.value,
      ]),
    ),
  )

describe('years that stand alone as heads of columns', () => {
  it('are outcomes before a target, and of the kind of the values they follow', () => {
    const roles = (line: string) => readHeads(line)?.map(({ role, period }) => [role, period])
    expect(roles('Mått 2022 2023 Målvärde')).toEqual([
      ['indicator', null],
      ['outcome', '2022'],
      ['outcome', '2023'],
      ['target', null],
    ])
    expect(roles('Indikator Utfall 2021 2022 Mål 2023 2024')?.slice(3)).toEqual([
      ['target', '2023'],
      ['target', '2024'],
    ])
    expect(roles('Mått 2022 2023')).toBeUndefined()
  })

  it('give the latest outcome and the nearest target', () => {
    expect(
      indicators(
        'Mått                 2022    2023    Målvärde 2024',
        'Antal rena sjöar     41 200  43 900  45 000',
        'Andel nöjda          23 %    25 %    27 %',
      ),
    ).toEqual([
      ['Antal rena sjöar', '2023', 43900, '2024', 45000],
      ['Andel nöjda', '2023', 25, '2024', 27],
    ])
  })

  it('may be broken over lines, with every value on a line of its own', () => {
    expect(indicators('Mått', '2022 2023 2024', 'Målvärde', 'Antal platser 612 598 605 640')).toEqual([
      ['Antal platser', '2024', 605, null, 640],
    ])
    expect(indicators('Indikator', 'Utfall 2022', 'Mål 2025', 'Andel nöjda', '41 %', '60 %')).toEqual([
      ['Andel nöjda', '2022', 41, '2025', 60],
    ])
  })

  it('may be parted by upright strokes', () => {
    expect(
      indicators('Indikator | Utfall 2021 | Mål 2023 | Mål 2024', 'Andel rena sjöar | 62 | 65 | 67'),
    ).toEqual([['Andel rena sjöar', '2021', 62, '2023', 65]])
  })
})
