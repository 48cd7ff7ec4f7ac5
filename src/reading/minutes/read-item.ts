import type { ExtractedItem } from '../extraction.ts'
import type { Layout } from '../layout.ts'
import { spanOf } from '../span.ts'
import { readAttachments } from './attachments.ts'
import { readClauses, readProposals } from './clauses.ts'
import { readDisqualified } from './disqualified.ts'
import { readDissent } from './dissent.ts'
import type { Setting } from './entries.ts'
import { withFloorProposals } from './floor-proposals.ts'
import { fullNames, type KnownBodies } from './known-bodies.ts'
import { withOwnProposals } from './own-proposals.ts'
import type { Paragraph } from './paragraphs.ts'
import { proseOf } from './prose-section.ts'
import type { Section } from './sections.ts'
import { isImmediateAdjustment, sentencesOf } from './sentences.ts'
import { readSummary } from './summary.ts'
import { readVotes, type VoteMismatch } from './votes.ts'
import { readYrkanden } from './yrkanden.ts'

/** What the reading of one paragraph gave: the item but for its confidence, and the votes that do not add up. */
export interface ReadItem {
  item: Omit<ExtractedItem, 'confidence'>
  mismatches: VoteMismatch[]
}

/** Reads one paragraph's sections into the fields of the contract. */
export function readItem(
  layout: Layout,
  paragraph: Paragraph,
  setting: Setting,
  own: string | null,
  named: readonly string[],
): ReadItem {
  const sections = withOwnProposals(withFloorProposals(paragraph.sections, setting), own)
  const text = layout.text.slice(paragraph.start, paragraph.end)
  const known: KnownBodies = { own, grounds: [fullNames(text), named] }
  const { votes, mismatches } = readVotes(sections, setting)
  return {
    mismatches,
    item: {
      ...headOf(layout, paragraph),
      summary: readSummary(sections, setting),
      proposals: ofRole(sections, 'proposal').flatMap((section) => readProposals(section, setting)),
      decisions: ofRole(sections, 'decision').flatMap((section) =>
        readClauses(layout, section, setting, known),
      ),
      yrkanden: readYrkanden(sections, setting),
      ...readDissent(sections, setting),
      attachments: ofRole(sections, 'material').flatMap(({ rows }) => readAttachments(rows, setting)),
      process: processOf(sections, setting),
      ...(votes.length > 0 ? { votes } : {}),
      ...optionalFacts(sections, setting),
    },
  }
}

function headOf(layout: Layout, { number, title, caseNumbers, start, end }: Paragraph) {
  return {
    paragraph: number,
    title,
    caseNumber: caseNumbers.join(', ') || null,
    span: spanOf(layout, start, end),
  }
}

/** What the contract leaves out where the text says nothing of it. */
function optionalFacts(sections: readonly Section[], setting: Setting) {
  const disqualified = readDisqualified(sections, setting)
  const dispatch = ofRole(sections, 'dispatch').flatMap(({ rows }) => readAttachments(rows, setting))
  return {
    ...(dispatch.length > 0 ? { dispatch } : {}),
    ...(disqualified.length > 0 ? { disqualified } : {}),
    ...(adjustedAtOnce(sections, setting) ? { immediateAdjustment: true } : {}),
  }
}

function ofRole(sections: readonly Section[], role: Section['role']): Section[] {
  return sections.filter((section) => section.role === role)
}

function processOf(sections: readonly Section[], setting: Setting): string | null {
  const texts = sections
    .filter(({ role }) => role === 'process' || role === 'claims and process')
    .flatMap(({ rows }) => proseOf(rows, setting) ?? [])
  return texts.join('\n\n') || null
}

const descriptions: Section['role'][] = ['summary', 'background', 'aside', 'proposal', 'material']

function adjustedAtOnce(sections: readonly Section[], setting: Setting): boolean {
  return sections.some(
    (section) =>
      section.role === 'immediate adjustment' ||
      (!descriptions.includes(section.role) &&
        sentencesOf(proseOf(section.rows, setting) ?? '').some(isImmediateAdjustment)),
  )
}
