import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FilledHouse, filledHouse } from '../../import/for-tests/filled-house.ts'
import { type TestDatabase, testDatabase } from '../../platform/test-database.ts'
import { ensureBody } from './actions.ts'
import { createOrganisation } from './create-actions.ts'
import { removeOrganisation } from './remove-actions.ts'
import { allowed, publicViewer, refuse, type Viewer } from './viewer.ts'

const administrator: Viewer = { kind: 'administrator', name: 'local' }
let database: TestDatabase
let house: FilledHouse

beforeAll(async () => {
  database = await testDatabase()
  house = await filledHouse()
})
afterAll(async () => {
  await database.drop()
  await house.drop()
})

async function add(name: string, demonstration = false): Promise<string> {
  const id = randomUUID()
  await database.door.inOrganisation(id, 'local', async (tx) => {
    await createOrganisation(tx, administrator, { name, demonstration })
    await ensureBody(tx, 'Vårdnämndens arbetsutskott')
  })
  return id
}
function remove(id: string, viewer: Viewer = administrator, door = database.door) {
  return door.inOrganisation(id, 'local', (tx) => removeOrganisation(tx, viewer))
}
const names = async () => (await database.door.openOrganisations()).map((one) => one.name)

test('an organisation without documents is removed with what lies under its name; others stay as they are', async () => {
  const [mistake, other] = [await add('Region Stromdal'), await add('Region Stormdal')]
  expect(await remove(mistake)).toEqual(allowed)
  expect(await names()).toEqual(['Region Stormdal'])
  const left = (id: string) =>
    database.door.reading(id, 'local', async ({ db }) => [
      (await db.selectFrom('bodies').select('id').execute()).length,
      (await db.selectFrom('journal_entries').select('number').execute()).length,
    ])
  expect(await left(mistake)).toEqual([0, 0])
  expect(await left(other)).toEqual([2, 1])
  expect(await remove(mistake)).toEqual(refuse('holds-documents'))
})

test('its name and address are free again', async () => {
  await remove(await add('Region Tuvmark'))
  expect(await remove(await add('Region Tuvmark'))).toEqual(allowed)
})

test('the demonstration is not removed, nor anything by the public', async () => {
  expect(await remove(await add('Region Påhitt', true))).toEqual(refuse('holds-documents'))
  expect(await remove(await add('Region Frostmark'), publicViewer)).toEqual(refuse('not-administrator'))
  expect(await names()).toEqual(expect.arrayContaining(['Region Påhitt', 'Region Frostmark']))
})

test('one that holds a document keeps everything', async () => {
  const [held] = (await house.door.openOrganisations()).filter((one) => one.slug === 'prov')
  expect(await remove(held?.id ?? '', administrator, house.door)).toEqual(refuse('holds-documents'))
  expect((await house.get('/prov/kallor')).text).toContain('Nämndplan 2024')
})
