import type { ExtractedFigure } from '../extraction.ts'
import { findDates } from '../words/dates.ts'

/** What the head of a column says about every number below it. */
export interface ColumnHead {
  /** "Utfall", "Ram": what kind of number; null for a column that only has a time. */
  of: string | null
  asOf: string | null
  unit: string | null
  role: ExtractedFigure['role']
}

/** What is counted in a column; a head without one of these, and without a time, is not understood. */
const kinds =
  /^(?:(?:ack\.?|ackumulerat|helårs|års|period\w*)\s?)?(?:utfall|bokslut|budget|prognos|avvikelse|ram|plan|mål|diff|differens|förändring|resultat|kostnad|intäkt|anslag|andel|belopp)\p{Ll}*(?!\p{L})/iu
const units =
  /(?<![\p{L}\d])(?<unit>mnkr|mkr|tkr|mdkr|kr|kronor|miljoner\skronor|miljarder\skronor|tusen\skronor|tusental(?:\skronor)?|procent|%)(?![\p{L}])/iu

/** Columns of people: what is counted or measured stands in the row, the caption or the corner. */
const people = /^(?:kvinnor|män|flickor|pojkar|tjejer|killar|samtliga|alla|totalt)$/iu

/** Whether a column's head names those that its numbers are of ("Kvinnor", "Män"). */
export function isOfPeople(of: string | null): boolean {
  return of !== null && people.test(of) && !/^totalt$/iu.test(of)
}

const month = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)'
/** "Jan–aug 2023" is told by the month it ends with. */
const fromMonth = new RegExp(`(?<!\\p{L})${month}\\p{Ll}*\\.?\\s?[–-]\\s?(?=${month})`, 'giu')

/** A column's head, or null when it names neither a kind of number nor a time. */
export function columnHead(head: string): ColumnHead | null {
  const words = head.replace(fromMonth, '')
  const dates = findDates(words).filter(({ period }) => period !== null)
  const [date, second] = dates
  if (second) return null
  const unit = unitIn(words)
  const undated = date ? words.slice(0, date.start) + words.slice(date.end) : words
  const of = withoutUnit(undated)
  if (of === '') return date ? { of: null, asOf: date.period, unit, role: undefined } : null
  if (!(kinds.test(of) || people.test(of)) || /\d/u.test(of)) return null
  return { of, asOf: date?.period ?? null, unit, role: roleOf(of) }
}

/**
 * The ways to part a head whose cells ran together ("Belopp i mnkr Utfall 2023 Budget 2023 Avvikelse"): each column
 * begins with its kind, or is a time alone; what stands before the first is the corner. None for running text.
 */
export function splitHead(head: string): string[][] {
  const words = head.replace(fromMonth, '')
  if (words.length > 120 || /[.!?:;]$/u.test(words)) return []
  const starts = [...words.matchAll(/(?<![^\s])\p{L}+/gu)]
    .filter(([word]) => kinds.test(word))
    .map(({ index }) => index)
  const columns = starts.map((start, rank) => words.slice(start, starts[rank + 1]).trim())
  const ways = [columns, columns.slice(1)].filter((way) => way.length >= 2 && way.every(isPlainHead))
  return ways.length > 0 ? ways : timesAtEnd(words)
}

function timesAtEnd(words: string): string[][] {
  const dates = findDates(words).filter(({ period }) => period !== null)
  const [first] = dates
  const times = dates.map(({ start, end }) => words.slice(start, end))
  const isAll = first !== undefined && words.slice(first.start).replace(/\s+/gu, ' ') === times.join(' ')
  return isAll && times.length >= 2 ? [times] : []
}

function isPlainHead(words: string): boolean {
  const of = columnHead(words)?.of
  return of !== undefined && of !== null && !/\s/u.test(of)
}

/** The one unit that a head or a caption names ("Belopp i mnkr", "Ram 2025, mkr", "(%)"), or null. */
export function unitIn(words: string): string | null {
  return units.exec(words)?.groups?.unit ?? null
}

/** Words without their unit, and without what only leads on to it. */
export function withoutUnit(words: string): string {
  return words
    .replace(units, '')
    .replace(/\(\s*\)/gu, '')
    .replace(/(?:(?:^|[\s,]+)(?:belopp\s)?(?:i|per|den|år))+\s*$/iu, '')
    .replace(/,\sandel\s*$/iu, '')
    .replace(/^[\s,:;–-]+|[\s,:;–-]+$/gu, '')
    .replace(/\s+/gu, ' ')
}

function roleOf(kind: string): ColumnHead['role'] {
  if (/utfall|bokslut/iu.test(kind)) return 'outcome'
  return /^mål/iu.test(kind) ? 'target' : undefined
}
