import type { Layout } from './layout.ts'
import { findDates } from './words/dates.ts'

/** How many lines from the top a letter's or report's date may stand. */
const top = 30

/**
 * The date that a document gives itself at its top: after the word for it, or alone in its cell. Minutes have
 * their own rules, since their pages name the meeting. Null when there is none, or two that differ.
 */
export function readDocumentDate(layout: Layout): string | null {
  const lines = layout.lines.filter((line) => line.text.trim() !== '').slice(0, top)
  const announced = lines.flatMap(({ text }) => {
    const after =
      /(?:^|\s)(?:datum|daterad|upprättad|beslutad|fastställd)\s*:?\s+(?:(?:av|i|vid)\s[^\d]{3,60})?(?:den\s)?(\d.{5,20})/iu.exec(
        text,
      )?.[1]
    return findDates(after ?? '').slice(0, 1)
  })
  const alone = lines.flatMap(({ cells }) =>
    cells.flatMap(({ start, end }) => {
      const words = layout.text.slice(start, end).trim()
      return findDates(words).filter((date) => date.raw.length >= words.replace(/^den\s/u, '').length)
    }),
  )
  for (const dates of [announced, alone]) {
    const full = new Set(dates.flatMap((date) => date.iso ?? []))
    const [only] = full
    if (full.size === 1 && only) return only
  }
  return null
}
