import type { Language } from '../platform/http-address.ts'
import {
  type AimPlace,
  aimPlaces,
  linePlaces,
  movedLabel,
  type PointPlace,
  pointPlaces,
  rightLabels,
} from './chart-places.ts'
import { type ChartData, isYear, type Scale } from './chart-scale.ts'
import { formatValue } from './format.ts'
import { chartWords } from './words/chart.ts'

interface MarksProps {
  language: Language
  scale: Scale
  data: ChartData
}

/** The baseline dashed, the aims solid with their figures, the outcome as line and dots. */
export function ChartMarks({ language, scale, data }: MarksProps) {
  const right = rightLabels(data, scale)
  const aims = aimPlaces(data, scale)
  const points = pointPlaces(data, scale)
  return (
    <>
      {data.baseline && <Baseline language={language} scale={scale} data={data} at={right.baseline} />}
      {aims.map((place) => (
        <AimLine key={place.aim.from} language={language} place={place} data={data} right={right.aim} />
      ))}
      <Moved language={language} aims={aims} points={points} />
      <Line places={points} />
      {points.map((place) => (
        <Point key={`${place.at} ${place.value}`} language={language} place={place} unit={data.unit} />
      ))}
    </>
  )
}

function Baseline({ language, scale, data, at }: MarksProps & { at: number }) {
  const { baseline } = data
  if (!baseline) return null
  const words = chartWords[language]
  const y = `${scale.y(baseline.value)}%`
  const value = formatValue(baseline.value, data.unit, language)
  return (
    <>
      <line class="base" x1="0" x2="100%" y1={y} y2={y} />
      <text x="100%" dx="8" y={`${at}%`} dy="-.15em">
        {words.baseline}
      </text>
      <text x="100%" dx="8" y={`${at}%`} dy="1.05em">
        {baseline.derived ? `${value}, ${words.derived}` : value}
      </text>
    </>
  )
}

interface AimLineProps {
  language: Language
  place: AimPlace
  data: ChartData
  right: number
}

function AimLine({ language, place, data, right }: AimLineProps) {
  const { aim, x1, x2, y, label, above } = place
  const words = chartWords[language]
  const value = formatValue(aim.value, data.unit, language)
  const many = data.aims.length > 1
  return (
    <>
      <line class="aim" x1={`${x1}%`} x2={`${x2}%`} y1={`${y}%`} y2={`${y}%`} />
      {label === 'right' && (
        <text class="aim-text" x="100%" dx="8" y={`${right}%`} dy=".35em">
          {many ? words.aimNow(value) : words.onlyAim(value)}
        </text>
      )}
      {(label === 'full' || label === 'short') && (
        <text
          class="aim-text"
          x={`${x2}%`}
          dx="-8"
          y={`${y}%`}
          dy={above ? '-.55em' : '1.35em'}
          text-anchor="end"
        >
          {label === 'full' ? words.aim(aim.from.slice(0, 4), value) : value}
        </text>
      )}
    </>
  )
}

interface MovedProps {
  language: Language
  aims: readonly AimPlace[]
  points: readonly PointPlace[]
}

/** Where the aim was last moved: dotted, with whether a decision of it is held. Not drawn when the day is unknown. */
function Moved({ language, aims, points }: MovedProps) {
  const [from, to] = aims.slice(-2)
  if (!from || !to || isYear(to.aim.from)) return null
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)]
  const x = `${to.x1}%`
  return (
    <>
      <line class="moved" x1={x} x2={x} y1={`${top + 1.5}%`} y2={`${bottom - 1.5}%`} />
      <MovedLabel language={language} place={movedLabel(aims, points)} decided={to.aim.decided} />
    </>
  )
}

interface MovedLabelProps {
  language: Language
  place: ReturnType<typeof movedLabel>
  decided: boolean
}

function MovedLabel({ language, place, decided }: MovedLabelProps) {
  if (!place) return null
  const words = chartWords[language]
  const at = { x: `${place.x}%`, y: `${place.y}%` }
  const side = place.side === 'left' ? { dx: -8, 'text-anchor': 'end' as const } : { dx: 8 }
  return (
    <>
      <text {...at} {...side} dy=".3em">
        {words.moved}
      </text>
      <text {...at} {...side} dy="1.45em">
        {decided ? words.movedDecided : words.movedUndecided}
      </text>
    </>
  )
}

function Line({ places }: { places: readonly PointPlace[] }) {
  const line = linePlaces(places).map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`)
  return (
    <svg
      width="100%"
      height="100%"
      aria-hidden="true"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      overflow="visible"
    >
      <polyline class="line" points={line.join(' ')} />
    </svg>
  )
}

function Point({ language, place, unit }: { language: Language; place: PointPlace; unit: string | null }) {
  const { x, y, last, approximate } = place
  const value = formatValue(place.value, unit, language)
  const anchor = x < 12 ? 'start' : x > 88 ? 'end' : 'middle'
  return (
    <>
      <circle class={approximate ? 'dot about' : 'dot'} cx={`${x}%`} cy={`${y}%`} r={last ? 4.5 : 3.5} />
      {place.labelled && (
        <text
          class={last ? 'last' : undefined}
          x={`${x}%`}
          y={`${y}%`}
          dy={last ? '-.65em' : '-.85em'}
          text-anchor={anchor}
        >
          {approximate ? chartWords[language].about(value) : value}
        </text>
      )}
    </>
  )
}
