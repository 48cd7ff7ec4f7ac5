import { daysBetween, lastDayOf } from '../../law/days.ts'
import type { PassageRef } from '../documents/document.ts'
import { bodyKind, bodySlug } from '../organisation/body.ts'
import { slugOf } from '../organisation/slug.ts'
import type { AssignmentDetail, Gap, Thread, ThreadStatus } from './assignment.ts'
import { figureTime, groundsOf } from './status.ts'

/** A giver or receiver as the documents name it; spelling in capitals or not is the same one. */
export interface Party {
  key: string
  name: string
  /** The initials that practice has ("HSN"), else the name: for where there is little room. */
  short: string
}

/** The key under which reports stand that no receiver is named for. */
export const unnamed = ''

/** What was last reported to a thread by way of one receiver. */
export interface LatestReport {
  /** Date or period; null when the document does not say. */
  at: string | null
  /** Since the last day of it; null when it is undated. */
  days: number | null
  passage: PassageRef
}

/** One thread as a row: who gave it, in which years, and for each receiver what was last reported. */
export interface PortfolioRow {
  /** The latest assignment's path word. */
  slug: string
  title: string
  years: number[]
  givers: Party[]
  receivers: Party[]
  reports: ReadonlyMap<string, LatestReport>
  status: ThreadStatus
  /** The passage that the status rests on. */
  grounds: PassageRef | null
  gaps: Gap[]
}

/** A thread as the portfolio shows it on this day (YYYY-MM-DD). */
export function portfolioRow(thread: Thread, today: string): PortfolioRow {
  const { assignments } = thread
  const latestFirst = assignments.toReversed()
  const receivers = parties(latestFirst.flatMap((one) => one.receivers))
  return {
    slug: assignments.at(-1)?.slug ?? '',
    title: thread.title,
    years: [...new Set(assignments.flatMap((one) => one.year ?? []))].toSorted((a, b) => a - b),
    givers: parties(latestFirst.flatMap((one) => one.giver ?? [])),
    receivers,
    reports: reportsBy(assignments, today),
    status: thread.status,
    grounds: groundsOf(thread),
    gaps: thread.gaps,
  }
}

/**
 * Where the thread stands as far as one receiver tells it: measures are of the thread, and a receiver that has
 * reported nothing itself has neither reached its aim nor missed it.
 */
export function standingOf(row: PortfolioRow, receiver: string): ThreadStatus['kind'] {
  const isTold = row.status.kind === 'ended' || row.reports.has(receiver)
  return isTold ? row.status.kind : 'notReported'
}

/** By receiver: what was reported to the years in which it was directed there. */
function reportsBy(assignments: readonly AssignmentDetail[], today: string): Map<string, LatestReport> {
  const directed = assignments.flatMap((one) => {
    const keys = one.receivers.length > 0 ? one.receivers.map(slugOf) : [unnamed]
    return keys.map((key) => ({ key, one }))
  })
  const found = new Map<string, LatestReport>()
  for (const [key, group] of Map.groupBy(directed, (pair) => pair.key)) {
    const years = group.map((pair) => pair.one)
    const report = latestReport(years, key, today)
    if (report) found.set(key, report)
  }
  return found
}

function parties(names: readonly string[]): Party[] {
  const byKey = Map.groupBy(names, slugOf)
  return [...byKey].map(([key, [name = key]]) => {
    const initials = bodySlug(name)
    const isShort = bodyKind(name) !== 'other' && /^[a-z]{2,4}$/.test(initials)
    return { key, name, short: isShort ? initials.toUpperCase() : name }
  })
}

/** The report, or measured outcome, that reaches furthest in time; an undated one only when no other is held. */
function latestReport(
  assignments: readonly AssignmentDetail[],
  receiver: string,
  today: string,
): LatestReport | null {
  const reports = assignments.flatMap((one) => [
    ...one.reports.map(({ period, passage }) => ({ at: period ?? passage.date, passage })),
    ...one.figures
      .filter((figure) => figure.role === 'outcome')
      .map((figure) => ({ at: figureTime(figure) || null, passage: figure.passage })),
  ])
  const own = reports.filter(({ passage }) => isReporter(passage.bodyName, receiver))
  const latest = own.toSorted((a, b) => lastDay(a.at).localeCompare(lastDay(b.at))).at(-1)
  if (!latest) return null
  const last = lastDay(latest.at)
  return { ...latest, days: last ? Math.max(0, daysBetween(last, today)) : null }
}

/** A body reports for itself, and its committee for it; a report without a sender may be anyone's. */
function isReporter(sender: string | null, receiver: string): boolean {
  if (sender === null || receiver === unnamed) return true
  const key = slugOf(sender)
  return key === receiver || key.startsWith(`${receiver}s-`)
}

function lastDay(at: string | null): string {
  return (at && lastDayOf(at)) || ''
}
