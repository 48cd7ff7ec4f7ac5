import type { Corpus } from './corpus.ts'
import type { MatchableAssignment } from './matchable-assignment.ts'
import { type PreparedTitle, prepare, sameStems, wordForWord } from './prepared-title.ts'
import {
  apartSign,
  bodySign,
  directionSign,
  figureSign,
  numberSign,
  type Reason,
  slightSign,
  wordReason,
  yearSign,
} from './signs.ts'
import { similarity } from './similarity.ts'

export interface AssignmentMatch {
  same: boolean
  /** same: one year's assignment told twice; continues: word for word in another year; renames: under new words. */
  relation: 'same' | 'continues' | 'renames'
  confidence: number
  /** They say outright that they are two: opposite ways, other places, the same frame filled differently. */
  contrary: boolean
  /** Something beside the words speaks against it: other receivers, or only the setting in common. */
  doubtful: boolean
  /** How many topics they share; where it is one, others of a list may share it, too. */
  topics: number
  /** For people who accept or reject the match. */
  reasons: Reason[]
}

/** Within one year a restatement keeps close to the words; over the years an assignment is reworded. */
const thresholds = { sameYear: 0.42, overYears: 0.27 }

/** A sign that weighs less speaks against a match; a few years between, or a figure that changed, do not. */
const doubt = 0.75
/** What shared topics weigh together for a likeness to count at all; wide words are not enough. */
const enoughTopic = 0.5

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
  const signs = [
    yearSign(a, b),
    bodySign(a, b),
    numberSign(a, b),
    figureSign(alike),
    directionSign(alike),
    apartSign(alike),
    slightSign(a, b, alike),
  ]
  const wording = sameStems(titleA, titleB) ? Math.max(0.85, alike.score) : alike.score
  const score = signs.reduce((product, sign) => product * sign.factor, wording)
  const years = a.year !== null && b.year !== null && a.year !== b.year
  const threshold = years ? thresholds.overYears : thresholds.sameYear
  return {
    same: score >= threshold,
    relation: years ? (wordForWord(titleA, titleB) ? 'continues' : 'renames') : 'same',
    confidence: confidenceOf(score, threshold),
    contrary: alike.opposed || alike.apart === 'filler' || alike.apart === 'place',
    doubtful: alike.topic < enoughTopic || signs.some(({ factor }) => factor < doubt),
    topics: alike.topics.length,
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
