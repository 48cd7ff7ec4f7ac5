import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from './connection.ts'
import { makeDoor } from './door.ts'
import { disposeJournalPayload } from './journal-dispose.ts'
import { verifyJournal } from './journal-verify.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

let database: TestDatabase
let superuser: Client

beforeAll(async () => {
  database = await testDatabase()
  superuser = new Client({ connectionString: database.superuserUrl })
  await superuser.connect()
})
afterAll(async () => {
  await superuser.end()
  await database.drop()
})

async function write(organisation: string, payload: unknown, actor = 'user:1'): Promise<void> {
  await database.door.inOrganisation(organisation, actor, async ({ note }) =>
    note({ verb: 'cases.open', subject: 'case:1', payload }),
  )
}

async function withLinks(name: string, count: number): Promise<string> {
  const id = await database.organisation(name)
  for (let link = 1; link <= count; link += 1) await write(id, { link })
  return id
}

const verify = (organisation: string) => database.door.reading(organisation, 'auditor', verifyJournal)

/** Changes rows as nobody but the server's superuser can. */
async function tamper(organisation: string, statement: string): Promise<void> {
  const done = await superuser.query(`${statement.replace('HERE', `organisation_id = '${organisation}'`)}`)
  expect(done.rowCount).toBeGreaterThan(0)
}

test('what the database hashes is what is recomputed, whatever the text', async () => {
  const id = await database.organisation('Texter')
  const awkward = ['', 'Å ä ö', '𝄞 é', '12:34', 'line\nbreak\t"quote" \\ back', '\u2028 \u007f \u0001']
  for (const text of awkward) await write(id, { text, [text]: [1.0, 1e21, null] }, `user:${text}`)
  expect(await verify(id)).toMatchObject({ links: awkward.length, removed: 0 })
  expect(await verify(id)).not.toHaveProperty('fault')
})

test('32 writers at once neither fork nor gap the chain', async () => {
  const id = await database.organisation('Samtidigt')
  const door = makeDoor(connect(database.appUrl, { max: 32 }), () => new Date())
  const writer = async (_: unknown, number: number) => {
    for (let turn = 0; turn < 10; turn += 1) {
      await door.inOrganisation(id, `user:${number}`, async ({ note }) =>
        note({ verb: 'cases.open', subject: `case:${turn}`, payload: { number, turn } }),
      )
    }
  }
  await Promise.all(Array.from({ length: 32 }, writer))
  await door.close()
  expect(await verify(id)).toMatchObject({ links: 320, removed: 0 })
  expect(await verify(id)).not.toHaveProperty('fault')
})

test('a transaction that is rolled back leaves no gap', async () => {
  const id = await withLinks('Ångrat', 2)
  const failing = database.door.inOrganisation(id, 'user:1', async ({ db, note }) => {
    note({ verb: 'cases.open', subject: 'case:1', payload: null })
    await db.selectFrom('organisations').select('id').where('id', '=', 'no uuid').execute()
  })
  await expect(failing).rejects.toThrow('uuid')
  await write(id, {})
  expect(await verify(id)).toMatchObject({ links: 3 })
})

test('a changed byte in a link is found and named', async () => {
  const id = await withLinks('Ändrat', 5)
  await tamper(id, "update journal_entries set actor = 'user:2' where HERE and number = 3")
  expect(await verify(id)).toMatchObject({ links: 2, fault: { number: '3', fault: 'changed' } })
})

test('a changed byte in a payload is found and named', async () => {
  const id = await withLinks('Innehåll', 5)
  const other = `replace(payload::text, '"link":4', '"link":5')::json`
  await tamper(id, `update journal_payloads set payload = ${other} where HERE and number = 4`)
  expect(await verify(id)).toMatchObject({ fault: { number: '4', fault: 'payload changed' } })
})

test('links that changed places are found', async () => {
  const id = await withLinks('Ordning', 5)
  for (const [from, to] of [
    [2, 99],
    [3, 2],
    [99, 3],
  ]) {
    await tamper(id, `update journal_entries set number = ${to} where HERE and number = ${from}`)
  }
  expect(await verify(id)).toMatchObject({ fault: { number: '2', fault: 'changed' } })
})

test('a missing link is found and named, the last one too', async () => {
  const middle = await withLinks('Mitten', 5)
  await tamper(middle, 'delete from journal_entries where HERE and number = 2')
  expect(await verify(middle)).toMatchObject({ fault: { number: '2', fault: 'missing' } })
  const last = await withLinks('Sist', 5)
  await tamper(last, 'delete from journal_entries where HERE and number = 5')
  expect(await verify(last)).toMatchObject({ fault: { number: '5', fault: 'missing' } })
})

test('a disposed payload is gone with its salt; the chain holds, says so, and records who did it', async () => {
  const id = await withLinks('Gallrat', 3)
  const dispose = () =>
    database.door.inOrganisation(id, 'archivist', (tx) => disposeJournalPayload(tx, '2', 'gallringsplan 4'))
  expect(await dispose()).toBe(true)
  expect(await verify(id)).toMatchObject({ links: 4, removed: 1, unrecorded: [] })
  const left = await superuser.query(
    'select from journal_payloads where organisation_id = $1 and number = 2',
    [id],
  )
  expect(left.rowCount).toBe(0)
  expect(await dispose()).toBe(false)
  expect(await verify(id)).toMatchObject({ links: 4 })
})

test('a payload removed by another way leaves the chain valid but is named', async () => {
  const id = await withLinks('Borta', 3)
  await tamper(id, 'delete from journal_payloads where HERE and number = 2')
  expect(await verify(id)).toMatchObject({ links: 3, removed: 1, unrecorded: ['2'] })
})
