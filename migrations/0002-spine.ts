import { type Kysely, sql } from 'kysely'
import { readableView, tenantTable } from '../src/platform/policies.ts'

/**
 * The first seven rooms and the import, as much of each as reading and showing takes. Every table has the
 * organisation in its key, taken from the door, so that no statement can name another one's.
 */
const tables: Record<string, string> = {
  bodies: `
    slug text not null, name text not null, kind text not null, parent_id uuid,
    unique (organisation_id, slug), unique (organisation_id, name),
    foreign key (organisation_id, parent_id) references bodies`,
  // Bytes by content hash, beside the records that rest on them: an import is whole or absent (docs/decisions).
  document_files: `
    sha256 text not null, bytes bytea not null,
    unique (organisation_id, sha256)`,
  documents: `
    slug text not null, title text not null, kind text not null, body_id uuid, date date, year int,
    unique (organisation_id, slug),
    foreign key (organisation_id, body_id) references bodies`,
  document_versions: `
    document_id uuid not null, file_id uuid not null, file_name text not null, media_type text not null,
    text text not null, pages jsonb not null, furniture jsonb not null, engine_version text not null,
    read_at timestamptz not null,
    unique (organisation_id, file_id),
    foreign key (organisation_id, document_id) references documents,
    foreign key (organisation_id, file_id) references document_files`,
  passages: `
    version_id uuid not null, start_offset int not null, end_offset int not null, page int,
    paragraph text,
    check (0 <= start_offset and start_offset <= end_offset),
    foreign key (organisation_id, version_id) references document_versions`,
  findings: `
    version_id uuid not null, position int not null, kind text not null, message text not null,
    english text not null, passage_id uuid not null,
    unique (organisation_id, version_id, position),
    foreign key (organisation_id, version_id) references document_versions,
    foreign key (organisation_id, passage_id) references passages`,
  cases: `
    slug text not null, number text not null, prefix text, year int, serial int, title text not null,
    unique (organisation_id, slug)`,
  meetings: `
    body_id uuid not null, slug text not null, date date, year int, version_id uuid,
    unique (organisation_id, body_id, slug),
    foreign key (organisation_id, body_id) references bodies,
    foreign key (organisation_id, version_id) references document_versions`,
  paragraphs: `
    meeting_id uuid not null, body_id uuid not null, year int not null, slug text not null, number text,
    position int not null, title text not null, summary text, process text, attachments text[] not null,
    immediate_adjustment boolean not null, confidence numeric not null, passage_id uuid not null,
    unique (organisation_id, body_id, year, slug),
    foreign key (organisation_id, meeting_id) references meetings,
    foreign key (organisation_id, body_id) references bodies,
    foreign key (organisation_id, passage_id) references passages`,
  paragraph_cases: `
    paragraph_id uuid not null, case_id uuid not null, position int not null,
    unique (organisation_id, paragraph_id, case_id),
    foreign key (organisation_id, paragraph_id) references paragraphs,
    foreign key (organisation_id, case_id) references cases`,
  clauses: `
    paragraph_id uuid not null, position int not null, text text not null, kind text not null,
    recommended_to text[] not null, handed_over_to text, passage_id uuid not null,
    unique (organisation_id, paragraph_id, position),
    foreign key (organisation_id, paragraph_id) references paragraphs,
    foreign key (organisation_id, passage_id) references passages`,
  proposed_decisions: `
    paragraph_id uuid not null, position int not null, text text not null,
    unique (organisation_id, paragraph_id, position),
    foreign key (organisation_id, paragraph_id) references paragraphs`,
  yrkanden: `
    paragraph_id uuid not null, position int not null, made_by text[] not null, text text not null,
    unique (organisation_id, paragraph_id, position),
    foreign key (organisation_id, paragraph_id) references paragraphs`,
  dissents: `
    paragraph_id uuid not null, position int not null, kind text not null, made_by text[] not null, text text,
    unique (organisation_id, paragraph_id, position),
    foreign key (organisation_id, paragraph_id) references paragraphs`,
  votes: `
    paragraph_id uuid not null, position int not null, about text, yes int, no int, abstained int, by_name jsonb not null,
    unique (organisation_id, paragraph_id, position),
    foreign key (organisation_id, paragraph_id) references paragraphs`,
  goals: `
    slug text not null, number text, title text not null, body_id uuid, year int, version_id uuid not null,
    position int not null,
    unique (organisation_id, slug), unique (organisation_id, version_id, position),
    foreign key (organisation_id, body_id) references bodies,
    foreign key (organisation_id, version_id) references document_versions`,
  sub_goals: `
    goal_id uuid not null, position int not null, title text not null,
    unique (organisation_id, goal_id, position),
    foreign key (organisation_id, goal_id) references goals`,
  indicators: `
    sub_goal_id uuid not null, position int not null, title text not null, passage_id uuid not null,
    confidence numeric not null,
    unique (organisation_id, sub_goal_id, position),
    foreign key (organisation_id, sub_goal_id) references sub_goals,
    foreign key (organisation_id, passage_id) references passages`,
  indicator_values: `
    indicator_id uuid not null, role text not null check (role in ('baseline', 'target')), raw text not null,
    period text, value numeric, truth boolean, unit text, approximate boolean not null,
    unique (organisation_id, indicator_id, role),
    foreign key (organisation_id, indicator_id) references indicators`,
  figures: `
    version_id uuid not null, position int not null, label text not null, of_what text, value numeric not null,
    unit text, as_of text, approximate boolean not null, role text not null, passage_id uuid not null,
    confidence numeric not null,
    unique (organisation_id, version_id, position),
    foreign key (organisation_id, version_id) references document_versions,
    foreign key (organisation_id, passage_id) references passages`,
  assignments: `
    slug text not null, title text not null, number text, giver text, year int, target text, target_passage_id uuid,
    aim numeric, aim_unit text, implied_baseline numeric, reporting text, decided_by text, decided_on date, decided_passage_id uuid,
    unique (organisation_id, slug),
    foreign key (organisation_id, target_passage_id) references passages,
    foreign key (organisation_id, decided_passage_id) references passages`,
  assignment_receivers: `
    assignment_id uuid not null, position int not null, name text not null,
    unique (organisation_id, assignment_id, name),
    foreign key (organisation_id, assignment_id) references assignments`,
  mentions: `
    assignment_id uuid not null, version_id uuid not null, position int not null, title text not null,
    number text, giver text, receivers text[] not null, year int, target text, reporting text, passage_id uuid not null,
    confidence numeric not null,
    unique (organisation_id, version_id, position),
    foreign key (organisation_id, assignment_id) references assignments,
    foreign key (organisation_id, version_id) references document_versions,
    foreign key (organisation_id, passage_id) references passages`,
  continuations: `
    earlier_id uuid not null, later_id uuid not null, kind text not null, confidence numeric not null,
    reasons text[] not null, confirmed boolean not null default false,
    unique (organisation_id, earlier_id, later_id),
    foreign key (organisation_id, earlier_id) references assignments,
    foreign key (organisation_id, later_id) references assignments`,
  status_reports: `
    assignment_id uuid not null, version_id uuid not null, position int not null, text text not null,
    period text, passage_id uuid not null,
    unique (organisation_id, version_id, position),
    foreign key (organisation_id, assignment_id) references assignments,
    foreign key (organisation_id, version_id) references document_versions,
    foreign key (organisation_id, passage_id) references passages`,
  assignment_figures: `
    assignment_id uuid not null, figure_id uuid not null, confidence numeric not null,
    unique (organisation_id, assignment_id, figure_id),
    foreign key (organisation_id, assignment_id) references assignments,
    foreign key (organisation_id, figure_id) references figures`,
  imports: `
    started_by text not null, started_at timestamptz not null, accept boolean not null`,
  import_files: `
    import_id uuid not null, position int not null, file_name text not null, sha256 text not null, size int not null,
    media_type text, state text not null, error jsonb, file_id uuid, reading jsonb, document_id uuid,
    unique (organisation_id, import_id, position),
    foreign key (organisation_id, import_id) references imports,
    foreign key (organisation_id, file_id) references document_files,
    foreign key (organisation_id, document_id) references documents`,
  import_candidates: `
    import_file_id uuid not null, position int not null, kind text not null, kind_index int not null,
    confidence numeric not null, state text not null, record_id uuid,
    unique (organisation_id, import_file_id, position),
    foreign key (organisation_id, import_file_id) references import_files`,
}

