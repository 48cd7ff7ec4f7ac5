import { findCaseNumbers } from './words/case-numbers.ts'

interface Known {
  date: string | null
  title: string | null
  caseNumbers: readonly (string | null)[]
}

/**
 * The year a document is about or from: its date's, else the year its title names, else that of its latest case
 * number. A date somewhere in the text is none of these. Null when nothing of this is there.
 */
export function readYear({ date, title, caseNumbers }: Known): number | null {
  if (date) return Number(date.slice(0, 4))
  const inTitle = title?.match(/(?<!\d)(?:19|20)\d\d(?!\d)/u)?.[0]
  if (inTitle) return Number(inTitle)
  const years = caseNumbers.flatMap((raw) => findCaseNumbers(raw ?? '').map((number) => number.year ?? 0))
  const latest = Math.max(0, ...years)
  return latest > 0 ? latest : null
}
