import { findCaseNumbers } from './words/case-numbers.ts'
import { findDates } from './words/dates.ts'

interface Known {
  date: string | null
  title: string | null
  caseNumbers: readonly (string | null)[]
}

/**
 * The year a document is about or from: its date's, else the year its title names, else that of its latest case
 * number, else that of the latest full date in the text. Null when nothing of this is there.
 */
export function readYear(text: string, { date, title, caseNumbers }: Known): number | null {
  if (date) return Number(date.slice(0, 4))
  const inTitle = title?.match(/(?<!\d)(?:19|20)\d\d(?!\d)/u)?.[0]
  if (inTitle) return Number(inTitle)
  const numbered = caseNumbers.flatMap((raw) => findCaseNumbers(raw ?? '').map((number) => number.year ?? 0))
  const dated = findDates(text).flatMap((said) => (said.iso && said.year ? [said.year] : []))
  const latest = Math.max(0, ...(numbered.some((year) => year > 0) ? numbered : dated))
  return latest > 0 ? latest : null
}
