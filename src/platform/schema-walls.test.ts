import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runningRole } from './embedded-roles.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

let database: TestDatabase
let superuser: Client
let app: Client
let home: string
let stranger: string

/** Each function the running role may call, called from another organisation at the rows of home. */
const probes: Record<string, string> = {
  append_journal: "select append_journal(now(), 'x', 'x.y', 'x:1', '{}')",
  create_organisation: "select create_organisation('home', 'Home', false, now())",
  dispose_journal_payload: 'select dispose_journal_payload(1)',
  open_organisations: "select slug, name from open_organisations() where name <> 'Home'",
  remove_empty_organisation: 'select remove_empty_organisation()',
}

beforeAll(async () => {
  database = await testDatabase()
  home = await database.organisation('Home')
  stranger = await database.organisation('Stranger')
  superuser = new Client({ connectionString: database.superuserUrl })
  app = new Client({ connectionString: database.appUrl })
  await Promise.all([superuser.connect(), app.connect()])
  await fillEveryTable()
})
afterAll(async () => {
  await Promise.all([superuser.end(), app.end()])
  await database.drop()
})

async function namesOf(kinds: string): Promise<string[]> {
  const found = await superuser.query(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = any($1)
      and relname not like 'kysely%' order by relname`,
    [kinds.split('')],
  )
  return found.rows.map((row) => row.relname)
}

/**
 * One made-up row of the home organisation in every table, whatever its columns: checks and keys to other tables
 * are put aside, so that a table added tomorrow is walked, too.
 */
async function fillEveryTable(): Promise<void> {
  await superuser.query('set session_replication_role = replica')
  for (const table of await namesOf('rp')) {
    const checks = await superuser.query(
      "select conname from pg_constraint where conrelid = $1::regclass and contype = 'c'",
      [table],
    )
    for (const { conname } of checks.rows)
      await superuser.query(`alter table ${table} drop constraint ${conname}`)
    const columns = await superuser.query(
      `select attname, format_type(atttypid, null) as type from pg_attribute
        where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [table],
    )
    const values = columns.rows.map(({ attname, type }) =>
      attname === 'organisation_id' ? `'${home}'` : sample(type),
    )
    const names = columns.rows.map(({ attname }) => attname)
    await superuser.query(
      `insert into ${table} (${names.join()}) values (${values.join()}) on conflict do nothing`,
    )
  }
}

function sample(type: string): string {
  if (type === 'uuid') return `'${home}'`
  if (type.endsWith('[]')) return "'{}'"
  if (type.startsWith('json')) return "'{}'"
  if (type === 'boolean') return 'true'
  if (type === 'date' || type.startsWith('timestamp')) return "'2025-01-01'"
  return "'1'"
}

async function rowsSeen(client: Client, organisation: string, query: string): Promise<number> {
  await client.query('begin')
  try {
    await client.query("select set_config('traden.organisation', $1, true)", [organisation])
    return (await client.query(query)).rowCount ?? 0
  } finally {
    await client.query('rollback')
  }
}

test('every table has the organisation first in its key', async () => {
  const found = await superuser.query(
    `select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and c.relname not like 'kysely%' and not exists (
        select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indrelid = c.oid and i.indisprimary and a.attname = 'organisation_id' and a.attnotnull)`,
  )
  expect(found.rows).toEqual([])
})

test('every table has a policy on its organisation, forced', async () => {
  const found = await superuser.query(
    `select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and c.relname not like 'kysely%' and not (c.relrowsecurity and c.relforcerowsecurity and exists (
        select from pg_policies p where p.tablename = c.relname and p.policyname = 'organisation'
          and p.permissive = 'PERMISSIVE' and p.roles = '{public}' and p.cmd = 'ALL'
          and p.qual ~ '^.organisation_id = .*traden.organisation' and p.with_check = p.qual))`,
  )
  expect(found.rows).toEqual([])
})

test('a policy that opens more than the organisation is for the owner alone', async () => {
  const found = await superuser.query(
    "select tablename, roles from pg_policies where policyname <> 'organisation'",
  )
  expect(found.rows).toEqual([{ tablename: 'organisations', roles: '{traden_owner}' }])
})

