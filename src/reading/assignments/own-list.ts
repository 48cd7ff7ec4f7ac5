import { baseForm } from '../words/bodies.ts'
import type { Draft } from './draft.ts'
import { handedDraft, isTask } from './handed-to.ts'
import { pointsOfList } from './list-points.ts'
import type { Names } from './names.ts'
import type { Region } from './region.ts'

const heading =
  /^(?:\d+(?:\.\d+)*\.?\s)?(?:(?:riktade|särskilda|nya|prioriterade|nämndens|styrelsens|årets|egna|(?:nämndens|styrelsens)\segna)\s)?uppdrag(?:en)?(?:\s(?:för\s)?(?:år\s)?20\d\d)?:?$/iu

/**
 * The list under "Uppdrag" alone: they are for the body whose part of the paper it stands in, else for the one whose
 * paper it is; only in a council's own paper is it plain who gave them.
 */
export function ownLists(region: Region, names: Names): Draft[] {
  if (region.item !== null) return []
  return region.entries.flatMap(({ passage }, at) =>
    heading.test(passage.text) ? listAfter(region, at, names) : [],
  )
}

function listAfter(region: Region, at: number, names: Names): Draft[] {
  const above = region.entries.slice(Math.max(0, at - 8), at).toReversed()
  const own = above.map(({ text }) => baseForm(text)).find((body) => body !== null) ?? names.own
  // A council gives what stands in its own paper.
  const council = /fullmäktige$/iu.test(names.own ?? '') ? names.own : null
  const given = { from: council, to: own && own !== council ? [own] : [], confidence: 0.75 }
  const entries = region.entries.slice(at + 1)
  const marked = entries[0]?.marker !== 'none'
  const drafts = pointsOfList(
    entries,
    (entry) => marked || (isTask(entry.text) && entry.text.length < 200 && entry.gap < 3),
    (entry) => handedDraft(region, entry, given, { ...names, own }, ''),
  )
  const tasks = entries.slice(0, drafts.length).filter(({ text }) => isTask(text)).length
  return tasks * 2 > drafts.length && (marked || drafts.length > 1) ? drafts : []
}
