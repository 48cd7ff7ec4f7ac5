import { type Kysely, sql } from 'kysely'
import { tenantTable } from '../src/platform/policies.ts'

const own = `
  organisation_id uuid not null default current_setting('traden.organisation')::uuid references organisations (id),
  id uuid not null default gen_random_uuid(),
  primary key (organisation_id, id),
  foreign key (organisation_id, body_id) references bodies,
  foreign key (organisation_id, version_id) references document_versions,`

// An address is followed by way of the text that stood there, so that it leads right after any number of moves.
const tables: Record<string, string> = {
  former_meeting_addresses: `
    body_id uuid not null, slug text not null, version_id uuid not null,
    unique (organisation_id, body_id, slug)`,
  former_paragraph_addresses: `
    body_id uuid not null, year int not null, slug text not null, version_id uuid not null, start_offset int not null,
    unique (organisation_id, body_id, year, slug)`,
}

/** Addresses that a meeting or paragraph has had: they lead on to where it stands now. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, columns] of Object.entries(tables)) {
    await sql.raw(`create table ${table} (${own} ${columns})`).execute(db)
    await tenantTable(db, table)
  }
}
