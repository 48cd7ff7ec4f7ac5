import type { SectionOrder } from '../template/template.ts'
import type { SectionRole } from '../words/section-words.ts'
import { caseNumbersAlone } from './case-line.ts'
import { beginsLeadIn } from './lead-in.ts'
import type { Row } from './rows.ts'
import { readSectionHeading, type SectionHeading } from './section-heading.ts'
import { isChairStep } from './sentences.ts'
import { isUnknownHeading } from './unknown-heading.ts'

export interface Section {
  /** `preamble`: what stands between the title and the first heading. */
  role: SectionRole | 'preamble'
  body: string | null
  receiver: string | null
  /** Who speaks, by the heading. */
  by: string[]
  rows: Row[]
  /** A decision that is nothing but a proposal, by its heading ("Arbetsutskottets förslag till styrelsen"). */
  proposes?: boolean
}

const unheaded = { body: null, receiver: null, by: [] }
const descriptions: Section['role'][] = ['summary', 'background', 'aside', 'handling']

/** Divides the rows beneath a paragraph's title into sections by their headings. */
export function splitSections(rows: readonly Row[], order?: SectionOrder): Section[] {
  const sections: Section[] = [{ ...unheaded, role: 'preamble', rows: [] }]
  for (const [index, row] of rows.entries()) {
    const current = sections.at(-1)
    const heading = readSectionHeading(row)
    if (heading && opensSection(heading, current) && !isListed(row, heading, sections)) {
      const { role, body, receiver, by } = heading
      sections.push({ role, body, receiver, by, rows: textBeside(row, heading) })
    } else if (row.break !== 'none' && closing.test(row.text)) {
      sections.push({ ...unheaded, role: 'other', rows: [] })
    } else if (adjustsAtOnce(row, current)) {
      sections.push({ ...unheaded, role: 'immediate adjustment', rows: [row] })
    } else if (mayEnd(current) && isUnknownHeading(row, rows[index - 1], rows[index + 1])) {
      sections.push({ ...unheaded, role: 'other', rows: [] })
    } else current?.rows.push(row)
  }
  return withLeadInDecisions(sections.map(withoutCaseRows), order).filter(
    ({ role, rows: own }) => role !== 'preamble' || own.length > 0,
  )
}

/** How the summons to a meeting ends, beneath its last item. */
const closing =
  /^(?:(?:Varmt )?[Vv]älkom(?:na|men)(?!\p{L})|Förhinder (?:anmäls|meddelas)|(?:Anmäl|Meddela)(?:an om)? (?:eventuellt )?förhinder|(?:Ledamot|Ledamöter|Den) som (?:får|har|är) (?:förhinder|förhindrad)|Med vänliga? hälsning)/u

/** "Paragrafen förklaras omedelbart justerad." by itself beneath a description is no part of it. */
function adjustsAtOnce(row: Row, current: Section | undefined): boolean {
  if (!current || !descriptions.includes(current.role) || row.break === 'none') return false
  return /^(?:Paragrafen|Ärendet|Punkten|Beslutet)\s(?:förklaras|justeras)\s[^.]*omedelbart[^.]*\.?$/u.test(
    row.text,
  )
}

/** Only what is decided or proposed ends at a heading that no one knows: prose has subheadings of its own. */
function mayEnd(section: Section | undefined): boolean {
  return (section?.role === 'decision' || section?.role === 'proposal') && section.rows.length > 0
}

/** An aside ("Ekonomi") inside a description is a part of it. */
function opensSection(heading: SectionHeading, current: Section | undefined): boolean {
  return heading.role !== 'aside' || !current || !descriptions.includes(current.role)
}

/** "Styrelsens beslut § 31/2024" or, once the decision is told, "Styrelsens beslut" names material. */
function isListed(row: Row, heading: SectionHeading, sections: readonly Section[]): boolean {
  if (sections.at(-1)?.role !== 'material') return false
  if (heading.body === null) return heading.by.length > 0 && /\d{4}/u.test(row.text)
  if (/§|\d{4}/u.test(row.text)) return true
  return heading.role === 'decision' && sections.some(({ role }) => role === 'decision')
}

/** What stands on the heading's own line is the first row of its section. */
function textBeside(row: Row, heading: SectionHeading): Row[] {
  return heading.textStart === null ? [] : [rowFrom(row, heading.textStart)]
}

