import type { Language } from '../platform/http-address.ts'
import { type ChartData, type Scale, spread } from './chart-scale.ts'
import { formatValue } from './format.ts'
import { chartWords } from './words/chart.ts'

interface MarksProps {
  language: Language
  scale: Scale
  data: ChartData
  labels: RightLabels
}

/** Where the labels to the right of the plot stand, moved apart. */
export interface RightLabels {
  baseline: number
  aim: number
}

/** Two lines of label take about an eighth of the height. */
const labelGap = 12

/** Places the labels of baseline and last aim at their lines, apart from each other. */
export function rightLabels(data: ChartData, scale: Scale): RightLabels {
  const baseline = data.baseline ? scale.y(data.baseline.value) : -100
  const last = data.aims.at(-1)
  const [first = 0, second = 0] = spread([baseline, last ? scale.y(last.value) : 200], labelGap)
  return { baseline: first, aim: second }
}

/** The baseline dashed, the aims solid with their figures, the outcome as line and dots. */
export function ChartMarks({ language, scale, data, labels }: MarksProps) {
  return (
    <>
      {data.baseline && <Baseline language={language} scale={scale} data={data} at={labels.baseline} />}
      <Aims language={language} scale={scale} data={data} at={labels.aim} />
      <Outcome language={language} scale={scale} data={data} />
    </>
  )
}

function Baseline({ language, scale, data, at }: Omit<MarksProps, 'labels'> & { at: number }) {
  const { baseline } = data
  if (!baseline) return null
  const words = chartWords[language]
  const y = `${scale.y(baseline.value)}%`
  const value = formatValue(baseline.value, data.unit, language)
  return (
    <>
      <line class="base" x1="0" x2="100%" y1={y} y2={y} />
      <text x="100%" dx="8" y={`${at}%`} dy="-2">
        {words.baseline}
      </text>
      <text x="100%" dx="8" y={`${at}%`} dy="14">
        {baseline.derived ? `${value}, ${words.derived}` : value}
      </text>
    </>
  )
}

function Aims({ language, scale, data, at }: Omit<MarksProps, 'labels'> & { at: number }) {
  return (
    <>
      {data.aims.map((aim, index) => {
        const next = data.aims[index + 1]
        const from = scale.x(aim.from)
        const to = next ? scale.x(next.from) : 100
        const y = scale.y(aim.value)
        return (
          <g key={aim.from + aim.value}>
            <line class="aim" x1={`${from}%`} x2={`${to}%`} y1={`${y}%`} y2={`${y}%`} />
            {next ? (
              <EarlierAim language={language} aim={aim} unit={data.unit} x={to} y={y} />
            ) : (
              <LastAim language={language} aim={aim} data={data} y={at} />
            )}
            {next && (
              <Moved language={language} x={to} from={y} to={scale.y(next.value)} decided={next.decided} />
            )}
          </g>
        )
      })}
    </>
  )
}

type Aim = ChartData['aims'][number]

function EarlierAim({
  language,
  aim,
  unit,
  x,
  y,
}: {
  language: Language
  aim: Aim
  unit: string | null
  x: number
  y: number
}) {
  return (
    <text class="aim-text" x={`${x}%`} dx="-8" y={`${y}%`} dy="18" text-anchor="end">
      {chartWords[language].aim(aim.from.slice(0, 4), formatValue(aim.value, unit, language))}
    </text>
  )
}

function LastAim({ language, aim, data, y }: { language: Language; aim: Aim; data: ChartData; y: number }) {
  const words = chartWords[language]
  const value = formatValue(aim.value, data.unit, language)
  return (
    <text class="aim-text" x="100%" dx="8" y={`${y}%`} dy="5">
      {data.aims.length > 1 ? words.aimNow(value) : words.onlyAim(value)}
    </text>
  )
}

interface MovedProps {
  language: Language
  x: number
  from: number
  to: number
  decided: boolean
}

/** Where an aim was moved: dotted, with whether a decision of it is held. */
function Moved({ language, x, from, to, decided }: MovedProps) {
  const words = chartWords[language]
  const middle = `${(from + to) / 2}%`
  const side = x > 50 ? { dx: -8, 'text-anchor': 'end' as const } : { dx: 8 }
  return (
    <>
      <line class="moved" x1={`${x}%`} x2={`${x}%`} y1={`${from + 1.5}%`} y2={`${to - 1.5}%`} />
      <text x={`${x}%`} y={middle} dy="6" {...side}>
        {words.moved}
      </text>
      <text x={`${x}%`} y={middle} dy="21" {...side}>
        {decided ? words.movedDecided : words.movedUndecided}
      </text>
    </>
  )
}

function Outcome({ language, scale, data }: Omit<MarksProps, 'labels'>) {
  const places = data.points.map((point) => ({ ...point, x: scale.x(point.at), y: scale.y(point.value) }))
  // Two values for one time are both shown; the line runs through the one that was stated last.
  const onLine = places.filter((place, index) => places[index + 1]?.x !== place.x)
  const line = onLine.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ')
  return (
    <>
      <svg
        width="100%"
        height="100%"
        aria-hidden="true"
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        overflow="visible"
      >
        <polyline class="line" points={line} />
      </svg>
      {places.map((place, index) => (
        <Point
          key={`${place.at} ${place.value}`}
          language={language}
          place={place}
          unit={data.unit}
          last={index === places.length - 1}
        />
      ))}
    </>
  )
}

interface PointProps {
  language: Language
  place: { x: number; y: number; value: string; approximate: boolean }
  unit: string | null
  last: boolean
}

function Point({ language, place, unit, last }: PointProps) {
  const value = formatValue(place.value, unit, language)
  const shown = place.approximate ? chartWords[language].about(value) : value
  const anchor = place.x < 12 ? 'start' : place.x > 88 ? 'end' : 'middle'
  return (
    <>
      <circle
        class={place.approximate ? 'dot about' : 'dot'}
        cx={`${place.x}%`}
        cy={`${place.y}%`}
        r={last ? 4.5 : 3.5}
      />
      <text
        class={last ? 'last' : undefined}
        x={`${place.x}%`}
        y={`${place.y}%`}
        dy="-12"
        text-anchor={anchor}
      >
        {shown}
      </text>
    </>
  )
}
