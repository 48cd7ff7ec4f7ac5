import { type Apart, whatSetsApart } from './apart.ts'
import { directions, namesTopic } from './common-words.ts'
import { likenessOf } from './likeness.ts'
import type { PreparedTitle } from './prepared-title.ts'
import { sharedTopics } from './shared-topics.ts'
import { type SharedWord, sharedWords } from './shared-words.ts'
import type { TitleFigure, TitleWord } from './title-words.ts'

export interface Similarity {
  /** 0–1: how much of what each title says the other says, too. */
  score: number
  shared: SharedWord[]
  /** What the shared words that name a topic weigh together. */
  topic: number
  /** Each topic that they share, told by the word that says most of it. */
  topics: readonly SharedWord[]
  /** One is to grow, the other to shrink. */
  opposed: boolean
  figures: { shared: string[]; differing: [string, string][] }
  /** Where they speak of different things though they share words; null when nothing shows it. */
  apart: Apart | null
}

/** What shared words that name a topic must weigh together; below it two titles are only worded alike. */
const enoughTopic = 0.55

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
    topic,
    topics: sharedTopics(shared, back),
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

/** Is the same thing to grow by the one and to shrink by the other? "Korta köerna", "öka produktionen" go together. */
function opposed(one: PreparedTitle, other: PreparedTitle): boolean {
  const [some, others] = [waysOf(one), waysOf(other)]
  const meets = (up: readonly TitleWord[], down: readonly TitleWord[]) =>
    up.some((grows) => down.some((shrinks) => likenessOf(grows, shrinks) >= sameThing))
  const agrees = meets(some.up, others.up) || meets(some.down, others.down)
  return !agrees && (meets(some.up, others.down) || meets(others.up, some.down))
}

const sameThing = 0.4

interface Ways {
  up: TitleWord[]
  down: TitleWord[]
}

/** What a title wants more of and what less: the topic that follows the word for it, else the one before. */
function waysOf({ words }: PreparedTitle): Ways {
  const ways: Ways = { up: [], down: [] }
  for (const [at, word] of words.entries()) {
    const way = directions.up.has(word.stem) ? 'up' : directions.down.has(word.stem) ? 'down' : null
    if (way === null) continue
    const topic = ({ stem }: TitleWord) => namesTopic(stem)
    const thing = words.slice(at + 1).find(topic) ?? words.slice(0, at).findLast(topic)
    if (thing) ways[thing.opposite === (way === 'up') ? 'down' : 'up'].push(thing)
  }
  return ways
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole)
}

function sumOf(words: SharedWord[]): number {
  return words.reduce((sum, word) => sum + word.likeness * word.weight, 0)
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
