import type { ExtractedFinding } from '../extraction.ts'
import type { Layout } from '../layout.ts'
import { spanOf } from '../span.ts'
import type { Contents } from './contents-page.ts'
import type { Paragraph } from './paragraphs.ts'

/** Numbers that are missing from the sequence, stand twice, or are announced under another title. */
export function sequenceFindings(
  layout: Layout,
  paragraphs: readonly Paragraph[],
  contents: Contents,
): ExtractedFinding[] {
  return [
    ...gaps(layout, paragraphs),
    ...duplicates(layout, paragraphs),
    ...announced(layout, paragraphs, contents),
  ].sort((a, b) => a.span.start - b.span.start)
}

function gaps(layout: Layout, paragraphs: readonly Paragraph[]): ExtractedFinding[] {
  return paragraphs.slice(1).flatMap((paragraph, index) => {
    const before = paragraphs[index]
    if (!before || before.order === null || paragraph.order === null) return []
    const from = Math.floor(before.last ?? before.order) + 1
    const to = Math.floor(paragraph.order) - 1
    if (to < from) return []
    const missing = from === to ? `§ ${from} saknas` : `§§ ${from}–${to} saknas`
    const message = `${missing}: efter § ${before.number} kommer § ${paragraph.number}.`
    const gone = from === to ? `§ ${from} is missing` : `§§ ${from}–${to} are missing`
    const english = `${gone}: § ${before.number} is followed by § ${paragraph.number}.`
    return [{ kind: 'missing-paragraph', message, english, span: headSpan(layout, paragraph) }]
  })
}

function duplicates(layout: Layout, paragraphs: readonly Paragraph[]): ExtractedFinding[] {
  return paragraphs.flatMap((paragraph, index) => {
    const twice = paragraphs
      .slice(0, index)
      .some(({ number }) => number !== null && number === paragraph.number)
    if (!twice) return []
    const message = `§ ${paragraph.number} förekommer mer än en gång (här: ”${paragraph.title}”).`
    const english = `§ ${paragraph.number} stands more than once (here: ”${paragraph.title}”).`
    return [{ kind: 'duplicate-paragraph', message, english, span: headSpan(layout, paragraph) }]
  })
}

function announced(layout: Layout, paragraphs: readonly Paragraph[], contents: Contents): ExtractedFinding[] {
  return contents.entries.flatMap((entry): ExtractedFinding[] => {
    const paragraph = paragraphs.find(({ number }) => number === entry.number)
    if (!paragraph) {
      const after = paragraphs.find(({ order }) => order !== null && order > entry.order) ?? paragraphs.at(-1)
      const inGap =
        after &&
        paragraphs.some(({ order }) => order !== null && order < entry.order) &&
        after.order !== null &&
        after.order > entry.order
      if (!after || inGap) return []
      const message = `§ ${entry.number} ”${entry.title}” står i innehållsförteckningen men saknas i texten.`
      const english = `§ ${entry.number} ”${entry.title}” stands in the contents but not in the text.`
      return [{ kind: 'missing-paragraph', message, english, span: headSpan(layout, after) }]
    }
    // A list of decisions in brief tells what was decided beneath each title: that sentence is no other title.
    if (isSameTitle(entry.title, paragraph.title) || /[.!]$/u.test(entry.title)) return []
    const message = `§ ${entry.number} heter ”${entry.title}” i innehållsförteckningen men ”${paragraph.title}” i texten.`
    const english = `§ ${entry.number} is called ”${entry.title}” in the contents but ”${paragraph.title}” in the text.`
    return [{ kind: 'title-conflict', message, english, span: headSpan(layout, paragraph) }]
  })
}

/** Contents pages shorten titles and put the case number before them; only other words are a conflict. */
function isSameTitle(announcedTitle: string, title: string): boolean {
  const [short, long] = [levelled(announcedTitle), levelled(title)].sort((a, b) => a.length - b.length)
  if (!short || !long) return true
  return long.startsWith(short) || long.endsWith(short) || long.includes(short)
}

function levelled(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, '')
}

function headSpan(layout: Layout, { start, title }: Paragraph) {
  const lineEnd = layout.text.indexOf('\n', start)
  const end = lineEnd < 0 ? layout.text.length : lineEnd
  return spanOf(layout, start, Math.max(end, Math.min(start + title.length, layout.text.length)))
}
