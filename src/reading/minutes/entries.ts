import { goesOn, type WrapHabits, wrapHabits } from '../line-joins.ts'
import type { SectionOrder } from '../template/template.ts'
import { type Folded, foldPieces } from '../words/fold.ts'
import { opensInfinitive, opensOwnClause } from './decision-verbs.ts'
import { isDangling } from './heading-block.ts'
import { beginsLeadIn, readLeadIn } from './lead-in.ts'
import type { Row } from './rows.ts'
import { isChairStep } from './sentences.ts'

/** How a document is set: width of full lines, its line ends, and whether blank lines separate passages. */
export interface Setting {
  fullWidth: number
  /** No blank lines between passages: only short lines tell where one ends. */
  tight: boolean
  habits: WrapHabits
  /** What the organisation taught of where a paragraph tells its decision. */
  order?: SectionOrder
}

/** One item of a list, one passage, one decision clause: its text folded, without what marks its beginning. */
export interface Entry extends Folded {
  rows: Row[]
  marker: string | null
}

/** A few short lines do not tell how wide a page is. */
const narrowest = 60

type Kind = 'clauses' | 'passages'

/** How the rows of a whole document are set. */
export function settingOf(rows: readonly Row[], order?: SectionOrder): Setting {
  const widths = rows.map(({ text }) => text.length).sort((a, b) => a - b)
  const blanks = rows.filter((row) => row.break === 'blank').length
  return {
    fullWidth: Math.max(narrowest, widths[Math.floor(widths.length * 0.9)] ?? 80),
    tight: rows.length > 12 && blanks < rows.length * 0.08,
    habits: wrapHabits(rows.map(({ line }) => line)),
    ...(order ? { order } : {}),
  }
}

/**
 * Divides rows into entries. A list marker begins one, so does a passage after a blank line unless it continues
 * a sentence; in clauses also "att" at the beginning of a line, and a new sentence after a page break.
 */
export function splitEntries(rows: readonly Row[], setting: Setting, kind: Kind): Entry[] {
  const own = inColumn(rows) ? { ...setting, fullWidth: columnWidth(rows) } : setting
  const groups: { rows: Row[]; marker: string | null }[] = []
  const numbering = { last: 0 }
  rows.forEach((row, index) => {
    const before = rows[index - 1]
    const marker = markerOf(row, before, numbering, kind)
    const current = groups.at(-1)
    if (!current || !before || marker !== null || begins(row, before, current.rows, own, kind)) {
      groups.push({ rows: [row], marker })
    } else current.rows.push(row)
  })
  return groups.map((group) => ({ ...group, ...foldRows(group.rows, group.marker) }))
}

/** Text set in a column of its own has lines as wide as that column, not as the page. */
function inColumn(rows: readonly Row[]): boolean {
  return rows.some(({ start, line }) => start - line.start >= 8)
}

function columnWidth(rows: readonly Row[]): number {
  return Math.max(30, ...rows.map(({ text }) => text.length))
}

/** Rows as running text, without the marker that the first one begins with. */
export function foldRows(rows: readonly Row[], marker: string | null = null): Folded {
  return foldPieces(
    rows.map(({ text, start }, index) => {
      if (index > 0 || marker === null) return { text, start }
      const skipped = text.indexOf(marker) + marker.length
      return { text: text.slice(skipped), start: start + skipped }
    }),
  )
}

