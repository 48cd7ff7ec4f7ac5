import type { AssignmentDetail, AssignmentRow, ContinuationRow, Thread } from './assignment.ts'
import { endedBefore, type GapContext, gapsOf } from './gaps.ts'
import { figureTime, groundsOf, inTime, statusOf } from './status.ts'

/** Groups assignments that continuations join, whatever the direction: each group is one thread, oldest first. */
export function joinThreads(
  assignments: AssignmentDetail[],
  continuations: ContinuationRow[],
): AssignmentDetail[][] {
  const root = new Map(assignments.map((assignment) => [assignment.slug, assignment.slug]))
  const find = (slug: string): string => {
    const parent = root.get(slug) ?? slug
    return parent === slug ? slug : find(parent)
  }
  for (const link of continuations) root.set(find(link.earlierSlug), find(link.laterSlug))
  const groups = Map.groupBy(assignments, (assignment) => find(assignment.slug))
  return [...groups.values()].map((group) => group.toSorted(byYear))
}

function byYear(a: AssignmentDetail, b: AssignmentDetail): number {
  return (a.year ?? 0) - (b.year ?? 0) || a.slug.localeCompare(b.slug)
}

/** A thread as its page shows it: links, gaps and status judged from what is held. */
export function assembleThread(assignments: AssignmentDetail[], context: GapContext): Thread {
  const slugs = new Set(assignments.map((assignment) => assignment.slug))
  const continuations = context.continuations.filter((link) => slugs.has(link.earlierSlug))
  return {
    assignments,
    continuations,
    gaps: gapsOf(assignments, { ...context, continuations }),
    status: statusOf(assignments, endedBefore(assignments, context)),
    title: asHeading(assignments.at(-1)?.title ?? ''),
  }
}

/** One row a year and name, for lists; rows of one thread share its status and `threadSlug`. */
export function rowsOfThread(thread: Thread): AssignmentRow[] {
  const threadSlug = thread.assignments.at(-1)?.slug ?? ''
  return thread.assignments.map((assignment) => ({
    id: assignment.id,
    slug: assignment.slug,
    title: assignment.title,
    number: assignment.number,
    giver: assignment.giver,
    receivers: assignment.receivers,
    year: assignment.year,
    target: assignment.target,
    status: thread.status,
    grounds: groundsOf(thread),
    gaps: thread.gaps.length,
    threadSlug,
    latestReport: latestReport(assignment),
  }))
}

function latestReport(assignment: AssignmentDetail): string | null {
  const outcome = inTime(assignment.figures.filter((figure) => figure.role === 'outcome')).at(-1)
  const times = assignment.reports.map((report) => report.period ?? report.passage.date ?? '')
  if (outcome) times.push(figureTime(outcome))
  return times.toSorted().at(-1) || null
}

/** A title that the documents have within a sentence ("arbeta fram en strategi") begins with a capital on its own. */
function asHeading(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1)
}
