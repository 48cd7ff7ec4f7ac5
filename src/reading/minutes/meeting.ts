import type { Furniture } from '../furniture-reasons.ts'
import type { Layout } from '../layout.ts'
import { bodyKey, findBodies } from '../words/bodies.ts'
import { findDates } from '../words/dates.ts'
import { headerPieces } from '../words/header-words.ts'
import { isOffice } from './known-bodies.ts'
import type { Row } from './rows.ts'

/** What the page heads and the first page say of the meeting. */
export interface Meeting {
  body: string | null
  date: string | null
  /** Other dates that a page head gives for the same meeting, with where they stand. */
  otherDates: { date: string; start: number; end: number }[]
}

interface Said<T> {
  value: T
  start: number
  end: number
}

/** Reads body and date of the meeting off the page heads, else off the rows before the first paragraph. */
export function readMeeting(layout: Layout, furniture: Furniture, front: readonly Row[]): Meeting {
  const heads = headTexts(layout, furniture)
  const dates = heads.flatMap(({ text, start }) => datesIn(text, start))
  const bodies = heads.flatMap(({ text }) => bodiesIn(text))
  const frontDates = front.flatMap(frontDate)
  const date = mostFrequent(dates.map(({ value }) => value)) ?? frontDates[0] ?? null
  return {
    body: mostFrequent(bodies) ?? frontBody(front),
    date,
    otherDates: dates
      .filter(({ value }) => value !== date)
      .map(({ value, start, end }) => ({ date: value, start, end })),
  }
}

/** Runs of furniture lines, those of a body's name that the page head breaks over two lines joined. */
function headTexts(layout: Layout, furniture: Furniture): { text: string; start: number }[] {
  const texts: { text: string; start: number; last: number; reason: string }[] = []
  for (const [index, line] of layout.lines.entries()) {
    const reason = furniture.get(index)
    if (!reason) continue
    const open = texts.at(-1)
    if (open && reason === 'body' && open.reason === 'body' && open.last === index - 1) {
      open.text = `${open.text.trimEnd()} ${line.text.trim()}`
      open.last = index
    } else texts.push({ text: line.text, start: line.start, last: index, reason })
  }
  return texts
}

function datesIn(text: string, start: number): Said<string>[] {
  return findDates(text).flatMap((date) =>
    date.iso === null ? [] : [{ value: date.iso, start: start + date.start, end: start + date.end }],
  )
}

function bodiesIn(text: string): string[] {
  return findBodies(text)
    .filter(({ bare, raw, genitive }) => !bare && !genitive && !isOffice(raw))
    .map(({ name }) => name)
}

const dateLabel =
  /(?:sammanträdes?datum|mötesdatum|sammanträdesdag|plats och tid|tid och plats|^tid(?:punkt)?(?:\s|:|$)|(?:^|\s)datum(?:\s|:|$)|sammanträde|protokoll|möte)/iu
const otherDay = /juster|anslag|sätts upp|tas ned|överklag|underskrift|kungör|publicer/iu

/** The first page's date of the meeting: beside or beneath its label, never the day of adjustment or notice. */
function frontDate(row: Row, index: number, rows: readonly Row[]): string[] {
  if (otherDay.test(row.text)) return []
  const [date] = findDates(row.text).filter(({ iso }) => iso !== null)
  if (!date?.iso) return []
  const label = [row.text, rows[index - 1]?.text ?? '', rows[index - 2]?.text ?? '']
  const before = rows[index - 1]?.text ?? ''
  if (otherDay.test(before) && !dateLabel.test(row.text)) return []
  const alone = row.text.length <= date.end - date.start + 6 && index < 6
  return alone || isHead(row.text) || label.some((text) => dateLabel.test(text)) ? [date.iso] : []
}

/** A body or an organisation with a date and nothing else. */
function isHead(text: string): boolean {
  const { pieces, rest } = headerPieces(text.replace(/kallelse|föredragningslista|beslut i korthet/iu, ''))
  return rest === '' && (pieces.has('body') || pieces.has('organisation'))
}

/** The first page's body: on a row of its own, after its label, or as whose minutes these are. */
function frontBody(front: readonly Row[]): string | null {
  for (const row of front) {
    const bodies = findBodies(row.text).filter(({ bare, raw }) => !bare && !isOffice(raw))
    const [body] = bodies
    if (!body || bodies.length > 1 || row.text.length > 120) continue
    const around = row.text.slice(0, body.start) + row.text.slice(body.end)
    const rest = findDates(around).reduceRight(
      (text, { start, end }) => text.slice(0, start) + text.slice(end),
      around,
    )
    const bare = rest.replace(
      /protokoll(?:sutdrag)?|beslut i korthet|sammanträdes?(?:protokoll)?|möte|organ|nämnd|instans|beslutande|(?<!\p{L})(?:från|för|med|av|den|s|nr|\d+)(?!\p{L})/giu,
      '',
    )
    if (!/\p{L}{3}/u.test(bare) || isOrganisation(bare)) return body.name
  }
  return null
}

/** "Staden Vikhamn", "Region Sjölanda": two or three words with capitals beside the body's name. */
function isOrganisation(words: string): boolean {
  return /^[\s,|–-]*(?:\p{Lu}\p{L}+[\s,|–-]+){1,2}\p{L}*[\s,|–-]*$/u.test(`${words} `)
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, { value: string; count: number }>()
  for (const value of values) {
    const key = bodyKey(value)
    counts.set(key, { value: counts.get(key)?.value ?? value, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  let best: { value: string; count: number } | null = null
  for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry
  return best?.value ?? null
}
