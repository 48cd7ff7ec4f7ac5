import { describe, expect, test } from 'vitest'
import type { FigureRow } from '../domain/goals/goal.ts'
import { assignment, figure, passage, thread } from './test-threads.ts'
import { chartOfThread } from './thread-chart.ts'

const minutes = passage('protokoll', null, '27')
const later = passage('au', '2024-11-28', '204')

describe('the chart of a thread', () => {
  const aim = { value: '4', unit: 'procent', passage: minutes }
  test('it has the outcome, the aims in the order of time, and the derived baseline, in one unit', () => {
    const figures = [
      figure('outcome', '4', later),
      figure('target', '2', later),
      { ...figure('outcome', '300', later), unit: 'mkr' },
    ]
    const impliedBaseline = { value: '5', unit: '%', passage: minutes }
    const chart = chartOfThread(thread([assignment(2024, 'A', { aim, impliedBaseline, figures })]))
    expect(chart?.data).toMatchObject({
      unit: '%',
      points: [{ at: '2024-11-28', value: '4' }],
      aims: [{ value: '4' }, { value: '2' }],
      baseline: { value: '5', derived: true },
    })
  })
  test('an aim that is only repeated is the same aim', () => {
    const years = [assignment(2024, 'A', { aim }), assignment(2025, 'B', { aim })]
    expect(chartOfThread(thread(years))?.data.aims).toHaveLength(1)
  })
  test('without outcome and aim there is no chart', () => {
    expect(chartOfThread(thread([assignment(2024, 'A')]))).toBeNull()
  })
  test('the line goes forward in time: a year stands by its middle, after a day early in the same year', () => {
    const ofYear = { ...figure('outcome', '4.1', passage('2025', '2025-03-20')), asOf: '2024' }
    const ofDay = figure('outcome', '5.8', passage('2024', '2024-01-30'))
    const chart = chartOfThread(thread([assignment(2024, 'A', { figures: [ofYear, ofDay] })]))
    expect(chart?.data.points.map((point) => point.at)).toEqual(['2024-01-30', '2024'])
  })
  test('a value of last year that is told again is no value of the day it is told', () => {
    const stated = { ...figure('outcome', '5.8', passage('direktiv', '2024-01-22')), asOf: '2023' }
    const again = figure('outcome', '5.80', passage('protokoll', '2024-01-30'))
    const before = figure('outcome', '5.8', passage('protokoll', '2023-06-01'))
    const pointsOf = (figures: FigureRow[]) =>
      chartOfThread(thread([assignment(2024, 'A', { figures })]))?.data.points.map((point) => point.at)
    expect(pointsOf([stated, again])).toEqual(['2023'])
    expect(pointsOf([stated, before])).toEqual(['2023-06-01', '2023'])
  })
})
