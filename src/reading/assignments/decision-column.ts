import { findDates } from '../words/dates.ts'
import { type Names, nameOf } from './names.ts'
import { receiversIn } from './receivers.ts'

/** What a cell under "Beslut" tells: who decided, and on what day. */
export interface ToldDecision {
  by: string | null
  /** YYYY-MM-DD. */
  date: string | null
}

/** How papers everywhere shorten the bodies that give assignments. */
const short: Record<string, string> = {
  KF: 'Kommunfullmäktige',
  RF: 'Regionfullmäktige',
  LF: 'Landstingsfullmäktige',
  FM: 'Fullmäktige',
  KS: 'Kommunstyrelsen',
  RS: 'Regionstyrelsen',
}

/** Reads "KF 2031-06-17 § 71" or "Vägnämnden 17 juni 2031"; null when the cell names no day and no body. */
export function decisionOfCell(cell: string, names: Names, near: string): ToldDecision | null {
  const [named] = receiversIn(cell, names, near)
  const letters = /(?<!\p{L})(?:KF|RF|LF|FM|KS|RS)(?!\p{L})/u.exec(cell)?.[0]
  const by = named ?? (letters ? nameOf(short[letters] ?? letters, names, near) : null)
  const date = findDates(cell).find(({ iso }) => iso !== null)?.iso ?? null
  return by || date ? { by, date } : null
}
