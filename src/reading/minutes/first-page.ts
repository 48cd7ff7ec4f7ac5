import { findDates } from '../words/dates.ts'
import { type Attendance, type AttendedAs, readAttendance } from './attendance.ts'
import type { Row } from './rows.ts'

/** What the first page tells of the meeting beside body and date. */
export interface FirstPage {
  attendance: Attendance[]
  adjusters: string[]
  /** The paragraphs that the minutes hold. */
  paragraphs: { from: number; to: number } | null
  /** The certificate of notice: when it was put up and when it is taken down. */
  notice: { from: string | null; until: string | null } | null
}

type Label = AttendedAs | 'adjusters' | 'paragraphs' | 'notice from' | 'notice until' | 'none'

/** The words at the left of the first page, in the order that they are tried. */
const labels: [Label, RegExp][] = [
  [
    'none',
    /^(?:plats och tid|tid och plats|plats|tid|justeringens (?:plats och tid|tid och plats)|underskrifter|sekreterare|ordförande|organ|sammanträdes?datum|förvaringsplats.*|underskrift|datum)$/iu,
  ],
  ['serving substitute', /^(?:tjänstgörande(?: ersättare)?|tjg\.? ersättare)$/iu],
  [
    'substitute',
    /^(?:(?:(?:ej|icke|inte) (?:tjänstgörande|beslutande)|närvarande(?: ej tjänstgörande)?|övriga) ersättare|ersättare)$/iu,
  ],
  [
    'other',
    /^(?:övriga (?:närvarande|deltag(?:are|ande))?|övriga|tjänste(?:män|personer)|(?:närvarande )?tjänste(?:män|personer)|föredragande)$/iu,
  ],
  ['member', /^(?:beslutande(?: ledamöter)?|(?:närvarande )?ledamöter|närvarande)$/iu],
  ['adjusters', /^(?:utses att justera|(?:protokolls?)?justera(?:re|nde)|att justera|val av justerare)$/iu],
  ['paragraphs', /^(?:justerade )?paragrafer$/iu],
  [
    'notice from',
    /^(?:datum (?:när|då|för) (?:anslag(?:et|ets)? )?(?:sätts upp|uppsättande|anslaget sätts upp)|anslag(?:et|s)? (?:sätts upp|sattes upp|uppsatt|från)|(?:datum för )?anslags uppsättande|anslagsdatum)$/iu,
  ],
  [
    'notice until',
    /^(?:datum (?:när|då|för) (?:anslag(?:et|ets)? )?(?:tas ned|tas ner|nedtagande|anslaget tas ne[dr])|anslag(?:et|s)? (?:tas ne[dr]|till och med|till)|(?:datum för )?anslags nedtagande)$/iu,
  ],
]

/** Reads the rows before the first paragraph; null where they tell nothing of the kind. */
export function readFirstPage(front: readonly Row[]): FirstPage | null {
  const first = readRows(front, null)
  // Who was away for one paragraph was there for the others, which may be told further down.
  const page = first.paragraphs ? readRows(front, first.paragraphs) : first
  const told = page.attendance.length > 0 || page.adjusters.length > 0 || page.paragraphs || page.notice
  return told ? page : null
}

function readRows(front: readonly Row[], all: FirstPage['paragraphs']): FirstPage {
  const page: FirstPage = { attendance: [], adjusters: [], paragraphs: null, notice: null }
  let open: Label = 'none'
  for (const row of front) {
    const { label, value } = labelOf(row)
    if (label) open = label
    else if (/^(?:anslag\s?\/?\s?bevis|bevis om|innehåll|ärende)/iu.test(row.text)) open = 'none'
    takeAnywhere(page, row.text)
    if (value !== '') take(page, open, value, all)
  }
  return page
}

/** A label with the row to itself, before a gap or a colon; the words that are left. */
function labelOf(row: Row): { label: Label | null; value: string } {
  const cut = row.nextCell === null ? null : row.nextCell - row.start
  const colon = /^[^:]{3,50}:\s+/u.exec(row.text)?.[0].length ?? null
  for (const at of [cut, colon, row.text.length]) {
    if (at === null) continue
    const words = row.text.slice(0, at).replace(/[:\s]+$/u, '')
    const label = labels.find(([, form]) => form.test(words))?.[0]
    const isHalf = at !== colon && /^\p{Ll}/u.test(words)
    if (label && !isHalf) return { label, value: row.text.slice(at).trim() }
  }
  // The second half of a label that was broken over two rows ("ersättare") stands before a gap, too.
  const half = cut !== null && /^\p{Ll}/u.test(row.text)
  return { label: null, value: half ? row.text.slice(cut).trim() : row.text }
}

function take(page: FirstPage, label: Label, value: string, all: FirstPage['paragraphs']): void {
  if (label === 'paragraphs') page.paragraphs ??= rangeIn(value)
  else if (label === 'adjusters')
    page.adjusters.push(...namesIn(value).filter((name) => !isNamed(page.adjusters, name)))
  else if (label === 'notice from' || label === 'notice until') takeNotice(page, label, value)
  else if (label !== 'none') page.attendance.push(...readAttendance(value, label, all))
}

/** What stands in a further column of a row: "Sekreterare ____ Paragrafer 45--60", both days of the notice. */
function takeAnywhere(page: FirstPage, text: string): void {
  const told = /(?:^|\s)paragrafer:?\s+(?<range>§*\s?\d.*)$/iu.exec(text)?.groups?.range
  if (told) page.paragraphs ??= rangeIn(told)
  const days =
    (text.match(/anslag/giu)?.length ?? 0) > 1 ? findDates(text).flatMap(({ iso }) => iso ?? []) : []
  const [from, until] = days
  if (from && until) page.notice ??= { from, until }
}

function takeNotice(page: FirstPage, label: Label, value: string): void {
  const date = findDates(value)[0]?.iso ?? null
  if (date === null) return
  const notice = page.notice ?? { from: null, until: null }
  page.notice = label === 'notice from' ? { ...notice, from: date } : { ...notice, until: date }
}

function rangeIn(value: string): FirstPage['paragraphs'] {
  const [, from, to] = /(\d{1,4})(?:\s*[–—-]+\s*(\d{1,4}))?/u.exec(value) ?? []
  return from ? { from: Number(from), to: Number(to ?? from) } : null
}

/** Who is to adjust signs further down, with or without the party. */
function isNamed(names: readonly string[], name: string): boolean {
  const bare = (one: string) => one.replace(/\s\(.*/u, '')
  return names.some((one) => bare(one) === bare(name))
}

/** Adjusters are often named without their parties. */
function namesIn(value: string): string[] {
  return value
    .split(/,\s|\s(?:och|samt)\s|\s{3,}/u)
    .map((part) => part.trim())
    .filter((part) => /^\p{Lu}\p{Ll}+(?:[ -]\p{L}+){1,4}(?:\s\(\p{L}{1,5}\))?$/u.test(part))
}
