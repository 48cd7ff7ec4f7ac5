import type { ExtractedAssignment, ExtractedItem } from '../extraction.ts'
import { findFurniture } from '../furniture.ts'
import type { Layout } from '../layout.ts'
import { spanWithin } from '../prose.ts'
import { announcedLists } from './announced-list.ts'
import { assignmentTables } from './assignment-table.ts'
import { clauseAssignments } from './clause-assignments.ts'
import { decidedHere, decidedIn } from './decided.ts'
import { directedLists } from './directed-lists.ts'
import { directiveAssignment } from './directive.ts'
import { type Draft, linesOf } from './draft.ts'
import { givenInText } from './given-in-text.ts'
import { headedRestatements } from './headed-restatements.ts'
import { labelledAssignments } from './labelled-assignments.ts'
import { yearBefore, yearOf } from './list-year.ts'
import { type Names, namesIn } from './names.ts'
import { ownLists } from './own-list.ts'
import { withReceiversByNumber } from './receivers-by-number.ts'
import { type Region, regionsOf } from './region.ts'
import { cutReporting, reportingIn, reportingInTask } from './reporting.ts'
import { restatedAssignments } from './restated.ts'
import { statedTarget } from './stated-target.ts'
import { takesBack } from './taken-back.ts'
import { withAnnouncedTargets } from './target-list.ts'

/** What the frame has read of the document before its assignments. */
export interface AssignmentContext {
  body: string | null
  date: string | null
  kind: string
  year: number | null
}

type Rule = (region: Region, names: Names) => Draft[]

/** Surest first: what one rule has read, a later one does not read again. */
const rules: Rule[] = [
  directiveAssignment,
  stillGiven(assignmentTables),
  stillGiven(directedLists),
  stillGiven(announcedLists),
  stillGiven(labelledAssignments),
  restatedAssignments,
  headedRestatements,
  clauseAssignments,
  givenInText,
  stillGiven(ownLists),
]

/** A point of a list may say that an assignment is taken back or has ended: "Uppdraget om X återtas". */
function stillGiven(rule: Rule): Rule {
  return (region, names) => rule(region, names).filter(({ title }) => !takesBack(title))
}

/**
 * The assignments that a document gives, restates or hands on: lists that minutes announce, slides and plans with
 * headings "från … till …", tables, directives, letters that tell what became of them, and clauses that give a
 * task. With givers and receivers in base form, year, aim and reporting as far as the text says.
 */
export function readAssignments(
  layout: Layout,
  items: readonly ExtractedItem[],
  context: AssignmentContext,
): ExtractedAssignment[] {
  const names = namesIn(layout, context.body)
  return regionsOf(layout, items, findFurniture(layout)).flatMap((region) => {
    const listed = withReceiversByNumber(region, names, draftsIn(region, names))
    const drafts = withAnnouncedTargets(region, listed)
    if (drafts.length === 0) return []
    const said = { year: yearOf(region, context.year), told: decidedIn(region, names) }
    const general = reportingOfAll(region, drafts)
    return drafts.map((draft) =>
      finished(draft.status ? draft : { reporting: general, ...draft }, region, names, context, said),
    )
  })
}

function draftsIn(region: Region, names: Names): Draft[] {
  const drafts: Draft[] = []
  for (const rule of rules) {
    const found = rule(region, names)
    drafts.push(
      ...found.filter((draft) => !drafts.some((other) => overlaps(draft, other) || repeats(draft, other))),
    )
  }
  return drafts.sort((one, other) => one.span.start - other.span.start)
}

function overlaps(one: Draft, other: Draft): boolean {
  return one.lines.first <= other.lines.last && other.lines.first <= one.lines.last
}

/** A list and a clause of the same paragraph may say the same thing. */
function repeats(one: Draft, other: Draft): boolean {
  const key = (draft: Draft) =>
    draft.title
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim()
  return key(one) === key(other) && one.from === other.from && one.to.join() === other.to.join()
}

/** What a region says of all its assignments, read once. */
interface SaidOfAll {
  year: number | null
  /** The decision that its text refers to. */
  told: ReturnType<typeof decidedIn>
}

function finished(
  draft: Draft,
  region: Region,
  names: Names,
  context: AssignmentContext,
  said: SaidOfAll,
): ExtractedAssignment {
  const { title, reporting } = cutReporting(draft.title)
  const decided = decisionOf(draft, region, names, context, said.told)
  return {
    title,
    number: draft.number,
    from: draft.from ?? decided?.by ?? null,
    to: draft.to,
    year: draft.year ?? (draft.retold && region.item === null ? yearBefore(region, draft) : said.year),
    ...targetOf(draft, region),
    reporting: reporting ?? reportingInTask(title) ?? draft.reporting ?? null,
    span: draft.span,
    confidence: draft.confidence,
    item: region.item,
    decided,
    status: draft.status ?? null,
  }
}

/**
 * What is said of the reporting of all: outside what is said of each, or of "uppdragen" wherever it stands.
 */
function reportingOfAll(region: Region, drafts: readonly Draft[]): string | null {
  const ofOne = ({ first, last }: Draft['lines'], text: string) =>
    !/(?<!\p{L})uppdragen(?!\p{L})/iu.test(text) &&
    drafts.some(({ lines }) => lines.first <= first && last <= lines.last)
  const entries = region.entries.filter(
    ({ passage }) => !ofOne({ first: passage.firstLine, last: passage.firstLine }, passage.text),
  )
  const decisions = region.decisions.filter(({ span, text }) => !(span && ofOne(linesOf(region, span), text)))
  return reportingIn({ decisions, entries })
}

/** The decision that gave it: one the text refers to, else one of the paragraph at hand; a report tells of none. */
function decisionOf(
  draft: Draft,
  region: Region,
  names: Names,
  context: AssignmentContext,
  told: SaidOfAll['told'],
): NonNullable<ExtractedAssignment['decided']> | null {
  if (draft.decided !== undefined || draft.status) return draft.decided ?? null
  const clause = clauseThatGives(draft, region)
  if (clause?.span && names.own && draft.from === names.own)
    return { by: names.own, date: context.date, span: clause.span }
  if (draft.from === null) return decidedHere(region, names.own, context.date) ?? told
  return told?.by === draft.from ? told : decidedHere(region, own(draft, names), context.date)
}

/** The clause of the paragraph at hand whose own words give it; a decision that the text recalls gave something else. */
function clauseThatGives({ span }: Draft, region: Region): Region['decisions'][number] | undefined {
  return region.decisions.find(
    (clause) =>
      clause.kind === 'own' && clause.span && clause.span.start <= span.start && span.end <= clause.span.end,
  )
}

function own(draft: Draft, names: Names): string | null {
  return draft.from !== null && draft.from === names.own ? names.own : null
}

/** An aim that the text states apart goes before one inside the title; both are kept when both are given. */
function targetOf(draft: Draft, region: Region): Pick<ExtractedAssignment, 'target' | 'targetSpan'> {
  const stated = statedTarget(draft.title)
  if (draft.target) return { target: draft.target, targetSpan: draft.targetSpan ?? null }
  if (!stated) return { target: null, targetSpan: null }
  const { place } = draft
  const targetSpan = place
    ? spanWithin(region.layout, place.passage, place.at + stated.start, place.at + stated.end)
    : draft.span
  return { target: stated.text, targetSpan }
}
