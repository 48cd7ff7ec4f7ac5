import { setTimeout as wait } from 'node:timers/promises'
import { type Migration, Migrator } from 'kysely'
import { migrations } from '../../migrations/list.ts'
import { connect } from './connection.ts'
import { runningRoleSetting } from './policies.ts'

/** PostgreSQL's codes for "waited too long for a lock" and "deadlock": another process is at work; try again. */
const worthAnotherTry = new Set(['55P03', '40P01'])
const attempts = 10

export interface MigrateOptions {
  steps?: Record<string, Migration>
  /** How long a step waits for running work before it gives way and tries again. */
  lockTimeout?: string
}

/**
 * Brings the schema up to date as the owner. Any number of processes may call it at once: one migrates, the
 * others wait for it. A lock held by running work is waited for briefly, so that the queue behind a migration
 * stays short, and tried again. Throws what a migration threw; the failed run leaves nothing behind.
 */
export async function migrate(
  ownerUrl: string,
  runningRole: string,
  { steps = migrations, lockTimeout = '3s' }: MigrateOptions = {},
): Promise<void> {
  const settings = { lock_timeout: lockTimeout, [runningRoleSetting]: runningRole }
  const db = connect(ownerUrl, { max: 1, settings })
  const migrator = new Migrator({ db, provider: { getMigrations: async () => steps } })
  try {
    await upToDate(migrator, 1)
  } finally {
    await db.destroy()
  }
}

async function upToDate(migrator: Migrator, attempt: number): Promise<void> {
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  if (attempt === attempts || !worthAnotherTry.has(codeOf(error))) throw error
  await wait(200 * attempt)
  await upToDate(migrator, attempt + 1)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
