import { expect, test } from 'vitest'
import { databaseConfig, openDatabase } from './open-database.ts'
import { testDatabase } from './test-database.ts'

const clock = () => new Date(0)
const addresses = {
  DATABASE_URL: 'postgresql://app@host/db',
  DATABASE_OWNER_URL: 'postgresql://owner@host/db',
}

test('with nothing set the database is the embedded one in the project', () => {
  expect(databaseConfig({}, '/project/data', clock)).toEqual({ dataFolder: '/project/data', clock })
})

test('TRADEN_DATA moves it; an empty value moves nothing', () => {
  expect(databaseConfig({ TRADEN_DATA: '/elsewhere' }, '/project/data', clock).dataFolder).toBe('/elsewhere')
  expect(databaseConfig({ TRADEN_DATA: '' }, '/project/data', clock).dataFolder).toBe('/project/data')
})

test('both addresses use a server instead', () => {
  expect(databaseConfig(addresses, '/project/data', clock).server).toEqual({
    url: addresses.DATABASE_URL,
    ownerUrl: addresses.DATABASE_OWNER_URL,
  })
})

test('one address without the other is refused: the owner must not run, nor the running role migrate', () => {
  for (const [name, value] of Object.entries(addresses)) {
    expect(() => databaseConfig({ [name]: value }, '/project/data', clock)).toThrow('together')
  }
})

test('the same role for both is refused: what owns the tables could take their walls down', () => {
  const same = { ...addresses, DATABASE_URL: addresses.DATABASE_OWNER_URL }
  expect(() => databaseConfig(same, '/project/data', clock)).toThrow('different roles')
})

test('what is no address is refused by name', () => {
  const nonsense = { ...addresses, DATABASE_URL: 'nonsense' }
  expect(() => databaseConfig(nonsense, '/project/data', clock)).toThrow('DATABASE_URL')
})

test('a server is migrated and opened as its two roles; a running role that bypasses policies is refused', async () => {
  const { appUrl: url, ownerUrl, superuserUrl, drop } = await testDatabase()
  const open = await openDatabase({ dataFolder: '', clock, server: { url, ownerUrl } })
  expect(await open.door.openOrganisations()).toEqual([])
  await open.stop()
  const unfit = openDatabase({ dataFolder: '', clock, server: { url: superuserUrl, ownerUrl } })
  await expect(unfit).rejects.toThrow('bypasses row-level security')
  await drop()
})
