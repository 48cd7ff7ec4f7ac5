import { namesTopic } from './common-words.ts'
import { isParted, likenessOf } from './likeness.ts'
import type { PreparedTitle } from './prepared-title.ts'
import type { TitleWord } from './title-words.ts'

/** A word of one title with the word of the other that says most of it. */
export interface SharedWord {
  one: string
  other: string
  /** 1 for the same word, less for compounds that share a part. */
  likeness: number
  weight: number
  /** Whether it names a topic, beyond what assignments of every kind say. */
  topic: boolean
  word: TitleWord
  candidate: TitleWord
}

/** What one title says that the other says, too: for each of its words the best of the other. */
export function sharedWords(one: PreparedTitle, other: PreparedTitle): SharedWord[] {
  return one.words.flatMap((word) => bestMatch(word, one, other) ?? [])
}

/** The word of the other title that says most of this one; a compound whose parts both stand there is nearly said. */
function bestMatch(word: PreparedTitle['words'][number], one: PreparedTitle, other: PreparedTitle) {
  let best: SharedWord | null = null
  for (const candidate of other.words) {
    const parted =
      isParted(word, other.stems) || (isPartOf(word, candidate) && isParted(candidate, one.stems))
    const alike = likenessOf(word, candidate)
    const likeness = parted && alike > 0 ? Math.max(alike, whenParted) : alike
    if (likeness <= (best?.likeness ?? 0)) continue
    const topic = namesTopic(word.stem) && namesTopic(candidate.stem)
    best = {
      one: word.surface,
      other: candidate.surface,
      likeness,
      weight: word.weight,
      topic,
      word,
      candidate,
    }
  }
  return best
}

const whenParted = 0.9

function isPartOf({ stem }: TitleWord, { parts }: TitleWord): boolean {
  return parts !== null && (parts.modifier === stem || parts.head === stem)
}
