import type { Judged } from './judged.ts'

/** What was given a confidence within one bin: how many, how sure on average, and how much of it was right. */
export interface Bin {
  from: number
  to: number
  count: number
  /** The mean confidence given. */
  given: number
  /** The share of things of which every field is right. */
  whole: number
  /** The share of right values among all values of those things. */
  values: number
}

const borders = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1]

/** The calibration: a bin for each span of confidence in which anything was read. */
export function calibrate(judged: Judged[]): Bin[] {
  return borders.slice(0, -1).flatMap((from, at) => {
    const to = borders[at + 1] ?? 1
    const within = judged.filter(
      ({ confidence }) => confidence >= from && (confidence < to || (to === 1 && confidence === 1)),
    )
    return within.length === 0 ? [] : [binOf(from, to, within)]
  })
}

function binOf(from: number, to: number, within: Judged[]): Bin {
  const shares = within.map(shareRight)
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    from,
    to,
    count: within.length,
    given: mean(within.map(({ confidence }) => confidence)),
    whole: mean(shares.map((share) => (share === 1 ? 1 : 0))),
    values: mean(shares),
  }
}

/** The share of a thing's values that are right or near it: what is missed and what is invented both lower it. */
export function shareRight({ tallies }: Judged): number {
  let hits = 0
  let all = 0
  for (const { expected, found, near } of tallies.values()) {
    hits += near
    all += expected + found - near
  }
  return all === 0 ? 1 : hits / all
}
