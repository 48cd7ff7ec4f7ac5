import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publicViewer, type Viewer } from '../domain/organisation/viewer.ts'
import { type TestDatabase, testDatabase } from '../platform/test-database.ts'
import { type Ask, chooseOrganisation } from './choose-organisation.ts'

const administrator: Viewer = { kind: 'administrator', name: 'test' }
let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await choose('Region Stormdal')
})
afterAll(() => database.drop())

function choose(name: string | undefined, ask: Ask = null, isNew = false) {
  return chooseOrganisation(database.door, administrator, { name, isNew }, ask)
}
const answers =
  (answer: string): Ask =>
  () =>
    Promise.resolve(answer)
const names = async () => (await database.door.openOrganisations()).map((one) => one.name)

describe('whose the documents are', () => {
  test('a name like no other is added, and that is said; the same again is found', async () => {
    expect(await choose('Region Tuvmark')).toMatchObject({ added: true, organisation: { slug: 'tuvmark' } })
    expect(await choose(' region tuvmark ')).toMatchObject({
      added: false,
      organisation: { slug: 'tuvmark' },
    })
  })
  test('a slip of the pen adds nothing, and tells the name that is held and how to insist', async () => {
    const chosen = await choose('Region Stromdal')
    expect(chosen).toMatchObject({ unclear: expect.stringContaining('\n  Region Stormdal\n') })
    expect(chosen).toMatchObject({ unclear: expect.stringContaining('--new-organisation') })
    expect(await names()).not.toContain('Region Stromdal')
  })
  test('at a terminal it is asked for, and the one chosen is taken', async () => {
    expect(await choose('Region Stromdal', answers('1'))).toMatchObject({
      organisation: { slug: 'stormdal' },
    })
    for (const nothing of ['', '7', 'hej'])
      expect(await choose('Region Stromdal', answers(nothing))).toHaveProperty('unclear')
  })
  test('whoever insists gets a new one: asked, or by the flag', async () => {
    expect(await choose('Region Stormdall', answers('n'))).toMatchObject({ added: true })
    expect(await choose('Region Stromdal', null, true)).toMatchObject({ added: true })
  })
  test('without a name it is asked for, and without anybody to ask the command says what is missing', async () => {
    expect(await choose(undefined, answers('Region Tuvmark'))).toMatchObject({ added: false })
    expect(await choose(undefined)).toMatchObject({ unclear: expect.stringContaining('--organisation') })
    expect(await choose(undefined, answers('  '))).toHaveProperty('unclear')
  })
  test('the public adds none', async () => {
    const wanted = { name: 'Region Frostmark', isNew: false }
    expect(await chooseOrganisation(database.door, publicViewer, wanted, null)).toHaveProperty('refused')
  })
})
