import { findFurniture } from '../furniture.ts'
import type { Layout } from '../layout.ts'
import type { SectionRole } from '../words/section-words.ts'
import { breakRunOnLines } from './break-run-on.ts'
import { findBriefItems } from './brief-items.ts'
import { findContents } from './contents-page.ts'
import { findHeadings } from './paragraph-sequence.ts'
import { contentRows } from './rows.ts'
import { readSectionHeading } from './section-heading.ts'

const telling: SectionRole[] = [
  'summary',
  'proposal',
  'material',
  'claims',
  'process',
  'reservation',
  'minute note',
]

/**
 * How much speaks for minutes, 0 to 1: paragraphs with their sign, decisions under their own heading, the other
 * headings of minutes, and the words of their page furniture; or a list of decisions in brief.
 */
export function looksLikeMinutes(source: Layout): number {
  const layout = breakRunOnLines(source)
  const rows = contentRows(layout, findFurniture(layout))
  const headings = findHeadings(rows, findContents(rows))
  const signed = headings.some(({ mark }) => mark.signed)
  const roles = rows.flatMap((row) => readSectionHeading(row)?.role ?? [])
  const decisions = roles.filter((role) => role === 'decision').length
  const others = new Set(roles.filter((role) => telling.includes(role))).size
  const named =
    /(?:^|\n)\s*(?:sammanträdesprotokoll|protokoll|justerandes?\s+sign|utdragsbestyrkande)/iu.test(
      layout.text,
    )
  const evidence =
    (signed ? 0.3 : headings.length > 1 ? 0.25 : 0) +
    (decisions > 0 ? 0.35 : 0) +
    Math.min(0.2, others * 0.1) +
    (named ? 0.15 : 0) +
    (headings.length === 0 && findBriefItems(rows).length > 0 ? 0.6 : 0)
  return Math.round(Math.min(1, evidence) * 100) / 100
}
