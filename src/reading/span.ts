import type { Layout, Span } from './layout.ts'

/** A span of a layout's text with its page; a document of one page has no page numbers worth saying. */
export function spanOf(layout: Layout, start: number, end: number): Span {
  return { start, end, page: pageAt(layout, start) }
}

function pageAt({ pages }: Layout, offset: number): number | null {
  if (pages.length < 2) return null
  return pages[firstWhere(pages, (page) => page.start > offset) - 1]?.number ?? null
}

/** The first line that a stretch of text stands on, and the line after its last. */
export function linesWithin(
  { lines }: Layout,
  { start, end }: { start: number; end: number },
): { from: number; to: number } {
  return {
    from: firstWhere(lines, (line) => line.end > start),
    to: firstWhere(lines, (line) => line.start >= end),
  }
}

/** The first place of a list from which on something holds, by halving: long documents are asked again and again. */
function firstWhere<Each>(list: readonly Each[], holds: (each: Each) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const each = list[middle]
    if (each === undefined || holds(each)) high = middle
    else low = middle + 1
  }
  return low
}
