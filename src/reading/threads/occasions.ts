import { stem } from './stem.ts'

const occasions = new Set(['konferens', 'seminarium', 'temadag', 'mässa'].map(stem))

/** Whether a title is of a gathering about a matter ("Ordna en temadag om resor"), not of the matter itself. */
export function isOccasion(words: readonly { stem: string }[]): boolean {
  return words.some((word) => occasions.has(word.stem))
}
