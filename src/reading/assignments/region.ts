import type { ExtractedItem } from '../extraction.ts'
import type { Furniture } from '../furniture-reasons.ts'
import type { Layout } from '../layout.ts'
import { type Passage, readProse } from '../prose.ts'
import { linesWithin } from '../span.ts'
import { readDirectedHeading } from './directed-heading.ts'
import { beginsWithLabel, isLabelAlone } from './fields.ts'

/** A stretch of a document whose assignments belong together: one paragraph of minutes, or the whole document. */
export interface Region {
  layout: Layout
  furniture: Furniture
  /** First line and the line after the last. */
  lines: { from: number; to: number }
  /** Index of the item, null where the document has none. */
  item: number | null
  title: string
  entries: Entry[]
  text: string
  decisions: ExtractedItem['decisions']
}

export type Marker = 'bullet' | 'number' | 'none'

/** A passage as a possible entry of a list. */
export interface Entry {
  passage: Passage
  marker: Marker
  number: string | null
  /** The text without its number, and where that begins in the passage's text. */
  text: string
  textAt: number
  /** Empty lines before it, page breaks counted as many. */
  gap: number
}

/** One region for each item of minutes; a document without items is one region. */
export function regionsOf(layout: Layout, items: readonly ExtractedItem[], furniture: Furniture): Region[] {
  if (items.length === 0) {
    const whole = { start: 0, end: layout.text.length }
    return [regionOf(layout, whole, furniture, null, '', [])]
  }
  return items.map(({ span, title, decisions }, item) =>
    regionOf(layout, span, furniture, item, title, decisions),
  )
}

function regionOf(
  layout: Layout,
  span: { start: number; end: number },
  furniture: Furniture,
  item: number | null,
  title: string,
  decisions: ExtractedItem['decisions'],
): Region {
  const lines = linesWithin(layout, span)
  const bare = {
    layout,
    furniture,
    item,
    title,
    lines,
    decisions,
    text: layout.text.slice(span.start, span.end),
  }
  return { ...bare, entries: entriesBetween(bare, lines.from, lines.to) }
}

/**
 * Reads the lines from one up to another as entries. A heading that says from whom to whom stands alone, and a
 * labelled line ("Mottagare: …") begins an entry, however the lines are broken.
 */
export function entriesBetween(
  { layout, furniture }: Pick<Region, 'layout' | 'furniture'>,
  from: number,
  to: number,
): Entry[] {
  const starts = entryStarts(layout, from, to)
  const passages = starts.flatMap((start, at) =>
    readProse(layout, { from: start, to: starts[at + 1] ?? to, furniture }),
  )
  return passages.map((passage, at) => entryOf(layout, passage, passages[at - 1]))
}

/** "Uppdrag 2 riktas även till …" says who receives what stands above it, and is no part of that. */
const saysReceiver =
  /^\s*uppdrag(?:en)?\s+\d[\d\s,–-]*(?:(?:och|samt)\s+\d+\s+)?(?:riktas|riktar|lämnas|ges|gäller|avser|delas)(?!\p{L})/iu

function entryStarts(layout: Layout, from: number, to: number): number[] {
  const cuts = new Set([from])
  let counted = 0
  for (let line = from; line < to; line++) {
    const text = layout.lines[line]?.text ?? ''
    const number = pointNumber(text)
    if (readDirectedHeading(text)) cuts.add(line).add(line + 1)
    else if (beginsWithLabel(text) || saysReceiver.test(text)) cuts.add(line)
    else if (isLabelAlone(text)) cuts.add(line).add(line + 1)
    // A number that counts on begins a point, also where its first word is in small letters.
    else if (number > 0 && (number === 1 || number === counted + 1)) cuts.add(line)
    if (number > 0) counted = number
  }
  return [...cuts].filter((cut) => cut < to)
}

/** The number of a point that a line begins with, letters counted as well; 0 for other lines. */
function pointNumber(text: string): number {
  const match = /^\s*(?:(\d{1,2})[.)]|([a-h])\))\s+\p{L}/u.exec(text)
  if (match?.[2]) return match[2].charCodeAt(0) - 96
  return Number(match?.[1] ?? 0)
}

const numberBefore =
  /^(?:(?<plain>\d{1,2})\s+(?=\p{Lu})|(?<marked>\d{1,2}(?:\.\d{1,2})?|[a-h](?=\)))\s?[.):]\s+(?=\p{L}))/u

function entryOf(layout: Layout, passage: Passage, previous: Passage | undefined): Entry {
  const numbered = numberBefore.exec(passage.text)
  const number = numbered?.groups?.plain ?? numbered?.groups?.marked ?? null
  const textAt = numbered?.[0].length ?? 0
  return {
    passage,
    marker: number !== null ? 'number' : passage.bullet || lostBullet(layout, passage) ? 'bullet' : 'none',
    number,
    text: passage.text.slice(textAt),
    textAt,
    gap: gapBefore(layout, passage, previous),
  }
}

/** A bullet glyph that the extraction dropped leaves its single blank at the line start. */
function lostBullet(layout: Layout, passage: Passage): boolean {
  return /^ [\p{L}\d]/u.test(layout.lines[passage.firstLine]?.text ?? '')
}

function gapBefore(layout: Layout, passage: Passage, previous: Passage | undefined): number {
  if (!previous) return 0
  const pages = pageOf(layout, passage.firstLine) - pageOf(layout, previous.lastLine)
  return passage.firstLine - previous.lastLine - 1 + 10 * pages
}

function pageOf(layout: Layout, line: number): number {
  return layout.lines[line]?.page ?? 1
}
