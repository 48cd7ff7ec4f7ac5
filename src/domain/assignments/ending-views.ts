import { sql } from 'kysely'
import type { ReadTransaction } from '../../platform/door.ts'
import type { PassageRef } from '../documents/document.ts'
import { among, paragraphOfMention, type Wanted } from './detail-views.ts'
import { listKey } from './gaps.ts'

/** What a clause says that ends an assignment: that it is ended, done or finally reported. */
const endsIt =
  'uppdrag[^.;]{0,200}(avslutas|avslutat|avslutade|slutfört|slutförda|fullgjort|fullgjorda|slutredovisat|slutredovisade|upphör)|avsluta uppdrag'
const denies = '(inte|ej) (är |anses |ännu )?(avslut|slutför|fullgjor|slutredovis|upphör)'
/** A shorter title stands in other clauses by chance. */
const tellingTitle = 12

/**
 * The clause of its own giver that ends an assignment, by assignment: one that names it, or the one assignment that
 * its paragraph tells of. What the receiver says of its own work ends nothing.
 */
export async function loadEndings(tx: ReadTransaction, wanted: Wanted): Promise<Map<string, PassageRef>> {
  const { rows } = await sql<{ id: string; passage: PassageRef }>`
    with ending as (
      select c.id, lower(c.text) as text, cr.ref, lower(b.name) as body, pp.version_id, pp.start_offset, pp.end_offset
      from clauses c join paragraphs p on p.id = c.paragraph_id join passages pp on pp.id = p.passage_id
      join bodies b on b.id = p.body_id join passage_refs cr on cr.id = c.passage_id
      where c.kind = 'own' and c.text ~* ${endsIt} and c.text !~* ${denies}),
    told as (
      select e.id, min(m.assignment_id::text) as assignment_id from ending e
      join mentions m on m.version_id = e.version_id
      join passages np on np.id = m.passage_id
        and np.start_offset >= e.start_offset and np.start_offset < e.end_offset
      group by e.id having count(distinct m.assignment_id) = 1)
    select distinct on (a.id) a.id, e.ref as passage
    from ending e left join told t on t.id = e.id
    join assignments a on lower(a.giver) = e.body and (t.assignment_id = a.id::text
      or (length(a.title) >= ${tellingTitle} and strpos(e.text, lower(a.title)) > 0))
    where ${among(sql`a.id`, wanted)} and coalesce(left(e.ref->>'date', 4)::int >= a.year, true)
    order by a.id, e.ref->>'date'`.execute(tx.db)
  return new Map(rows.map(({ id, passage }) => [id, passage]))
}

/** A list by its giver and year. */
export interface ListOfYear {
  giver: string
  year: number
}

/**
 * Where these lists stand, by `listKey`: the paragraph of the giver's own minutes, else the first place that tells an
 * assignment of the list.
 */
export async function loadLists(
  tx: ReadTransaction,
  wanted: readonly ListOfYear[],
): Promise<Map<string, PassageRef>> {
  if (wanted.length === 0) return new Map()
  const { rows } = await sql<ListOfYear & { passage: PassageRef }>`
    select distinct on (a.giver, a.year) a.giver, a.year,
      case when lower(b.name) = lower(a.giver) then pr.ref else r.ref end as passage
    from unnest(${wanted.map(({ giver }) => giver)}::text[], ${wanted.map(({ year }) => year)}::int[]) w (giver, year)
    join assignments a on a.giver = w.giver and a.year = w.year
    join mentions m on m.assignment_id = a.id join passage_refs r on r.id = m.passage_id ${paragraphOfMention}
    left join passage_refs pr on pr.id = g.passage_id left join bodies b on b.id = g.body_id
    order by a.giver, a.year, coalesce(lower(b.name) = lower(a.giver), false) desc,
      r.ref->>'date' nulls last, r.start_offset`.execute(tx.db)
  return new Map(rows.map(({ giver, year, passage }) => [listKey(giver, year), passage]))
}

/** The day of the latest document that is held; null when none has one. */
export async function loadHeldUntil(tx: ReadTransaction): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`select max(date)::text as day from documents`.execute(
    tx.db,
  )
  return rows[0]?.day ?? null
}
