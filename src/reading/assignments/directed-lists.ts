import { announcesAssignments } from './announced-list.ts'
import { type DirectedHeading, giverOf, readDirectedHeading, receiversOf } from './directed-heading.ts'
import { directedTable } from './directed-table.ts'
import { type Draft, draftOfEntry, extended, isSubPoint } from './draft.ts'
import { handedTo, namesReceiver } from './handed-to.ts'
import { beginsWithTask } from './infinitives.ts'
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
    drafts.push(
      ...(heading.receiversColumn
        ? directedTable(region, under, heading, names)
        : directedList(region, under, heading, names)),
    )
  }
  return drafts
}

function isTask(text: string): boolean {
  return beginsWithTask(text) || namesReceiver(text)
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
  const given = {
    from: giverOf(heading, names, near),
    to: receiversOf(heading, names, near),
    confidence: 0.9,
  }
  const lead = under[0] && announcesAssignments(under[0].text) ? 1 : 0
  const kind = under[lead]?.marker
  const drafts: Draft[] = []
  for (const entry of under.slice(lead)) {
    const last = drafts.at(-1)
    if (last && isSubPoint(entry, kind, drafts[0])) drafts[drafts.length - 1] = extended(last, entry.passage)
    else if (entry.marker === kind && (kind !== 'none' || isTask(entry.text))) {
      const draft = draftOfEntry(region, entry, given)
      drafts.push({ ...draft, year: heading.year, ...handedTo(entry.text, names, near) })
    } else break
  }
  return drafts
}
