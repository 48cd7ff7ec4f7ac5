import { describe, expect, it, test } from 'vitest'
import type { PlacedText } from './passage.ts'
import { measureRow } from './row-values.ts'
import type { ColumnRole } from './table-head.ts'

const placed = (text: string): PlacedText => ({ text, start: 0, end: text.length })
/** Columns as "outcome 2029" or "target"; those of other kinds hold no values. */
const columnsOf = (heads: string[]) =>
  heads.map((head, at) => {
    const [role = '', period = null] = head.split(' ')
    return { role: role as ColumnRole, period, at, edge: at }
  })
const shown = (measured: ReturnType<typeof measureRow>) => {
  const value = (of: typeof measured.baseline) => of && `${of.value}@${of.period}`
  return [value(measured.baseline), value(measured.target)]
}
const base = { goal: null, subgoal: null, indicator: null, confidence: 1 }
const ofCells = (heads: string[], cells: (string | null)[]) =>
  measureRow(
    { ...base, values: [], cells: cells.map((cell) => (cell === null ? null : placed(cell))) },
    columnsOf(heads),
  )
const ofRun = (heads: string[], ...values: string[]) =>
  measureRow({ ...base, values: values.map(placed) }, columnsOf(heads))

describe('the values of a row in cells', () => {
  test.each([
    [
      'show the latest outcome',
      ['outcome 2028', 'outcome 2029', 'target 2031'],
      ['4', '5', '9'],
      '5@2029',
      '9@2031',
    ],
    [
      'in whatever order the years stand',
      ['outcome 2029', 'outcome 2028', 'target'],
      ['4', '5', '9'],
      '4@2029',
      '9@null',
    ],
    [
      'the last of two outcomes without a year',
      ['outcome', 'outcome', 'target'],
      ['4', '5', '9'],
      '5@null',
      '9@null',
    ],
    [
      'an outcome with its year before one without',
      ['outcome 2029', 'outcome', 'target'],
      ['4', '5', '9'],
      '4@2029',
      '9@null',
    ],
    [
      'the one before a dash',
      ['outcome 2028', 'outcome 2029', 'target'],
      ['4', '–', '9'],
      '4@2028',
      '9@null',
    ],
    ['the nearest target', ['outcome', 'target 2031', 'target 2033'], ['4', '9', '12'], '4@null', '9@2031'],
    ['nothing where cells are empty', ['outcome', 'target'], [null, null], null, null],
    ['nothing of a forecast', ['outcome', 'beside', 'target'], ['4', '6', '9'], '4@null', '9@null'],
    [
      'nothing of words',
      ['indicator', 'outcome', 'target', 'other'],
      ['Antal', '4', '9', '7'],
      '4@null',
      '9@null',
    ],
  ])('show %s', (_, heads, cells, baseline, target) => {
    expect(shown(ofCells(heads, cells))).toEqual([baseline, target])
  })

  it('of which one holds two have swallowed the empty one after it', () => {
    const heads = ['indicator', 'outcome 2029', 'target 2031', 'other']
    expect(shown(ofCells(heads, ['Antal', '40 % 50 %', null, null]))).toEqual(['40@2029', '50@2031'])
    expect(shown(ofCells(heads, ['Antal', '40 50', null, null]))).toEqual(['40@2029', '50@2031'])
    expect(shown(ofCells(heads, ['Antal', '40 000', null, 'x']))).toEqual(['40000@2029', null])
  })

  it('are one number where the next cell is filled or holds no values', () => {
    expect(shown(ofCells(['outcome', 'target'], ['30 500', '35 000']))).toEqual(['30500@null', '35000@null'])
    expect(shown(ofCells(['target', 'other', 'outcome'], ['30 500', null, null]))).toEqual([
      null,
      '30500@null',
    ])
    expect(shown(ofCells(['outcome', 'target', 'other'], ['4', '30 500', null]))).toEqual([
      '4@null',
      '30500@null',
    ])
  })

  it('leave a doubt where a kept one is no value, and none beside them', () => {
    expect(ofCells(['outcome', 'target'], ['4', 'öka']).doubts).toHaveLength(1)
    expect(ofCells(['outcome', 'beside', 'target'], ['4', 'öka', '9']).doubts).toEqual([])
  })
})

describe('the values of a row that was run together', () => {
  test.each([
    ['stand under the heads in order', ['outcome 2029', 'target 2031'], ['40 % 50 %'], '40@2029', '50@2031'],
    [
      'may be told in several places',
      ['outcome 2029', 'target 2031'],
      ['40 %', '50 %'],
      '40@2029',
      '50@2031',
    ],
    [
      'lack the earliest outcomes first',
      ['outcome 2028', 'outcome 2029', 'target'],
      ['40 % 50 %'],
      '40@2029',
      '50@null',
    ],
    [
      'lack every outcome before a target',
      ['outcome 2028', 'outcome 2029', 'target'],
      ['50 %'],
      null,
      '50@null',
    ],
    ['lack the last target at last', ['outcome', 'target 2031', 'target 2033'], ['50 %'], null, '50@2031'],
  ])('%s', (_, heads, values, baseline, target) => {
    expect(shown(ofRun(heads, ...values))).toEqual([baseline, target])
  })

  it('leave a doubt where they can be read in several ways', () => {
    expect(ofRun(['outcome', 'target'], '312 54 160 000').doubts).toHaveLength(1)
  })
})
