import type { CaseRow } from '../domain/cases/case.ts'

export interface ListedCase extends CaseRow {
  paragraphs: number
}

/** The register as it is shown: the cases of the choice, and how many each other choice would hold. */
export interface Register {
  held: number
  prefix: string | null
  year: number | null
  /** Of the chosen year, whatever the prefix. */
  ofYear: number
  prefixes: { prefix: string; cases: number }[]
  years: { year: number; cases: number }[]
  cases: ListedCase[]
}

/** Chooses by the prefix of the number and by its year. What fits nothing that is held is left open. */
export function chooseCases(
  all: readonly ListedCase[],
  wanted: { prefix: string | null; year: string | null },
): Register {
  const ofPrefix = Map.groupBy(all, (one) => one.prefix ?? '')
  const prefix = wanted.prefix && ofPrefix.has(wanted.prefix) ? wanted.prefix : null
  const ofYear = Map.groupBy(all, (one) => String(one.year ?? ''))
  const year = wanted.year && ofYear.has(wanted.year) ? Number(wanted.year) : null
  const inPrefix = (one: ListedCase) => prefix === null || one.prefix === prefix
  const inYear = (one: ListedCase) => year === null || one.year === year
  return {
    held: all.length,
    prefix,
    year,
    ofYear: all.filter(inYear).length,
    prefixes: [...ofPrefix.keys()]
      .filter((name) => name !== '')
      .toSorted((a, b) => a.localeCompare(b, 'sv'))
      .map((name) => ({ prefix: name, cases: (ofPrefix.get(name) ?? []).filter(inYear).length })),
    years: [...ofYear.keys()]
      .filter((name) => name !== '')
      .toSorted((a, b) => Number(b) - Number(a))
      .map((name) => ({ year: Number(name), cases: (ofYear.get(name) ?? []).filter(inPrefix).length })),
    cases: all.filter((one) => inPrefix(one) && inYear(one)),
  }
}