/** Numbers are markers only in their order; a dash in the middle of a sentence is none. */
function markerOf(row: Row, before: Row | undefined, numbering: { last: number }, kind: Kind): string | null {
  const number = /^\(?(\d{1,2})[.)]?\s+(?=["”]?\p{Lu}|att\s)/u.exec(row.text) ?? numberedInList(row, before)
  if (number && (row.marker !== null || kind === 'clauses')) {
    const value = Number(number[1])
    if (value !== 1 && value !== numbering.last + 1) return null
    numbering.last = value
    return number[0].trim()
  }
  if (row.marker === null || /^\(?\d/.test(row.marker)) return null
  const listed = before?.marker === row.marker || /\s(?:och|samt|att|beslutar)$/u.test(before?.text ?? '')
  const inSentence = before !== undefined && row.break === 'none' && !listed && !/[.:;!?,]$/.test(before.text)
  return /^[–—]$/.test(row.marker) &&
    inSentence &&
    /^.\s\p{Ll}/u.test(row.text) &&
    !/^.\satt\s/u.test(row.text)
    ? null
    : row.marker
}

/** "1. lämna yttrande": with a small letter only after a lead-in, a finished point, or a line that had room. */
function numberedInList(row: Row, before: Row | undefined): RegExpExecArray | null {
  if (row.marker === null) return null
  const opens = !before || row.break !== 'none' || /[.,:;]$|\s(?:samt|och|att)$/u.test(before.text)
  return opens || before.marker !== null ? /^\(?(\d{1,2})[.)]\s+(?=\p{Ll}{2})/u.exec(row.text) : null
}

function begins(row: Row, before: Row, current: Row[], setting: Setting, kind: Kind): boolean {
  if (kind === 'clauses' && isNextOfList(row, before)) return true
  if (continuesSentence(row, before)) return false
  if (kind === 'passages') return row.break === 'blank' || !runsOver(row, before, setting)
  if (beginsThat(row, before, setting) || beginsInfinitive(row, before, setting)) return true
  if (row.break === 'blank' || leadsIn(row, current)) return true
  if (!/^\p{Lu}/u.test(row.text)) return row.break === 'seam' && /[^.][.;]$/.test(before.text)
  const room = before.marker !== null && hasRoom(row, before, setting.fullWidth)
  if (room && (beginsLeadIn(row.text) || isChairStep(row.text))) return true
  if (!endsSentence(before.text)) return false
  if (row.break === 'seam' || beginsLeadIn(row.text)) return true
  return before.text.length < setting.fullWidth * 0.5 || (setting.tight && !runsOver(row, before, setting))
}

/** A clause that ends in a comma, or in ", och", leads on to the next one: after a gap that is what follows. */
function isNextOfList(row: Row, before: Row): boolean {
  if (row.break === 'none' || !/[,;](?:\s(?:och|samt))?$/u.test(before.text)) return false
  return (
    row.break === 'blank' ||
    /\s(?:och|samt)$/u.test(before.text) ||
    opensInfinitive(row.text) ||
    opensOwnClause(row.text)
  )
}

/** A blank line or a page turn within a sentence: the row before is open and this one goes on with it. */
export function continuesSentence(row: Row, before: Row): boolean {
  if (row.break === 'none' || endsSentence(before.text) || /:$/.test(before.text)) return false
  return (/^\p{Ll}/u.test(row.text) && !/^att\s/u.test(row.text)) || isDangling(before.text)
}

function runsOver(row: Row, before: Row, { fullWidth, habits }: Setting): boolean {
  return row.break === 'seam' || goesOn(before.line, row.line, fullWidth, habits)
}

/** "att" opens a clause after a break, a finished clause, a lead-in, or a line that had room for it. */
function beginsThat(row: Row, before: Row, setting: Setting): boolean {
  if (!/^(?:att|a\st\st)\s/iu.test(row.text)) return false
  if (row.break !== 'none') return true
  if (/(?:[.,;:]|\s(?:samt|och|beslutar|besluta|följande))$/u.test(before.text)) return true
  return before.text.length < setting.fullWidth * 0.7
}

function hasRoom(row: Row, before: Row, fullWidth: number): boolean {
  return before.text.length + (/^\S+/u.exec(row.text)?.[0].length ?? 0) < fullWidth * 0.85
}

/** "anslå medel, / ge direktören i uppdrag, samt / utse": infinitives under one "att", each on a line of its own. */
function beginsInfinitive(row: Row, before: Row, { fullWidth }: Setting): boolean {
  const listed = /[,;]$|[,;]?\s(?:samt|och|dels)$/u.test(before.text)
  const words = row.text.replace(/^(?:samt|och|dels)\s/u, '')
  const room = hasRoom(row, before, fullWidth)
  if (listed && opensOwnClause(words)) return true
  if (listed || words !== row.text) return room && opensInfinitive(words)
  return room && !isDangling(before.text) && /^\p{Ll}/u.test(row.text) && opensOwnClause(words)
}

/** The rows so far are a lead-in and no more, and this one does not go on with it ("… / besluta följande"). */
function leadsIn(row: Row, rows: readonly Row[]): boolean {
  if (
    /^(?:att\s)?(?:besluta|beslutar|föreslå|föreslår|följande|för\s(?:egen|sin)\sdel)(?!\p{L})/u.test(
      row.text,
    )
  )
    return false
  const leadIn = readLeadIn(foldRows(rows).text)
  return leadIn !== null && leadIn.contentStart === null
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?;][)”"’»]?$/u.test(text.trim())
}
