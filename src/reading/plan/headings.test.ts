import { describe, expect, it } from 'vitest'
import { columnsOf } from './columns-of.ts'
import { readGoalHeading } from './goal-heading.ts'
import { readHeads, readYearLine } from './table-head.ts'

const heads = (line: string) =>
  readHeads(line)?.map(({ role, period }) => (period ? `${role} ${period}` : role)) ?? null

describe('the head of a table of indicators', () => {
  it.each([
    ['Delmål Indikator Utfall 2029 Mål 2031', ['subgoal', 'indicator', 'outcome 2029', 'target 2031']],
    ['Indikator   Basvärde   Målvärde', ['indicator', 'outcome', 'target']],
    ['Målvärde 2031 | Utgångsläge | Indikator', ['target 2031', 'outcome', 'indicator']],
    [
      'Nyckeltal Utfall helår 2029 Mål 2031 Mål 2032',
      ['indicator', 'outcome 2029', 'target 2031', 'target 2032'],
    ],
    ['Mål Indikator Målvärde', ['subgoal', 'indicator', 'target']],
    ['Mål Delmål Indikator Nuläge (2029)', ['goal', 'subgoal', 'indicator', 'outcome 2029']],
    ['Indikator Nuläge Målvärde 2031 Ansvarig', ['indicator', 'outcome', 'target 2031', 'other']],
  ])('%s', (line, roles) => {
    expect(heads(line)).toEqual(roles)
  })

  it.each([['Delmål och indikatorer'], ['Indikatorer'], ['Utfall 2029'], ['Mål 1. Indikator'], ['']])(
    'is not %j',
    (line) => {
      expect(heads(line)).toBeNull()
    },
  )

  it('may have its years on a line of their own', () => {
    expect(readYearLine('2029   2031')).toEqual(['2029', '2031'])
    expect(readYearLine('2029 mål')).toBeNull()
  })
})

describe('the heading of a goal', () => {
  it.each([
    ['Mål 1. Trygg uppväxt', '1', 'Trygg uppväxt'],
    ['Mål 4. God vård (2)', '4', 'God vård'],
    ['Inriktningsmål 2: Hållbar region', '2', 'Hållbar region'],
    ['MÅL 3 – GOD EKONOMI', '3', 'GOD EKONOMI'],
    ['Målområde: Kultur för alla', null, 'Kultur för alla'],
    ['Mål 5', '5', ''],
  ])('%s', (line, number, title) => {
    expect(readGoalHeading(line)).toMatchObject({ number, title })
  })

  it.each([
    ['Mål 2031'],
    ['Mål: 80 %'],
    ['mål 1 och 2 har nåtts'],
    ['Mål 4 nås inte'],
    ['Mål 1. Vård ........ 7'],
  ])('is not %j', (line) => {
    expect(readGoalHeading(line)).toBeNull()
  })

  it('says when it stands below others', () => {
    expect(readGoalHeading('Nämndmål 1.2 Korta köer')?.level).toBe('lower')
    expect(readGoalHeading('Delmål 1: Korta köer')?.level).toBe('lower')
    expect(readGoalHeading('Mål 1: Korta köer')?.level).toBe('goal')
  })
})

describe('the columns of a line', () => {
  it('are those whose heads stand nearest, in order and each once', () => {
    expect(columnsOf([0.06, 0.4], [0.06, 0.4, 0.78, 0.87])).toEqual([0, 1])
    expect(columnsOf([0.4, 0.92], [0.06, 0.4, 0.78, 0.87])).toEqual([1, 3])
  })

  it('hold numbers that are set to the right of their heads', () => {
    expect(columnsOf([0.4, 0.854, 0.928], [0.06, 0.4, 0.787, 0.874])).toEqual([1, 2, 3])
    expect(columnsOf([0.854], [0.787, 0.874])).toEqual([0])
  })
})
