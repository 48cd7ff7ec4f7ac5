import { planYearIn } from './decided.ts'
import type { Draft } from './draft.ts'
import type { Region } from './region.ts'
import { reportPeriod } from './report-bodies.ts'

/** The year in the heading, else that of the plan the assignments stand in, else the document's. */
export function yearOf(region: Region, ofDocument: number | null): number | null {
  const inTitle = /(?<![\d–/-]|[–/-]\s)20\d\d(?!\d)/u.exec(region.title)?.[0]
  if (inTitle) return Number(inTitle)
  return planYearIn(region.text) ?? ofDocument ?? reportedYear(region) ?? headYear(region)
}

function reportedYear(region: Region): number | null {
  const reported = reportPeriod(region)?.slice(0, 4)
  return reported ? Number(reported) : null
}

/**
 * What a council gave before has the year of the plan it stood in, else that in which it is said to be given; other
 * bodies decide on no such plan.
 */
export function yearBefore(region: Region, { retold, from }: Draft): number | null {
  const inPlan = planYearIn(region.text)
  const said = retold?.year ?? null
  return /fullmäktige$/iu.test(from ?? '') ? (inPlan ?? said) : (said ?? inPlan)
}

/** "Uppdrag 2022" on the first slide, where the document has no date and no title that tells. */
function headYear(region: Region): number | null {
  const top = region.item === null ? region.entries.slice(0, 6) : []
  const head = top.find(({ passage }) =>
    /^[^.;:•]{0,70}(?<!\d|(?:med|mot|än|från|sedan)\s)20\d\d(?![\d-])[^.;:]{0,40}$/u.test(passage.text),
  )
  const year = /(?<!\d)20\d\d(?!\d)/u.exec(head?.passage.text ?? '')?.[0]
  return year ? Number(year) : null
}
