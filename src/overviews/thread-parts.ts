import type {
  AssignmentDetail,
  ContinuationRow,
  GivingDecision,
  MentionRow,
  StatusReportRow,
  Thread,
} from '../domain/assignments/assignment.ts'
import { tellFigure, tellGap } from '../domain/assignments/tell-pages.ts'
import type { PassageRef } from '../domain/documents/document.ts'
import type { FigureRow } from '../domain/goals/goal.ts'
import type { Language } from '../platform/http-address.ts'
import { type Passage, samePassage } from '../ui/addresses.ts'
import { capital, formatDate, formatList } from '../ui/format.ts'
import type { ShapeName } from '../ui/shape.tsx'
import type { EventSource, ThreadEvent, ThreadPart } from '../ui/timeline-lanes.ts'
import { threadWords } from '../ui/words/thread.ts'

/** How the § mark of a passage leads on from this page. */
export type SourceOf = (passage: PassageRef) => EventSource

interface Telling {
  language: Language
  sourceOf: SourceOf
  thread: Thread
}

/** What one document, or one paragraph of its minutes, says of an assignment: one event. */
interface Saying {
  passage: PassageRef
  mentions: MentionRow[]
  figures: FigureRow[]
  reports: StatusReportRow[]
}

/** The parts with one of them open: the first whose § mark leads to the passage that is shown beside. */
export function withOpen(parts: readonly ThreadPart[], passage: Passage | null): ThreadPart[] {
  const first = parts.find(
    (part) => passage && part.kind === 'event' && part.source && samePassage(part.source.passage, passage),
  )
  return parts.map((part) =>
    part === first && part.kind === 'event' && part.source
      ? { ...part, source: { ...part.source, open: true } }
      : part,
  )
}

/** The thread as parts of a timeline: names, events in the order of time, gaps where they are. */
export function threadParts(thread: Thread, language: Language, sourceOf: SourceOf): ThreadPart[] {
  const telling = { language, sourceOf, thread }
  const parts = thread.assignments.flatMap((assignment, index) =>
    yearParts(telling, assignment, thread.assignments[index - 1]),
  )
  return [...parts, ...endingGaps(telling)]
}

function yearParts(
  telling: Telling,
  assignment: AssignmentDetail,
  before: AssignmentDetail | undefined,
): ThreadPart[] {
  const { thread } = telling
  const link = thread.continuations.find((one) => one.laterSlug === assignment.slug)
  const sayings = sayingsOf(assignment).filter(
    (saying, _index, all) => tellsAnything(saying) || all.length === 1,
  )
  const events = sayings.flatMap((saying, index) => [
    sayingEvent(telling, assignment, saying, index === 0 ? link : undefined),
    ...awaitedGaps(telling, saying),
  ])
  const { decision: given } = assignment
  const isRepeated = given && before?.decision?.date === given.date && before.decision.by === given.by
  const decision = given && !isRepeated ? [decisionEvent(telling, assignment.slug, given)] : []
  const isRenamed = !before || before.title !== assignment.title
  return [...(isRenamed ? [namePart(assignment)] : []), ...decision, ...events]
}

function namePart(assignment: AssignmentDetail): ThreadPart {
  const year = assignment.year === null ? '' : String(assignment.year)
  return { kind: 'name', key: `name ${assignment.slug}`, year, name: assignment.title }
}

function decisionEvent(telling: Telling, slug: string, decision: GivingDecision): ThreadEvent {
  const words = threadWords[telling.language]
  return {
    kind: 'event',
    key: `decision ${slug}`,
    when: decision.date,
    shape: decision.held ? 'own' : 'notFound',
    what: decision.held ? words.decision : words.missingDecision,
    who: decision.by ? capital(decision.by) : undefined,
    whoIsSaid: true,
    text: decision.held ? undefined : words.mentionedNotHeld,
    source: telling.sourceOf(decision.passage),
  }
}

/** Gathers what is said in the same place, and orders the places by when they were, or what they are about. */
function sayingsOf(assignment: AssignmentDetail): Saying[] {
  const sayings = new Map<string, Saying>()
  const at = (passage: PassageRef) => {
    const key = `${passage.documentSlug} ${passage.paragraph ?? ''}`
    const saying = sayings.get(key) ?? { passage, mentions: [], figures: [], reports: [] }
    sayings.set(key, saying)
    return saying
  }
  for (const report of assignment.reports) at(report.passage).reports.push(report)
  for (const figure of assignment.figures) at(figure.passage).figures.push(figure)
  for (const mention of assignment.mentions) at(mention.passage).mentions.push(mention)
  const year = String(assignment.year ?? '')
  return [...sayings.values()].toSorted((a, b) => timeOf(a, year).localeCompare(timeOf(b, year)))
}

/** An undated report stands at its period, else last in its year; an undated wording first in its year. */
function timeOf(saying: Saying, year: string): string {
  const { passage, reports, figures } = saying
  if (passage.date) return passage.date
  const period = reports.find((report) => report.period)?.period
  if (period) return period
  return isReport(saying) ? (figures.find((figure) => figure.asOf)?.asOf ?? `${year}-99`) : `${year}-00`
}

