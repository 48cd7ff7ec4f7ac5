import { type Draft, draftOfEntry } from './draft.ts'
import { beginsWithTask } from './infinitives.ts'
import { pointsOfList } from './list-points.ts'
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
  const given = { from: null, to: names.own ? [names.own] : [], confidence: 0.75 }
  const drafts = pointsOfList(
    region.entries.slice(from),
    (entry) => entry.marker !== 'none',
    (entry) => draftOfEntry(region, entry, given),
  )
  const tasks = drafts.filter(({ title }) => beginsWithTask(title)).length
  return tasks * 2 > drafts.length ? drafts : []
}
