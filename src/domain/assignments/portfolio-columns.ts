import { type Party, type PortfolioRow, standingOf } from './portfolio.ts'

/** More receivers than this stand together in a last column, each under its name. */
const mostColumns = 6

export interface PortfolioColumns {
  /** Those that most of the shown threads are directed to; where there are too many, none for a single thread. */
  receivers: (Party & { threads: number; deviating: number })[]
  hasOthers: boolean
  /** Some thread names no receiver. */
  hasUnnamed: boolean
}

/** The columns for these rows: a receiver each, while they are few enough to be read across. */
export function portfolioColumns(rows: readonly PortfolioRow[]): PortfolioColumns {
  const groups = Map.groupBy(
    rows.flatMap((row) => row.receivers.map((party) => ({ party, row }))),
    ({ party }) => party.key,
  )
  const all = [...groups.values()]
    .flatMap((group) => {
      const [first] = group
      if (!first) return []
      const deviating = group.filter(({ row, party }) => standingOf(row, party.key) === 'deviates').length
      return [{ ...first.party, threads: group.length, deviating }]
    })
    .toSorted((a, b) => b.threads - a.threads || a.name.localeCompare(b.name, 'sv'))
  const fits = all.length <= mostColumns + 1
  return {
    receivers: fits ? all : all.slice(0, mostColumns).filter((column) => column.threads > 1),
    hasOthers: !fits,
    hasUnnamed: rows.some((row) => row.receivers.length === 0),
  }
}

/** The receivers of a row that have no column of their own. */
export function otherReceivers(row: PortfolioRow, { receivers }: PortfolioColumns): Party[] {
  return row.receivers.filter((party) => !receivers.some((column) => column.key === party.key))
}

/** Rows under their giver, the giver of most first; null is for those whose giver is not stated. */
export function byGiver(rows: readonly PortfolioRow[]): { giver: Party | null; rows: PortfolioRow[] }[] {
  const groups = Map.groupBy(rows, (row) => row.givers[0]?.key ?? '')
  return [...groups.values()]
    .map((held) => ({ giver: held[0]?.givers[0] ?? null, rows: held }))
    .toSorted((a, b) => Number(a.giver === null) - Number(b.giver === null) || b.rows.length - a.rows.length)
}
