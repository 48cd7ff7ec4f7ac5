import { readParagraphMark } from './paragraph-mark.ts'
import type { Row } from './rows.ts'

/** A line of a contents page: which paragraph it announces and under what title. */
export interface ContentsEntry {
  number: string
  order: number
  title: string
  row: number
}

export interface Contents {
  entries: ContentsEntry[]
  /** Indexes of the rows that belong to contents pages and are no paragraphs. */
  rows: Set<number>
}

const leaders = /(?:\.\s?){4,}\s*\d{0,3}\s*$|…+\s*\d{0,3}\s*$|\t+\s*\d{1,3}\s*$/u
const heading =
  /^(?:Innehållsförteckning|Innehåll|Ärendelista|Ärendeförteckning|Ärenden|Förteckning över ärenden|Beslut i korthet|Ärenden i korthet|Beslutslista|Beslutade ärenden|Ärendeöversikt|Dagordning|Föredragningslista)$/iu
const pageNumber = /(?:\s{2,}|\t|\s)(\d{1,3})$/u

/**
 * The contents pages among the rows: lines with dot leaders that open with a number, and marked lines under a
 * contents heading up to where the numbering begins again. What runs on to the next line belongs to the title.
 */
export function findContents(rows: readonly Row[]): Contents {
  const entries: ContentsEntry[] = []
  const taken = new Set<number>()
  let open = false
  rows.forEach((row, index) => {
    if (heading.test(row.text) && entries.length === 0 && !isTitle(rows, index)) open = true
    const mark = readParagraphMark(row.text)
    if (open && mark && entries.some((entry) => entry.number === mark.number)) open = false
    if (!mark || !(open || hasLeaders(rows, index))) return
    const { title, last } = titleFrom(rows, index, mark.length)
    entries.push({ number: mark.number, order: mark.order, title, row: index })
    for (let at = index; at <= last; at++) taken.add(at)
  })
  return openEnded(rows, { entries, rows: taken })
}

/** A paragraph may be called "Föredragningslista": then its number stands right above. */
function isTitle(rows: readonly Row[], index: number): boolean {
  return readParagraphMark(rows[index - 1]?.text ?? '') !== null
}

/** The row or one of the two after it (before the next mark) ends in dot leaders. */
function hasLeaders(rows: readonly Row[], index: number): boolean {
  for (let at = index; at < Math.min(index + 3, rows.length); at++) {
    const row = rows[at]
    if (!row || (at > index && (row.break !== 'none' || readParagraphMark(row.text)))) return false
    if (leaders.test(row.text)) return true
  }
  return false
}

function titleFrom(rows: readonly Row[], index: number, markLength: number): { title: string; last: number } {
  const pieces = [rows[index]?.text.slice(markLength) ?? '']
  let last = index
  while (last - index < 3 && !endsEntry(pieces.at(-1) ?? '')) {
    const next = rows[last + 1]
    if (next?.break !== 'none' || readParagraphMark(next.text)) break
    pieces.push(next.text)
    last++
  }
  const title = pieces.join(' ').replace(leaders, '').replace(pageNumber, '').replace(/\s+/g, ' ').trim()
  return { title, last }
}

function endsEntry(text: string): boolean {
  return leaders.test(text) || pageNumber.test(text)
}

/**
 * Under a heading without leaders the list might be no contents page but the paragraphs themselves: only where
 * the same numbers come again is it one.
 */
function openEnded(rows: readonly Row[], contents: Contents): Contents {
  const later = new Set<string>()
  rows.forEach((row, index) => {
    const mark = contents.rows.has(index) ? null : readParagraphMark(row.text)
    if (mark) later.add(mark.number)
  })
  const kept = contents.entries.filter((entry) => later.has(entry.number) || hasLeaders(rows, entry.row))
  if (kept.length * 2 >= contents.entries.length) return contents
  return { entries: [], rows: new Set() }
}
