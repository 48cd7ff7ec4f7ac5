import { type Kysely, sql } from 'kysely'
import { tenantTable } from '../src/platform/policies.ts'

/** Paragraph numbers that a body never used, as told by a person: they are not missing. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`create table skipped_numbers (
      organisation_id uuid not null default current_setting('traden.organisation')::uuid references organisations (id),
      id uuid not null default gen_random_uuid(),
      primary key (organisation_id, id),
      body_id uuid not null, year int not null, number int not null check (number > 0),
      reason text not null, told_by text not null, told_at timestamptz not null,
      unique (organisation_id, body_id, year, number),
      foreign key (organisation_id, body_id) references bodies)`)
    .execute(db)
  await tenantTable(db, 'skipped_numbers')
}
