import { type Draft, extended, isSubPoint } from './draft.ts'
import type { Entry } from './region.ts'

/**
 * The points of the list that begins with the first of some entries: all of one kind, sub-points being part of the
 * point above them. The list ends at the first entry that is none.
 */
export function pointsOfList(
  entries: readonly Entry[],
  isPoint: (entry: Entry) => boolean,
  draftOf: (entry: Entry) => Draft,
): Draft[] {
  const kind = entries[0]?.marker
  const drafts: Draft[] = []
  for (const entry of entries) {
    const last = drafts.at(-1)
    if (last && isSubPoint(entry, kind, drafts[0])) drafts[drafts.length - 1] = extended(last, entry.passage)
    else if (entry.marker === kind && isPoint(entry) && isPlain(entry) === isPlain(entries[0]))
      drafts.push(draftOf(entry))
    else break
  }
  return drafts
}

/** "5 Budget" after points "1.", "2." is the next chapter. */
function isPlain(entry: Entry | undefined): boolean {
  return /^\d{1,2}\s/u.test(entry?.passage.text ?? '')
}
