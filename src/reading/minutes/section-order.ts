import type { SectionOrder } from '../template/template.ts'
import type { Row } from './rows.ts'
import { mayHoldDecision, type Section } from './sections.ts'

/**
 * The decision of a paragraph where neither heading nor wording tells it, taken by its place: the organisation
 * has taught that its minutes tell decisions first, or last. Sections as they are where nothing is taught, or
 * where the place holds no more than the description alone.
 */
export function placeDecision(sections: readonly Section[], order: SectionOrder | undefined): Section[] {
  if (order === 'decision first') return firstPassage(sections)
  return order === 'decision last' ? lastPassage(sections) : [...sections]
}

/** What stands right beneath the title decides; what comes after it describes. */
function firstPassage(sections: readonly Section[]): Section[] {
  const [first, ...rest] = sections
  if (first?.role !== 'preamble') return [...sections]
  const end = first.rows.findIndex((row, index) => index > 0 && row.break !== 'none' && !isPoint(row))
  const at = end < 0 ? first.rows.length : end
  const decided: Section = { ...first, role: 'decision', rows: first.rows.slice(0, at) }
  const described = { ...first, rows: first.rows.slice(at) }
  return [decided, ...(described.rows.length > 0 ? [described] : []), ...rest]
}

/** A list of clauses goes on over its gaps. */
function isPoint({ marker, text }: Row): boolean {
  return marker !== null || /^(?:att|samt)\s/u.test(text)
}

/** The last passage of the last section that may tell a decision decides, if something is told before it. */
function lastPassage(sections: readonly Section[]): Section[] {
  const index = sections.findLastIndex(({ role }) => mayHoldDecision.includes(role))
  const section = sections[index]
  const at = section?.rows.findLastIndex((row) => row.break !== 'none' && !isPoint(row)) ?? -1
  if (!section || at < 0 || (at === 0 && index === 0)) return [...sections]
  const decided: Section = {
    role: 'decision',
    body: null,
    receiver: null,
    by: [],
    rows: section.rows.slice(at),
  }
  const told = { ...section, rows: section.rows.slice(0, at) }
  return [...sections.slice(0, index), told, decided, ...sections.slice(index + 1)]
}
