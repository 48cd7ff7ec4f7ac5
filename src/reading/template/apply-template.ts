import type { ExtractedDocument } from '../extraction.ts'
import type { Layout, LayoutLine } from '../layout.ts'
import { type Swap, taughtCaseNumbers } from './case-number-form.ts'
import { isEmpty, type ReadingTemplate, taughtSections } from './template.ts'

/**
 * Reads a document with what its organisation taught: its own words are said in those that the rules know, the
 * rules read that, and everything found is said again where and as the document itself says it.
 */
export function readWithTemplate(
  layout: Layout,
  template: ReadingTemplate,
  read: (layout: Layout) => ExtractedDocument,
): ExtractedDocument {
  if (isEmpty(template)) return read(layout)
  const swaps = swapsOf(layout, template)
  const document = swaps.length > 0 ? read(swapped(layout, swaps)) : read(layout)
  return withBodies(saidBack(document, swaps), template)
}

/** Headings and case numbers of a layout that the template knows, in order and apart. */
function swapsOf({ lines, text }: Layout, template: ReadingTemplate): Swap[] {
  const headings = lines.flatMap((line) => headingOf(line, template) ?? [])
  const numbers = taughtCaseNumbers(text, template.caseNumbers)
  const all = [...headings, ...numbers].sort((a, b) => a.start - b.start)
  return all.filter((swap, index) => index === 0 || (all[index - 1]?.end ?? 0) <= swap.start)
}

/** A line that is a taught heading, or begins with one and a colon. */
function headingOf(line: LayoutLine, { sections }: ReadingTemplate): Swap | null {
  const match = /^\s*(?<words>[^:]+?)\s*(?::(?=\s|$)|$)/u.exec(line.text)
  const words = match?.groups?.words ?? ''
  const taught = sections.find(({ heading }) => heading.toLowerCase() === words.toLowerCase())
  if (!taught) return null
  const start = line.start + line.text.indexOf(words)
  return { start, end: start + words.length, raw: words, known: taughtSections[taught.section] }
}

function swapped(layout: Layout, swaps: readonly Swap[]): Layout {
  const text = textWith(layout.text, swaps)
  const moved = placed(layout, (offset) => offset + shiftAt(swaps, offset)) as Layout
  const lines = moved.lines.map((line) => ({ ...line, text: text.slice(line.start, line.end) }))
  return { ...moved, text, lines }
}

/** The same with every offset moved. */
function placed(value: unknown, to: (offset: number) => number): unknown {
  if (Array.isArray(value)) return value.map((one) => placed(one, to))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => {
    const isPlace = (name === 'start' || name === 'end') && typeof inner === 'number'
    return [name, isPlace ? to(inner) : placed(inner, to)]
  })
  return Object.fromEntries(entries)
}

function textWith(text: string, swaps: readonly Swap[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end, known } of swaps) {
    parts.push(text.slice(from, start), known)
    from = end
  }
  return parts.concat(text.slice(from)).join('')
}

/** How far an offset of the document moves in the text that the rules read. */
function shiftAt(swaps: readonly Swap[], offset: number): number {
  return swaps.reduce((shift, { start, end, known }) => {
    if (offset >= end) return shift + known.length - (end - start)
    return offset > start ? shift + Math.min(0, known.length - (offset - start)) : shift
  }, 0)
}

/** The offset in the document of one in the text that the rules read. */
function backFrom(swaps: readonly Swap[], offset: number): number {
  let shift = 0
  for (const { start, end, known } of swaps) {
    const from = start + shift
    if (offset <= from) break
    if (offset < from + known.length) return offset - from >= known.length / 2 ? end : start
    shift += known.length - (end - start)
  }
  return offset - shift
}

/** Everything found, with places in the document and its own wordings instead of the known ones. */
function saidBack(document: ExtractedDocument, swaps: readonly Swap[]): ExtractedDocument {
  if (swaps.length === 0) return document
  const moved = placed(document, (offset) => backFrom(swaps, offset))
  return withOwnWordings(moved, swaps) as ExtractedDocument
}

function withOwnWordings(value: unknown, swaps: readonly Swap[]): unknown {
  if (typeof value === 'string') return ownWording(value, swaps)
  if (Array.isArray(value)) return value.map((one) => withOwnWordings(one, swaps))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([name, inner]) => [name, withOwnWordings(inner, swaps)])
  return Object.fromEntries(entries)
}

function ownWording(text: string, swaps: readonly Swap[]): string {
  // Headings are no part of what is found; only numbers are.
  const numbers = swaps.filter(({ known }) => /\d/u.test(known) && text.includes(known))
  return numbers.reduce((said, { known, raw }) => said.replaceAll(known, raw), text)
}

/** Bodies under the names they are known by. */
function withBodies(document: ExtractedDocument, { bodies }: ReadingTemplate): ExtractedDocument {
  const names = new Map(bodies.flatMap(({ name, also }) => also.map((one) => [one.toLowerCase(), name])))
  const known = <T extends string | null>(name: T) => (names.get(name?.toLowerCase() ?? '') ?? name) as T
  const items = document.items.map((item) => ({
    ...item,
    decisions: item.decisions.map((clause) => ({
      ...clause,
      recommendedTo: clause.recommendedTo.map(known),
      ...(clause.handedOverTo ? { handedOverTo: known(clause.handedOverTo) } : {}),
    })),
  }))
  const assignments = document.assignments.map((one) => ({
    ...one,
    from: known(one.from),
    to: one.to.map(known),
  }))
  return { ...document, body: known(document.body), items, assignments }
}
