import { spanWithin } from '../prose.ts'
import { findBodies } from '../words/bodies.ts'
import { type Draft, draftOfEntry } from './draft.ts'
import { beginsWithTask } from './infinitives.ts'
import { type Names, nameOf } from './names.ts'
import type { Entry, Region } from './region.ts'
import { reportPeriod } from './report-bodies.ts'

/** A sentence on the assignments from above: what follows it tells how it goes with each. */
const introducing = [
  /(?<!\p{L})uppdrag(?:en|et)?\s(?:\p{L}+\s){0,2}?(?:från|av)\s(?<from>\p{L}*(?:fullmäktige|nämnden|styrelsen))(?!\p{L})/iu,
  /(?<from>\p{L}*fullmäktige)s\s(?:\p{L}+\s)?uppdrag(?!\p{L})/iu,
]
/** Between an assignment's words and what is told of it. */
const separator = /\s[-–—]\s|:\s(?=\p{Lu})/u
const heading =
  /^(?:förslag\still|beslut|sammanfattning|bakgrund|ärende|yttrande|bilag|underskrift|skickas|expedieras|protokolls?anteckning|prok?ollsanteckning|reservation|yrkande)/iu

/**
 * Assignments that a letter or report takes up again with what became of each: "Minska X - Kostnaderna har
 * minskat". One that is only named, or whose text is cut off, counts as well.
 */
export function restatedAssignments(region: Region, names: Names): Draft[] {
  for (const [at, entry] of region.entries.entries()) {
    const match = introducing.map((form) => form.exec(entry.passage.text)).find((found) => found !== null)
    if (!match || entry.marker !== 'none') continue
    const points = pointsAfter(region.entries.slice(at + 1))
    if (points.length < 2 || !points.some((point) => separator.test(point.text))) continue
    const given = bodiesOf(match, names, region)
    return points.map((point) => restated(region, point, given))
  }
  return []
}

/** The giver is named; the receiver is whose assignments they are ("nämndens uppdrag"), else whose letter it is. */
function bodiesOf(match: RegExpExecArray, names: Names, region: Region): Pick<Draft, 'from' | 'to'> {
  const from = match.groups?.from
  const before = match.input.slice(0, match.index).trimEnd()
  const owner =
    findBodies(before).findLast((body) => body.genitive && body.end === before.length)?.name ?? names.own
  return {
    from: from ? nameOf(capital(from), names, region.text) : null,
    to: owner ? [nameOf(owner, names, region.text)] : [],
  }
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function pointsAfter(entries: Entry[]): Entry[] {
  const end = entries.findIndex((entry) => !isPoint(entry))
  return end < 0 ? entries : entries.slice(0, end)
}

/** A point names an assignment without ending a sentence: its words stop at the separator or at nothing. */
function isPoint({ text, gap }: Entry): boolean {
  const title = titleIn(text)
  if (heading.test(text) || gap > 8 || title.length > 260 || title.split(/\s+/u).length < 2) return false
  if (/[.!?]\s\p{Lu}/u.test(title)) return false
  return separator.test(text) || (beginsWithTask(text) && !/[.:;]$/u.test(text))
}

function titleIn(text: string): string {
  const at = separator.exec(text)?.index
  return at === undefined ? text : text.slice(0, at)
}

function restated(region: Region, entry: Entry, given: Pick<Draft, 'from' | 'to'>): Draft {
  const title = titleIn(entry.text).trim()
  const draft = draftOfEntry(region, entry, { ...given, confidence: 0.8 })
  const found = separator.exec(entry.text)
  if (!found) return { ...draft, title }
  const from = entry.textAt + found.index + found[0].length
  const span = spanWithin(region.layout, entry.passage, from, entry.passage.text.length)
  const text = entry.passage.text.slice(from)
  return { ...draft, title, status: { text, period: reportPeriod(region), span } }
}
