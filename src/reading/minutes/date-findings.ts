import type { ExtractedFinding } from '../extraction.ts'
import type { Layout } from '../layout.ts'
import { spanOf } from '../span.ts'
import { findDates } from '../words/dates.ts'
import type { Meeting } from './meeting.ts'
import type { Row } from './rows.ts'

/** Dates of the meeting that cannot both be right: page heads that differ, minutes adjusted before the meeting. */
export function dateFindings(layout: Layout, meeting: Meeting, front: readonly Row[]): ExtractedFinding[] {
  const { date, otherDates } = meeting
  if (!date) return []
  const [other] = otherDates
  const adjusted = front.flatMap(adjustedOn).find((day) => day.date < date)
  return [
    ...(other ? [differing(layout, date, other)] : []),
    ...(adjusted ? [tooEarly(layout, date, adjusted)] : []),
  ]
}

interface Day {
  date: string
  start: number
  end: number
}

function differing(layout: Layout, date: string, other: Day): ExtractedFinding {
  const message = `Sidhuvudena anger olika datum för sammanträdet: ${date} och ${other.date}.`
  const english = `The page heads give different dates of the meeting: ${date} and ${other.date}.`
  return { kind: 'date-conflict', message, english, span: spanOf(layout, other.start, other.end) }
}

function tooEarly(layout: Layout, date: string, adjusted: Day): ExtractedFinding {
  const message = `Justeringens dag, ${adjusted.date}, ligger före sammanträdets, ${date}.`
  const english = `The minutes were adjusted on ${adjusted.date}, before the meeting on ${date}.`
  return { kind: 'date-conflict', message, english, span: spanOf(layout, adjusted.start, adjusted.end) }
}

const label =
  /^(?:justering(?:ens?)?(?:s?(?:dag|datum|tid)| (?:plats och tid|tid och plats|plats|tid|dag|datum))?|(?:protokollet )?(?:har )?justera(?:t|s|des))(?!\p{L})/iu

/** The day of adjustment beside its label, or on the row beneath a label that stands alone. */
function adjustedOn(row: Row, index: number, rows: readonly Row[]): Day[] {
  const above = rows[index - 1]
  const beneath = above !== undefined && label.test(above.text) && findDates(above.text).length === 0
  if (!label.test(row.text) && (!beneath || /anslag/iu.test(row.text))) return []
  return findDates(row.text).flatMap(({ iso, start, end }) =>
    iso === null ? [] : [{ date: iso, start: row.start + start, end: row.start + end }],
  )
}
