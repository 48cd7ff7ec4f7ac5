import fc from 'fast-check'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Chart } from './chart.tsx'
import { aimPlaces, linePlaces, movedLabel, pointPlaces } from './chart-places.ts'
import { type ChartData, scaleOf, spread, ticksUpTo, yearsOf } from './chart-scale.ts'

const about4 = { at: '2024-11', value: '4', approximate: true }
const moved: ChartData = {
  unit: '%',
  points: [about4],
  aims: [
    { from: '2024-01-01', value: '4', decided: true },
    { from: '2024-11-28', value: '2', decided: false },
  ],
  baseline: { value: '5', derived: true, at: '2024-01-01' },
}

describe('the scale', () => {
  test('a year stands at its middle, a month and a day where they are', () => {
    expect([yearsOf('2024'), yearsOf('2024-01-01')]).toEqual([2024.5, 2024])
    expect(yearsOf('2024-07')).toBeGreaterThan(yearsOf('2024-06-30'))
  })
  test('steps are few and round, begin at zero and reach over the highest value', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e9, noNaN: true }), (highest) => {
        const ticks = ticksUpTo(highest)
        expect(ticks[0]).toBe(0)
        expect(ticks.at(-1)).toBeGreaterThan(highest)
        expect(ticks.length).toBeLessThanOrEqual(7)
      }),
    )
  })
  test('whatever the values, everything is drawn inside the plot', () => {
    const scale = scaleOf(moved)
    const places = [
      ...moved.points.map((point) => scale.x(point.at)),
      ...moved.aims.map((aim) => scale.y(aim.value)),
    ]
    for (const place of places) expect(place).toBeGreaterThanOrEqual(0)
    for (const place of places) expect(place).toBeLessThanOrEqual(100)
  })
})

describe('an aim of which only the year is known', () => {
  const ofYears = {
    ...moved,
    aims: [
      { ...moved.aims[0], from: '2024' },
      { ...moved.aims[1], from: '2025' },
    ],
  }
  const data = { ...ofYears, baseline: null } as ChartData
  const html = render(<Chart language="sv" id="c" finding="" label="" labelLang={undefined} data={data} />)

  test('holds the whole year', () => {
    const scale = scaleOf(data)
    expect(aimPlaces(data, scale).map(({ x1, x2 }) => [x1, x2])).toEqual([
      [0, 50],
      [50, 100],
    ])
  })
  test('is never given a day, nor a line where it moved', () => {
    expect(html).toContain('<th scope="row">2025</th>')
    expect(html).not.toContain('1\u00a0jan')
    expect(html).not.toContain('class="moved"')
  })
})

describe('labels', () => {
  test('labels moved apart keep their order and their distance', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 6 }), (places) => {
        const sorted = spread(places, 12).toSorted((a, b) => a - b)
        for (const [index, place] of sorted.entries())
          if (index > 0) expect(place - (sorted[index - 1] ?? 0)).toBeGreaterThan(11.999)
      }),
    )
  })
  test('an aim that held for a short time has a short label or none, the last stands to the right', () => {
    const short = { ...moved, aims: [...moved.aims, { from: '2024-12-20', value: '3', decided: true }] }
    expect(aimPlaces(short, scaleOf(short)).map((place) => place.label)).toEqual(['full', 'none', 'right'])
  })
  test('the words about a moved aim give way to a value that stands there', () => {
    const low = { at: '2024-10', value: '3', approximate: false }
    const label = (data: ChartData) =>
      movedLabel(aimPlaces(data, scaleOf(data)), pointPlaces(data, scaleOf(data)))
    expect(label({ ...moved, points: [{ ...about4, at: '2024-02' }] })).toMatchObject({ side: 'left' })
    expect(label({ ...moved, points: [low] })).toBeNull()
  })
  test('of two values for one time both are drawn, one is labelled, and the line passes one', () => {
    const two = { ...moved, points: [about4, { ...about4, value: '3.8' }] }
    const places = pointPlaces(two, scaleOf(two))
    expect(places.map((place) => place.labelled)).toEqual([false, true])
    expect(linePlaces(places).map((place) => place.value)).toEqual(['3.8'])
  })
})

test('a chart says its finding, marks what is derived, undecided and approximate, and has its table', () => {
  const html = render(
    <Chart
      language="sv"
      id="c"
      finding="Cirka 4 % i november"
      label="Kostnad"
      labelLang={undefined}
      data={moved}
    />,
  )
  expect(html).toContain('Cirka 4 % i november</h2>')
  for (const said of [
    'härlett',
    'beslut saknas',
    'cirka 4',
    'Mål nu: 2',
    'Mål 2024: 4',
    'class="base"',
    '<details>',
  ])
    expect(html.replaceAll('\u00a0', ' ')).toContain(said)
  expect(html).not.toContain('style=')
})
