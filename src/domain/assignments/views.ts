import type { ReadTransaction } from '../../platform/door.ts'
import type { Viewer } from '../organisation/viewer.ts'
import type { ContinuationRow, Thread } from './assignment.ts'
import { loadDetails } from './detail-views.ts'
import type { GapContext } from './gaps.ts'
import { assembleThread, joinThreads } from './thread.ts'

/** Every thread of the organisation, the ones with the latest year first. */
export async function listThreads(tx: ReadTransaction, _viewer: Viewer): Promise<Thread[]> {
  const continuations = await loadContinuations(tx)
  const assignments = await loadDetails(tx)
  const yearsOfGiver = new Map<string, Set<number>>()
  for (const { giver, year } of assignments)
    if (giver && year !== null) yearsOfGiver.set(giver, (yearsOfGiver.get(giver) ?? new Set()).add(year))
  const context: GapContext = { yearsOfGiver, continuations }
  return joinThreads(assignments, continuations)
    .map((group) => assembleThread(group, context))
    .toSorted(latestFirst)
}

function latestFirst(a: Thread, b: Thread): number {
  const year = (thread: Thread) => thread.assignments.at(-1)?.year ?? 0
  return year(b) - year(a) || a.title.localeCompare(b.title, 'sv')
}

/** The thread in which the assignment with this path word stands; undefined when none has it. */
export async function findThread(
  tx: ReadTransaction,
  viewer: Viewer,
  slug: string,
): Promise<Thread | undefined> {
  const threads = await listThreads(tx, viewer)
  return threads.find((thread) => thread.assignments.some((assignment) => assignment.slug === slug))
}

async function loadContinuations(tx: ReadTransaction): Promise<ContinuationRow[]> {
  const rows = await tx.db
    .selectFrom('continuations as c')
    .innerJoin('assignments as e', 'e.id', 'c.earlier_id')
    .innerJoin('assignments as l', 'l.id', 'c.later_id')
    .select(['c.kind', 'e.slug as earlierSlug', 'l.slug as laterSlug', 'c.confidence', 'c.reasons'])
    .select('c.confirmed')
    .orderBy('e.slug')
    .orderBy('l.slug')
    .execute()
  return rows.map((row) => ({ ...row, confidence: Number(row.confidence) })) as ContinuationRow[]
}
