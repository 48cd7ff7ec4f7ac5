import { sql } from 'kysely'
import type { OrganisationTransaction } from '../../platform/door.ts'
import type { ContinuationKind, ContinuationReason } from './assignment.ts'

type Database = OrganisationTransaction['db']

/** What an assignment is compared by, and the versions of documents that state it. */
export interface HeldAssignment {
  id: string
  title: string
  giver: string | null
  receivers: string[]
  year: number | null
  number: string | null
  target: string | null
  versionIds: string[]
}

/** Every assignment that is held, oldest first. */
export async function loadHeldAssignments(db: Database): Promise<HeldAssignment[]> {
  const { rows } = await sql<HeldAssignment>`
    select a.id, a.title, a.giver, a.year, a.number, a.target,
      coalesce((select array_agg(r.name order by r.position) from assignment_receivers r where r.assignment_id = a.id), '{}') as receivers,
      coalesce((select array_agg(m.version_id::text) from mentions m where m.assignment_id = a.id), '{}') as "versionIds"
    from assignments a order by a.year, a.slug`.execute(db)
  return rows
}

/** What a figure is compared by, and the year it holds for. */
export interface HeldFigure {
  id: string
  label: string
  of: string | null
  year: number | null
  /** The assignment whose own passage (where it is told or reported of) holds the figure; null outside all. */
  within: string | null
}

/** Every figure that is tied to no assignment yet. */
export async function loadHeldFigures(db: Database): Promise<HeldFigure[]> {
  const { rows } = await sql<HeldFigure>`
    select f.id, f.label, f.of_what as of,
      (select told.assignment_id from (
          select assignment_id, version_id, passage_id from mentions
          union all select assignment_id, version_id, passage_id from status_reports) told
        join passages t on t.id = told.passage_id
        where told.version_id = f.version_id
          and t.start_offset <= p.start_offset and p.start_offset < t.end_offset
        order by t.end_offset - t.start_offset limit 1) as within,
      coalesce(substring(f.as_of from '^\\d{4}')::int, extract(year from d.date)::int, d.year) as year
    from figures f join passages p on p.id = f.passage_id
    join document_versions v on v.id = f.version_id join documents d on d.id = v.document_id
    where not exists (select from assignment_figures l where l.figure_id = f.id)
      -- The parts of a composition measure the whole, not what one part is called.
      and (select count(*) from figures s where s.version_id = f.version_id and s.of_what = f.of_what
        and s.as_of is not distinct from f.as_of) < 3
    order by f.version_id, f.position`.execute(db)
  return rows
}

export interface Continuation {
  earlierId: string
  laterId: string
  kind: ContinuationKind
  confidence: number
  reasons: ContinuationReason[]
}

/** Takes away every continuation that nobody has confirmed. */
export async function deleteProposedContinuations(db: Database): Promise<void> {
  await db.deleteFrom('continuations').where('confirmed', '=', false).execute()
}

/** Saves proposed continuations; one that is confirmed already stands. */
export async function insertContinuations(db: Database, links: Continuation[]): Promise<void> {
  if (links.length === 0) return
  await db
    .insertInto('continuations')
    .values(
      links.map((link) => ({
        earlier_id: link.earlierId,
        later_id: link.laterId,
        kind: link.kind,
        confidence: String(link.confidence),
        reasons: JSON.stringify(link.reasons),
      })),
    )
    .onConflict((conflict) => conflict.columns(['organisation_id', 'earlier_id', 'later_id']).doNothing())
    .execute()
}

export interface FigureLink {
  assignmentId: string
  figureId: string
  confidence: number
}

/** Ties figures to the assignments they concern; a tie that is there stands. */
export async function insertFigureLinks(db: Database, links: FigureLink[]): Promise<void> {
  if (links.length === 0) return
  await db
    .insertInto('assignment_figures')
    .values(
      links.map((link) => ({
        assignment_id: link.assignmentId,
        figure_id: link.figureId,
        confidence: String(link.confidence),
      })),
    )
    .onConflict((conflict) => conflict.columns(['organisation_id', 'assignment_id', 'figure_id']).doNothing())
    .execute()
}
