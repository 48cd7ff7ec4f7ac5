import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { isAlive } from './embedded-cluster.ts'
import { launchEmbedded } from './embedded-postgres.ts'
import { runningServer } from './embedded-process.ts'
import { ensureDatabase, ensureRoles, ownerRole, runningRole } from './embedded-roles.ts'
import { migrate } from './migrate.ts'

export interface TestServer {
  /** A superuser's address of the server. */
  url: string
  /** The migrated database that test databases are cloned from. */
  template: string
  stop(): Promise<void>
}

/** Roles belong to the whole server; on a test server several runs share them, so their password is fixed. */
const testPassword = 'traden-test'

/** Starts a throwaway server, or uses the one at `TEST_DATABASE_URL`, and migrates the template database. */
export async function startTestServer(givenUrl: string | undefined): Promise<TestServer> {
  const { url, stop } = givenUrl ? { url: givenUrl, stop: async () => {} } : await throwaway()
  const template = `traden_template_${process.pid}`
  const prepare = async (superuser: Client) => {
    await superuser.query(`drop database if exists ${template}`)
    await ensureRoles(superuser, { owner: testPassword, app: testPassword })
    await ensureDatabase(superuser, template)
    await migrate(asRole(url, ownerRole, template), runningRole)
  }
  await withSuperuser(url, prepare).catch(async (error) => {
    await stop()
    throw error
  })
  const drop = async () => {
    if (givenUrl) await withSuperuser(url, (client) => client.query(`drop database if exists ${template}`))
    await stop()
  }
  return { url, template, stop: drop }
}

/** Nothing is kept, so nothing need reach the disk. */
async function throwaway() {
  await clearAbandoned()
  const dataFolder = await mkdtemp(join(tmpdir(), `traden-test-${process.pid}-`))
  // As root the server runs under another account, which must reach it.
  await chmod(dataFolder, 0o755)
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']
  const server = await launchEmbedded({ dataFolder, settings })
  const stop = async () => {
    await server.stop()
    await rm(dataFolder, { recursive: true, force: true })
  }
  return { url: server.url('postgres', server.keys.superuser, 'postgres'), stop }
}

/** Stops and removes the servers of test runs that were killed before they could. */
async function clearAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = /^traden-test-(\d+)-/.exec(name)?.[1]
    if (!pid || isAlive(Number(pid))) continue
    const folder = join(tmpdir(), name)
    const server = await runningServer(join(folder, 'postgres', 'cluster', 'data'))
    if (server && server !== 'unclear') process.kill(server.pid, 'SIGQUIT')
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => {})
  }
}

/** The same server as a role of the house, in a database. */
export function asRole(serverUrl: string, role: string, database: string): string {
  const url = new URL(serverUrl)
  url.username = role
  url.password = testPassword
  url.pathname = `/${database}`
  return url.href
}

/** The same server as its superuser, in a database. */
export function inDatabase(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}

/** Does work on a connection to this address, and closes it whatever happens. */
export async function withSuperuser<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
