import { findDates } from '../words/dates.ts'
import { type Names, nameOf } from './names.ts'
import { receiversIn } from './receivers.ts'

/** What a cell under "Beslut" tells: who decided, and on what day. */
export interface ToldDecision {
  by: string | null
  /** YYYY-MM-DD. */
  date: string | null
}

/** How papers everywhere shorten councils and executive boards: "KF", "RS". */
const shortened = /(?<!\p{L})(?<level>[KRL])(?<kind>[FS])(?!\p{L})/u
const levels: Record<string, string> = { K: 'Kommun', R: 'Region', L: 'Landstings' }
const kinds: Record<string, string> = { F: 'fullmäktige', S: 'styrelsen' }

/** Reads "KF 2031-06-17 § 71" or "Vägnämnden 17 juni 2031"; null when the cell names no day and no body. */
export function decisionOfCell(cell: string, names: Names, near: string): ToldDecision | null {
  const [named] = receiversIn(cell, names, near)
  const { level, kind } = shortened.exec(cell)?.groups ?? {}
  const long = level && kind ? `${levels[level]}${kinds[kind]}` : null
  const by = named ?? (long ? nameOf(long, names, near) : null)
  const date = findDates(cell).find(({ iso }) => iso !== null)?.iso ?? null
  return by || date ? { by, date } : null
}
