import { compoundHeads, ownWeight } from './common-words.ts'
import { stem } from './stem.ts'
import type { TitleWord } from './title-words.ts'

/** What a title's words and the parts of its compounds are, for asking whether both parts of a compound are there. */
export function partsIn(words: readonly TitleWord[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ stem, parts }) => (parts ? [stem, parts.modifier, parts.head] : [stem])))
}

/**
 * How alike two words are, from 0 to 1. The same stem is one. Compounds that share what narrows them down
 * ("hyrberoendet", "hyrkostnaden") are nearer than such that share what they are kinds of ("hyrkostnaden",
 * "personalkostnaden").
 */
export function likenessOf(one: TitleWord, other: TitleWord): number {
  if (one.stem === other.stem) return 1
  const byForm = likenessOfForm(one, other)
  return isKindred(one, other) ? Math.max(kindred, byForm) : byForm
}

/** What two names of one matter have in common, whatever their letters. */
const kindred = 0.7

function isKindred(one: TitleWord, other: TitleWord): boolean {
  return one.themes.some((theme) => other.themes.includes(theme))
}

function likenessOfForm(one: TitleWord, other: TitleWord): number {
  const [first, second] = [one.parts, other.parts]
  if (first && first.modifier === other.stem) return partLikeness(first, other.stem)
  if (second && second.modifier === one.stem) return partLikeness(second, one.stem)
  if (first && second) {
    if (first.modifier === second.modifier) return 0.5 * ownWeight(first.modifier)
    if (first.head === second.head) return 0.3 * ownWeight(first.head)
    if (first.modifier === second.head || second.modifier === first.head) return 0.2
    return sharedStart(one.stem, other.stem)
  }
  const asPart = first ? partLikeness(first, other.stem) : second ? partLikeness(second, one.stem) : 0
  return asPart || sharedStart(one.stem, other.stem) || sharedEnd(one.stem, other.stem)
}

/** A compound whose parts both stand in the other title is nearly said there: "cykelplan", "plan för cykling". */
export function isParted({ parts }: TitleWord, other: ReadonlySet<string>): boolean {
  return parts !== null && other.has(parts.modifier) && other.has(parts.head)
}

/** The part carries as much of the compound as it has of its meaning: "klimatplan" is mostly about "klimat". */
function partLikeness({ modifier, head }: { modifier: string; head: string }, whole: string): number {
  if (modifier === whole) return Math.max(0.45, share(modifier, head))
  return head === whole ? 0.45 * Math.sqrt(ownWeight(head)) : 0
}

function share(part: string, rest: string): number {
  return (0.9 * ownWeight(part)) / (ownWeight(part) + ownWeight(rest))
}

/** Fewer letters than this in common at the start tell nothing. */
const longStart = 5

/**
 * Words of no known parts that begin alike: one may be the other with more behind it ("stroke", "strokelarm"), or
 * both may be compounds of the same first part ("sårvård", "sårläkning"); what a compound begins with is what it is
 * about. A beginning that is a wide word itself ("vårdlokal", "vårdform") tells little.
 */
function sharedStart(one: string, other: string): number {
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const begins = short.slice(0, same)
  const weight = () => ownWeight(stem(begins))
  if (begins === short) return same >= longStart && long.length >= same + 3 ? beginsWhole * weight() : 0
  if (same < 4 || short.length < same + 2) return 0
  return same >= longStart || compoundHeads.has(begins) ? begin * weight() : 0
}

const beginsWhole = 0.6
const begin = 0.35

/** A compound of unknown first part ends in what it is a kind of ("arbetskläder", "kläder"). */
function sharedEnd(one: string, other: string): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const isKind = short.length >= longStart && long.length >= short.length + 3 && long.endsWith(short)
  return isKind ? 0.45 * ownWeight(short) : 0
}
