import { lastDayOf } from '../../law/days.ts'
import type { AssignmentDetail } from './assignment.ts'

const demand =
  /slut(?:rapport|redovis|återrapport)|slutlig\p{L}*\s+(?:åter)?(?:rapport|redovis)|slutligt\s+i\s/iu

const monthNames = 'januari februari mars april maj juni juli augusti september oktober november december'
const months = monthNames.split(' ')
const inWords = new RegExp(`(?:(\\d{1,2})\\s+)?(${months.join('|')})(?:\\s+(\\d{4}))?`, 'iu')

/**
 * The last day by which an assignment's wording demands a final report; null where it demands none, or by no day.
 * "In the annual report" is the 15th of April of the year after (KL 11:20); a month or day without a year is of the
 * assignment's own year.
 */
export function finalReportDue({
  reporting,
  year,
}: Pick<AssignmentDetail, 'reporting' | 'year'>): string | null {
  const sentence = (reporting ?? '').split(/(?<=\.)\s+(?=\p{Lu})/u).find((one) => demand.test(one))
  if (sentence === undefined) return null
  const iso = /\d{4}-\d{2}(?:-\d{2})?/u.exec(sentence)
  if (iso) return lastDayOf(iso[0])
  const ofYear = /(?<!\d)20\d\d(?!\d)/u.exec(sentence)?.[0] ?? (year === null ? null : String(year))
  if (ofYear === null) return null
  if (/årsredovisning|årsbokslut/iu.test(sentence)) return `${Number(ofYear) + 1}-04-15`
  const [, day, month, stated] = inWords.exec(sentence) ?? []
  if (month) return lastDayOf(dateOf(stated ?? ofYear, month, day))
  return /årsskifte|årets slut|under\s+20\d\d|20\d\d\s*\.?$/iu.test(sentence) ? `${ofYear}-12-31` : null
}

function dateOf(year: string, month: string, day: string | undefined): string {
  const number = String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')
  return day ? `${year}-${number}-${day.padStart(2, '0')}` : `${year}-${number}`
}

/** Before the day by which it is due a report may be the final one for about so long. */
const season = 92

/** Whether something reported of it may be the final report: from the months before the day, or later. */
export function isFinallyReported(assignment: AssignmentDetail, due: string): boolean {
  const told = [
    ...assignment.reports.map(({ text, period, passage }) => ({ text, at: period ?? passage.date })),
    ...assignment.figures
      .filter(({ role }) => role === 'outcome')
      .map(({ asOf, passage }) => ({ text: '', at: asOf ?? passage.date })),
  ]
  return told.some(({ text, at }) => demand.test(text) || isLate(at, due))
}

function isLate(at: string | null, due: string): boolean {
  const last = at && lastDayOf(at)
  return !!last && Date.parse(last) >= Date.parse(due) - season * 86_400_000
}
