import type { Layout, Span } from './layout.ts'

/** A span of a layout's text with its page; a document of one page has no page numbers worth saying. */
export function spanOf(layout: Layout, start: number, end: number): Span {
  return { start, end, page: pageAt(layout, start) }
}

function pageAt(layout: Layout, offset: number): number | null {
  if (layout.pages.length < 2) return null
  const page = layout.pages.findLast((each) => each.start <= offset)
  return page?.number ?? null
}
