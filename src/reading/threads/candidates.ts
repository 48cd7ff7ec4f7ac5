import type { PreparedTitle } from './prepared-title.ts'

/** Of each title only its most telling words open the door to comparison. */
const tellingWords = 6
/** A word that so many titles share tells nothing, and would make the work grow with the square. */
const commonest = (titles: number) => Math.max(60, titles * 0.01)

/**
 * The pairs of titles worth comparing: those that share a telling word or a part of one. Every title is looked
 * up by its own words, so that the work follows the number of titles and not its square.
 */
export function candidatePairs(titles: PreparedTitle[]): [number, number][] {
  const index = indexOf(titles)
  const pairs: [number, number][] = []
  for (const [at, title] of titles.entries()) {
    const seen = new Set<number>()
    for (const key of tellingKeys(title, index, titles.length)) {
      for (const other of index.get(key) ?? []) if (other > at) seen.add(other)
    }
    for (const other of seen) pairs.push([at, other])
  }
  return pairs
}

function indexOf(titles: PreparedTitle[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [at, title] of titles.entries()) {
    for (const key of new Set([wholeKey(title), ...title.words.flatMap(keysOf)])) {
      const list = index.get(key)
      if (list) list.push(at)
      else index.set(key, [at])
    }
  }
  return index
}

/** As many letters as two compounds must begin with alike. */
const startLength = 5

/** A word is found by itself, by how it begins, by the themes that it may name and, when it is a compound, by each of its parts. */
function keysOf(word: PreparedTitle['words'][number]): string[] {
  const parts = word.parts ? [word.parts.modifier, word.parts.head] : []
  const start = word.stem.length >= startLength ? [`${word.stem.slice(0, startLength)}-`] : []
  return [word.stem, ...parts, ...start, ...word.themes.map((theme) => `theme ${theme}`)]
}

function tellingKeys(title: PreparedTitle, index: Map<string, number[]>, titles: number): string[] {
  const words = [...title.words].sort((one, other) => other.weight - one.weight).slice(0, tellingWords)
  const keys = [...new Set(words.flatMap(keysOf))]
  const count = (key: string) => index.get(key)?.length ?? 0
  const rare = keys.filter((key) => count(key) <= commonest(titles))
  if (rare.length > 0) return rare
  // Nothing but common words: the same title elsewhere, and the least common of them while it is not too common.
  const [least] = keys.sort((one, other) => count(one) - count(other))
  const bearable = least !== undefined && count(least) <= 4 * commonest(titles) ? [least] : []
  return [wholeKey(title), ...bearable]
}

function wholeKey(title: PreparedTitle): string {
  return `= ${title.words.map((word) => word.stem).join(' ')}`
}