/** What a row holds from an offset of the document on, as a row of its own that opens a passage. */
export function rowFrom(row: Row, start: number): Row {
  const text = row.text.slice(start - row.start)
  const line = { ...row.line, start, text, cells: [{ start, end: row.end, left: null }] }
  return { ...row, start, text, line, marker: null, nextCell: null, break: 'blank' }
}

function withoutCaseRows(section: Section): Section {
  if (section.role !== 'preamble') return section
  return { ...section, rows: section.rows.filter((row) => caseNumbersAlone(row.text).length === 0) }
}

/** Where a decision may stand without a heading of its own. */
export const mayHoldDecision: Section['role'][] = ['preamble', ...descriptions, 'process', 'claims']
const bodyDecides =
  /^(?:\p{Lu}[\p{L} -]*)?(?:[Nn]ämnden|[Ss]tyrelsen|[Ff]ullmäktige|[Uu]tskottet)\s+beslut(?:ar|ade)(?!\p{L})/u

/** Beneath the count only a lead-in alone decides: "Nämnden beslutar enligt förslaget" may be what yes means. */
const afterVote = /^[^.:;]{3,90}\sbeslutar(?:\s(?:således|därmed|alltså))?(?:\satt)?:?$/u

/** Among floor proposals only the body's own line decides: what a proposal says must not be cut. */
function beginsDecision(section: Section, row: Row, index: number): boolean {
  if (isChairStep(row.text)) return false
  if (section.role === 'claims') return index > 0 && bodyDecides.test(row.text)
  if (section.role === 'vote') return index > 0 && bodyDecides.test(row.text) && afterVote.test(row.text)
  return opensPassage(section, index) && (beginsLeadIn(row.text) || beginsLettered(section, row))
}

/** "a) Nämnden beslutar att välja …", the first of several matters beneath one title. */
function beginsLettered({ role }: Section, { marker, text }: Row): boolean {
  if (role !== 'preamble' || marker === null || !/^\(?(?:a|1)[).]$/u.test(marker)) return false
  const words = text.slice(marker.length).trim()
  return bodyDecides.test(words) && beginsLeadIn(words)
}

/** After a gap, or where the row before ended its sentence with room to spare. */
export function opensPassage({ rows }: Section, index: number): boolean {
  const [row, before] = [rows[index], rows[index - 1]]
  if (!row || !before || row.break !== 'none') return true
  const width = Math.max(60, ...rows.map(({ text }) => text.length))
  const room = before.text.length + (/^\S+/u.exec(row.text)?.[0].length ?? 0) < width
  return before.marker !== null ? room && /^\p{Lu}/u.test(row.text) : room && /[.!?:]$/.test(before.text)
}

/**
 * Where no heading says "Beslut", the decision begins with its lead-in ("Nämnden beslutar att"), standing by
 * itself at the beginning of a passage.
 */
function withLeadInDecisions(sections: Section[], order: SectionOrder | undefined): Section[] {
  if (sections.some(({ role }) => role === 'decision')) return sections
  return cutDecisions(sections, beginsDecision, order)
}

export type Begins = (section: Section, row: Row, index: number) => boolean

/**
 * Cuts a decision off from each section that may hold one, where it begins. Where the order is taught, only the
 * first or the last of them decides: the others tell of decisions made before.
 */
export function cutDecisions(sections: readonly Section[], begins: Begins, order?: SectionOrder): Section[] {
  const places = sections.map((section) =>
    mayHoldDecision.includes(section.role) || section.role === 'vote'
      ? section.rows.findIndex((row, index) => begins(section, row, index))
      : -1,
  )
  const only = onlyPlace(places, order)
  return sections.flatMap((section, index) => {
    const at = places[index] ?? -1
    if (at < 0 || (only !== null && only !== index)) return [section]
    const decision: Section = { ...unheaded, role: 'decision', rows: section.rows.slice(at) }
    return [{ ...section, rows: section.rows.slice(0, at) }, decision]
  })
}

function onlyPlace(places: readonly number[], order: SectionOrder | undefined): number | null {
  if (order === undefined) return null
  const isPlace = (at: number) => at >= 0
  return order === 'decision first' ? places.findIndex(isPlace) : places.findLastIndex(isPlace)
}
