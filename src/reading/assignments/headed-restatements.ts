import { spanOf } from '../span.ts'
import { readPeopleList } from '../words/people.ts'
import { announcesAssignments } from './announced-list.ts'
import { type Draft, draftOfEntry, extended } from './draft.ts'
import type { Names } from './names.ts'
import type { Entry, Region } from './region.ts'
import { bodiesOfReport, reportPeriod } from './report-bodies.ts'

/** A report tells how it goes: "Direktören redovisar läget i uppdragen", "slutrapport för de sju uppdragen". */
const reporting =
  /(?<!\p{L})(?:(?:slut|del|läges|åter)?rapport\p{L}*|redovisa\p{L}*|lägesrapport\p{L}*|läget|följs\supp|uppföljning\p{L}*|pågår|genomförts?)(?!\p{L})/iu
const assignments = /(?<!\p{L})(?:fullmäktige)?uppdrag(?:en|et|s)?(?!\p{L})/iu
const sectionHeading =
  /^(?:förslag\still|beslut|sammanfattning|bakgrund|ärende|yttrande|bilag|underskrift|skickas|expedieras|protokolls?anteckning|reservation|yrkande|paragraf|justera|anmälan|omröstning|deltar|ekonomi|underlag|handlingar|med\svänlig|för\s\p{L}[\p{L} -]*(?:nämnden|styrelsen|förvaltningen)$)/iu

/**
 * Assignments that a report takes up one under each heading, with what became of it beneath: the heading is the
 * assignment, the passages under it its status.
 */
export function headedRestatements(region: Region, names: Names): Draft[] {
  for (const [at, entry] of region.entries.entries()) {
    if (!introduces(entry)) continue
    const drafts = headingsAfter(region, at, names)
    if (drafts.length >= 2 || (drafts.length === 1 && assignments.test(region.title))) return drafts
  }
  return []
}

function headingsAfter(region: Region, at: number, names: Names): Draft[] {
  const given = bodiesOfReport(region, at, names)
  const drafts: Draft[] = []
  for (const [rank, entry] of region.entries.slice(at + 1).entries()) {
    const last = drafts.at(-1)
    if (sectionHeading.test(entry.text) || isSignature(entry)) {
      if (last) break
    } else if (isHeading(region, entry, region.entries[at + 2 + rank])) {
      drafts.push(draftOfEntry(region, entry, { ...given, confidence: 0.72 }))
    } else if (last) drafts[drafts.length - 1] = withStatus(region, last, entry)
  }
  return drafts.filter((draft) => draft.status)
}

/** Names alone sign the letter. */
function isSignature({ text, marker }: Entry): boolean {
  return marker === 'none' && text.length < 80 && readPeopleList(text) !== null
}

function introduces({ passage, marker }: Entry): boolean {
  const { text } = passage
  if (marker !== 'none' || announcesAssignments(text)) return false
  return assignments.test(text) && reporting.test(text) && text.length > 30
}

/** A heading stands apart (or is set in bold), ends without a stop, and running text follows. */
function isHeading(region: Region, entry: Entry, next: Entry | undefined): boolean {
  const { text, marker } = entry
  if (marker !== 'none' || text.length > 140 || /[.:;,!?]$/u.test(text) || !/^[\p{Lu}]/u.test(text))
    return false
  if (!/\s/u.test(text) || !next || sectionHeading.test(next.text)) return false
  return /[.!?]$/u.test(next.text) && (isBold(region, entry, next) || (entry.gap >= 1 && next.gap >= 1))
}

function isBold({ layout }: Region, entry: Entry, next: Entry): boolean {
  const bold = (of: Entry) => layout.lines[of.passage.firstLine]?.bold ?? false
  return bold(entry) && !bold(next)
}

/** A draft with what a passage beneath it tells of it. */
export function withStatus(region: Region, draft: Draft, entry: Entry): Draft {
  const { passage } = entry
  const start = draft.status?.span.start ?? passage.span.start
  const text = draft.status ? `${draft.status.text} ${passage.text}` : passage.text
  const span = spanOf(region.layout, start, passage.span.end)
  return {
    ...extended(draft, passage),
    span: draft.span,
    status: { text, period: reportPeriod(region), span },
  }
}
