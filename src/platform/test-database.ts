import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { inject } from 'vitest'
import type { DB } from '../../migrations/schema.generated.ts'
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
  /** The running role without the door: what a forgotten door would see. */
  outside: Kysely<DB>
  /** A new organisation with an empty journal; its id. */
  organisation(name: string): Promise<string>
  drop(): Promise<void>
}

/** A fresh migrated database, a clone of the template; drop it when the test file is done. */
export async function testDatabase(clock: () => Date = () => new Date()): Promise<TestDatabase> {
  const { url, template } = inject('testServer')
  const name = `traden_test_${randomUUID().replaceAll('-', '')}`
  await withSuperuser(url, (superuser) => ensureDatabase(superuser, name, template))
  const appUrl = asRole(url, runningRole, name)
  const outside = connect(appUrl, { max: 2 })
  const door = makeDoor(connect(appUrl), clock)
  const drop = async () => {
    await door.close()
    await outside.destroy()
    await withSuperuser(url, (superuser) => superuser.query(`drop database ${name} with (force)`))
  }
  const urls = { ownerUrl: asRole(url, ownerRole, name), appUrl, superuserUrl: inDatabase(url, name) }
  return { door, outside, ...urls, organisation: (called) => newOrganisation(door, called), drop }
}

async function newOrganisation(door: Door, name: string): Promise<string> {
  const id = randomUUID()
  const slug = `test-${id}`
  await door.inOrganisation(id, 'test', async ({ db, now }) => {
    const made = sql<{
      reasons: string[]
    }>`select create_organisation(${slug}, ${name}, false, ${now}) as reasons`
    const { reasons } = (await made.execute(db)).rows[0] ?? { reasons: ['no answer'] }
    if (reasons.length > 0) throw new Error(reasons.join(', '))
  })
  return id
}
