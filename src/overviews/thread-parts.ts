import type {
  AssignmentDetail,
  ContinuationRow,
  GivingDecision,
  Thread,
} from '../domain/assignments/assignment.ts'
import { tellGap } from '../domain/assignments/tell-pages.ts'
import type { PassageRef } from '../domain/documents/document.ts'
import type { Language } from '../platform/http-address.ts'
import { type Passage, samePassage } from '../ui/addresses.ts'
import { capital } from '../ui/format.ts'
import type { EventSource, ThreadEvent, ThreadPart } from '../ui/timeline-lanes.ts'
import { threadWords } from '../ui/words/thread.ts'
import { kindOfSaying, textOfSaying } from './saying-words.ts'
import { type Saying, sayingsOf, targetPassageOf, timeOfSaying } from './sayings.ts'

/** How the § mark of a passage leads on from this page. */
export type SourceOf = (passage: PassageRef) => EventSource

type EventOrGap = Exclude<ThreadPart, { kind: 'name' }>

interface Telling {
  language: Language
  sourceOf: SourceOf
  thread: Thread
}

/** Parts with the time they are sorted by. */
interface Entry {
  time: string
  parts: ThreadPart[]
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

/** The thread as parts of a timeline: names, under each its events in the order of time, gaps where they are. */
export function threadParts(thread: Thread, language: Language, sourceOf: SourceOf): ThreadPart[] {
  const telling = { language, sourceOf, thread }
  const lanes = lanesOf(thread.assignments).flatMap((lane) => lanePieces(telling, lane))
  return [...lanes, ...endingGaps(telling)]
}

/** The events and gaps of a thread in the order of time, across its names: for where the names are not shown. */
export function eventsInTime(thread: Thread, language: Language, sourceOf: SourceOf): EventOrGap[] {
  const telling = { language, sourceOf, thread }
  const entries = thread.assignments.flatMap((assignment) => entriesOf(telling, assignment))
  const parts = [...inOrderOfTime(entries), ...endingGaps(telling)]
  return parts.filter((part) => part.kind !== 'name')
}

function inOrderOfTime(entries: readonly Entry[]): ThreadPart[] {
  return entries.toSorted((a, b) => a.time.localeCompare(b.time)).flatMap((entry) => entry.parts)
}

/** Years in a row under the same name run in one lane. */
function lanesOf(assignments: readonly AssignmentDetail[]): AssignmentDetail[][] {
  const lanes: AssignmentDetail[][] = []
  for (const assignment of assignments) {
    const open = lanes.at(-1)
    if (open?.[0]?.title === assignment.title) open.push(assignment)
    else lanes.push([assignment])
  }
  return lanes
}

function lanePieces(telling: Telling, lane: readonly AssignmentDetail[]): ThreadPart[] {
  const [first] = lane
  if (!first) return []
  const year = first.year === null ? '' : String(first.year)
  const entries = lane.flatMap((assignment) => entriesOf(telling, assignment))
  return [{ kind: 'name', key: `name ${first.slug}`, year, name: first.title }, ...inOrderOfTime(entries)]
}

function entriesOf(telling: Telling, assignment: AssignmentDetail): Entry[] {
  const { year } = assignment
  const link = telling.thread.continuations.find((one) => one.laterSlug === assignment.slug)
  const sayings = sayingsOf(assignment)
    .map((saying) => ({ saying, time: timeOfSaying(saying, year) }))
    .toSorted((a, b) => a.time.localeCompare(b.time))
  const said = sayings.map(({ saying, time }, index) => ({
    time,
    parts: [
      sayingEvent(telling, assignment, saying, index === 0 ? link : undefined),
      ...awaitedGaps(telling, saying),
    ],
  }))
  return [...decisionEntry(telling, assignment), ...said]
}

/** The decision that gave the assignment, unless an earlier year or its own minutes tell it already. */
function decisionEntry({ language, sourceOf, thread }: Telling, assignment: AssignmentDetail): Entry[] {
  const { decision, mentions, slug, year } = assignment
  if (!decision || isToldBefore(thread, assignment, decision)) return []
  const inMinutes = mentions.some(
    (mention) => mention.standing === 'decided' && mention.passage.date === decision.date,
  )
  if (decision.held && inMinutes) return []
  const words = threadWords[language]
  const part: ThreadPart = {
    kind: 'event',
    key: `decision ${slug}`,
    when: decision.date,
    shape: decision.held ? 'own' : 'notFound',
    what: decision.held ? words.decision : words.missingDecision,
    who: decision.by ? capital(decision.by) : undefined,
    whoIsSaid: true,
    text: decision.held ? undefined : words.mentionedNotHeld,
    source: sourceOf(decision.passage),
  }
  return [{ time: decision.date ?? `${(year ?? 0) - 1}-99`, parts: [part] }]
}

function isToldBefore(thread: Thread, assignment: AssignmentDetail, decision: GivingDecision): boolean {
  const earlier = thread.assignments.slice(0, thread.assignments.indexOf(assignment))
  return earlier.some((one) => one.decision?.date === decision.date && one.decision.by === decision.by)
}

function sayingEvent(
  telling: Telling,
  assignment: AssignmentDetail,
  saying: Saying,
  link: ContinuationRow | undefined,
): ThreadEvent {
  const { language, thread, sourceOf } = telling
  const { passage } = saying
  const warning = changesTarget(thread, passage) ? threadWords[language].targetChangedNoDecision : undefined
  return {
    kind: 'event',
    key: `${assignment.slug} ${passage.documentSlug} ${passage.paragraph ?? passage.start}`,
    when: passage.date,
    ...kindOfSaying(language, saying),
    who: passage.bodyName ?? passage.documentTitle,
    whoIsSaid: true,
    ...textOfSaying(language, assignment, saying, link),
    warning,
    source: sourceOf(targetOf(saying, assignment) ?? passage),
  }
}

/** A saying that only tells the target leads to where the target stands. */
function targetOf({ mentions, figures, reports }: Saying, assignment: AssignmentDetail): PassageRef | null {
  if (figures.length > 0 || reports.length > 0) return null
  const [told] = mentions.flatMap((mention) => targetPassageOf([assignment], mention) ?? [])
  return told ?? null
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
  const awaited = thread.gaps.filter(
    ({ kind, passage }) =>
      kind === 'boardDecisionNotHeld' &&
      passage !== null &&
      saying.mentions.some((mention) => samePassage(mention.passage, passage)),
  )
  return awaited.map((gap) => ({
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
