import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { describe, expect, it } from 'vitest'
import { layoutOfDocx } from '../formats/docx.ts'
import { layoutOfText } from '../formats/text.ts'
import type { Layout } from '../layout.ts'
import { readPlan } from './read-plan.ts'

const heading = 'Mål 1. Rent vatten'

const textOf = (gap: string, rows: string[][]) =>
  layoutOfText([heading, '', ...rows.map((cells) => cells.join(gap))].join('\n'))

const aligned = (rows: string[][]) =>
  textOf(
    '',
    rows.map((cells) => cells.map((cell) => cell.padEnd(22))),
  )

async function docxOf(rows: string[][]): Promise<Layout> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  const table = new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) })
  const file = new Document({ sections: [{ children: [new Paragraph(heading), table] }] })
  return (await layoutOfDocx(new Uint8Array(await Packer.toBuffer(file)))) as Layout
}

const indicators = (layout: Layout) =>
  readPlan(layout).goals.flatMap(({ subgoals }) =>
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

const findings = (layout: Layout) => readPlan(layout).findings.map(({ kind, span }) => [kind, span])

const forecast = [
  ['Indikator', 'Utfall 2024', 'Prognos 2025', 'Mål 2026'],
  ['Andel rena sjöar', '62 %', '64 %', '70 %'],
  ['Antal provtagningar', '120', '130', '150'],
]
const measured = [
  ['Andel rena sjöar', '2024', 62, '2026', 70],
  ['Antal provtagningar', '2024', 120, '2026', 150],
]

describe('columns of values that are neither outcome nor target', () => {
  it.each([
    ['blanks', aligned(forecast)],
    ['tabs', textOf('\t', forecast)],
    ['upright strokes', textOf(' | ', forecast)],
    ['nothing but single blanks', textOf(' ', forecast)],
  ])('are read past where %s part the columns', (_, layout) => {
    expect(indicators(layout)).toEqual(measured)
    expect(findings(layout)).toEqual([])
  })

  it('are read past in the cells of a table', async () => {
    expect(indicators(await docxOf(forecast))).toEqual(measured)
  })

  it.each([
    'Prognos',
    'Helårsprognos 2025',
    'Budget 2025',
    'Riktvärde',
    'Trend',
    'Kommentar',
    'Rikssnitt 2024',
  ])('may be headed %s, wherever they stand', (head) => {
    const columns = ['Utfall 2024', 'Mål 2026']
    for (const at of [0, 1, 2]) {
      const rows = [
        ['Indikator', ...columns.toSpliced(at, 0, head)],
        ['Andel rena sjöar', ...['62 %', '70 %'].toSpliced(at, 0, '64 %')],
      ]
      expect(indicators(aligned(rows))).toEqual([measured[0]])
      expect(indicators(textOf('\t', rows))).toEqual([measured[0]])
    }
  })

  it('lend neither their years nor their cells to the others', () => {
    const rows = [
      ['Indikator', 'Utfall 2024', 'Prognos 2025', '2026', 'Mål 2027'],
      ['Andel rena sjöar', '', '64 %', '66 %', ''],
    ]
    expect(indicators(textOf('\t', rows))).toEqual([
      ['Andel rena sjöar', undefined, undefined, undefined, undefined],
    ])
  })

  it('take their year from the line below too', () => {
    expect(
      indicators(
        textOf('\t', [['Indikator', 'Utfall', 'Prognos', 'Mål'], ['2024 2025 2026'], ...forecast.slice(1)]),
      ),
    ).toEqual(measured)
  })

  it('leave a guide value as the target where the table has no other', () => {
    const rows = [
      ['Indikator', 'Utfall 2024', 'Riktvärde 2026'],
      ['Andel rena sjöar', '62 %', '70 %'],
    ]
    expect(indicators(aligned(rows))).toEqual([measured[0]])
  })
})

describe('the head of a table whose columns are not understood', () => {
  const strange = [['Indikator', 'Utfall 2024', 'Vattenläge', 'Mål 2026'], ...forecast.slice(1)]

  it.each([
    ['blanks', aligned(strange)],
    ['tabs', textOf('\t', strange)],
  ])('is an unread passage (%s)', (_, layout) => {
    const { goals, findings: found } = readPlan(layout)
    expect(goals).toEqual([])
    expect(found.map(({ kind }) => kind)).toEqual(['unread-passage'])
    expect(found[0]?.message).toMatch(/^Tabellens kolumner ”Indikator/u)
    expect(found[0]?.english).toMatch(/^The columns of the table ”Indikator/u)
    expect(found[0]?.span.start).toBe(layout.text.indexOf('Indikator'))
  })

  it('ends the table above it', () => {
    const known = [forecast[0] ?? [], ['Andel rena sjöar', '62 %', '64 %', '70 %']]
    const layout = textOf('\t', [...known, ...strange])
    expect(indicators(layout)).toEqual([measured[0]])
    expect(findings(layout)).toHaveLength(1)
  })

  it('is none of prose, of a row, or of a table above every goal', () => {
    const prose = 'Indikatorer och mål beskrivs nedan.  Utfall följs upp.  Mål nås.'
    expect(findings(layoutOfText(`${heading}\n\n${prose}`))).toEqual([])
    expect(findings(textOf('\t', [['Mått på vatten', '62', 'Mål nås']]))).toEqual([])
    expect(findings(layoutOfText(strange.map((cells) => cells.join('\t')).join('\n')))).toEqual([])
  })
})
