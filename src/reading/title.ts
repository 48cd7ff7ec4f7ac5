import type { Layout } from './layout.ts'
import type { Passage } from './prose.ts'

/**
 * What a document calls itself: its first heading, when it stands apart as a title does. Null when the document
 * opens with running text, a list or a paragraph of minutes.
 */
export function readTitle(layout: Layout, passages: readonly Passage[]): string | null {
  const first = passages.find((passage) => !isFormWord(passage.text))
  if (!first || first.bullet || !isTitle(first.text)) return null
  return standsApart(layout, first, passages) ? first.text : null
}

/** Short, without end mark, beginning with a capital, and no paragraph or case number. */
function isTitle(text: string): boolean {
  return text.length <= 140 && /^[\p{Lu}\d]/u.test(text) && /[\p{L}\d)”"]$/u.test(text) && !/§/u.test(text)
}

/** Words of the form around the document, and slide-like labels, name nothing. */
function isFormWord(text: string): boolean {
  return /^(?:datum|dnr|diarienr|diarienummer|sida|version|handläggare|tjänsteskrivelse|till|från|\d[\d\s./-]*)(?![\p{L}])/iu.test(
    text,
  )
}

/** A title has a larger type, or a page break or two blank lines after it. */
function standsApart(layout: Layout, title: Passage, passages: readonly Passage[]): boolean {
  const line = layout.lines[title.firstLine]
  if (line?.size && line.size > 1.15) return true
  const next = passages.find((passage) => passage.firstLine > title.lastLine)
  if (!next) return passages.length === 1
  const gap = next.firstLine - title.lastLine - 1
  return gap >= 2 || layout.lines[next.firstLine]?.page !== layout.lines[title.lastLine]?.page
}
