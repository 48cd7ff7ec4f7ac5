import type { ExtractedFinding, ExtractedItem } from '../extraction.ts'
import { findFurniture } from '../furniture.ts'
import type { Layout } from '../layout.ts'
import { spanOf } from '../span.ts'
import type { SectionOrder } from '../template/template.ts'
import { breakRunOnLines } from './break-run-on.ts'
import { confidenceOf } from './confidence.ts'
import { findContents } from './contents-page.ts'
import { withoutContinuedHeads } from './continued-heads.ts'
import { settingOf } from './entries.ts'
import { type FirstPage, readFirstPage } from './first-page.ts'
import { fullNames } from './known-bodies.ts'
import { type Meeting, readMeeting } from './meeting.ts'
import { inferOwnBody } from './own-body.ts'
import { type Paragraph, splitParagraphs } from './paragraphs.ts'
import { type ReadItem, readItem } from './read-item.ts'
import { contentRows } from './rows.ts'
import type { Section } from './sections.ts'
import { sequenceFindings } from './sequence-findings.ts'
import { textFindings } from './text-findings.ts'
import { withUnheadedDecision } from './unheaded-decision.ts'

export interface Minutes {
  items: ExtractedItem[]
  body: string | null
  date: string | null
  findings: ExtractedFinding[]
  firstPage: FirstPage | null
}

/**
 * Reads minutes, whole or one paragraph alone. Lines that an extraction ran together are broken up; furniture is
 * set apart; what is left is rows; rows that open with a number in its sequence are headings of paragraphs; rows
 * that are known wordings divide each paragraph into sections; each section is read into the fields of the
 * contract. People are given as the text shows them, with party letters where they stand. What the text does not
 * say is null or empty; what does not fit together is a finding. In which order a paragraph tells, decision first or
 * last, is judged paragraph by paragraph unless `order` says it.
 */
export function readMinutes(
  source: Layout,
  kind: 'minutes' | 'agenda' = 'minutes',
  order?: SectionOrder,
): Minutes {
  const layout = breakRunOnLines(source)
  const furniture = findFurniture(layout)
  const rows = withoutContinuedHeads(contentRows(layout, furniture))
  const setting = settingOf(rows, order)
  const contents = findContents(rows)
  const { front, paragraphs: split } = splitParagraphs(rows, contents, setting, kind)
  const meeting = readMeeting(layout, furniture, front)
  const named = fullNames(layout.text)
  const body = meeting.body ?? inferOwnBody(split.flatMap(sectionsOf), setting, named)
  const paragraphs = split.map((paragraph) => withUnheadedDecision(paragraph, body, kind, order))
  const reads = paragraphs.map((paragraph) => readItem(layout, paragraph, setting, body, named))
  const findings = [
    ...dateFindings(layout, meeting),
    ...sequenceFindings(layout, paragraphs, contents),
    ...paragraphs.flatMap((paragraph, at) => textFindings(layout, paragraph, reads[at], setting)),
  ]
  const items = withConfidence(paragraphs, reads)
  return { items, body, date: meeting.date, findings, firstPage: readFirstPage(front) }
}

function sectionsOf({ sections }: Paragraph): readonly Section[] {
  return sections
}

function withConfidence(paragraphs: readonly Paragraph[], reads: readonly ReadItem[]): ExtractedItem[] {
  return reads.map((read, index) => {
    const paragraph = paragraphs[index]
    const confidence = paragraph ? confidenceOf(paragraph, read, isInOrder(paragraphs, index)) : 0
    return { ...read.item, confidence }
  })
}

function isInOrder(paragraphs: readonly Paragraph[], index: number): boolean {
  const order = paragraphs[index]?.order
  if (order === null || order === undefined) return false
  const before = paragraphs[index - 1]
  const after = paragraphs[index + 1]
  const followsOn = !before || Math.floor(order) - Math.floor(before.last ?? before.order ?? 0) <= 1
  const leadsOn = !after || after.order === null || after.order > order
  return followsOn && leadsOn
}

function dateFindings(layout: Layout, { date, otherDates }: Meeting): ExtractedFinding[] {
  const [other] = otherDates
  if (!date || !other) return []
  const message = `Sidhuvudena anger olika datum för sammanträdet: ${date} och ${other.date}.`
  const english = `The page heads give different dates of the meeting: ${date} and ${other.date}.`
  return [{ kind: 'date-conflict', message, english, span: spanOf(layout, other.start, other.end) }]
}
