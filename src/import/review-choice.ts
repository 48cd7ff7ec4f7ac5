import type { CandidateRow } from './import.ts'

/** How the list of a review is shown: what is left or all, as in the text or the least sure first. */
export interface ReviewChoice {
  all: boolean
  unsureFirst: boolean
  /** Only what a threshold would take, in whole percent; null without one. */
  atLeast: number | null
}

/** The choice in a query; words that mean nothing leave it open. */
export function reviewChoice(query: URLSearchParams): ReviewChoice {
  const atLeast = /^\d{1,3}$/u.test(query.get('minst') ?? '') ? Number(query.get('minst')) : null
  return { all: query.get('visa') === 'alla', unsureFirst: query.get('ordning') === 'osakra', atLeast }
}

/** The query of a choice, with what more it shall say; empty when nothing is chosen. */
export function queryOf(choice: ReviewChoice, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(more)
  if (choice.all) query.set('visa', 'alla')
  if (choice.unsureFirst) query.set('ordning', 'osakra')
  if (choice.atLeast !== null) query.set('minst', String(choice.atLeast))
  return query.size > 0 ? `?${query}` : ''
}

/** The candidates in the order they are gone through. */
function inChosenOrder(candidates: readonly CandidateRow[], choice: ReviewChoice): CandidateRow[] {
  if (!choice.unsureFirst) return [...candidates]
  return candidates.toSorted((a, b) => a.confidence - b.confidence || a.number - b.number)
}

/** What the list shows: the open one stays in it, also when it is decided. */
export function listed(
  candidates: readonly CandidateRow[],
  choice: ReviewChoice,
  open: CandidateRow | null,
): CandidateRow[] {
  const ordered = inChosenOrder(candidates, choice)
  const { atLeast } = choice
  if (atLeast !== null)
    return ordered.filter((one) => one.state === 'proposed' && one.confidence >= atLeast / 100)
  return choice.all ? ordered : ordered.filter((one) => one.state === 'proposed' || one.id === open?.id)
}

/** The candidate asked for, else the first that waits after the one just decided, else the first that waits. */
export function openOf(
  candidates: readonly CandidateRow[],
  choice: ReviewChoice,
  query: URLSearchParams,
): CandidateRow | null {
  const ordered = inChosenOrder(candidates, choice)
  const asked = ordered.find((one) => one.id === query.get('uppgift'))
  if (asked) return asked
  const after = ordered.findIndex((one) => one.id === query.get('efter'))
  const waits = (one: CandidateRow) => one.state === 'proposed'
  return ordered.slice(after + 1).find(waits) ?? ordered.find(waits) ?? ordered[0] ?? null
}

/** The neighbours of the open one in the list, to step to. */
export function neighbours(
  list: readonly CandidateRow[],
  open: CandidateRow,
): { previous: CandidateRow | undefined; next: CandidateRow | undefined } {
  const at = list.findIndex((one) => one.id === open.id)
  return { previous: list[at - 1], next: list[at + 1] }
}

export interface Threshold {
  percent: number
  /** How many that wait are at least so sure. */
  count: number
}

/** How many of those that wait are at least so sure. */
export function countAbove(
  waiting: readonly { confidence: number; count: number }[],
  atLeast: number,
): number {
  return waiting.filter(({ confidence }) => confidence >= atLeast).reduce((sum, { count }) => sum + count, 0)
}

const percents = [95, 90, 80, 70, 50]

/** The thresholds above which one may accept at once, each with how many it takes; those that add none left out. */
export function thresholdsOf(waiting: readonly { confidence: number; count: number }[]): Threshold[] {
  const among = (percent: number) => countAbove(waiting, percent / 100)
  const steps = percents.map((percent) => ({ percent, count: among(percent) }))
  const telling = steps.filter(({ count }, index) => count > (steps[index - 1]?.count ?? 0))
  const last = telling.at(-1)?.count ?? 0
  return last < among(0) ? [...telling, { percent: 0, count: among(0) }] : telling
}

/** How sure those are that wait, to count them. */
export function sureness(candidates: readonly CandidateRow[]): { confidence: number; count: number }[] {
  const waiting = candidates.filter((one) => one.state === 'proposed')
  return waiting.map(({ confidence }) => ({ confidence, count: 1 }))
}

/** What the form of a threshold sends, "90-17": how sure at least, and how many were promised; null for else. */
export function thresholdOf(text: string): { atLeast: number; promised: number } | null {
  const match = /^(\d{1,3})-(\d{1,6})$/u.exec(text)
  return match && { atLeast: Number(match[1]) / 100, promised: Number(match[2]) }
}

/** What was decided last, and can be taken back together: all that was decided in the same moment. */
export function lastDecided(candidates: readonly CandidateRow[]): CandidateRow[] {
  const last = Math.max(...candidates.map(({ decidedAt }) => decidedAt?.getTime() ?? 0), 0)
  return last === 0 ? [] : candidates.filter(({ decidedAt }) => decidedAt?.getTime() === last)
}
