import { kindsNamed, type NamedKind } from './contrasts.ts'
import { type Corpus, contentIn, weightOf } from './corpus.ts'
import { partsIn } from './likeness.ts'
import type { TitleFigure, TitleWord } from './title-words.ts'

/** A title made ready to be compared with many others. */
export interface PreparedTitle {
  /** The wording in small letters without signs and years: the same year after year when nothing was reworded. */
  plain: string
  words: (TitleWord & { weight: number })[]
  /** Its words and the parts of its compounds. */
  stems: ReadonlySet<string>
  figures: TitleFigure[]
  /** The kinds that it names of those that shut each other out. */
  kinds: readonly NamedKind[]
  weight: number
}

/** What the subject concerns, and where, may be left out of a shorter title. */
const roleWeight = { subject: 1, concern: 0.8, setting: 0.8 } as const

/** A title's words with their weights in the corpus, for one that is compared with many. */
export function prepare(title: string, corpus: Corpus): PreparedTitle {
  const { words, figures } = contentIn(corpus, title)
  const weighed = words.map((word) => ({ ...word, weight: weightOf(word, corpus) * roleWeight[word.role] }))
  const plain = title
    .toLowerCase()
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
  const stems = partsIn(words)
  return {
    plain,
    words: weighed,
    stems,
    figures,
    kinds: kindsNamed(words),
    weight: weighed.reduce((sum, word) => sum + word.weight, 0),
  }
}

/** Whether two titles say the same, but for signs, years and capitals. */
export function wordForWord(one: PreparedTitle, other: PreparedTitle): boolean {
  return one.plain === other.plain
}

/** Whether two titles say the same words in the same order, whatever their endings. */
export function sameStems(one: PreparedTitle, other: PreparedTitle): boolean {
  const key = (title: PreparedTitle) => title.words.map((word) => word.stem).join(' ')
  return one.words.length > 0 && key(one) === key(other)
}
