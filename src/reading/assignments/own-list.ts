import { type Draft, draftOfEntry, extended, isSubPoint } from './draft.ts'
import { beginsWithTask } from './infinitives.ts'
import type { Names } from './names.ts'
import type { Region } from './region.ts'

const heading =
  /^(?:\d+(?:\.\d+)*\.?\s+)?(?:(?:riktade|särskilda|nya|prioriterade|nämndens|styrelsens|årets)\s+)?uppdrag(?:en)?(?:\s+(?:för\s+)?(?:år\s+)?20\d\d)?:?$/iu

/** The list under "Uppdrag" alone in a body's own plan: they are that body's to carry out; who gave them is not said. */
export function ownLists(region: Region, names: Names): Draft[] {
  if (region.item !== null) return []
  return region.entries.flatMap(({ passage }, at) =>
    heading.test(passage.text) ? listAfter(region, at + 1, names) : [],
  )
}

function listAfter(region: Region, from: number, names: Names): Draft[] {
  const kind = region.entries[from]?.marker
  if (kind === undefined || kind === 'none') return []
  const given = { from: null, to: names.own ? [names.own] : [], confidence: 0.75 }
  const drafts: Draft[] = []
  for (const entry of region.entries.slice(from)) {
    const last = drafts.at(-1)
    if (last && isSubPoint(entry, kind, drafts[0])) drafts[drafts.length - 1] = extended(last, entry.passage)
    else if (entry.marker === kind) drafts.push(draftOfEntry(region, entry, given))
    else break
  }
  const tasks = drafts.filter(({ title }) => beginsWithTask(title)).length
  return tasks * 2 > drafts.length ? drafts : []
}
