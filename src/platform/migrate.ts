import { type Kysely, Migrator } from 'kysely'
import { migrations } from '../../migrations/list.ts'
import type { DB } from '../../migrations/schema.generated.ts'
import { connect } from './connection.ts'
import { runningRoleSetting } from './policies.ts'

/** PostgreSQL's codes for "waited too long for a lock" and "deadlock": another process is at work; try again. */
const worthAnotherTry = new Set(['55P03', '40P01'])
const attempts = 10

/**
 * Brings the schema up to date as the owner. Any number of processes may call it at once: one migrates, the
 * others wait for it. A lock held by running work is waited for briefly, so that the queue behind a migration
 * stays short, and tried again. Throws what a migration threw; the failed run leaves nothing behind.
 */
export async function migrate(ownerUrl: string, runningRole: string): Promise<void> {
  const settings = { lock_timeout: '3s', [runningRoleSetting]: runningRole }
  const db = connect(ownerUrl, { max: 1, settings })
  try {
    await upToDate(db, 1)
  } finally {
    await db.destroy()
  }
}

async function upToDate(db: Kysely<DB>, attempt: number): Promise<void> {
  const provider = { getMigrations: async () => migrations }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error === undefined) return
  if (attempt === attempts || !worthAnotherTry.has(codeOf(error))) throw error
  await new Promise((done) => setTimeout(done, 200 * attempt))
  await upToDate(db, attempt + 1)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
