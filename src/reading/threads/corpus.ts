import { ownWeight } from './common-words.ts'
import { contentOf, type TitleContent, type TitleWord } from './title-words.ts'

/** How often each stem stands in the titles that are compared; rarer words tell more. */
export interface Corpus {
  size: number
  counts: ReadonlyMap<string, number>
  /** Stems seen as words of their own, which may be the parts of compounds. */
  known: ReadonlySet<string>
}

/** Counts the words of all titles once for each distinct title, so that restating one makes it no commoner. */
export function corpusOf(titles: Iterable<string>): Corpus {
  const distinct = new Map<string, string[]>()
  for (const title of titles) {
    const stems = contentOf(title).words.map((word) => word.stem)
    distinct.set([...stems].sort().join(' '), stems)
  }
  const counts = new Map<string, number>()
  for (const stems of distinct.values()) {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const known = new Set([...counts.keys()].filter((stem) => stem.length >= 4))
  return { size: distinct.size, counts, known }
}

/** What a title says, with the compounds that this corpus knows parted. */
export function contentIn(corpus: Corpus, title: string): TitleContent {
  return contentOf(title, corpus.known)
}

/**
 * How much sharing this word tells: its rarity among the titles, its nature, and a little more for compounds,
 * which are specific by making. With no corpus the rarity is one for all.
 */
export function weightOf(word: TitleWord, corpus: Corpus): number {
  const seen = corpus.counts.get(word.stem) ?? 0
  const rarity = Math.log((corpus.size + 20) / (seen + 4)) / Math.log((corpus.size + 20) / 5)
  return ownWeight(word.stem) * Math.max(0.15, rarity) * (word.parts ? 1.25 : 1)
}
