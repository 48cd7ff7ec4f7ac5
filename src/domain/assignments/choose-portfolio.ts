import { type GapKind, gapKinds, type ThreadStatus } from './assignment.ts'
import type { Party, PortfolioRow } from './portfolio.ts'

export type StatusKind = ThreadStatus['kind']

/** The order of urgency, which is the order of the choices. */
export const statusKinds = [
  'deviates',
  'notReported',
  'reported',
  'onTarget',
  'ended',
] as const satisfies StatusKind[]

/** Which threads someone asks to see; null leaves the choice open. */
export interface PortfolioChoice {
  giver: string | null
  receiver: string | null
  year: number | null
  status: StatusKind | null
  gap: GapKind | 'any' | null
}

/** The choice with this status or gap instead of any other; null leaves both open. */
export function withStanding(choice: PortfolioChoice, key: string | null): PortfolioChoice {
  const status = statusKinds.find((kind) => kind === key) ?? null
  const gap = key === 'any' ? key : (gapKinds.find((kind) => kind === key) ?? null)
  return { ...choice, status, gap }
}

export interface Counted<K> {
  key: K
  count: number
}

/** What the portfolio shows for a choice, and how many each other choice would show. */
export interface Portfolio {
  choice: PortfolioChoice
  /** Everything that is held, whatever the choice. */
  held: number
  givers: Party[]
  receivers: Party[]
  years: number[]
  /** Of the chosen givers, receivers and years: how many there are of each status and with each gap. */
  within: number
  statuses: Counted<StatusKind>[]
  withGaps: number
  gaps: Counted<GapKind>[]
  rows: PortfolioRow[]
}

/** Chooses among all threads. A choice that fits nothing held is left open, so that an old link still shows a page. */
export function choosePortfolio(all: readonly PortfolioRow[], wanted: PortfolioChoice): Portfolio {
  const givers = eachOnce(all.flatMap((row) => row.givers))
  const receivers = eachOnce(all.flatMap((row) => row.receivers))
  const years = [...new Set(all.flatMap((row) => row.years))].toSorted((a, b) => b - a)
  const choice = {
    ...wanted,
    giver: keyAmong(givers, wanted.giver),
    receiver: keyAmong(receivers, wanted.receiver),
    year: years.find((year) => year === wanted.year) ?? null,
  }
  const within = all.filter((row) => fitsParties(row, choice))
  return {
    choice,
    held: all.length,
    givers,
    receivers,
    years,
    within: within.length,
    statuses: counted(statusKinds, within, choice.status, (row, kind) => row.status.kind === kind),
    withGaps: within.filter((row) => row.gaps.length > 0).length,
    gaps: counted(gapKinds, within, choice.gap, (row, kind) => row.gaps.some((gap) => gap.kind === kind)),
    rows: within.filter((row) => fitsStanding(row, choice)),
  }
}

function fitsParties(row: PortfolioRow, { giver, receiver, year }: PortfolioChoice): boolean {
  return (
    (giver === null || row.givers.some((one) => one.key === giver)) &&
    (receiver === null || row.receivers.some((one) => one.key === receiver)) &&
    (year === null || row.years.includes(year))
  )
}

function fitsStanding(row: PortfolioRow, { status, gap }: PortfolioChoice): boolean {
  const hasGap = gap === 'any' ? row.gaps.length > 0 : row.gaps.some((one) => one.kind === gap)
  return (status === null || row.status.kind === status) && (gap === null || hasGap)
}

function keyAmong(parties: readonly Party[], key: string | null): string | null {
  return parties.find((one) => one.key === key)?.key ?? null
}

/** The kinds that occur; the chosen one is told even when nothing is of it. */
function counted<K>(
  kinds: readonly K[],
  rows: readonly PortfolioRow[],
  chosen: unknown,
  is: (row: PortfolioRow, kind: K) => boolean,
): Counted<K>[] {
  return kinds
    .map((key) => ({ key, count: rows.filter((row) => is(row, key)).length }))
    .filter((one) => one.count > 0 || one.key === chosen)
}

/** The most named first, then in the order of the alphabet. */
function eachOnce(named: readonly Party[]): Party[] {
  const groups = Map.groupBy(named, (party) => party.key)
  return [...groups.values()]
    .toSorted((a, b) => b.length - a.length || nameOf(a).localeCompare(nameOf(b), 'sv'))
    .flatMap(([first]) => first ?? [])
}

function nameOf([first]: readonly Party[]): string {
  return first?.name ?? ''
}
