import { directions, namesTopic, ownWeight } from './common-words.ts'
import { type Corpus, contentIn, weightOf } from './corpus.ts'
import type { TitleFigure, TitleWord } from './title-words.ts'

/** A title made ready to be compared with many others. */
export interface PreparedTitle {
  /** The wording in small letters without signs and years: the same year after year when nothing was reworded. */
  plain: string
  words: (TitleWord & { weight: number })[]
  figures: TitleFigure[]
  weight: number
}

export interface SharedWord {
  one: string
  other: string
  /** 1 for the same word, less for compounds that share a part. */
  likeness: number
  weight: number
  /** Whether it names a topic, beyond what assignments of every kind say. */
  topic: boolean
}

export interface Similarity {
  /** 0–1: how much of what each title says the other says, too. */
  score: number
  shared: SharedWord[]
  /** One is to grow, the other to shrink. */
  opposed: boolean
  figures: { shared: string[]; differing: [string, string][] }
}

/** What shared words that name a topic must weigh together; below it two titles are only worded alike. */
const enoughTopic = 0.7

/** A title's words with their weights in the corpus, for one that is compared with many. */
export function prepare(title: string, corpus: Corpus): PreparedTitle {
  const { words, figures } = contentIn(corpus, title)
  const weighed = words.map((word) => ({ ...word, weight: weightOf(word, corpus) }))
  const plain = title
    .toLowerCase()
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
  return { plain, words: weighed, figures, weight: weighed.reduce((sum, word) => sum + word.weight, 0) }
}

/**
 * How alike two titles are: the geometric mean of how much each covers of the other, words weighed by rarity,
 * with equal figures counted as words. Shared everyday words alone never make two titles alike.
 */
export function similarity(one: PreparedTitle, other: PreparedTitle): Similarity {
  const shared = sharedWords(one, other)
  const figures = compareFigures(one.figures, other.figures)
  const bonus = figures.shared.length * figureWeight
  const back = sharedWords(other, one)
  const covered = sumOf(shared) + bonus
  const coveredBack = sumOf(back) + bonus
  const cover = share(covered, one.weight + bonus)
  const coverBack = share(coveredBack, other.weight + bonus)
  const counts = topicIn(one) || topicIn(other) ? isTopic : () => true
  const topic = Math.max(sumOf(shared.filter(counts)), sumOf(back.filter(counts)))
  const score = Math.sqrt(cover * coverBack) * Math.min(1, topic / enoughTopic)
  return { score: score * phraseFactor(one, other), shared, figures, opposed: opposed(one, other) }
}

const figureWeight = 0.3

/** Three words or more in the same order, with a topic among them: a purpose that was kept word for word. */
function phraseFactor(one: PreparedTitle, other: PreparedTitle): number {
  let longest = 0
  for (let at = 0; at < one.words.length; at++) {
    for (let from = 0; from < other.words.length; from++) {
      let length = 0
      let topic = false
      while (sameStem(one.words[at + length], other.words[from + length])) {
        topic ||= namesTopic(one.words[at + length]?.stem ?? '')
        length += 1
      }
      if (topic) longest = Math.max(longest, length)
    }
  }
  return longest >= 3 ? 1.15 : 1
}

function sameStem(one: TitleWord | undefined, other: TitleWord | undefined): boolean {
  return one !== undefined && one.stem === other?.stem
}

function topicIn(title: PreparedTitle): boolean {
  return title.words.some((word) => namesTopic(word.stem))
}

function isTopic(shared: SharedWord): boolean {
  return shared.topic
}

function opposed(one: PreparedTitle, other: PreparedTitle): boolean {
  const goes = (title: PreparedTitle, way: ReadonlySet<string>) =>
    title.words.some((word) => way.has(word.stem))
  const [up, upToo] = [goes(one, directions.up), goes(other, directions.up)]
  const [down, downToo] = [goes(one, directions.down), goes(other, directions.down)]
  return (up && !down && downToo && !upToo) || (down && !up && upToo && !downToo)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole)
}

function sumOf(words: SharedWord[]): number {
  return words.reduce((sum, word) => sum + word.likeness * word.weight, 0)
}

function sharedWords(one: PreparedTitle, other: PreparedTitle): SharedWord[] {
  const shared: SharedWord[] = []
  for (const word of one.words) {
    let best: SharedWord | null = null
    for (const candidate of other.words) {
      const likeness = likenessOf(word, candidate)
      if (likeness > (best?.likeness ?? 0)) {
        const topic = namesTopic(word.stem) && namesTopic(candidate.stem)
        best = { one: word.surface, other: candidate.surface, likeness, weight: word.weight, topic }
      }
    }
    if (best) shared.push(best)
  }
  return shared
}

/**
 * The same stem is one. Compounds that share what narrows them down ("hyrberoendet", "hyrkostnaden") are nearer
 * than such that share what they are kinds of ("hyrkostnaden", "personalkostnaden").
 */
export function likenessOf(one: TitleWord, other: TitleWord): number {
  if (one.stem === other.stem) return 1
  const [first, second] = [one.parts, other.parts]
  if (first && second) {
    if (first.modifier === second.modifier) return 0.6 * ownWeight(first.modifier)
    if (first.head === second.head) return 0.3 * ownWeight(first.head)
    return first.modifier === second.head || second.modifier === first.head ? 0.2 : 0
  }
  const parts = first ?? second
  const whole = first ? other.stem : one.stem
  if (parts?.modifier === whole) return 0.45
  if (parts?.head === whole) return 0.45
  return parts ? 0 : sharedStart(one.stem, other.stem)
}

function compareFigures(some: TitleFigure[], others: TitleFigure[]): Similarity['figures'] {
  const shared: string[] = []
  const differing: [string, string][] = []
  for (const figure of some) {
    const alike = others.filter((other) => other.unit === figure.unit)
    if (alike.some((other) => other.value === figure.value)) shared.push(figure.raw)
    else if (alike[0]) differing.push([figure.raw, alike[0].raw])
  }
  return { shared, differing }
}

/** A compound whose second part is no known word still begins with the other word: at least six letters. */
function sharedStart(one: string, other: string): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.length >= 6 && long.length >= short.length + 3 && long.startsWith(short) ? 0.4 : 0
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
