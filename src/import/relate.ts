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
import { corpusOf } from '../reading/threads/corpus.ts'
import { figureConcerns } from '../reading/threads/figure-concerns.ts'
import { handedDown } from '../reading/threads/handed-down.ts'
import { joinLinks, type Link } from '../reading/threads/join-links.ts'
import { linkAssignments } from '../reading/threads/link-assignments.ts'
import { matchAssignments, matchPrepared } from '../reading/threads/match-assignments.ts'
import type { MatchableAssignment } from '../reading/threads/matchable-assignment.ts'
import { prepare } from '../reading/threads/prepared-title.ts'

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
 * document are never the same assignment. `retold`: the document is another's than the giver's and looks back, so
 * that what no list of its own year has may be the year's before.
 */
export async function assignmentToldAgain(
  tx: OrganisationTransaction,
  mention: NewMention,
  retold = false,
): Promise<string | null> {
  const held = await heldAssignments(tx)
  const ofYear = bestOf(held, mention, mention.year)
  const { year, giver } = mention
  const isListed = held.some((one) => one.year === year && one.giver === giver)
  if (ofYear || !retold || year === null || isListed) return ofYear
  const before = held.filter((one) => one.year === year - 1 && one.giver === giver)
  return bestOf(before, mention, year - 1)
}

function bestOf(held: readonly HeldAssignment[], mention: NewMention, year: number | null): string | null {
  const corpus = corpusOf([mention.title, ...held.map((one) => one.title)])
  const told = { ...matchable(mention), year }
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
 * How the assignments live on: those that are one are linked from year to year, each to the latest before it, and
 * within a year to what is passed on to a body below.
 */
function continuationsAmong(held: HeldAssignment[]): Continuation[] {
  const corpus = corpusOf(held.map((one) => one.title))
  const listed = held.map((one) => ({
    list: `${one.year} ${one.giver}`,
    given: matchable(one),
    title: prepare(one.title, corpus),
  }))
  const isFollowed = follows(held)
  const pairOf = (one: number, other: number): Link<Continuation>[] => {
    const [earlier, later, a, b] = [held[one], held[other], listed[one], listed[other]]
    if (!earlier || !later || !a || !b || !isFollowed(earlier, later)) return []
    const { relation, confidence, reasons } = matchPrepared(a.given, a.title, b.given, b.title)
    const kind: ContinuationKind = relation === 'same' ? 'handedDown' : relation
    const link = { earlierId: earlier.id, laterId: later.id, kind, confidence, reasons }
    return [{ one, other, confidence, of: link }]
  }
  return linkAssignments(listed).flatMap(({ members, links }) => {
    const pairs = members.flatMap((one) => members.flatMap((other) => pairOf(one, other)))
    const nearest = members.flatMap((later) => latestBefore(pairs, later, held))
    const found = links.flatMap(({ one, other }) => [...pairOf(one, other), ...pairOf(other, one)])
    return joinLinks([...nearest, ...found], () => false).flatMap((group) => group.links.map(({ of }) => of))
  })
}

/** The surest link from the latest year before; it goes before all that are found across more years. */
function latestBefore(
  pairs: readonly Link<Continuation>[],
  later: number,
  held: readonly HeldAssignment[],
): Link<Continuation>[] {
  const before = pairs.filter(({ other, confidence }) => other === later && confidence >= 0.5)
  const year = ({ one }: Link<Continuation>) => held[one]?.year ?? 0
  const [nearest] = before.toSorted((a, b) => year(b) - year(a) || b.confidence - a.confidence)
  return nearest ? [{ ...nearest, confidence: 1 + nearest.confidence }] : []
}

/**
 * Whether one may live on in the other: in the year after, or a later one when no list of its giver is held for those
 * between, for what is missing from a list has ended; or in the same year, passed on to a body below.
 */
function follows(held: readonly HeldAssignment[]) {
  const lists = new Set(held.map(({ giver, year }) => `${year} ${giver}`))
  return (earlier: HeldAssignment, later: HeldAssignment): boolean => {
    if (earlier.year === null || later.year === null || earlier.id === later.id) return false
    if (later.year === earlier.year)
      return handedDown(matchable(earlier), matchable(later)) && earlier.receivers.includes(later.giver ?? '')
    if (later.year < earlier.year) return false
    const from = earlier.year + 1
    const between = Array.from({ length: later.year - from }, (_, at) => `${from + at} ${earlier.giver}`)
    return !between.some((list) => lists.has(list))
  }
}
