import type { SectionOrder } from '../template/template.ts'
import { isOffice } from './known-bodies.ts'
import { readLeadIn } from './lead-in.ts'
import { isBy, isOwnProposal } from './own-proposals.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Row } from './rows.ts'
import { placeDecision } from './section-order.ts'
import { cutDecisions, isChairStep, opensPassage, type Section } from './sections.ts'

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
  const cut = cutDecisions(sections, (...at) => settlesAlone(...at) && !isChairStep(at[1].text), order)
  if (cut.length > sections.length || sections.some((section) => isOwnProposal(section, own))) return cut
  return cutDecisions(sections, settlesAlone, order)
}

const settling = [
  /^(?:\p{Lu}[\p{L} -]*)?(?:[Nn]ämnden|[Ss]tyrelsen|[Ff]ullmäktige|[Uu]tskottet|[Bb]eredningen)\s(?:noterar|godkänner|antecknar|lägger|tackar|tar\s(?:del|emot)|beviljar|avslår|utser|väljer|bordlägger|återremitterar|fastställer|antar|överlämnar|uppdrar|tillstyrker|ställer\ssig)(?!\p{L})/u,
  /^(?:Informationen|Rapporten|Redovisningen|Ärendet|Anmälan|Anmälningarna|Delgivningarna|Frågan|Motionen|Interpellationen|Dagordningen|Föredragningslistan|Skrivelsen)\s(?:noteras|läggs|bordläggs|återremitteras|godkänns|utgår|avslås|bifalls|fastställs|anses|antecknas|överlämnas)(?!\p{L})/u,
]

/** Without heading and lead-in: a passage that says in one word what the body does ("Nämnden noterar rapporten"). */
function settlesAlone(section: Section, row: Row, index: number): boolean {
  return opensPassage(section, index) && settling.some((form) => form.test(row.text))
}
