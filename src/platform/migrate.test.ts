import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { migrations } from '../../migrations/list.ts'
import { connect } from './connection.ts'
import { ensureDatabase, ownerRole, runningRole } from './embedded-roles.ts'
import { migrate } from './migrate.ts'
import { pastPolicy } from './policies.ts'
import { asRole, inDatabase, withSuperuser } from './test-server.ts'

const name = `traden_migrate_${randomUUID().replaceAll('-', '')}`
let ownerUrl: string

beforeAll(async () => {
  await withSuperuser(inject('testServer').url, (superuser) => ensureDatabase(superuser, name))
  ownerUrl = asRole(inject('testServer').url, ownerRole, name)
})
afterAll(() =>
  withSuperuser(inject('testServer').url, (superuser) =>
    superuser.query(`drop database ${name} with (force)`),
  ),
)

async function steps(): Promise<string[]> {
  const db = connect(ownerUrl)
  const found = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  await db.destroy()
  return found.rows.map((row) => row.name)
}

test('an empty database is brought up to date by five processes at once, each step once', async () => {
  await Promise.all(Array.from({ length: 5 }, () => migrate(ownerUrl, runningRole)))
  expect(await steps()).toEqual(Object.keys(migrations))
})

test('a database that is up to date is left as it is', async () => {
  await migrate(ownerUrl, runningRole)
  expect(await steps()).toEqual(Object.keys(migrations))
})

test('steps stand in the order of their names, which is the order they run in', () => {
  const names = Object.keys(migrations)
  expect(names).toEqual([...names].sort())
  for (const each of names) expect(each).toMatch(/^\d{4}-[a-z-]+$/)
})

test('a step that meets a lock tries again until the work that holds it is done', async () => {
  const worker = new Client({ connectionString: ownerUrl })
  await worker.connect()
  await worker.query('begin; lock table organisations')
  const later = {
    ...migrations,
    '9999-later': {
      up: async (db: Kysely<unknown>) => {
        await sql`alter table organisations add column later text`.execute(db)
      },
    },
  }
  const migrating = migrate(ownerUrl, runningRole, { steps: later, lockTimeout: '100ms' })
  await new Promise((done) => setTimeout(done, 500))
  expect(await steps()).not.toContain('9999-later')
  await worker.query('commit')
  await worker.end()
  await migrating
  expect(await steps()).toContain('9999-later')
})

test('a step that changes rows of every organisation does so past the policy, which is forced again', async () => {
  const db = connect(ownerUrl)
  const [one, other] = [randomUUID(), randomUUID()]
  for (const id of [one, other]) {
    await db.transaction().execute(async (tx) => {
      await sql`select set_config('traden.organisation', ${id}, true)`.execute(tx)
      await sql`select create_organisation(${`o-${id}`}, ${id}, false, now())`.execute(tx)
    })
  }
  await migrate(ownerUrl, runningRole, {
    steps: { ...migrations, '9999-later': { up: async () => {} }, '9999-past': { up: changeAll } },
  })
  const policy =
    await sql`select relforcerowsecurity as forced from pg_class where relname = 'journal_heads'`.execute(db)
  expect(policy.rows).toEqual([{ forced: true }])
  await db.destroy()
  const heads = await withSuperuser(inDatabase(inject('testServer').url, name), (superuser) =>
    superuser.query("select from journal_heads where hash = 'changed'"),
  )
  expect(heads.rowCount).toBe(2)
})

async function changeAll(db: Kysely<unknown>): Promise<void> {
  await pastPolicy(db, 'journal_heads', async () => {
    await sql`update journal_heads set hash = 'changed'`.execute(db)
  })
}
