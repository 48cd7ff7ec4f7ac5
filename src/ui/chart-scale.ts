/** What a chart shows. Values are exact decimals as text; times are YYYY, YYYY-MM or YYYY-MM-DD. */
export interface ChartData {
  unit: string | null
  points: readonly { at: string; value: string; approximate: boolean }[]
  /** The aims in the order they were set; each holds until the next, the last to the right edge. */
  aims: readonly { from: string; value: string; decided: boolean }[]
  /** The level it started from; derived when no document states it outright. */
  baseline: { value: string; derived: boolean; at: string | null } | null
}

export interface Scale {
  /** Share (0–100) of the width for a time, and of the height from the top for a value. */
  x(time: string): number
  /** Where a time begins: an aim of a year holds the whole year, without a claim of which day it was set. */
  start(time: string): number
  y(value: string | number): number
  years: number[]
  ticks: number[]
}

/** A time as a number of years: a year by its middle, a month and a day where they stand. */
export function yearsOf(time: string): number {
  const [year = '0', month, day] = time.split('-')
  if (!month || !/^\d{2}$/.test(month)) return Number(year) + 0.5
  const within = day ? (Number(day) - 1) / 31 : 0.5
  return Number(year) + (Number(month) - 1 + within) / 12
}

/** Whether only the year is known. */
export function isYear(time: string): boolean {
  return /^\d{4}$/.test(time)
}

/** Whole years on the bottom, round steps from zero on the side, room above the highest value. */
export function scaleOf(data: ChartData): Scale {
  const times = [...data.points.map((point) => point.at), ...data.aims.map((aim) => aim.from)]
  if (data.baseline?.at) times.push(data.baseline.at)
  const numbers = times.map(yearsOf)
  const first = Math.floor(Math.min(...numbers))
  const last = Math.max(Math.ceil(Math.max(...numbers)), first + 1)
  const values = [...data.points, ...data.aims, ...(data.baseline ? [data.baseline] : [])]
  const ticks = ticksUpTo(Math.max(...values.map((one) => Number(one.value)), 0))
  const top = ticks.at(-1) ?? 1
  const across = (years: number) => ((years - first) / (last - first)) * 100
  return {
    x: (time) => across(yearsOf(time)),
    start: (time) => across(isYear(time) ? Number(time) : yearsOf(time)),
    y: (value) => 100 - (Number(value) / top) * 100,
    years: Array.from({ length: last - first }, (_, index) => first + index),
    ticks,
  }
}

/** Three to six round steps from zero to just above the highest value. */
export function ticksUpTo(highest: number): number[] {
  const wanted = (highest > 0 ? highest : 1) * 1.15
  const power = 10 ** Math.floor(Math.log10(wanted))
  const step = [0.2, 0.5, 1, 2].map((factor) => factor * power).find((one) => wanted / one <= 5) ?? 2 * power
  const count = Math.ceil(wanted / step)
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(6)))
}

/** Moves labels apart so that none stands over another: sorted places, at least `gap` between them. */
export function spread(places: readonly number[], gap: number): number[] {
  const order = places.map((place, index) => ({ place, index })).toSorted((a, b) => a.place - b.place)
  let last = Number.NEGATIVE_INFINITY
  const moved = [...places]
  for (const { place, index } of order) {
    last = Math.max(place, last + gap)
    moved[index] = last
  }
  return moved
}
