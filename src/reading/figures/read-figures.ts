import type { ExtractedFigure, ExtractedItem } from '../extraction.ts'
import type { Layout, Span } from '../layout.ts'
import { readProse } from '../prose.ts'
import { tellingPassages } from './decided-passages.ts'
import { groupFigures } from './group-figures.ts'
import { proseFigures } from './prose-figures.ts'
import { inRows } from './slide-rows.ts'
import { tableFigures } from './table-figures.ts'

/**
 * The figures of a document that a reader would understand without looking: each with what it is of. What stands in
 * `taken` is read elsewhere (the indicators of a plan). Few and right rather than many: numbers of links, pages,
 * dates, cases and paragraphs never are figures, nor are those of proposals and decisions.
 */
export function readFigures(
  layout: Layout,
  items: readonly ExtractedItem[],
  taken: readonly Span[] = [],
): ExtractedFigure[] {
  const telling = tellingPassages(readProse(layout))
  const tables = tableFigures(layout, telling, taken)
  const elsewhere = [...taken, ...tables.map(({ span }) => span)]
  const passages = inRows(
    layout,
    telling.filter(
      ({ span }) => !elsewhere.some((other) => span.start < other.end && other.start < span.end),
    ),
  )
  const figures = [...groupFigures(layout, passages), ...proseFigures(layout, passages)]
  return [...tables, ...figures]
    .sort((a, b) => a.span.start - b.span.start)
    .map((figure) => ({ ...figure, item: itemAt(items, figure.span) }))
}

function itemAt(items: readonly ExtractedItem[], span: Span): number | null {
  const index = items.findIndex((item) => item.span.start <= span.start && span.end <= item.span.end)
  return index < 0 ? null : index
}
