import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { connect } from './connection.ts'
import { type Door, makeDoor } from './door.ts'
import { ensureDatabase, ownerRole, runningRole } from './embedded-roles.ts'
import { asRole, inDatabase, withSuperuser } from './test-server.ts'

export interface TestDatabase {
  door: Door
  ownerUrl: string
  appUrl: string
  /** For tests that must see past every policy. */
  superuserUrl: string
  drop(): Promise<void>
}

/** A fresh migrated database, a clone of the template; drop it when the test file is done. */
export async function testDatabase(clock: () => Date = () => new Date()): Promise<TestDatabase> {
  const { url, template } = inject('testServer')
  const name = `traden_test_${randomUUID().replaceAll('-', '')}`
  await withSuperuser(url, (superuser) => ensureDatabase(superuser, name, template))
  const appUrl = asRole(url, runningRole, name)
  const door = makeDoor(connect(appUrl), clock)
  const drop = async () => {
    await door.close()
    await withSuperuser(url, (superuser) => superuser.query(`drop database ${name} with (force)`))
  }
  return { door, ownerUrl: asRole(url, ownerRole, name), appUrl, superuserUrl: inDatabase(url, name), drop }
}
