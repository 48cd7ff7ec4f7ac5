import { readAssignments } from './assignments/read-assignments.ts'
import { withConfidence } from './confidence.ts'
import { readDocumentDate } from './document-date.ts'
import type { ExtractedDocument, ExtractedFinding, ExtractedGoal, Extraction } from './extraction.ts'
import { isFailure, type ReadingFailure, readingFailure } from './failures.ts'
import { readFigures } from './figures/read-figures.ts'
import { readSums } from './figures/read-sums.ts'
import { readingLimits } from './formats/limits.ts'
import { readLayout } from './formats/read-layout.ts'
import { type Format, sniffFormat } from './formats/sniff.ts'
import { findFurniture } from './furniture.ts'
import { readKind } from './kind.ts'
import type { Layout, Span } from './layout.ts'
import { breakRunOnLines } from './minutes/break-run-on.ts'
import { type Minutes, readMinutes } from './minutes/read-minutes.ts'
import { findMissingPages } from './missing-pages.ts'
import { readOrganisation } from './organisation.ts'
import { readOwner } from './owner.ts'
import { readPlan } from './plan/read-plan.ts'
import { readProse } from './prose.ts'
import type { TellStep } from './reading-step.ts'
import { boundByRecognition, recognisedPages, unreadFindings } from './recognised.ts'
import { readWithTemplate } from './template/apply-template.ts'
import { emptyTemplate, type ReadingTemplate, type SectionOrder } from './template/template.ts'
import { findThreads } from './threads/find-threads.ts'
import { readTitle } from './title.ts'
import { findTruncatedPassages } from './truncated-passages.ts'
import { readYear } from './year.ts'

/** What was read out of one file. */
export interface Reading {
  format: Format
  layout: Layout
  document: ExtractedDocument
  /** Lines that belong to the page and not to the text: left out of what is read, kept for review. */
  furniture: { start: number; end: number }[]
}

/** What is kept of a reading outside of the process that read: all but the lines, which are the rules' alone. */
export interface KeptReading extends Omit<Reading, 'layout'> {
  layout: Pick<Layout, 'text' | 'pages'>
}

/**
 * Reads one file: its format by its content, its layout, its kind, and the structure in it. A file that cannot be
 * read is a failure with its reason, never an exception for what the file holds.
 */
export async function readDocument(
  source: string,
  bytes: Uint8Array,
  tell: TellStep = () => {},
  template: ReadingTemplate = emptyTemplate,
): Promise<Reading | ReadingFailure> {
  const format = sniffFormat(source, bytes)
  if (typeof format !== 'string') return format
  const layout = await readLayout(format, bytes, tell)
  if (isFailure(layout)) return layout
  const longest = layout.lines.find((line) => line.text.length > readingLimits.lineCharacters)
  if (longest)
    return readingFailure(
      'foreign',
      `${longest.text.length} tecken utan radslut / characters without a line end`,
    )
  const { length: lines } = layout.lines
  // Rules read the document as a whole: they say nothing until they are done.
  tell({ doing: 'structure', position: 0, of: lines, allowMilliseconds: lines })
  const furniture = [...findFurniture(layout).keys()].sort((a, b) => a - b)
  return {
    format,
    layout,
    document: boundByRecognition(structureOf(source, layout, template), recognisedPages(layout)),
    furniture: furniture.flatMap((index) => {
      const line = layout.lines[index]
      return line ? [{ start: line.start, end: line.end }] : []
    }),
  }
}

/** The documents of a reading together, with the threads that run through them. */
export function joinDocuments(documents: ExtractedDocument[]): Extraction {
  return { version: 1, documents, threads: findThreads(documents) }
}

/** Everything that the text of one document gives, by rules alone; with what its organisation taught, if it did. */
export function structureOf(
  source: string,
  layout: Layout,
  template: ReadingTemplate = emptyTemplate,
): ExtractedDocument {
  return readWithTemplate(layout, template, (known) => structureByRules(source, known, template.sectionOrder))
}

function structureByRules(source: string, given: Layout, order: SectionOrder | undefined): ExtractedDocument {
  const layout = breakRunOnLines(given)
  const identity = identify(layout, order)
  const plan = readPlan(layout)
  const { sums, findings } = readSums(layout)
  const { minutes, ...own } = identity
  // An agenda is read as minutes are; what has no number in it is no item of it.
  const items = (minutes?.items ?? []).filter((item) => own.kind === 'minutes' || item.paragraph !== null)
  const firstPage = minutes?.firstPage ?? null
  return withConfidence({
    source,
    ...own,
    items,
    goals: plan.goals,
    assignments: readAssignments(layout, items, identity),
    figures: readFigures(layout, items, indicatorSpans(plan.goals)),
    findings: inOrder([
      ...(minutes?.findings ?? findTruncatedPassages(layout, readProse(layout))),
      ...plan.findings,
      ...findings,
      ...findMissingPages(layout, findFurniture(layout)),
      ...unreadFindings(layout),
    ]),
    sums,
    ...(firstPage ? { firstPage } : {}),
  })
}

type Identity = Pick<ExtractedDocument, 'kind' | 'organisation' | 'body' | 'date'> & {
  title: string | null
  year: number | null
  minutes: Minutes | null
}

/** What a document is: its kind, whose it is, when it is from. Minutes tell themselves; others by title and top. */
function identify(layout: Layout, order: SectionOrder | undefined): Identity {
  const passages = readProse(layout)
  const title = readTitle(layout, passages)
  const kind = readKind(layout, passages, title)
  const minutes = kind === 'minutes' || kind === 'agenda' ? readMinutes(layout, kind, order) : null
  const date = minutes ? minutes.date : readDocumentDate(layout)
  return {
    kind,
    organisation: readOrganisation(layout),
    body: minutes?.body ?? readOwner(layout, kind, title, passages),
    date,
    title,
    year: readYear({ date, title, caseNumbers: minutes?.items.map((item) => item.caseNumber) ?? [] }),
    minutes,
  }
}

function inOrder(findings: ExtractedFinding[]): ExtractedFinding[] {
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

function indicatorSpans(goals: readonly ExtractedGoal[]): Span[] {
  const indicators = goals.flatMap((goal) => goal.subgoals.flatMap((subgoal) => subgoal.indicators))
  return indicators.map(({ span }) => ({ ...span, page: span.page ?? null }))
}
