import { sql } from 'kysely'
import type { ReadTransaction } from '../../platform/door.ts'
import type { PassageRef } from '../documents/document.ts'
import type { Viewer } from '../organisation/viewer.ts'
import type { AssignmentDetail, ContinuationRow, Thread } from './assignment.ts'
import { loadDetails, type Wanted } from './detail-views.ts'
import { type ListOfYear, loadEndings, loadHeldUntil, loadLists } from './ending-views.ts'
import { listKey } from './gaps.ts'
import { assembleThread, joinThreads } from './thread.ts'

/** Every thread of the organisation, the ones with the latest year first. */
export async function listThreads(tx: ReadTransaction, _viewer: Viewer): Promise<Thread[]> {
  return (await loadThreads(tx, 'all')).toSorted(latestFirst)
}

function latestFirst(a: Thread, b: Thread): number {
  const year = (thread: Thread) => thread.assignments.at(-1)?.year ?? 0
  return year(b) - year(a) || a.title.localeCompare(b.title, 'sv')
}

/** The thread in which the assignment with this path word stands; undefined when none has it. */
export async function findThread(
  tx: ReadTransaction,
  _viewer: Viewer,
  slug: string,
): Promise<Thread | undefined> {
  const named = await tx.db.selectFrom('assignments').select('id').where('slug', '=', slug).execute()
  const [thread] = await loadThreads(tx, await joinedTo(tx, idsOf(named)))
  return thread
}

/** The threads of which some assignment is stated within the passage, the ones with the latest year first. */
export async function threadsWithin(
  tx: ReadTransaction,
  _viewer: Viewer,
  passage: PassageRef,
): Promise<Thread[]> {
  const stated = await tx.db
    .selectFrom('mentions as m')
    .innerJoin('passages as p', 'p.id', 'm.passage_id')
    .innerJoin('document_versions as v', 'v.id', 'm.version_id')
    .innerJoin('documents as d', 'd.id', 'v.document_id')
    .select('m.assignment_id as id')
    .where('d.slug', '=', passage.documentSlug)
    .where('p.start_offset', '>=', passage.start)
    .where('p.end_offset', '<=', passage.end)
    .execute()
  return (await loadThreads(tx, await joinedTo(tx, idsOf(stated)))).toSorted(latestFirst)
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map((row) => row.id)
}

/** These assignments and all that continuations join to them, whatever the direction. */
async function joinedTo(tx: ReadTransaction, ids: string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive joined (id) as (
      select unnest(${ids}::uuid[])
      union
      select next.id from joined, lateral (
        select c.later_id as id from continuations c where c.earlier_id = joined.id
        union all
        select c.earlier_id from continuations c where c.later_id = joined.id) next)
    select id from joined`.execute(tx.db)
  return idsOf(rows)
}

async function loadThreads(tx: ReadTransaction, wanted: Wanted): Promise<Thread[]> {
  if (wanted !== 'all' && wanted.length === 0) return []
  const continuations = await loadContinuations(tx, wanted)
  const endings = await loadEndings(tx, wanted)
  const details = await loadDetails(tx, wanted)
  const assignments = details.map((one) => ({ ...one, ended: endings.get(one.id) ?? null }))
  const yearsOfGiver = await loadYearsOf(tx, giversOf(assignments))
  const groups = joinThreads(assignments, continuations)
  const lists = await loadLists(tx, listsAfter(groups))
  const heldUntil = await loadHeldUntil(tx)
  const from = Map.groupBy(continuations, (link) => link.earlierSlug)
  return groups.map((group) => {
    const own = group.flatMap((one) => from.get(one.slug) ?? [])
    return assembleThread(group, { yearsOfGiver, continuations: own, lists, heldUntil })
  })
}

/** The lists in which the threads would go on, each once. */
function listsAfter(groups: readonly AssignmentDetail[][]): ListOfYear[] {
  const next = groups.flatMap((group) => {
    const last = group.at(-1)
    return last?.giver && last.year !== null ? [{ giver: last.giver, year: last.year + 1 }] : []
  })
  return [...new Map(next.map((list) => [listKey(list.giver, list.year), list])).values()]
}

function giversOf(assignments: readonly AssignmentDetail[]): string[] {
  return [...new Set(assignments.flatMap((one) => one.giver ?? []))]
}

/** For each of the givers the years of which any assignment is held, also outside the wanted threads. */
async function loadYearsOf(tx: ReadTransaction, givers: string[]): Promise<Map<string, Set<number>>> {
  const { rows } = await sql<{ giver: string; years: number[] }>`
    select giver, array_agg(distinct year) as years from assignments
    where giver = any(${givers}) and year is not null group by giver`.execute(tx.db)
  return new Map(rows.map(({ giver, years }) => [giver, new Set(years)]))
}

async function loadContinuations(tx: ReadTransaction, wanted: Wanted): Promise<ContinuationRow[]> {
  const rows = await tx.db
    .selectFrom('continuations as c')
    .innerJoin('assignments as e', 'e.id', 'c.earlier_id')
    .innerJoin('assignments as l', 'l.id', 'c.later_id')
    .select(['c.kind', 'e.slug as earlierSlug', 'l.slug as laterSlug', 'c.confidence', 'c.reasons'])
    .select('c.confirmed')
    .$if(wanted !== 'all', (query) => query.where('e.id', 'in', [...wanted]))
    .orderBy('e.slug')
    .orderBy('l.slug')
    .execute()
  return rows.map((row) => ({ ...row, confidence: Number(row.confidence) })) as ContinuationRow[]
}
