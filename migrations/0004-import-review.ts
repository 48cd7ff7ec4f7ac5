import { type Kysely, sql } from 'kysely'
import { pastPolicy, tenantTable } from '../src/platform/policies.ts'

const own = `
  organisation_id uuid not null default current_setting('traden.organisation')::uuid references organisations (id),
  id uuid not null default gen_random_uuid(),
  primary key (organisation_id, id),`

const tables: Record<string, string> = {
  // One row for each field that a person changed: what stood before and what was written, by whom and when.
  import_corrections: `
    candidate_id uuid not null, field text not null, was jsonb, became jsonb, corrected_by text not null,
    corrected_at timestamptz not null,
    foreign key (organisation_id, candidate_id) references import_candidates`,
  // What the organisation's own documents taught, whole in every version: an older one can always be read.
  reading_templates: `
    version int not null, settings jsonb not null, change text not null, changed_by text not null,
    changed_at timestamptz not null,
    unique (organisation_id, version)`,
}

const columns = [
  'imports add column paused boolean not null default false',
  // Counted once when the file is read: a list of hundreds of files must not open their readings.
  'import_files add column kind text, add column finding_count int not null default 0',
  'import_files add column begun_at timestamptz',
  'import_files add column engine_version text, add column template_version int not null default 0',
  'import_files add column offered jsonb',
  'import_candidates add column corrected jsonb, add column decided_by text, add column decided_at timestamptz',
]

const indexes = [
  'import_files (organisation_id, import_id, state, position)',
  'import_candidates (organisation_id, record_id) where record_id is not null',
  'import_corrections (organisation_id, candidate_id)',
]

/** Review with corrections, what documents teach, better readings offered, and imports that can be paused. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of columns) await sql.raw(`alter table ${column}`).execute(db)
  for (const [table, rest] of Object.entries(tables)) {
    await sql.raw(`create table ${table} (${own} ${rest})`).execute(db)
    await tenantTable(db, table)
  }
  for (const on of indexes) await sql.raw(`create index on ${on}`).execute(db)
  await pastPolicy(db, 'import_files', () => countWhatIsRead(db))
}

/** Files that were read before: by the first engine, their kind and findings counted from what was kept. */
async function countWhatIsRead(db: Kysely<unknown>): Promise<void> {
  await sql`update import_files set kind = reading->'document'->>'kind', engine_version = '1',
    finding_count = coalesce(jsonb_array_length(reading->'document'->'findings'), 0)
    where reading is not null`.execute(db)
}
