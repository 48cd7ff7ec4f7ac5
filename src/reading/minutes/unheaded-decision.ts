import type { SectionOrder } from '../template/template.ts'
import { isOffice } from './known-bodies.ts'
import { readLeadIn } from './lead-in.ts'
import { isBy, isOwnProposal } from './own-proposals.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Row } from './rows.ts'
import { placeDecision } from './section-order.ts'
import { type Begins, cutDecisions, opensPassage, rowFrom, type Section } from './sections.ts'
import { isChairStep, sentenceStarts } from './sentences.ts'
import { settledInPast, settlesInWords } from './settling-words.ts'

/**
 * Where neither a heading nor a lead-in outside the proposals opened a decision, it is looked for by the best
 * ground first: the own body's lead-in beneath a proposal, a passage that settles the matter in one word, what the
 * chair finds, and last its place where the organisation has taught one.
 */
export function withUnheadedDecision(
  paragraph: Paragraph,
  own: string | null,
  kind: 'minutes' | 'agenda',
  order?: SectionOrder,
): Paragraph {
  const { sections } = paragraph
  if (hasDecision(sections)) return paragraph
  const beneath = kind === 'minutes' ? cutBeneathProposal(sections, own) : null
  const cut = beneath ?? cutSettled(sections, own, order)
  const placed = kind === 'minutes' && !hasDecision(cut) && !sections.some((one) => isOwnProposal(one, own))
  return { ...paragraph, sections: placed ? placeDecision(cut, order) : cut }
}

function hasDecision(sections: readonly Section[]): boolean {
  return sections.some(({ role }) => role === 'decision')
}

/** The first proposal that a decision of the own body follows, divided in two; null when there is none. */
function cutBeneathProposal(sections: readonly Section[], own: string | null): Section[] | null {
  for (const [index, section] of sections.entries()) {
    if (section.role !== 'proposal' || isOwnProposal(section, own)) continue
    const at = section.rows.findIndex((row, rowIndex) => opensOwnDecision(section, row, rowIndex, own))
    if (at < 0) continue
    const rows = section.rows.slice(at)
    const decision: Section = { role: 'decision', body: null, receiver: null, by: [], rows }
    const proposal = { ...section, rows: section.rows.slice(0, at) }
    return [...sections.slice(0, index), proposal, decision, ...sections.slice(index + 1)]
  }
  return null
}

const deciding = /^[^.:;]{3,90}?\sbeslut(?:ar|ade)(?:\s(?:följande|att)(?!\p{L})|:|$)/u
/** A row that waits for what comes after it: the lead-in beneath is a part of the proposal. */
const unfinished = /[:,]$|(?<!\p{L})(?:att|och|samt)$/u

/** Right beneath its heading a proposal may be worded as the decision; after a gap the body itself speaks. */
function opensOwnDecision(section: Section, row: Row, index: number, own: string | null): boolean {
  const before = section.rows[index - 1]
  if (!before || row.break !== 'blank' || row.marker !== null || !deciding.test(row.text)) return false
  if (unfinished.test(before.text) || readLeadIn(before.text)?.contentStart === null) return false
  const leadIn = readLeadIn(row.text)
  if (leadIn?.verb !== 'decide' || leadIn.subject === null) return false
  return own === null ? isAboveOffice(section, leadIn.subject) : isBy(leadIn.subject, own)
}

/** Where nothing tells whose minutes these are, only a body that decides on its office's proposal is taken for it. */
function isAboveOffice({ body }: Section, subject: string): boolean {
  return body !== null && isOffice(body) && !isOffice(subject)
}

/** What the chair finds is taken for the decision only where nothing else can be. */
function cutSettled(sections: Section[], own: string | null, order: SectionOrder | undefined): Section[] {
  const alone: Begins = (...at) => settlesAlone(...at) && !isChairStep(at[1].text)
  const cut = cutDecisions(sections, alone, order)
  if (cut.length > sections.length || sections.some((section) => isOwnProposal(section, own))) return cut
  const within = cutDecisions(sections.map(withSettlingApart), alone, order)
  if (within.length > sections.length) return within
  return cutDecisions(sections, settlesAlone, order)
}

/** Without heading and lead-in: a passage that says in one word what the body does ("Nämnden noterar rapporten"). */
function settlesAlone(section: Section, row: Row, index: number): boolean {
  return section.role !== 'vote' && opensPassage(section, index) && settles(section, row.text)
}

/** In the past tense only what no heading calls a description is told of the meeting itself. */
function settles({ role }: Section, text: string): boolean {
  return settlesInWords(text) || (role === 'preamble' && settledInPast(text))
}

/** "Inga synpunkter framfördes. Protokollet lades till handlingarna.": the sentence that settles, as a passage of its own. */
function withSettlingApart(section: Section): Section {
  if (section.role !== 'preamble') return section
  const rows = section.rows.flatMap((row, index) => {
    const opens = /[.!?]$/u.test(section.rows[index - 1]?.text ?? '')
    const at = sentenceStarts(row.text).find(
      (start) => (start > 0 || opens) && settles(section, row.text.slice(start)),
    )
    return at === undefined ? [row] : dividedAt(row, at)
  })
  return { ...section, rows }
}

function dividedAt(row: Row, at: number): Row[] {
  const apart = rowFrom(row, row.start + at)
  const text = row.text.slice(0, at).trimEnd()
  return at === 0 ? [apart] : [{ ...row, text, end: row.start + text.length, nextCell: null }, apart]
}