test('the running role owns nothing and bypasses nothing', async () => {
  const role = await superuser.query(
    'select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = $1',
    [runningRole],
  )
  expect(Object.values(role.rows[0])).toEqual([false, false, false, false])
  const owned = await superuser.query('select from pg_class where relowner = $1::regrole', [runningRole])
  expect(owned.rowCount).toBe(0)
  const memberships = await superuser.query('select from pg_auth_members where member = $1::regrole', [
    runningRole,
  ])
  expect(memberships.rowCount).toBe(0)
  await expect(app.query('create table public.mine (id int)')).rejects.toThrow('permission denied')
})

test('inside its organisation the running role sees the rows, inside another and outside the door none', async () => {
  for (const relation of await namesOf('rpvm')) {
    const query = `select from ${relation}`
    expect(await rowsSeen(app, home, query), relation).toBeGreaterThan(0)
    expect(await rowsSeen(app, '', query), relation).toBe(0)
    const ofHome = `select from ${relation} where organisation_id = '${home}'`
    expect(await rowsSeen(app, stranger, ofHome), relation).toBe(0)
  }
})

test('the owner, too, sees rows only inside their organisation, but for the list of organisations', async () => {
  const owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  for (const table of await namesOf('rp')) {
    const ofHome = `select from ${table} where organisation_id = '${home}'`
    expect(await rowsSeen(owner, home, ofHome), table).toBe(1)
    expect(await rowsSeen(owner, stranger, ofHome), table).toBe(table === 'organisations' ? 1 : 0)
  }
  await owner.end()
})

test('a row of another organisation can be neither written nor moved', async () => {
  await app.query('begin')
  await app.query("select set_config('traden.organisation', $1, true)", [stranger])
  const moved = await app.query('update organisations set name = $1 where id = $2', ['Taken', home])
  expect(moved.rowCount).toBe(0)
  const written = app.query('update organisations set organisation_id = $1, id = $1', [home])
  await expect(written).rejects.toThrow('row-level security')
  await app.query('rollback')
})

test('every function the running role may call has a probe here, which neither shows nor changes another organisation', async () => {
  const found = await superuser.query(
    `select proname from pg_proc where pronamespace = 'public'::regnamespace
      and has_function_privilege($1, oid, 'execute') order by proname`,
    [runningRole],
  )
  expect(found.rows.map((row) => row.proname)).toEqual(Object.keys(probes))
  // An organisation of its own, since one of the functions removes the one that is entered.
  const visitor = await database.organisation('Visitor')
  const before = await everythingOfHome()
  for (const [name, query] of Object.entries(probes)) {
    await app.query("select set_config('traden.organisation', $1, false)", [visitor])
    const answer = await app.query(query)
    expect(JSON.stringify(answer.rows), name).not.toContain(home)
  }
  await app.query("select set_config('traden.organisation', '', false)")
  expect(await everythingOfHome()).toEqual(before)
})

async function everythingOfHome(): Promise<unknown> {
  const tables = (await namesOf('rp')).map(async (table) => {
    const found = await superuser.query(`select * from ${table} where organisation_id = $1`, [home])
    return [table, found.rows]
  })
  return Object.fromEntries(await Promise.all(tables))
}

test('of every organisation anybody may know id, slug, name and whether it is the demonstration', async () => {
  const found = await app.query('select * from open_organisations()')
  expect(found.fields.map((field) => field.name)).toEqual(['id', 'slug', 'name', 'demonstration'])
  expect(found.rowCount).toBe(2)
})

test('views run with the caller’s rights, so that the policies beneath them hold', async () => {
  const found = await superuser.query(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
      and not coalesce('security_invoker=true' = any(reloptions), false)`,
  )
  expect(found.rows).toEqual([])
})

test('the journal can be read by the running role, never changed', async () => {
  for (const table of ['journal_entries', 'journal_payloads', 'journal_heads']) {
    for (const change of [
      `update ${table} set number = 7`,
      `delete from ${table}`,
      `insert into ${table} default values`,
    ]) {
      await expect(rowsSeen(app, home, change), change).rejects.toThrow('permission denied')
    }
  }
})
