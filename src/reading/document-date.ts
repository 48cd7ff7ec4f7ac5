import type { Layout, LayoutCell, LayoutLine } from './layout.ts'
import { cellAbove, topLines } from './top-lines.ts'
import { findDates } from './words/dates.ts'

/** How many lines from the top a letter's or report's date may stand. */
const top = 30

/**
 * The date that a document gives itself at its top: after the word for it, or else alone in its cell. Minutes have
 * their own rules, since their pages name the meeting. Null when there is none, or two that differ.
 */
export function readDocumentDate(layout: Layout): string | null {
  const lines = topLines(layout, top)
  const announced = lines.flatMap(({ text }) => findDates(announcing.exec(text)?.[1] ?? '').slice(0, 1))
  const alone = lines.flatMap((line, index) => datesAlone(layout, line, lines[index - 1]))
  for (const dates of [announced, alone]) {
    const [only, other] = new Set(dates.flatMap((date) => date.iso ?? []))
    if (only && !other) return only
  }
  return null
}

/** "Datum 2025-05-22", "Fastställd av kulturnämnden den 4 december 2024, § 88", "Antagen i RF § 12, 2024-11-20". */
const announcing =
  /(?:(?:^|\s)(?:(?:besluts)?datum|daterad|upprättad)|(?:^|\s\s|[\t,(–])\s*(?:beslut(?:ad|at|ade)|fastställ(?:d|t|da)|antag(?:en|et|na)))\s*:?\s+(?:(?:av|i|vid):?\s\D{2,60}(?:§\s?\d+\D{1,10})?)?(?:den\s)?(\d.{5,20})/iu

/** Days that a document also names at its top: until when it holds, when it was changed, when answers are due. */
const otherDay = /giltig|gäller|revider|ändra|uppdater|senast|utskri|svar|inkom|ankom|version|period|nästa/iu

/** Dates with a cell to themselves, or with the place or body they stand after; none whose label is of another day. */
function datesAlone(layout: Layout, line: LayoutLine, above: LayoutLine | undefined) {
  return line.cells.flatMap((cell, index) => {
    const words = layout.text.slice(cell.start, cell.end).trim()
    const labels = [line.cells[index - 1], cellAbove(cell, line, above)].map((label) => textOf(layout, label))
    if (otherDay.test(words) || labels.some((label) => isOtherDay(label))) return []
    if (isTableRow(line, above) && !labels.some((label) => /datum/iu.test(label))) return []
    const short = words.replace(/^(?:\p{Lu}\p{Ll}+(?:\s(?:kommun|stad))?,?\s)?(?:den\s)?/u, '')
    return findDates(words).filter((date) => date.raw.length >= short.length)
  })
}

/** A row beneath another of as many cells: what its date is of, the head of its column says. */
function isTableRow({ cells }: LayoutLine, above: LayoutLine | undefined): boolean {
  return cells.length >= 4 && above?.cells.length === cells.length
}

/** A label has no date of its own. */
function isOtherDay(label: string): boolean {
  return otherDay.test(label) && findDates(label).length === 0
}

function textOf(layout: Layout, cell: LayoutCell | undefined): string {
  return cell ? layout.text.slice(cell.start, cell.end) : ''
}
