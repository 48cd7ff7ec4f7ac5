import type { Contents } from './contents-page.ts'
import { isDangling } from './heading-block.ts'
import { type ParagraphMark, readParagraphMark } from './paragraph-mark.ts'
import type { Row } from './rows.ts'
import { readSectionHeading } from './section-heading.ts'

export interface Heading {
  row: number
  mark: ParagraphMark
  /** Whether the number was inferred, or stood without its sign. */
  inferred: boolean
}

/**
 * The rows that are headings of paragraphs. A row that begins with § after a break is one; where the row before
 * runs on it is one only if its number is the next; a bare number only if it fills a gap, or if the document
 * has no § at all and the numbers run in order with sections between them.
 */
export function findHeadings(rows: readonly Row[], contents: Contents): Heading[] {
  const candidates: (Heading & { clear: boolean })[] = []
  rows.forEach((row, index) => {
    const mark = contents.rows.has(index) ? null : readParagraphMark(row.text)
    if (mark) candidates.push({ row: index, mark, inferred: !mark.signed, clear: isClear(rows, index) })
  })
  const own = candidates.filter(
    (one) => !isRangeOfAll(rows, one, candidates) && !isListedMaterial(rows, one, candidates),
  )
  const sure = withoutOutliers(
    withoutEcho(
      rows,
      own.filter((one) => one.clear && (one.mark.signed || isAnnounced(rows, one, contents))),
    ),
  )
  const weak = own.filter((candidate) => !sure.includes(candidate))
  const headings = sure.length > 0 ? fillGaps(sure, weak) : bareRun(rows, weak)
  return headings.map(({ row, mark, inferred }) => ({ row, mark, inferred }))
}

/** "§§ 1–29" alone on a line tells which paragraphs follow: their numbers come again, one by one. */
function isRangeOfAll(rows: readonly Row[], { row, mark }: Heading, all: readonly Heading[]): boolean {
  const { last, order, length } = mark
  if (last === null || rows[row]?.text.slice(length).trim() !== '') return false
  return all.some((one) => one.row > row && one.mark.order >= order && one.mark.order <= last)
}

/** A line of a list of material ("§ 31 AU Svar på förslag"): no sections beneath it, and not the next number. */
function isListedMaterial(rows: readonly Row[], one: Heading, all: readonly Heading[]): boolean {
  const at = all.findIndex(({ row }) => row === one.row)
  const from = all.slice(0, at).findLast(({ row }) => hasSections(rows, row, one.row))
  const until = all.find(({ row }) => row > one.row)?.row ?? rows.length
  if (!from || one.mark.order === Math.floor(from.mark.last ?? from.mark.order) + 1) return false
  if (hasSections(rows, one.row, until)) return false
  const heads = rows.slice(from.row + 1, one.row).filter(({ text }) => !/\d{4}/u.test(text))
  const before = heads.findLast((row) => readSectionHeading(row) !== null)
  return before !== undefined && readSectionHeading(before)?.role === 'material'
}

/** A bare number that stands apart and that the contents page announces is as good as one with its sign. */
function isAnnounced(rows: readonly Row[], { row, mark }: Heading, contents: Contents): boolean {
  const own = rows[row]
  if (!own) return false
  const title = levelled(own.text.slice(mark.length))
  // Without a gap above it only the whole beginning of its announced title tells it from a point of a list.
  if (own.break === 'none' && !isOwnTitle(contents, mark, title)) return false
  return contents.entries.some(
    (entry) =>
      entry.number === mark.number && (own.marker === null || isSameStart(levelled(entry.title), title)),
  )
}

function isOwnTitle({ entries }: Contents, { number }: ParagraphMark, title: string): boolean {
  const announced = levelled(entries.find((entry) => entry.number === number)?.title ?? '')
  return announced.length >= 8 && title.startsWith(announced.slice(0, 40))
}

/** A point of a list has the number of a paragraph, too, but not its title. */
function isSameStart(announced: string, title: string): boolean {
  const length = Math.min(12, announced.length, title.length)
  return title === '' || announced === '' || announced.slice(0, length) === title.slice(0, length)
}

function levelled(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, '')
}

/** A heading follows a break, a finished sentence or a line that was not full; or it is set off by its type. */
function isClear(rows: readonly Row[], index: number): boolean {
  const row = rows[index]
  const before = rows[index - 1]
  if (!row || !before || row.break !== 'none') return true
  if (row.bold === true && before.bold === false) return true
  if (row.size !== null && before.size !== null && row.size > before.size * 1.05) return true
  // Running text has no wide gaps: what has is a page head.
  if (/[.!?:;”"]$/.test(before.text) || before.text.length < 40 || before.nextCell !== null) return true
  return (
    /^§\s?\d{1,4}(?:\s[a-h])?$|^\d{1,4}\s§$/.test(row.text) &&
    !/,$/.test(before.text) &&
    !isDangling(before.text)
  )
}

/** The same number twice in a row with nothing between but a few lines: a list of paragraphs before the real one. */
function withoutEcho<T extends Heading>(rows: readonly Row[], headings: T[]): T[] {
  return headings.filter((heading, index) => {
    const again = headings.slice(index + 1).find((other) => other.mark.number === heading.mark.number)
    return !again || hasSections(rows, heading.row, headings[index + 1]?.row ?? rows.length)
  })
}

/** Leaves out a number that breaks an order which holds without it (a reference that opens a line). */
function withoutOutliers<T extends Heading>(headings: T[]): T[] {
  return headings.filter(({ mark }, index) => {
    const before = headings[index - 1]?.mark.order
    const after = headings[index + 1]?.mark.order
    if (before === undefined || after === undefined) return true
    const holdsWithout = after > before && after - before <= 2
    return !(holdsWithout && (mark.order < before || mark.order > after))
  })
}

/** Adds weak candidates whose number is the next one and does not reach the following sure heading. */
function fillGaps<T extends Heading>(sure: T[], weak: T[]): T[] {
  const all = [...sure]
  for (const candidate of weak) {
    const before = all.filter(({ row }) => row < candidate.row).at(-1)
    const after = all.find(({ row }) => row > candidate.row)
    const isNext = before !== undefined && candidate.mark.order === Math.floor(before.mark.order) + 1
    const opens = before === undefined && candidate.mark.order + 1 === after?.mark.order
    const bareNeedsRoom = candidate.mark.signed || after !== undefined
    const roomLeft = after === undefined || after.mark.order > candidate.mark.order
    if ((isNext || opens) && roomLeft && bareNeedsRoom) {
      all.push(candidate)
      all.sort((a, b) => a.row - b.row)
    }
  }
  return all
}

/** Without any sign: the longest run n, n+1, n+2 … of set-off rows that have sections of their own. */
function bareRun<T extends Heading & { clear: boolean }>(rows: readonly Row[], weak: T[]): T[] {
  const clear = weak.filter(({ row, clear: isOpen }) => isOpen && !/[.;:,]$/.test(rows[row]?.text ?? ''))
  let best: T[] = []
  clear.forEach((first, index) => {
    const run = [first]
    for (const next of clear.slice(index + 1)) {
      if (next.mark.order === (run.at(-1)?.mark.order ?? 0) + 1) run.push(next)
    }
    const read = run.filter((one, at) => hasSections(rows, one.row, run[at + 1]?.row ?? rows.length))
    if (read.length * 2 > run.length && read.length > best.length) best = run
  })
  return best
}

function hasSections(rows: readonly Row[], from: number, to: number): boolean {
  return rows.slice(from + 1, to).some((row) => readSectionHeading(row) !== null)
}
