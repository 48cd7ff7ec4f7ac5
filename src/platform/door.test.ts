import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from './test-database.ts'

const now = new Date('2025-03-04T05:06:07.089Z')
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase(() => now)
})
afterAll(() => database.drop())

async function entries(id: string) {
  return database.door.reading(id, 'user:1', ({ db }) =>
    db.selectFrom('journal_entries').selectAll().orderBy('number').execute(),
  )
}

test('what was noted in one transaction is one link, appended with the clock’s time and the actor', async () => {
  const id = await database.organisation('Ett')
  await database.door.inOrganisation(id, 'user:2', async ({ note }) => {
    note({ verb: 'cases.open', subject: 'case:1', payload: { title: 'Å' } })
    note({ verb: 'cases.open', subject: 'case:2', payload: null })
  })
  const [link] = await entries(id)
  expect(link).toMatchObject({
    number: '1',
    at: now,
    actor: 'user:2',
    verb: 'cases.open',
    subject: 'several',
  })
  expect(await entries(id)).toHaveLength(1)
})

test('a transaction that notes nothing leaves no link', async () => {
  const id = await database.organisation('Tyst')
  await database.door.inOrganisation(id, 'user:2', async () => undefined)
  expect(await entries(id)).toEqual([])
})

test('what throws leaves nothing: no row, no link', async () => {
  const id = await database.organisation('Kast')
  const failing = database.door.inOrganisation(id, 'user:2', async ({ db, note }) => {
    await db.updateTable('organisations').set({ name: 'Ändrad' }).execute()
    note({ verb: 'organisation.rename', subject: `organisation:${id}`, payload: null })
    throw new Error('in the middle')
  })
  await expect(failing).rejects.toThrow('in the middle')
  expect(await entries(id)).toEqual([])
  const open = await database.door.openOrganisations()
  expect(open.map(({ name }) => name)).toContain('Kast')
})

test('noting after the work is done is an error, not a lost event', async () => {
  const id = await database.organisation('Sen')
  const late = await database.door.inOrganisation(id, 'user:2', async ({ note }) => note)
  expect(() => late({ verb: 'cases.open', subject: 'case:1', payload: null })).toThrow('cases.open')
})

test('a view cannot write', async () => {
  const id = await database.organisation('Läs')
  const writing = database.door.reading(id, 'user:2', ({ db }) =>
    db.updateTable('organisations').set({ name: 'Ändrad' }).execute(),
  )
  await expect(writing).rejects.toThrow('read-only transaction')
})

test('a view sees one moment, whatever is written meanwhile', async () => {
  const id = await database.organisation('Stund')
  const seen = await database.door.reading(id, 'user:2', async ({ db }) => {
    const count = () => db.selectFrom('journal_entries').select('number').execute()
    const before = await count()
    await database.door.inOrganisation(id, 'user:3', async ({ note }) => {
      note({ verb: 'cases.open', subject: 'case:1', payload: null })
    })
    return [before.length, (await count()).length]
  })
  expect(seen).toEqual([0, 0])
})

test('a connection keeps nothing of the organisation it was used for', async () => {
  await database.organisation('Glöm')
  const outside = await sql<{ setting: string | null }>`
    select current_setting('traden.organisation', true) as setting`.execute(database.outside)
  expect(outside.rows[0]?.setting ?? '').toBe('')
  expect(await database.outside.selectFrom('journal_entries').selectAll().execute()).toEqual([])
})
