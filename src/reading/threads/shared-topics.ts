import type { SharedWord } from './shared-words.ts'

/** Less than this in common is chance. */
const hardlyAlike = 0.3
/** So much is said of a compound by its two parts, each a topic of its own. */
const saidByParts = 0.9

/**
 * The topics that two titles share, by what each finds in the other (`shared`, `back`): several words that are near to
 * one and the same word of the other are one topic ("buss" and "tåg" to "resande").
 */
export function sharedTopics(shared: readonly SharedWord[], back: readonly SharedWord[]): SharedWord[] {
  const [some, others] = [topicsIn(shared), topicsIn(back)]
  return others.length > some.length ? others : some
}

function topicsIn(shared: readonly SharedWord[]): SharedWord[] {
  const topics = new Map<string, SharedWord>()
  for (const found of shared) {
    if (!found.topic || found.likeness < hardlyAlike) continue
    const key = found.likeness >= saidByParts ? `= ${found.one}` : found.other
    const before = topics.get(key)
    if (!before || before.likeness < found.likeness) topics.set(key, found)
  }
  return [...topics.values()]
}
