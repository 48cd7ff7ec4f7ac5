import { announcesAssignments } from './announced-list.ts'
import {
  bodyAlone,
  type DirectedHeading,
  giverOf,
  readDirectedHeading,
  receiversOf,
} from './directed-heading.ts'
import { directedTable } from './directed-table.ts'
import { type Draft, extended, isSubPoint } from './draft.ts'
import { handedDraft, handedTo, isTask } from './handed-to.ts'
import { withStatus } from './headed-restatements.ts'
import type { Names } from './names.ts'
import type { Entry, Region } from './region.ts'

/** Empty lines that part one slide from the next. */
const slideGap = 3

/** The assignments under headings that say from whom to whom they go, in lists and in tables. */
export function directedLists(region: Region, names: Names): Draft[] {
  const drafts: Draft[] = []
  let above: DirectedHeading | null = null
  for (const [at, entry] of region.entries.entries()) {
    const own = readDirectedHeading(entry.passage.text)
    if (!own) continue
    const under = entriesUnder(region, at)
    const heading: DirectedHeading = own.from === null && above ? { ...own, from: above.from } : own
    // A heading with a giver and nothing beneath it stands over the headings that follow.
    if (own.from !== null) above = under.length === 0 ? own : null
    if (heading.receiversColumn) drafts.push(...directedTable(region, under, heading, names))
    else {
      const parts = partsByBody(under, heading)
      drafts.push(...parts.flatMap((part) => directedList(region, part.under, part.heading, names)))
    }
  }
  return drafts
}

/** A body alone on its line, under a heading that is for several of them, says whose the points beneath are. */
function partsByBody(
  under: Entry[],
  heading: DirectedHeading,
): { under: Entry[]; heading: DirectedHeading }[] {
  const parts = [{ under: [] as Entry[], heading }]
  for (const entry of under) {
    const to = entry.marker === 'none' ? bodyAlone(entry.text) : null
    if (to === null) parts.at(-1)?.under.push(entry)
    else parts.push({ under: [], heading: { ...heading, to } })
  }
  return parts
}

/** What stands under a heading: up to the next such heading or the end of the slide. */
function entriesUnder(region: Region, at: number): Entry[] {
  const under: Entry[] = []
  for (const entry of region.entries.slice(at + 1)) {
    if (readDirectedHeading(entry.passage.text)) break
    if (under.length > 0 && entry.gap >= slideGap) break
    under.push(entry)
  }
  return under
}

/** Points carry bullets or numbers; without, each passage that begins with what is to be done is one. */
function directedList(region: Region, under: Entry[], heading: DirectedHeading, names: Names): Draft[] {
  const near = under.map((entry) => entry.text).join('\n')
  const to = receiversOf(heading, names, near)
  const from = giverOf(heading, names, near) ?? ownGiver(region, heading, to, names)
  const first = under[0]?.text ?? ''
  const leads = announcesAssignments(first) || /\satt\s?:?$/u.test(first)
  const given = { from, to, ...(leads ? handedTo(first, names, near) : {}), confidence: 0.9 }
  return pointsOf(region, leads ? under.slice(1) : under, (entry) => ({
    ...handedDraft(region, entry, given, names, near),
    year: heading.year,
  }))
}

function pointsOf(region: Region, listed: Entry[], draftOf: (entry: Entry) => Draft): Draft[] {
  const entries = listed.map(withoutChapter)
  const chapters = entries[0] !== listed[0]
  const kind = entries[0]?.marker
  const drafts: Draft[] = []
  for (const [at, entry] of entries.entries()) {
    const last = drafts.at(-1)
    if (last && isSubPoint(entry, kind, drafts[0])) drafts[drafts.length - 1] = extended(last, entry.passage)
    else if (entry.marker === kind && (kind !== 'none' || isTask(entry.text))) drafts.push(draftOf(entry))
    else if (
      last &&
      kind === 'none' &&
      (chapters ? entry.marker === 'none' : tellsOf(entry, entries[at + 1]))
    )
      drafts[drafts.length - 1] = withStatus(region, last, entry)
    else break
  }
  return drafts
}

/** "1.2 Måla broarna": an assignment that heads a chapter; the chapter's number is not its own. */
function withoutChapter(entry: Entry): Entry {
  const chapter =
    entry.marker === 'none' ? /^\d{1,2}\.\d{1,2}\.?\s(?=\p{Lu})/u.exec(entry.text)?.[0] : undefined
  if (chapter === undefined) return entry
  return { ...entry, text: entry.text.slice(chapter.length), textAt: entry.textAt + chapter.length }
}

/** A sentence beneath an assignment, before the next one or at the end of the list, tells what became of it. */
function tellsOf(entry: Entry, next: Entry | undefined): boolean {
  return entry.marker === 'none' && /[.!]$/u.test(entry.text) && (next === undefined || isTask(next.text))
}

/** "Uppdrag till förvaltningen" in a board's own plan comes from that board. */
function ownGiver(region: Region, heading: DirectedHeading, to: string[], names: Names): string | null {
  const own = region.item === null && heading.from === null ? names.own : null
  return own !== null && to.length > 0 && !to.includes(own) ? own : null
}
