import { type Kysely, sql } from 'kysely'
import { runnable, tenantTable } from '../src/platform/policies.ts'

/** Organisations, their list and their making; the journal. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Functions are closed to everybody until `runnable` opens them one by one.
  await sql`alter default privileges revoke execute on functions from public`.execute(db)
  await organisations(db)
  await journalTables(db)
  await journalHash(db)
  await appendJournal(db)
  await disposeJournalPayload(db)
  await openOrganisations(db)
  await createOrganisation(db)
}

async function organisations(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table organisations (
      organisation_id uuid not null,
      id uuid not null unique check (id = organisation_id),
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      name text not null check (name <> ''),
      demonstration boolean not null default false,
      created_at timestamptz not null,
      primary key (organisation_id, id)
    )`.execute(db)
  await sql`create unique index organisations_name on organisations (lower(name))`.execute(db)
  await tenantTable(db, 'organisations', { grant: ['select', 'update'], ownerSeesAll: true })
}

/** The payload lies apart with its salt: deleting the row leaves the chain whole, and the digest tells nothing. */
async function journalTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table journal_heads (
      organisation_id uuid primary key references organisations (id),
      number bigint not null,
      hash bytea not null
    )`.execute(db)
  await sql`
    create table journal_entries (
      organisation_id uuid not null,
      number bigint not null,
      at timestamptz(3) not null,
      actor text not null,
      verb text not null,
      subject text not null,
      digest bytea not null,
      previous bytea not null,
      hash bytea not null,
      primary key (organisation_id, number)
    )`.execute(db)
  // The type json keeps the text as it was given; jsonb would store another text than the one digested.
  await sql`
    create table journal_payloads (
      organisation_id uuid not null,
      number bigint not null,
      salt bytea not null,
      payload json not null,
      primary key (organisation_id, number)
    )`.execute(db)
  for (const table of ['journal_heads', 'journal_entries', 'journal_payloads']) {
    await tenantTable(db, table, { grant: ['select'] })
  }
}

/** Each field with its length in bytes before it, so that no two rows give the same text. */
async function journalHash(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function journal_hash(
      organisation uuid, number bigint, moment timestamptz, actor text, verb text, subject text,
      digest bytea, previous bytea
    ) returns bytea language sql stable as $$
      select sha256(convert_to(string_agg(octet_length(field) || ':' || field, '' order by place), 'UTF8'))
      from unnest(array[
        'roda-traden journal 1',
        organisation::text,
        number::text,
        to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        actor,
        verb,
        subject,
        encode(digest, 'hex'),
        encode(previous, 'hex')
      ]) with ordinality as fields (field, place)
    $$`.execute(db)
}

/** Takes the organisation's lock, numbers, hashes and inserts in one trip. Called last in a transaction. */
async function appendJournal(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function append_journal(happened timestamptz, actor text, verb text, subject text, payload text)
    returns bigint language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
    #variable_conflict use_variable
    declare
      organisation uuid := nullif(current_setting('traden.organisation', true), '')::uuid;
      moment timestamptz(3) := happened;
      salt bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
      digest bytea := sha256(salt || convert_to(payload, 'UTF8'));
      entry bigint;
      previous bytea;
      hash bytea;
    begin
      select head.number + 1, head.hash into entry, previous
        from journal_heads head where head.organisation_id = organisation for update;
      if not found then
        raise exception 'no journal for organisation %', organisation;
      end if;
      hash := journal_hash(organisation, entry, moment, actor, verb, subject, digest, previous);
      insert into journal_entries values
        (organisation, entry, moment, actor, verb, subject, digest, previous, hash);
      insert into journal_payloads values (organisation, entry, salt, payload::json);
      update journal_heads head set number = entry, hash = hash where head.organisation_id = organisation;
      return entry;
    end $$`.execute(db)
  await runnable(db, 'append_journal(timestamptz, text, text, text, text)')
}

/** Removes one payload with its salt, and says whether there was one. The caller notes it in the journal. */
async function disposeJournalPayload(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function dispose_journal_payload(entry bigint)
    returns boolean language sql security definer set search_path = pg_catalog, public, pg_temp as $$
      with removed as (
        delete from journal_payloads
        where organisation_id = nullif(current_setting('traden.organisation', true), '')::uuid and number = entry
        returning 1
      )
      select exists (select from removed)
    $$`.execute(db)
  await runnable(db, 'dispose_journal_payload(bigint)')
}

/** The one list over all organisations: what every visitor may know of each. */
async function openOrganisations(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function open_organisations()
    returns table (id uuid, slug text, name text, demonstration boolean)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
      select o.id, o.slug, o.name, o.demonstration from organisations o order by o.demonstration, o.name
    $$`.execute(db)
  await runnable(db, 'open_organisations()')
}

/**
 * Makes the organisation that the door has entered, with an empty journal. Answers with every reason against it,
 * or none when it is made. It runs as owner because the running role cannot see whether another has the name.
 */
async function createOrganisation(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function create_organisation(slug text, name text, demonstration boolean, created timestamptz)
    returns text[] language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
    #variable_conflict use_variable
    declare
      entered uuid := nullif(current_setting('traden.organisation', true), '')::uuid;
    begin
      insert into organisations (organisation_id, id, slug, name, demonstration, created_at)
        values (entered, entered, slug, name, demonstration, created) on conflict do nothing;
      if found then
        insert into journal_heads values (entered, 0, '\\x');
        return '{}';
      end if;
      return array(
        select reason from organisations o, lateral (values
          (o.id = entered, 'id-taken'), (o.slug = slug, 'slug-taken'), (lower(o.name) = lower(name), 'name-taken')
        ) as reasons (holds, reason) where holds order by reason
      );
    end $$`.execute(db)
  await runnable(db, 'create_organisation(text, text, boolean, timestamptz)')
}
