import { bodiesAgree, receiversMeet } from './bodies-agree.ts'
import type { Corpus } from './corpus.ts'
import { type PreparedTitle, prepare, type Similarity, similarity } from './similarity.ts'

/** What two assignments are compared by, wherever they come from. */
export interface MatchableAssignment {
  title: string
  from: string | null
  to: readonly string[]
  year: number | null
  number: string | null
  target: string | null
}

export interface AssignmentMatch {
  same: boolean
  /** same: one year's assignment told twice; continues: word for word in another year; renames: under new words. */
  relation: 'same' | 'continues' | 'renames'
  confidence: number
  /** In Swedish, for people who accept or reject the match. */
  reasons: string[]
}

/** Within one year a restatement keeps close to the words; over the years an assignment is reworded. */
const thresholds = { sameYear: 0.42, overYears: 0.36 }

/**
 * Whether two assignments are one: by what they say first, then by year, giver, receivers, number and figures.
 * Pure: `corpus` says how rare words are among the assignments at hand.
 */
export function matchAssignments(
  a: MatchableAssignment,
  b: MatchableAssignment,
  corpus: Corpus,
): AssignmentMatch {
  return matchPrepared(a, prepare(a.title, corpus), b, prepare(b.title, corpus))
}

/** The same for titles prepared beforehand, when one is compared with many. */
export function matchPrepared(
  a: MatchableAssignment,
  titleA: PreparedTitle,
  b: MatchableAssignment,
  titleB: PreparedTitle,
): AssignmentMatch {
  const alike = similarity(titleA, titleB)
  const signs = [yearSign(a, b), bodySign(a, b), numberSign(a, b), figureSign(alike), directionSign(alike)]
  const wording = sameStems(titleA, titleB) ? Math.max(0.85, alike.score) : alike.score
  const score = signs.reduce((product, sign) => product * sign.factor, wording)
  const years = a.year !== null && b.year !== null && a.year !== b.year
  const threshold = years ? thresholds.overYears : thresholds.sameYear
  return {
    same: score >= threshold,
    relation: years ? (wordForWord(titleA, titleB) ? 'continues' : 'renames') : 'same',
    confidence: confidenceOf(score, threshold),
    reasons: [wordReason(alike, titleA, titleB), ...signs.map((sign) => sign.reason)].filter(
      (reason) => reason !== null,
    ),
  }
}

/** 0.5 at the threshold, so that a confidence means the same within a year and over the years. */
function confidenceOf(score: number, threshold: number): number {
  const bounded = Math.min(1, Math.max(0, score))
  const confidence =
    bounded < threshold ? (0.5 * bounded) / threshold : 0.5 + (0.48 * (bounded - threshold)) / (1 - threshold)
  return Math.round(confidence * 100) / 100
}

interface Sign {
  factor: number
  reason: string | null
}

const silent: Sign = { factor: 1, reason: null }

function yearSign(a: MatchableAssignment, b: MatchableAssignment): Sign {
  if (a.year === null || b.year === null) return { factor: 0.97, reason: null }
  if (a.year === b.year) return { factor: 1, reason: `samma år: ${a.year}` }
  const [first, last] = [Math.min(a.year, b.year), Math.max(a.year, b.year)]
  const reason = `${last - first === 1 ? 'året efter' : `${last - first} år senare`}: ${first} och ${last}`
  return { factor: Math.max(0.6, 1.07 - 0.09 * (last - first)), reason }
}

/** An assignment that its receiver passes on to a body of its own is the same one, handed down. */
export function handedDown(a: MatchableAssignment, b: MatchableAssignment): boolean {
  return passesOn(a, b) || passesOn(b, a)
}

function passesOn(above: MatchableAssignment, below: MatchableAssignment): boolean {
  const { from } = below
  if (from === null || above.to.length === 0 || below.to.length === 0) return false
  if (above.from !== null && bodiesAgree(above.from, from)) return false
  return above.to.some((receiver) => bodiesAgree(receiver, from)) && !receiversMeet(above.to, below.to)
}

function bodySign(a: MatchableAssignment, b: MatchableAssignment): Sign {
  if (handedDown(a, b)) return { factor: 0.95, reason: `förs vidare nedåt: ${handOverPath(a, b)}` }
  const giversDiffer = a.from !== null && b.from !== null && !bodiesAgree(a.from, b.from)
  if (!receiversMeet(a.to, b.to)) return { factor: giversDiffer ? 0.45 : 0.6, reason: 'olika mottagare' }
  if (giversDiffer) return { factor: 0.7, reason: 'olika uppdragsgivare' }
  if (a.from === null || b.from === null) return silent
  return { factor: 1.04, reason: `samma uppdragsgivare: ${longest([a.from, b.from])}` }
}

function handOverPath(a: MatchableAssignment, b: MatchableAssignment): string {
  const [above, below] = passesOn(a, b) ? [a, b] : [b, a]
  return [above.from, below.from, below.to.join(', ')].filter((name) => name !== null).join(' till ')
}

function longest(names: string[]): string {
  return names.reduce((one, other) => (other.length > one.length ? other : one))
}

function numberSign(a: MatchableAssignment, b: MatchableAssignment): Sign {
  if (a.number === null || b.number === null || a.year === null || a.year !== b.year) return silent
  if (a.number === b.number) return { factor: 1.1, reason: `samma nummer: ${a.number}` }
  return { factor: 0.75, reason: `olika nummer: ${a.number} och ${b.number}` }
}

function figureSign({ figures }: Similarity): Sign {
  if (figures.shared[0]) return { factor: 1.05, reason: `samma siffra: ${figures.shared.join(', ')}` }
  const [differing] = figures.differing
  if (!differing) return silent
  return {
    factor: 0.93,
    reason: `siffran skiljer sig: ${differing[0]} mot ${differing[1]} (kan vara en andel)`,
  }
}

function directionSign({ opposed }: Similarity): Sign {
  return opposed ? { factor: 0.6, reason: 'motsatt riktning' } : silent
}

function wordForWord(a: PreparedTitle, b: PreparedTitle): boolean {
  return a.plain === b.plain
}

function sameStems(a: PreparedTitle, b: PreparedTitle): boolean {
  const key = (title: PreparedTitle) => title.words.map((word) => word.stem).join(' ')
  return a.words.length > 0 && key(a) === key(b)
}

function wordReason(alike: Similarity, a: PreparedTitle, b: PreparedTitle): string | null {
  if (wordForWord(a, b)) return 'samma ordalydelse'
  const telling = [...alike.shared].sort((x, y) => y.likeness * y.weight - x.likeness * x.weight).slice(0, 4)
  const words = telling.map(({ one, other }) => (one === other ? one : `${one} ~ ${other}`))
  return words.length > 0 ? `samma ord: ${words.join(', ')}` : null
}
