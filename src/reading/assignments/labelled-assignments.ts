import { announcedBodies } from './announced-bodies.ts'
import { type DirectedHeading, giverOf, readDirectedHeading, receiversOf } from './directed-heading.ts'
import { type Draft, draftOfEntry, extended } from './draft.ts'
import { readField } from './fields.ts'
import type { Names } from './names.ts'
import { receiversAndOffices, receiversIn } from './receivers.ts'
import type { Entry, Region } from './region.ts'
import { reportPeriod } from './report-bodies.ts'

const label =
  /^(?:fullmäktige|nämnd|särskilt\s+|riktat\s+)?uppdrag(?:\s+(?:nr\.?\s*)?(\d{1,2}(?:\.\d{1,2})?)\s*[:.–-]|\s*:)\s*(?=\p{L})/iu

/** "Uppdrag 1: …" or "Uppdrag: …" with what is said of each beneath: receivers, aim, reporting, status. */
export function labelledAssignments(region: Region, names: Names): Draft[] {
  const drafts: Draft[] = []
  let heading: DirectedHeading | null = null
  let open = false
  for (const entry of region.entries) {
    const directed = readDirectedHeading(entry.passage.text)
    const match = directed ? null : label.exec(entry.passage.text)
    const last = drafts.at(-1)
    heading = directed ?? heading
    if (match) {
      const given = heading ? bodiesOf(heading, names, region) : announced(region, names)
      drafts.push({ ...labelled(region, entry, match), number: match[1] ?? null, ...given })
      open = true
    } else if (open && last && entry.gap < 3) {
      const filled = withField(last, entry, names, region)
      open = filled !== null
      if (filled) drafts[drafts.length - 1] = filled
    } else open = false
  }
  // Without a number a lone "Uppdrag: …" is a label like any other.
  return drafts
    .filter((draft) => draft.number !== null || drafts.length > 1)
    .map((draft) => toOwnBoard(draft, names))
}

/** What another body gave, told in a board's own paper without a receiver, was given to that board. */
function toOwnBoard(draft: Draft, { own }: Names): Draft {
  const told = draft.to.length === 0 && draft.from !== null && draft.from !== own
  return told && own !== null && !/fullmäktige$/iu.test(own) ? { ...draft, to: [own] } : draft
}

function bodiesOf(heading: DirectedHeading, names: Names, region: Region): Pick<Draft, 'from' | 'to'> {
  return { from: giverOf(heading, names, region.text), to: receiversOf(heading, names, region.text) }
}

const announcing =
  /(?<!\p{L})(?:gett|givit|gav|ger|beslutat|riktat|lämnat)\s(?:[^.]{0,80}?\s)?uppdrag(?:en)?(?!\p{L})/iu

/** Without a heading, the sentence before them that says who gave them: "Fullmäktige har gett nämnden tre uppdrag." */
function announced(region: Region, names: Names): Pick<Draft, 'from' | 'to'> {
  const first = region.entries.findIndex(({ passage }) => label.test(passage.text))
  const at = region.entries.findIndex(({ passage }, index) => index < first && announcing.test(passage.text))
  return at < 0 ? { from: null, to: [] } : announcedBodies(region, at, names)
}

function labelled(region: Region, entry: Entry, match: RegExpExecArray): Draft {
  const textAt = match[0].length
  const text = entry.passage.text.slice(textAt)
  return draftOfEntry(region, { ...entry, text, textAt }, { from: null, to: [], confidence: 0.88 })
}

/** Null where the passage is no field of the assignment. */
function withField(draft: Draft, entry: Entry, names: Names, region: Region): Draft | null {
  const field = readField(entry.passage.text)
  if (!field) return null
  const whole = extended(draft, entry.passage)
  if (field.kind === 'receiver') return { ...whole, to: receiversAndOffices(field.text, names, region.text) }
  if (field.kind === 'giver')
    return { ...whole, from: receiversIn(field.text, names, region.text)[0] ?? draft.from }
  if (field.kind === 'target') return { ...whole, target: field.text, targetSpan: entry.passage.span }
  if (field.kind === 'status') {
    const { start, end, page } = entry.passage.span
    return {
      ...whole,
      status: { text: field.text, period: reportPeriod(region), span: { start, end, page } },
    }
  }
  if (field.kind === 'reporting') return { ...whole, reporting: field.text }
  return whole
}