/** What the pages ask for; unique keys cover the rest. */
const indexes = [
  'passages (organisation_id, version_id)',
  'paragraphs (organisation_id, meeting_id, position)',
  'paragraph_cases (organisation_id, case_id)',
  'mentions (organisation_id, assignment_id)',
  'status_reports (organisation_id, assignment_id)',
  'continuations (organisation_id, later_id)',
  'assignment_figures (organisation_id, figure_id)',
  "import_files (organisation_id) where state = 'waiting'",
  'document_versions (organisation_id, document_id)',
]

/**
 * What a § mark needs, as one JSON value: rooms join it instead of repeating four joins each. It runs with the
 * caller's rights (security_invoker), so the policies of the tables beneath hold.
 */
const passageRefs = `
  create view passage_refs with (security_invoker = true) as
  select p.organisation_id, p.id, p.version_id, p.start_offset, jsonb_build_object(
    'documentSlug', d.slug, 'documentTitle', d.title, 'kind', d.kind, 'date', d.date, 'bodyName', b.name,
    'start', p.start_offset, 'end', p.end_offset, 'page', p.page, 'paragraph', p.paragraph) as ref
  from passages p
  join document_versions v on v.organisation_id = p.organisation_id and v.id = p.version_id
  join documents d on d.organisation_id = v.organisation_id and d.id = v.document_id
  left join bodies b on b.organisation_id = d.organisation_id and b.id = d.body_id`

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, columns] of Object.entries(tables)) {
    await sql
      .raw(`create table ${table} (
        organisation_id uuid not null default current_setting('traden.organisation')::uuid references organisations (id),
        id uuid not null default gen_random_uuid(),
        primary key (organisation_id, id),
        ${columns})`)
      .execute(db)
    await tenantTable(db, table)
  }
  await sql.raw(passageRefs).execute(db)
  await readableView(db, 'passage_refs')
  for (const on of indexes) await sql.raw(`create index on ${on}`).execute(db)
}
