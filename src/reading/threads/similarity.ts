import { type Apart, whatSetsApart } from './apart.ts'
import { directions, namesTopic } from './common-words.ts'
import { type Corpus, contentIn, weightOf } from './corpus.ts'
import { isParted, likenessOf, partsIn } from './likeness.ts'
import type { TitleFigure, TitleWord } from './title-words.ts'

/** A title made ready to be compared with many others. */
export interface PreparedTitle {
  /** The wording in small letters without signs and years: the same year after year when nothing was reworded. */
  plain: string
  words: (TitleWord & { weight: number })[]
  /** Its words and the parts of its compounds. */
  stems: ReadonlySet<string>
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
  word: TitleWord
  candidate: TitleWord
}

export interface Similarity {
  /** 0–1: how much of what each title says the other says, too. */
  score: number
  shared: SharedWord[]
  /** One is to grow, the other to shrink. */
  opposed: boolean
  figures: { shared: string[]; differing: [string, string][] }
  /** Where they speak of different things though they share words; null when nothing shows it. */
  apart: Apart | null
}

/** What shared words that name a topic must weigh together; below it two titles are only worded alike. */
const enoughTopic = 0.55

/** What the matter concerns, and where, may be left out of a shorter title. */
const roleWeight = { matter: 1, concern: 0.8, setting: 0.8 } as const

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
    weight: weighed.reduce((sum, word) => sum + word.weight, 0),
  }
}

/**
 * How alike two titles are: the mean of how much each covers of the other, words weighed by rarity,
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
  const score = coverBoth(cover, coverBack) * Math.min(1, topic / enoughTopic)
  return {
    score: score * phraseFactor(one, other),
    shared,
    figures,
    opposed: opposed(one, other),
    apart: whatSetsApart(one, other, shared, back),
  }
}

const figureWeight = 0.3

/** A short title that the long one says whole ("Skärgårdstrafik") is more than half a match. */
const wholeOfOne = 0.4

function coverBoth(cover: number, back: number): number {
  return wholeOfOne * Math.max(cover, back) + (1 - wholeOfOne) * Math.sqrt(cover * back)
}

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
  const goes = (title: PreparedTitle, way: ReadonlySet<string>, turned: ReadonlySet<string>) =>
    title.words.some((word) => (title.words.some(({ opposite }) => opposite) ? turned : way).has(word.stem))
  const [up, upToo] = [goes(one, directions.up, directions.down), goes(other, directions.up, directions.down)]
  const [down, downToo] = [
    goes(one, directions.down, directions.up),
    goes(other, directions.down, directions.up),
  ]
  return (up && !down && downToo && !upToo) || (down && !up && upToo && !downToo)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole)
}

function sumOf(words: SharedWord[]): number {
  return words.reduce((sum, word) => sum + word.likeness * word.weight, 0)
}

function sharedWords(one: PreparedTitle, other: PreparedTitle): SharedWord[] {
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

/** Whether two titles say the same, but for signs, years and capitals. */
export function wordForWord(one: PreparedTitle, other: PreparedTitle): boolean {
  return one.plain === other.plain
}

/** Whether two titles say the same words in the same order, whatever their endings. */
export function sameStems(one: PreparedTitle, other: PreparedTitle): boolean {
  const key = (title: PreparedTitle) => title.words.map((word) => word.stem).join(' ')
  return one.words.length > 0 && key(one) === key(other)
}
