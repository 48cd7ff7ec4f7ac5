import { type Kysely, sql } from 'kysely'
import { tenantTable } from '../src/platform/policies.ts'

const own = `
  organisation_id uuid not null default current_setting('traden.organisation')::uuid references organisations (id),
  id uuid not null default gen_random_uuid(),
  primary key (organisation_id, id),`

const tables: Record<string, string> = {
  // One row for each field of a document's own head that a person changed, as for the candidates.
  import_head_corrections: `
    import_file_id uuid not null, field text not null, was jsonb, became jsonb, corrected_by text not null,
    corrected_at timestamptz not null,
    foreign key (organisation_id, import_file_id) references import_files`,
  // What a person has half written about a candidate: only the boxes that say something else than what holds.
  import_drafts: `
    candidate_id uuid not null, written_by text not null, typed jsonb not null, saved_at timestamptz not null,
    unique (organisation_id, candidate_id, written_by),
    foreign key (organisation_id, candidate_id) references import_candidates`,
  // Long work that somebody asked for: it stands until it is finished, so that a kill only delays it. `files` are
  // those that were promised, so that what comes later is not taken with them.
  import_tasks: `
    kind text not null check (kind in ('accept', 'takeBack', 'readAgain')), import_id uuid, at_least numeric,
    files jsonb not null, undoes uuid, asked_by text not null, asked_at timestamptz not null,
    finished_at timestamptz,
    foreign key (organisation_id, import_id) references imports,
    foreign key (organisation_id, undoes) references import_tasks`,
}

const columns = [
  'import_files add column corrected jsonb',
  // Which acceptance of a whole import took it: so that all of it can be taken back.
  'import_candidates add column task_id uuid',
  'import_candidates add foreign key (organisation_id, task_id) references import_tasks',
]

const indexes = [
  'import_head_corrections (organisation_id, import_file_id)',
  'import_tasks (organisation_id, import_id)',
  'import_tasks (organisation_id, undoes)',
  'import_candidates (organisation_id, task_id) where task_id is not null',
]

/** Heads of documents corrected, drafts of corrections kept, and long work that is taken up again after a kill. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, rest] of Object.entries(tables)) {
    await sql.raw(`create table ${table} (${own} ${rest})`).execute(db)
    await tenantTable(db, table)
  }
  for (const column of columns) await sql.raw(`alter table ${column}`).execute(db)
  for (const on of indexes) await sql.raw(`create index on ${on}`).execute(db)
}
