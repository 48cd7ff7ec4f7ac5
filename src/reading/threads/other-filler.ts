import { namesThing, namesTopic } from './common-words.ts'
import { likenessOf } from './likeness.ts'
import type { TitleWord } from './title-words.ts'

/** Fewer words in common than this make no frame, and what is filled in with more is no filler. */
const smallestFrame = 1
const longestFiller = 3

/**
 * Whether two titles are one frame filled differently: they begin alike and say the same words in the same order but
 * for one place, in which both name a topic and neither's has anything of the other's ("… legitimerade lärare i förskolan", "… i
 * grundskolan"). Then what they share is the way of saying it.
 */
export function isOtherFiller(one: readonly TitleWord[], other: readonly TitleWord[]): boolean {
  const start = sharedAtStart(one, other)
  const left = Math.min(one.length, other.length) - start
  const end = Math.min(left, sharedAtStart(one.toReversed(), other.toReversed()))
  if (start === 0 || start + end < smallestFrame) return false
  const [filler, otherFiller] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  if (Math.max(filler.length, otherFiller.length) > longestFiller) return false
  if (filler[0]?.after !== otherFiller[0]?.after) return false
  return isTelling(filler) && isTelling(otherFiller) && !filler.some((word) => otherFiller.some(likes(word)))
}

function sharedAtStart(one: readonly TitleWord[], other: readonly TitleWord[]): number {
  const differing = one.findIndex((word, at) => word.stem !== other[at]?.stem)
  return differing < 0 ? one.length : differing
}

/** A wide word alone ("vård", "trafik") fills nothing: the next year says the same without it. */
function isTelling(words: readonly TitleWord[]): boolean {
  return words.some(({ stem }) => namesThing(stem))
}

function likes(word: TitleWord) {
  return (other: TitleWord) => namesTopic(word.stem) && likenessOf(word, other) > 0.35
}
