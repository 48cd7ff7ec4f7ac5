import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from './test-database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

async function read(expression: string): Promise<unknown> {
  const found = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(
    database.outside,
  )
  return found.rows[0]?.value
}

test('a date is its text, whatever the clock’s zone', async () => {
  expect(await read("date '2024-02-29'")).toBe('2024-02-29')
})

test('big and exact numbers are strings, so that nothing is rounded', async () => {
  expect(await read('9007199254740993::bigint')).toBe('9007199254740993')
  expect(await read('249.70::numeric')).toBe('249.70')
})

test('an instant is a Date', async () => {
  expect(await read("timestamptz '2024-06-01 12:00+02'")).toEqual(new Date('2024-06-01T10:00:00Z'))
})

test('Å, Ä and Ö come back as they went in', async () => {
  expect(await read("lower('ÅÄÖ') || length('åäö')")).toBe('åäö3')
})

test('words sort as in Swedish', async () => {
  const words = await read(`(select string_agg(word, ' ' order by word collate "sv-x-icu")
    from unnest(array['ö', 'ä', 'å', 'z', 'a']) word)`)
  expect(words).toBe('a z å ä ö')
})
