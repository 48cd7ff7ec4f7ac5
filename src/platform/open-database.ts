import { type Kysely, sql } from 'kysely'
import { Client } from 'pg'
import type { DB } from '../../migrations/schema.generated.ts'
import { connect } from './connection.ts'
import { type Door, makeDoor } from './door.ts'
import { launchEmbedded } from './embedded-postgres.ts'
import { databaseName, ensureDatabase, ensureRoles, ownerRole, runningRole } from './embedded-roles.ts'
import { migrate } from './migrate.ts'

export interface DatabaseConfig {
  /** Where the embedded database lies. */
  dataFolder: string
  /** A server to use instead: as the running role, and as the owner of the schema. */
  server?: { url: string; ownerUrl: string }
  clock: () => Date
}

export interface OpenDatabase {
  door: Door
  ownerUrl: string
  /** Closes the door and leaves the server; the embedded one stops when its last user leaves. */
  stop(): Promise<void>
}

/** Reads `TRADEN_DATA`, `DATABASE_URL` and `DATABASE_OWNER_URL`; throws for one address alone, or one role for both. */
export function databaseConfig(
  environment: Record<string, string | undefined>,
  defaultFolder: string,
  clock: () => Date,
): DatabaseConfig {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl, TRADEN_DATA: folder } = environment
  const config = { dataFolder: folder || defaultFolder, clock }
  if (!url && !ownerUrl) return config
  if (!url || !ownerUrl) {
    throw new Error(
      'DATABASE_URL (the running role) and DATABASE_OWNER_URL (the owner) are set together or not at all.',
    )
  }
  if (roleOf(url) === roleOf(ownerUrl)) {
    throw new Error(
      'DATABASE_URL and DATABASE_OWNER_URL need different roles: the running one must own nothing.',
    )
  }
  return { ...config, server: { url, ownerUrl } }
}

/** Launches or connects, migrates, and opens the door. Any number of processes may do so at once. */
export async function openDatabase(config: DatabaseConfig): Promise<OpenDatabase> {
  const { url, ownerUrl, stop } = config.server
    ? { ...config.server, stop: async () => {} }
    : await embedded(config.dataFolder)
  const db = connect(url)
  try {
    await refuseUnfit(db)
    await migrate(ownerUrl, roleOf(url))
  } catch (error) {
    await db.destroy()
    await stop()
    throw error
  }
  const door = makeDoor(db, config.clock)
  const close = async () => {
    await door.close()
    await stop()
  }
  return { door, ownerUrl, stop: close }
}

const oldestServer = 15

/** A role that bypasses policies would see every organisation, so the program does not run as one. */
async function refuseUnfit(db: Kysely<DB>): Promise<void> {
  const found = await sql<{ version: number; bypasses: boolean }>`
    select current_setting('server_version_num')::int / 10000 as version, rolsuper or rolbypassrls as bypasses
    from pg_roles where rolname = current_user`.execute(db)
  const [server] = found.rows
  if (!server || server.bypasses) throw new Error('The role in DATABASE_URL bypasses row-level security.')
  if (server.version < oldestServer) throw new Error(`PostgreSQL ${oldestServer} or newer is needed.`)
}

function roleOf(url: string): string {
  if (!URL.canParse(url)) {
    throw new Error(
      'DATABASE_URL and DATABASE_OWNER_URL are addresses such as postgresql://role:password@host:5432/database.',
    )
  }
  return decodeURIComponent(new URL(url).username)
}

async function embedded(dataFolder: string) {
  const server = await launchEmbedded({ dataFolder })
  const { keys, stop } = server
  const superuser = new Client({ connectionString: server.url('postgres', keys.superuser, 'postgres') })
  await superuser.connect()
  try {
    await ensureRoles(superuser, keys)
    await ensureDatabase(superuser, databaseName)
  } finally {
    await superuser.end()
  }
  const url = server.url(runningRole, keys.app, databaseName)
  return { url, ownerUrl: server.url(ownerRole, keys.owner, databaseName), stop }
}