/** A document that only names the assignment tells nothing that happened; the page lists it elsewhere. */
function tellsAnything({ mentions, figures, reports }: Saying): boolean {
  const told = mentions.some((mention) => mention.standing !== null || mention.target !== null)
  return told || figures.length > 0 || reports.length > 0
}

function isReport({ reports, figures }: Saying): boolean {
  return reports.length > 0 || figures.some((figure) => figure.role === 'outcome')
}

function sayingEvent(
  telling: Telling,
  assignment: AssignmentDetail,
  saying: Saying,
  link: ContinuationRow | undefined,
): ThreadEvent {
  const words = threadWords[telling.language]
  const { shape, what } = isReport(saying)
    ? { shape: 'report' as const, what: words.report }
    : standingShape(telling.language, saying.mentions[0]?.standing ?? null)
  const { passage } = saying
  const text = sayingText(telling, assignment, saying, link)
  return {
    kind: 'event',
    key: `${assignment.slug} ${passage.documentSlug} ${passage.paragraph ?? passage.start}`,
    when: passage.date,
    shape,
    what,
    who: passage.bodyName ?? passage.documentTitle,
    whoIsSaid: true,
    ...text,
    warning: changesTarget(telling.thread, passage) ? words.targetChangedNoDecision : undefined,
    source: telling.sourceOf(passage),
  }
}

function standingShape(
  language: Language,
  standing: MentionRow['standing'],
): { shape: ShapeName; what: string } {
  const words = threadWords[language]
  switch (standing) {
    case 'decided':
      return { shape: 'own', what: words.decision }
    case 'proposed':
      return { shape: 'recommendation', what: words.proposal }
    case 'handedOver':
      return { shape: 'handedOver', what: words.handedOver }
    case 'noted':
      return { shape: 'noted', what: words.noted }
    case null:
      return { shape: 'noted', what: words.mentioned }
  }
}

/** The document's own words where it reports; else how it continues and what it aims at. */
function sayingText(
  { language }: Telling,
  assignment: AssignmentDetail,
  saying: Saying,
  link: ContinuationRow | undefined,
): { text: string | undefined; textIsSaid: boolean } {
  const words = threadWords[language]
  const [report] = saying.reports
  if (report) {
    const period = report.period ? `${capital(words.per(formatDate(report.period, language)))}: ` : ''
    return { text: period + report.text, textIsSaid: true }
  }
  const target = saying.mentions.find((mention) => mention.target)?.target
  const sentences = [
    link && continuationText(language, assignment, link),
    figuresText(language, saying.figures) ?? (target ? words.target(target) : undefined),
  ]
  const text = sentences.filter(Boolean).join(' ')
  return { text: text || undefined, textIsSaid: false }
}

function continuationText(language: Language, assignment: AssignmentDetail, link: ContinuationRow): string {
  const words = threadWords[language]
  const year = String(assignment.year ?? '')
  if (link.kind === 'handedDown') return words.handsDown
  return link.kind === 'renames' ? words.renames(assignment.title, year) : words.continues(year)
}

function figuresText(language: Language, figures: readonly FigureRow[]): string | undefined {
  const words = threadWords[language]
  const of = (role: FigureRow['role']) => [
    ...new Set(
      figures.filter((figure) => figure.role === role).map((figure) => tellFigure(figure, language)),
    ),
  ]
  const told = [formatList(of('outcome'), language), ...of('target').map(words.targetNow)].filter(Boolean)
  return told.length > 0 ? `${capital(told.join('; '))}.` : undefined
}

function changesTarget(thread: Thread, passage: PassageRef): boolean {
  return thread.gaps.some(
    (gap) =>
      gap.kind === 'targetChangedWithoutDecision' &&
      gap.passage?.documentSlug === passage.documentSlug &&
      gap.passage.paragraph === passage.paragraph,
  )
}

/** A proposal that nobody is seen to have decided: the thread is off after it. */
function awaitedGaps({ language, thread, sourceOf }: Telling, saying: Saying): ThreadPart[] {
  return thread.gaps
    .filter((gap) => gap.kind === 'boardDecisionNotHeld')
    .filter((gap) =>
      saying.mentions.some(
        (mention) =>
          mention.passage.start === gap.passage?.start &&
          mention.passage.documentSlug === gap.passage.documentSlug,
      ),
    )
    .map((gap) => ({
      kind: 'gap',
      key: `awaits ${gap.facts.body} ${gap.passage?.documentSlug} ${gap.passage?.start}`,
      when: null,
      what: threadWords[language].gap,
      text: tellGap(gap, language).head,
      source: gap.passage ? sourceOf(gap.passage) : undefined,
    }))
}

/** What is missing at the end: a report at all, or a continuation. */
function endingGaps({ language, thread }: Telling): ThreadPart[] {
  return thread.gaps
    .filter((gap) => gap.kind === 'noReport' || gap.kind === 'noSuccessor')
    .map((gap) => ({
      kind: 'gap',
      key: gap.kind,
      when: gap.kind === 'noSuccessor' ? (gap.facts.next ?? null) : String(gap.year ?? ''),
      what: threadWords[language].gap,
      text: tellGap(gap, language).head,
    }))
}
