import { type ChartData, type Scale, spread } from './chart-scale.ts'

/** An aim as it is drawn: its line, and the label that fits beside it. */
export interface AimPlace {
  aim: ChartData['aims'][number]
  x1: number
  x2: number
  y: number
  /** `full` with its year, `short` only the figure, `none` where neither fits; the table has them all. */
  label: 'full' | 'short' | 'none' | 'right'
  /** Above the line, where what comes next is too near below. */
  above: boolean
}

const roomForFull = 24
const roomForShort = 10
const roomBelow = 20

/** Lines and labels of the aims; the last one's label stands to the right of the plot. */
export function aimPlaces(data: ChartData, scale: Scale): AimPlace[] {
  return data.aims.map((aim, index) => {
    const next = data.aims[index + 1]
    const x1 = scale.start(aim.from)
    const x2 = next ? scale.start(next.from) : 100
    const y = scale.y(aim.value)
    const fall = next ? scale.y(next.value) - y : 0
    return { aim, x1, x2, y, label: next ? labelFor(x2 - x1) : 'right', above: fall > 0 && fall < roomBelow }
  })
}

function labelFor(width: number): 'full' | 'short' | 'none' {
  if (width >= roomForFull) return 'full'
  return width >= roomForShort ? 'short' : 'none'
}

export interface PointPlace {
  at: string
  value: string
  approximate: boolean
  x: number
  y: number
  labelled: boolean
  last: boolean
}

const apart = 16

/**
 * The values and which of them are labelled: the last always, others where a label does not stand over the next
 * one's. Two values for one time are both drawn; the one stated last has the label.
 */
export function pointPlaces(data: ChartData, scale: Scale): PointPlace[] {
  let free = Number.POSITIVE_INFINITY
  return data.points
    .toReversed()
    .map((point, index) => {
      const x = scale.x(point.at)
      const labelled = free - x >= apart
      if (labelled) free = x
      return { ...point, x, y: scale.y(point.value), labelled, last: index === 0 }
    })
    .toReversed()
}

/** The points of the line: one for each time, the one stated last. */
export function linePlaces(places: readonly PointPlace[]): PointPlace[] {
  return places.filter((place, index) => places[index + 1]?.x !== place.x)
}

/** Where the words about a moved aim stand: beside the dotted line, and not over a value; null when they do not fit. */
export function movedLabel(
  aims: readonly AimPlace[],
  points: readonly PointPlace[],
): { x: number; y: number; side: 'left' | 'right' } | null {
  const [from, to] = aims.slice(-2)
  if (!from || !to) return null
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)]
  const y = bottom - top >= roomBelow ? (top + bottom) / 2 : bottom + 8
  const side = to.x1 > 45 ? 'left' : 'right'
  const reach = side === 'left' ? [to.x1 - 32, to.x1] : [to.x1, to.x1 + 32]
  const [first = 0, last = 0] = reach
  // A value's dot reaches a little down, its label further up; the words take two lines from y.
  const covered = points.some(
    (point) =>
      point.x >= first && point.x <= last + 6 && point.y > y - 9 && point.y < y + (point.labelled ? 23 : 13),
  )
  return covered ? null : { x: to.x1, y, side }
}

/** Two lines of label take about an eighth of the height. */
const labelHeight = 12

/** Where the labels to the right of the plot stand: at their lines, but never over each other. */
export function rightLabels(data: ChartData, scale: Scale): { baseline: number; aim: number } {
  const last = data.aims.at(-1)
  const baseline = data.baseline ? scale.y(data.baseline.value) : -100
  const [first = 0, second = 0] = spread([baseline, last ? scale.y(last.value) : 200], labelHeight)
  return { baseline: first, aim: second }
}
