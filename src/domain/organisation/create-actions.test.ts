import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../platform/test-database.ts'
import { createOrganisation } from './create-actions.ts'
import { allowed, publicViewer, refuse, type Viewer } from './viewer.ts'

const administrator: Viewer = { kind: 'administrator', name: 'local' }
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

function create(name: string, viewer: Viewer = administrator, id: string = randomUUID()) {
  return database.door.inOrganisation(id, 'local', (tx) =>
    createOrganisation(tx, viewer, { name, demonstration: false }),
  )
}

test('a new organisation gets its address from its name and stands among the open ones', async () => {
  expect(await create('Region Stormdal')).toEqual(allowed)
  const open = await database.door.openOrganisations()
  expect(open).toEqual([
    { id: expect.any(String), slug: 'stormdal', name: 'Region Stormdal', demonstration: false },
  ])
})

test('its making is the first link of its journal', async () => {
  const id = randomUUID()
  await create('Region Tuvmark', administrator, id)
  const links = await database.door.reading(id, 'local', ({ db }) =>
    db.selectFrom('journal_entries').select(['number', 'verb', 'subject']).execute(),
  )
  expect(links).toEqual([{ number: '1', verb: 'organisation.create', subject: `organisation:${id}` }])
})

test('an address or a name that another has is refused with every reason, and nothing is saved', async () => {
  expect(await create('Region Dimvik')).toEqual(allowed)
  expect(await create('REGION DIMVIK')).toEqual(refuse('name-taken', 'slug-taken'))
  expect(await create('Dimviks kommun')).toEqual(allowed)
  expect(await create('Dimvik')).toEqual(refuse('slug-taken'))
  const open = await database.door.openOrganisations()
  expect(open.filter(({ slug }) => slug.startsWith('dimvik'))).toHaveLength(2)
})

test('a name that cannot be said is refused, and nothing is saved', async () => {
  for (const name of ['!!!', '2024', '…']) expect(await create(name)).toEqual(refuse('name-without-letter'))
  const open = await database.door.openOrganisations()
  expect(open.map(({ name }) => name)).not.toContain('!!!')
})

test('the public makes no organisation', async () => {
  expect(await create('Region Frostmark', publicViewer)).toEqual(refuse('not-administrator'))
})
