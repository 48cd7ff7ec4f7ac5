import type { ComponentChildren } from 'preact'
import type { Language } from '../platform/http-address.ts'
import { ChartMarks } from './chart-marks.tsx'
import { type ChartData, type Scale, scaleOf } from './chart-scale.ts'
import { formatDate, formatNumber, formatValue } from './format.ts'
import { chartWords } from './words/chart.ts'

interface ChartProps {
  language: Language
  id: string
  /** The finding, in words: the chart's title. */
  finding: string
  /** What is measured, and in what. */
  label: string
  labelLang: 'sv' | undefined
  data: ChartData
  /** What stands under the chart: the latest value with its source. */
  children?: ComponentChildren
}

/** A chart with its finding as title, labels at the lines, and its figures as a table. */
export function Chart({ language, id, finding, label, labelLang, data, children }: ChartProps) {
  const scale = scaleOf(data)
  return (
    <figure aria-labelledby={id}>
      <h2 class="finding" id={id}>
        {finding}
      </h2>
      <p class="label" lang={labelLang}>
        {label}
      </p>
      <div class="plot">
        <svg role="img" aria-labelledby={`${id}-t ${id}-d`}>
          <title id={`${id}-t`}>{chartWords[language].describe(label)}</title>
          <desc id={`${id}-d`}>{describe(language, data)}</desc>
          <Axes language={language} scale={scale} unit={data.unit} />
          <ChartMarks language={language} scale={scale} data={data} />
        </svg>
      </div>
      {children}
      <ChartTable language={language} data={data} label={label} />
    </figure>
  )
}

function describe(language: Language, data: ChartData): string {
  const words = chartWords[language]
  const value = (text: string) => formatValue(text, data.unit, language)
  const points = data.points.map((point) => `${formatDate(point.at, language)} ${value(point.value)}`)
  const aims = data.aims.map((aim) => words.aim(formatDate(aim.from, language), value(aim.value)))
  const base = data.baseline ? [`${words.baseline} ${value(data.baseline.value)}`] : []
  return `${[...base, ...points, ...aims].join('. ')}.`
}

function Axes({ language, scale, unit }: { language: Language; scale: Scale; unit: string | null }) {
  return (
    <>
      {scale.ticks.map((tick) => {
        const y = `${scale.y(tick)}%`
        const isTop = tick === scale.ticks.at(-1)
        return (
          <g key={tick}>
            <line class={tick === 0 ? 'axis zero' : 'axis'} x1="0" x2="100%" y1={y} y2={y} />
            <text x="0" dx="-8" y={y} dy=".3em" text-anchor="end">
              {isTop && unit === '%' ? formatValue(tick, unit, language) : formatNumber(tick, language)}
            </text>
          </g>
        )
      })}
      {scale.years.map((year) => (
        <text key={year} x={`${scale.x(`${year}-01-01`)}%`} y="100%" dy="1.5em">
          {year}
        </text>
      ))}
    </>
  )
}

function ChartTable({ language, data, label }: { language: Language; data: ChartData; label: string }) {
  const words = chartWords[language]
  const rows = tableRows(language, data)
  return (
    <details>
      <summary>{words.table}</summary>
      <table class="table">
        <caption class="vh">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{words.time}</th>
            <th scope="col" />
            <th scope="col" class="n">
              {data.unit ?? words.outcome}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.time} ${row.what}`}>
              <th scope="row">{row.time}</th>
              <td>{row.what}</td>
              <td class="n">{row.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function tableRows(language: Language, data: ChartData): { time: string; what: string; value: string }[] {
  const words = chartWords[language]
  const number = (value: string) => formatNumber(value, language)
  const time = (at: string | null) => (at ? formatDate(at, language) : '–')
  const base = data.baseline
  const baseName = base?.derived ? `${words.baseline} (${words.derived})` : words.baseline
  return [
    ...(base ? [{ time: time(base.at), what: baseName, value: number(base.value) }] : []),
    ...data.aims.map((aim) => ({ time: time(aim.from), what: words.target, value: number(aim.value) })),
    ...data.points.map((point) => ({
      time: time(point.at),
      what: words.outcome,
      value: point.approximate ? words.about(number(point.value)) : number(point.value),
    })),
  ]
}
