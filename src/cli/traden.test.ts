import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../platform/test-database.ts'

const script = join(import.meta.dirname, '..', '..', 'scripts', 'traden.mjs')
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

interface Run {
  code: number | null
  out: string
  err: string
}

/** Runs the command as a user does, against the test's database. */
function traden(...args: string[]): Promise<Run> {
  const env = { ...process.env, DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl }
  const child = spawn(process.execPath, [script, ...args], { env })
  const run = { code: null, out: '', err: '' }
  child.stdout.on('data', (bytes) => {
    run.out += bytes
  })
  child.stderr.on('data', (bytes) => {
    run.err += bytes
  })
  return new Promise((done) => child.on('close', (code) => done({ ...run, code })))
}

test('without a command, or with help, the commands are listed', async () => {
  const [bare, asked] = await Promise.all([traden(), traden('help')])
  expect(bare).toEqual(asked)
  expect(bare).toMatchObject({ code: 0, err: '' })
  expect(bare.out).toMatch(/ {2}verify +räknar om/)
})

test('a command that is not there is said with the list, and nothing is written to stdout', async () => {
  const run = await traden('förtälj')
  expect(run).toMatchObject({ code: 2, out: '' })
  expect(run.err).toContain('Kommandot "förtälj" finns inte.')
  expect(run.err).toContain('  import ')
})

test('verify says of every organisation that its journal holds, or names the first link that does not fit', async () => {
  const [whole, broken] = [await database.organisation('Hel'), await database.organisation('Trasig')]
  for (const organisation of [whole, broken, broken, broken]) {
    await database.door.inOrganisation(organisation, 'user:1', async ({ note }) =>
      note({ verb: 'cases.open', subject: 'case:1', payload: { secret: 'x' } }),
    )
  }
  expect(await traden('verify')).toMatchObject({ code: 0, err: '' })
  const superuser = new Client({ connectionString: database.superuserUrl })
  await superuser.connect()
  await superuser.query("update journal_entries set actor = 'x' where organisation_id = $1 and number = 2", [
    broken,
  ])
  await superuser.query('delete from journal_payloads where organisation_id = $1 and number = 1', [broken])
  await superuser.end()
  const run = await traden('verify')
  expect(run.code).toBe(1)
  expect(run.out).toMatch(/^Hel: journalen håller: 1 post,/m)
  expect(run.out).toContain('Trasig: journalen håller INTE: post 2 stämmer inte, den är ändrad.')
  expect(run.out).toContain('1 post har fått sitt innehåll borttaget.')
})

test('remove takes away an organisation without documents, and lists those there are for a name that is not', async () => {
  await database.organisation('Misstag')
  const unknown = await traden('remove', '--organisation', 'Mistag')
  expect(unknown).toMatchObject({ code: 2, out: '' })
  expect(unknown.err).toMatch(/De som finns:\n(.*\n)* {2}Misstag/)
  expect(await traden('remove', '--organisation', 'misstag')).toMatchObject({
    code: 0,
    out: 'Organisationen Misstag är borttagen.\n',
  })
})
