import { beginsWithTask } from './assignments/infinitives.ts'
import type { Layout } from './layout.ts'
import type { Passage } from './prose.ts'
import { headerPieces } from './words/header-words.ts'

/** How many passages from the top a title may stand. */
const top = 10

/**
 * What a document calls itself: a heading near its top that names a kind of document ("Regionstyrelsens nämndplan
 * 2025"), or its first heading when it stands apart as a title does. Null when the document opens with running
 * text, a list or a paragraph of minutes.
 */
export function readTitle(layout: Layout, passages: readonly Passage[]): string | null {
  const opening = passages.slice(0, top)
  const until = opening.findIndex(({ text, bullet }) => bullet || /§/u.test(text) || isSentence(text))
  const headings = until < 0 ? opening : opening.slice(0, until)
  const candidates = headings.filter((heading) => isTitle(heading.text) && !isForm(layout, heading))
  const naming = candidates.find(({ text }) => namesDocument.test(text) && !beginsWithTask(text))
  if (naming) return naming.text
  const [first] = candidates
  return first &&
    first === headings.find((heading) => !isForm(layout, heading)) &&
    standsApart(layout, first, passages)
    ? first.text
    : null
}

const namesDocument =
  /\p{L}*(?:plan|rapport|redovisning|direktiv|skrivelse|yttrande|budget|strategi|program|policy|riktlinjer|bokslut|uppföljning|remissvar|svar på|begäran|hemställan)(?:en)?(?!\p{L})/iu

/** Short, without end mark, beginning with a capital, and more than a label. */
/** The notice of adjustment on a first page: its heading names no document. */
const notice = /^(?:anslag|bevis|tillkännagivande)(?!\p{L})/iu

function isTitle(text: string): boolean {
  if (notice.test(text)) return false
  return text.length <= 140 && /^[\p{Lu}\d]/u.test(text) && /[\p{L}\d)”"]$/u.test(text) && !/§/u.test(text)
}

function isSentence(text: string): boolean {
  return text.length > 60 && /[.!?]$/u.test(text)
}

/** A row of cells belongs to the form around the document: its head, or a table that says what it is. */
function isForm(layout: Layout, { text, firstLine }: Passage): boolean {
  return (layout.lines[firstLine]?.cells.length ?? 0) > 1 || isFormWord(text)
}

/** Words of the form around the document, and field names, name nothing. */
function isFormWord(text: string): boolean {
  const without = text.replace(/(?<!\p{L})(?:tjänste)?skrivelse(?!\p{L})|(?<!\p{L})kallelse(?!\p{L})/giu, '')
  if (without !== text && headerPieces(without).rest === '') return true
  return /^(?:datum|dnr|diarienr|diarienummer|sida|version|handläggare|tjänsteskrivelse|kallelse|till|från|innehåll|innehållsförteckning|[\d\s./-]+$|\p{L}{1,6}\s?\d+[-/]\d{4})(?![\p{L}])/iu.test(
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
