import type { ExtractedDocument, ExtractedFinding } from './extraction.ts'
import type { Layout, RecognisedSpan } from './layout.ts'

/** The text that was recognised in pictures, page by page: how sure it is as a whole, and each word. */
export type RecognisedPages = NonNullable<ExtractedDocument['recognised']>

/** The recognised words of a layout, by page; an empty list for a document that is all text. */
export function recognisedPages(layout: Layout): RecognisedPages {
  const byPage = new Map<number, RecognisedSpan[]>()
  for (const line of layout.lines) {
    if (!line.recognised) continue
    const words = byPage.get(line.page) ?? []
    words.push(...line.recognised)
    byPage.set(line.page, words)
  }
  return [...byPage].map(([page, words]) => ({
    page,
    confidence: mean(words.map(({ confidence }) => confidence)),
    words: words.map(({ start, end, confidence }) => [start, end, twoDigits(confidence)]),
  }))
}

/** What a reader could not read, or only recognise, as findings of the document. */
export function unreadFindings(layout: Layout): ExtractedFinding[] {
  return (layout.notes ?? []).map(({ page, sv, en }) => {
    const bounds = layout.pages.find(({ number }) => number === page)
    const span = { start: bounds?.start ?? 0, end: bounds?.end ?? 0, page }
    return { kind: 'unread-passage', message: sv, english: en, span }
  })
}

/** Nothing that rests on recognised words is surer than they are. */
export function boundByRecognition(document: ExtractedDocument, pages: RecognisedPages): ExtractedDocument {
  if (pages.length === 0) return document
  const words = pages.flatMap((page) => page.words)
  const bound = <Found extends { confidence: number; span: { start: number; end: number } }>(
    found: Found,
  ) => ({
    ...found,
    confidence: Math.min(found.confidence, sureness(words, found.span)),
  })
  return {
    ...document,
    items: document.items.map(bound),
    figures: document.figures.map(bound),
    assignments: document.assignments.map(bound),
    goals: document.goals.map((goal) => ({
      ...goal,
      subgoals: goal.subgoals.map((sub) => ({ ...sub, indicators: sub.indicators.map(bound) })),
    })),
    recognised: pages,
  }
}

function sureness(
  words: RecognisedPages[number]['words'],
  { start, end }: { start: number; end: number },
): number {
  const inside = words.filter(([from, to]) => from < end && to > start)
  return inside.length === 0 ? 1 : mean(inside.map(([, , confidence]) => confidence))
}

function mean(shares: readonly number[]): number {
  return twoDigits(shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length))
}

function twoDigits(share: number): number {
  return Math.round(share * 100) / 100
}
