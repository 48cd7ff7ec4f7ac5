import { describe, expect, it } from 'vitest'
import { layoutOfText } from '../formats/text.ts'
import { readPlan } from './read-plan.ts'

const outline = (text: string) =>
  readPlan(layoutOfText(text)).goals.flatMap(({ title, subgoals }) => [
    title,
    ...subgoals.map((subgoal) => [
      subgoal.title,
      ...subgoal.indicators.map(
        (each) => `${each.title}: ${each.baseline?.value ?? '–'} → ${each.target?.value ?? '–'}`,
      ),
    ]),
  ])
const confidences = (text: string) =>
  readPlan(layoutOfText(text)).goals.flatMap(({ subgoals }) =>
    subgoals.flatMap(({ indicators }) => indicators.map(({ confidence }) => confidence)),
  )

describe('a table of a plan', () => {
  it('may have a column for the goals', () => {
    const text = [
      'Inriktningsmål      Nämndmål           Indikator        Utfall   Målvärde',
      '1. Rent hav         Renare hamnar      Antal prov       4        9',
      '                                       Antal bad        5        10',
      '2. Tyst stad        Lugna gator        Antal decibel    70       60',
    ].join('\n')
    expect(outline(text)).toEqual([
      'Rent hav',
      ['Renare hamnar', 'Antal prov: 4 → 9', 'Antal bad: 5 → 10'],
      'Tyst stad',
      ['Lugna gator', 'Antal decibel: 70 → 60'],
    ])
  })

  it('without a column of indicators measures its sub-goals', () => {
    const text =
      'Mål 1. Rent hav\n\nNämndmål        Utfall   Mål\nRenare hamnar   4        9\nFler bad        5        10'
    expect(outline(text)).toEqual(['Rent hav', ['Rent hav', 'Renare hamnar: 4 → 9', 'Fler bad: 5 → 10']])
  })

  it('is less sure of a row without values', () => {
    const text = 'Mål 1. Rent hav\n\nIndikator\tUtfall\tMål\nAntal prov\t4\t9\nAntal bad'
    expect(confidences(text)).toEqual([0.92, 0.7])
  })

  it('takes whole rows where strokes or tabs part the cells, though they begin in small letters', () => {
    const rows = [
      ['Indikator', 'Utfall', 'Mål'],
      ['antal prov', '4', '9'],
      ['antal bad utan', '', '3'],
      ['på kajer', '5', ''],
    ]
    const read = ['Rent hav', ['Rent hav', 'antal prov: 4 → 9', 'antal bad utan: – → 3', 'på kajer: 5 → –']]
    for (const gap of ['\t', ' | ', '|', '  |'])
      expect(outline(`Mål 1. Rent hav\n\n${rows.map((cells) => cells.join(gap)).join('\n')}`)).toEqual(read)
  })

  it('gives values to the indicator whose lines they share, else to the one above', () => {
    const text = [
      'Mål 1. Rent hav',
      '',
      'Indikator                Utfall   Mål',
      'Antal prov som tas       4        9',
      'varje år i hamnen',
      '',
      '                         11       12',
      'Antal bad i hamnen',
      'varje år                 5        10',
    ].join('\n')
    expect(outline(text)[1]).toEqual([
      'Rent hav',
      expect.stringContaining('Antal prov som tas varje år i hamnen'),
      'Antal bad i hamnen varje år: 5 → 10',
    ])
  })

  it('may begin its values above the first indicator', () => {
    const text =
      'Mål 1. Rent hav\n\nIndikator           Utfall   Mål\n                    4        9\nAntal prov'
    expect(outline(text)[1]).toEqual(['Rent hav', 'Antal prov: 4 → 9'])
  })

  it('has the heading above it as its sub-goal under a goal, but not beside a column of sub-goals', () => {
    const head = 'Indikator   Utfall   Mål\nAntal prov   4        9'
    expect(outline(`Mål 1. Rent hav\n\nText om havet.\n\nRenare hamnar\n\n${head}`)[1]).toEqual([
      'Renare hamnar',
      'Antal prov: 4 → 9',
    ])
    const wide = 'Delmål        Indikator    Utfall   Mål\nFler bad      Antal bad    4        9'
    expect(outline(`Mål 1. Rent hav\n\nText om havet.\n\nRenare hamnar\n\n${wide}`)[1]).toEqual([
      'Fler bad',
      'Antal bad: 4 → 9',
    ])
  })

  it('under a lower heading alone has that heading as its goal', () => {
    const table = 'Indikator   Utfall   Mål\nAntal prov   4        9'
    expect(outline(`Nämndmål 1. Rent hav\n\n${table}`)).toEqual([
      'Rent hav',
      ['Rent hav', 'Antal prov: 4 → 9'],
    ])
    const captioned = `Nämndmål 1. Rent hav\n\nText om havet.\n\nRenare hamnar\n\n${table}`
    expect(outline(captioned)).toEqual(['Rent hav', ['Renare hamnar', 'Antal prov: 4 → 9']])
  })

  it('run together leaves a sub-goal without an indicator at its end unread', () => {
    const text =
      'Mål 1. Rent hav\n\nDelmål Indikator Utfall Mål\nRenare hamnar\n\nAntal prov 4 9\n\nTystare båtar'
    const { goals, findings } = readPlan(layoutOfText(text))
    expect(goals[0]?.subgoals.map(({ title }) => title)).toEqual(['Renare hamnar'])
    expect(findings.map(({ kind }) => kind)).toEqual([])
  })
})
