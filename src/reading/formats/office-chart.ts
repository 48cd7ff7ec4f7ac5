import type { GridCell } from './grid-rows.ts'
import { allNamed, at, textOf, type XmlElement } from './xml.ts'

/** The figures that a chart is drawn from, as the table they come from: a column for each series. */
export function gridOfChart(chart: XmlElement | undefined): GridCell[][] {
  const series = allNamed(chart, 'c:ser').map((one) => ({
    name: pointsOf(at(one, 'c:tx')).get(0) ?? '',
    categories: pointsOf(at(one, 'c:cat')),
    values: pointsOf(at(one, 'c:val') ?? at(one, 'c:yVal')),
  }))
  const [first] = series
  if (!first) return []
  const head = series.flatMap(({ name }, index) => cell(name, index + 1))
  const rows = [...first.values.keys()].map((point) => [
    ...cell(first.categories.get(point) ?? '', 0),
    ...series.flatMap(({ values }, index) => cell(values.get(point) ?? '', index + 1)),
  ])
  return [head, ...rows]
}

function cell(text: string, column: number): GridCell[] {
  const shown = /^-?\d+\.\d+$/u.test(text)
    ? String(Math.round(Number(text) * 1000) / 1000).replace('.', ',')
    : text
  return shown.trim() === '' ? [] : [{ lines: [shown.trim()], column, bold: false }]
}

function pointsOf(data: XmlElement | undefined): Map<number, string> {
  const points = allNamed(data, 'c:pt')
  return new Map(points.map((point) => [Number(point.attributes.idx ?? 0), textOf(at(point, 'c:v'))]))
}
