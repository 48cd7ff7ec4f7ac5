import { describe, expect, it } from 'vitest'
import { buildLayout } from '../formats/build-layout.ts'
import { readPlan } from './read-plan.ts'

type Cells = [left: number, text: string][]
const layoutOf = (rows: Cells[]) =>
  buildLayout([
    rows.map((cells) => ({
      cells: cells.map(([left, text]) => ({ left, text })),
      size: 1,
      bold: false,
      furniture: false,
      gapBefore: false,
    })),
  ])
const outline = (rows: Cells[]) =>
  readPlan(layoutOf(rows)).goals.flatMap((goal) =>
    goal.subgoals.map(({ title, indicators }) => [
      title,
      ...indicators.map(
        (each) => `${each.title}: ${each.baseline?.value ?? '–'} → ${each.target?.value ?? '–'}`,
      ),
    ]),
  )
const heading: Cells = [[0.06, 'Mål 1. Vård i tid']]
const head: Cells = [
  [0.06, 'Delmål'],
  [0.38, 'Indikator'],
  [0.78, 'Utfall 2029'],
  [0.86, 'Mål 2031'],
]

describe('a table whose cells have left edges', () => {
  it('may write its heads over several lines', () => {
    const stacked: Cells[] = [
      [[0.78, 'Utfall']],
      [head[0] ?? [0, ''], head[1] ?? [0, ''], [0.86, 'Mål 2031']],
      [[0.78, '2029']],
    ]
    const row: Cells = [
      [0.06, 'Korta köer'],
      [0.38, 'Antal väntande'],
      [0.78, '1 240'],
      [0.86, '900'],
    ]
    expect(outline([heading, ...stacked, row])).toEqual([['Korta köer', 'Antal väntande: 1240 → 900']])
  })

  it('may centre its cells: a sub-goal stands in the middle of its rows, values between lines', () => {
    expect(
      outline([
        heading,
        head,
        [
          [0.38, 'Andel besök i tid'],
          [0.78, '68 %'],
          [0.86, '80 %'],
        ],
        [
          [0.06, 'Vården är tillgänglig för alla'],
          [0.38, 'Andel operationer och andra åtgärder som görs inom'],
        ],
        [
          [0.78, '55 %'],
          [0.86, '75 %'],
        ],
        [
          [0.06, 'oavsett var de bor'],
          [0.38, 'garantins tid på något sjukhus'],
        ],
        [
          [0.38, 'Antal väntande'],
          [0.78, '1 240'],
          [0.86, '900'],
        ],
        [
          [0.38, 'Sjukfrånvaro'],
          [0.86, '5 %'],
        ],
        [[0.06, 'Personalen stannar']],
        [
          [0.38, 'Plan för bemanning är beslutad'],
          [0.86, 'Ja'],
        ],
      ]),
    ).toEqual([
      [
        'Vården är tillgänglig för alla oavsett var de bor',
        'Andel besök i tid: 68 → 80',
        'Andel operationer och andra åtgärder som görs inom garantins tid på något sjukhus: 55 → 75',
        'Antal väntande: 1240 → 900',
      ],
      ['Personalen stannar', 'Sjukfrånvaro: – → 5', 'Plan för bemanning är beslutad: – → true'],
    ])
  })

  it('leaves no doubt about numbers that a text run together would', () => {
    const row: Cells = [
      [0.06, 'Digitala tjänster'],
      [0.38, 'Antal inloggningar'],
      [0.8, '135 241'],
      [0.87, '176 230'],
    ]
    expect(outline([heading, head, row])).toEqual([
      ['Digitala tjänster', 'Antal inloggningar: 135241 → 176230'],
    ])
    expect(readPlan(layoutOf([heading, head, row])).findings).toEqual([])
  })

  it('may begin each row in small letters, as Word does when rows are lines', () => {
    const row = (indicator: string, outcome: string, target: string): Cells => [
      [0.38, indicator],
      [0.78, outcome],
      [0.86, target],
    ]
    const rows = [
      [[0.06, 'Köer'], ...row('andel besök i tid', '68 %', '80 %')] as Cells,
      row('antal väntande', '40', '30'),
    ]
    expect(outline([heading, head, ...rows])).toEqual([
      ['Köer', 'andel besök i tid: 68 → 80', 'antal väntande: 40 → 30'],
    ])
  })

  it('without any goal above it gives its own sub-goals as goals', () => {
    const row: Cells = [
      [0.06, 'Fler lånar'],
      [0.38, 'Antal lån'],
      [0.78, '21 000'],
      [0.86, '23 500'],
    ]
    expect(readPlan(layoutOf([head, row])).goals.map((goal) => goal.title)).toEqual(['Fler lånar'])
  })
})
