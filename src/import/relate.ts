import type { NewMention } from '../domain/assignments/actions.ts'
import type { ContinuationKind } from '../domain/assignments/assignment.ts'
import {
  type Continuation,
  type FigureLink,
  type HeldAssignment,
  type HeldFigure,
  heldAssignments,
  proposeContinuations,
  tieFigures,
  untiedFigures,
} from '../domain/assignments/relate-actions.ts'
import type { OrganisationTransaction } from '../platform/door.ts'
import { candidatePairs } from '../reading/threads/candidates.ts'
import { corpusOf } from '../reading/threads/corpus.ts'
import { figureConcerns } from '../reading/threads/figure-concerns.ts'
import { handedDown } from '../reading/threads/handed-down.ts'
import { matchAssignments, matchPrepared } from '../reading/threads/match-assignments.ts'
import type { MatchableAssignment } from '../reading/threads/matchable-assignment.ts'
import { pairBest, type ScoredPair } from '../reading/threads/pair-best.ts'
import { type PreparedTitle, prepare } from '../reading/threads/prepared-title.ts'

import type { Placing } from './placing.ts'

type Told = Pick<HeldAssignment, 'title' | 'giver' | 'receivers' | 'year' | 'number' | 'target'>

const matchable = (held: Told): MatchableAssignment => ({
  title: held.title,
  from: held.giver,
  to: held.receivers,
  year: held.year,
  number: held.number,
  target: held.target,
})

/**
 * The assignment that a mention tells again, by what it says; null when it is a new one. Two mentions in one
 * document are never the same assignment.
 */
export async function assignmentToldAgain(
  tx: OrganisationTransaction,
  mention: NewMention,
): Promise<string | null> {
  const held = await heldAssignments(tx)
  const corpus = corpusOf([mention.title, ...held.map((one) => one.title)])
  const told = matchable(mention)
  const best = held
    .filter((one) => !one.versionIds.includes(mention.versionId) && sameOrUnknown(one.year, told.year))
    .map((one) => ({ one, other: matchable(one) }))
    .filter(({ other }) => !handedDown(told, other))
    .map(({ one, other }) => ({ one, match: matchAssignments(told, other, corpus) }))
    .filter(({ match }) => match.same)
    .toSorted((a, b) => b.match.confidence - a.match.confidence)[0]
  return best?.one.id ?? null
}

function sameOrUnknown(a: number | null, b: number | null): boolean {
  return a === null || b === null || a === b
}

/**
 * The year that a list without one belongs to: the one whose assignments it tells again best as a whole, for a
 * single title may stand word for word in several years. Null when it tells none again.
 */
export async function yearOfList({ tx, document }: Placing, giver: string | null): Promise<number | null> {
  const held = (await heldAssignments(tx)).filter((one) => one.year !== null && one.giver === giver)
  const listed = document.assignments.filter((one) => one.year === null && one.from === giver)
  const corpus = corpusOf([...listed.map((one) => one.title), ...held.map((one) => one.title)])
  const scores = [...Map.groupBy(held, (one) => one.year)].map(([year, ofYear]) => ({
    year,
    score: listed.reduce((sum, one) => {
      const told = { ...one, year }
      const matches = ofYear.map((other) => matchAssignments(told, matchable(other), corpus))
      return sum + Math.max(0, ...matches.map((match) => (match.same ? match.confidence : 0)))
    }, 0),
  }))
  const best = scores.toSorted((a, b) => b.score - a.score)[0]
  return best && best.score > 0 ? best.year : null
}

/**
 * Proposes how the assignments that are held live on, and which figures concern them, anew from all that is
 * held: the order in which documents came does not matter.
 */
export async function relateAssignments(tx: OrganisationTransaction): Promise<void> {
  const held = await heldAssignments(tx)
  await proposeContinuations(tx, continuationsAmong(held))
  const figures = await untiedFigures(tx)
  const links: FigureLink[] = []
  for (const figure of figures) {
    const best = bestFor(figure, held)
    if (best) links.push(best)
  }
  await tieFigures(tx, links)
}

/** Under this a figure is not said to concern an assignment at all. */
const concernThreshold = 0.5

/** What is said late in a year may be about the next year's assignments, which are given then. */
function mayConcern(figure: HeldFigure, { year }: HeldAssignment): boolean {
  return figure.year === null || year === null || year === figure.year || year === figure.year + 1
}

/** A figure within the passage of one assignment is of that one, and of no other. */
const withinConfidence = 0.95

function bestFor(figure: HeldFigure, held: HeldAssignment[]): FigureLink | null {
  if (figure.within) return { assignmentId: figure.within, figureId: figure.id, confidence: withinConfidence }
  const links = held
    .filter((one) => mayConcern(figure, one))
    .map((one) => ({
      assignmentId: one.id,
      figureId: figure.id,
      confidence: figureConcerns(figure, matchable(one)),
    }))
    .filter((link) => link.confidence >= concernThreshold)
  return links.toSorted((a, b) => b.confidence - a.confidence)[0] ?? null
}

/**
 * How the assignments live on: between two years the best one-to-one whole, and within a year what is passed
 * on to a body below. Only pairs that share a telling word are compared.
 */
function continuationsAmong(held: HeldAssignment[]): Continuation[] {
  const corpus = corpusOf(held.map((one) => one.title))
  const titles = held.map((one) => prepare(one.title, corpus))
  const pairs = candidatePairs(titles)
    .flatMap(([one, other]) => [pairOf(held, titles, one, other), pairOf(held, titles, other, one)])
    .filter((pair) => pair !== null)
  const byYears = Map.groupBy(pairs, ({ one, other }) => `${held[one]?.year} ${held[other]?.year}`)
  return [...byYears.values()].flatMap((group) => pairBest(group)).map(({ of }) => of)
}

function pairOf(
  held: HeldAssignment[],
  titles: PreparedTitle[],
  one: number,
  other: number,
): ScoredPair<Continuation> | null {
  const [earlier, later, title, laterTitle] = [held[one], held[other], titles[one], titles[other]]
  if (!earlier || !later || !title || !laterTitle || !mayFollow(earlier, later)) return null
  const match = matchPrepared(matchable(earlier), title, matchable(later), laterTitle)
  if (!match.same) return null
  const kind: ContinuationKind = match.relation === 'same' ? 'handedDown' : match.relation
  const { confidence, reasons } = match
  const link = { earlierId: earlier.id, laterId: later.id, kind, confidence, reasons }
  return { one, other, score: confidence, of: link }
}

/** The year after, by the same giver's list or an unknown one; or the same year, passed on to a body below. */
function mayFollow(earlier: HeldAssignment, later: HeldAssignment): boolean {
  if (earlier.year === null || later.year === null || earlier.id === later.id) return false
  if (later.year === earlier.year)
    return handedDown(matchable(earlier), matchable(later)) && earlier.receivers.includes(later.giver ?? '')
  return later.year === earlier.year + 1
}
