import type { ExtractedFinding, ExtractedItem } from '../extraction.ts'
import { findFurniture } from '../furniture.ts'
import type { Layout } from '../layout.ts'
import type { SectionOrder } from '../template/template.ts'
import { breakRunOnLines } from './break-run-on.ts'
import { confidenceOf } from './confidence.ts'
import { findContents } from './contents-page.ts'
import { withoutContinuedHeads } from './continued-heads.ts'
import { dateFindings } from './date-findings.ts'
import { settingOf } from './entries.ts'
import { type FirstPage, readFirstPage } from './first-page.ts'
import { fullNames } from './known-bodies.ts'
import { readMeeting } from './meeting.ts'
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
  const divided = divide(layout, kind, order)
  const { front, setting, meeting } = divided
  const named = fullNames(layout.text)
  const body = meeting.body ?? inferOwnBody(divided.paragraphs.flatMap(sectionsOf), setting, named)
  const reads = divided.paragraphs
    .map((each) => withUnheadedDecision(each, body, kind, order))
    .map((paragraph) => ({ paragraph, read: readItem(layout, paragraph, setting, body, named) }))
  const findings = findingsOf(layout, divided, reads)
  return { items: withConfidence(reads), body, date: meeting.date, findings, firstPage: readFirstPage(front) }
}

/** The document in its parts, not yet read: the rows before the first paragraph, and the paragraphs. */
function divide(layout: Layout, kind: 'minutes' | 'agenda', order: SectionOrder | undefined) {
  const furniture = findFurniture(layout)
  const rows = withoutContinuedHeads(contentRows(layout, furniture))
  const setting = settingOf(rows, order)
  const contents = findContents(rows)
  const { front, paragraphs } = splitParagraphs(rows, contents, setting, kind)
  return { front, paragraphs, contents, setting, meeting: readMeeting(layout, furniture, front) }
}

function findingsOf(
  layout: Layout,
  { front, contents, setting, meeting }: ReturnType<typeof divide>,
  reads: readonly Read[],
): ExtractedFinding[] {
  const paragraphs = reads.map(({ paragraph }) => paragraph)
  return [
    ...dateFindings(layout, meeting, front),
    ...sequenceFindings(layout, paragraphs, contents),
    ...reads.flatMap(({ paragraph, read }) => textFindings(layout, paragraph, read, setting)),
  ]
}

function sectionsOf({ sections }: Paragraph): readonly Section[] {
  return sections
}

interface Read {
  paragraph: Paragraph
  read: ReadItem
}

function withConfidence(reads: readonly Read[]): ExtractedItem[] {
  return reads.map(({ paragraph, read }, index) => {
    const inOrder = isInOrder(paragraph, reads[index - 1]?.paragraph, reads[index + 1]?.paragraph)
    return { ...read.item, confidence: confidenceOf(paragraph, read, inOrder) }
  })
}

function isInOrder({ order }: Paragraph, before?: Paragraph, after?: Paragraph): boolean {
  if (order === null) return false
  const followsOn = !before || Math.floor(order) - Math.floor(before.last ?? before.order ?? 0) <= 1
  const leadsOn = !after || after.order === null || after.order > order
  return followsOn && leadsOn
}
