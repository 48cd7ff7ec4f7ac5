import type { ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import type { Keys } from './embedded-cluster.ts'
import { type Postmaster, runningServer, type ServerPlace, spawnServer } from './embedded-process.ts'

export interface Member {
  url(role: string, password: string, database: string): string
  leave(): Promise<void>
}

/** The lock that every user of the server holds shared; it vanishes with its holder, however that ends. */
const using = 7_233_014_001
const patience = 120_000
const fruitlessStarts = 5

/**
 * Joins the server of these files, starting it if it does not run: it may be another process's, or an orphan whose
 * process was killed. Who leaves and gets the lock alone was the last, and stops the server; who comes meanwhile is
 * refused the lock, waits for the end and starts anew. A server that dies while in use is started again.
 */
export async function joinServer(place: ServerPlace, keys: Keys): Promise<Member> {
  let seat = await takeSeat(place, keys)
  let leaving = false
  let seatedAgain = Promise.resolve()
  const watch = () => {
    seat.keeper.once('end', () => {
      if (leaving) return
      seatedAgain = takeSeat(place, keys, seat.server.port).then((found) => {
        seat = found
        watch()
      }, reportLoss)
    })
  }
  watch()
  return {
    url: (role, password, database) => addressOf(seat.server, place.home, { role, password, database }),
    leave: async () => {
      leaving = true
      // The server may answer again before we have a seat at it: without one we would leave it running behind us.
      await seatedAgain
      await leaveSeat(seat.keeper, place.data)
    },
  }
}

function reportLoss(error: unknown): void {
  process.stderr.write(`The database stopped and could not be started again: ${String(error)}\n`)
}

interface Seat {
  server: Postmaster
  keeper: Client
}

async function takeSeat(place: ServerPlace, keys: Keys, port?: number): Promise<Seat> {
  const until = Date.now() + patience
  const starts: ChildProcess[] = []
  while (Date.now() < until) {
    const server = await runningServer(place.data)
    if (server === undefined) await startUnlessStarting(place, starts, port)
    else if (server !== 'unclear' && server.ready) {
      const keeper = await sitDown(addressOf(server, place.home, superuserOf(keys)))
      if (keeper) return { server, keeper }
    }
    await wait(20)
  }
  throw new Error(`The database did not answer within ${patience / 1000} s. ${await lastWords(place.home)}`)
}

async function startUnlessStarting(place: ServerPlace, starts: ChildProcess[], port?: number): Promise<void> {
  const latest = starts.at(-1)
  if (latest && latest.pid !== undefined && latest.exitCode === null && latest.signalCode === null) return
  if (starts.length === fruitlessStarts) {
    throw new Error(`The database does not start. ${await lastWords(place.home)}`)
  }
  starts.push(await spawnServer(place, port))
}

/** Connects and takes the lock; undefined when the server is coming up or being stopped by its last user. */
async function sitDown(url: string): Promise<Client | undefined> {
  const keeper = new Client({ connectionString: url, application_name: 'traden keeper' })
  keeper.on('error', () => {})
  try {
    await keeper.connect()
    const found = await keeper.query('select pg_try_advisory_lock_shared($1) as held', [using])
    if (found.rows[0].held) return keeper
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '28P01') throw error
  }
  await keeper.end().catch(() => {})
  return undefined
}

async function leaveSeat(keeper: Client, data: string): Promise<void> {
  try {
    await keeper.query('select pg_advisory_unlock_shared($1)', [using])
    const alone = await keeper.query('select pg_try_advisory_lock($1) as held', [using])
    if (alone.rows[0].held) await stopServer(data)
  } catch {
    // The server is gone already, and with it the lock.
  }
  await keeper.end().catch(() => {})
}

/** A fast shutdown: running transactions are rolled back, nothing acknowledged is lost. */
async function stopServer(data: string): Promise<void> {
  const server = await runningServer(data)
  if (server === undefined || server === 'unclear') return
  process.kill(server.pid, 'SIGINT')
  const until = Date.now() + patience
  while (Date.now() < until && (await runningServer(data))) await wait(10)
}

function superuserOf(keys: Keys) {
  return { role: 'postgres', password: keys.superuser, database: 'postgres' }
}

function addressOf(
  server: Postmaster,
  home: string,
  as: { role: string; password: string; database: string },
): string {
  // By our own folder, not the one in the pid file: the project may have been moved while an orphan ran.
  const host = server.socket ? encodeURIComponent(join(home, 'run')) : '127.0.0.1'
  return `postgresql://${as.role}:${as.password}@localhost/${as.database}?host=${host}&port=${server.port}`
}

async function lastWords(home: string): Promise<string> {
  const log = await readFile(join(home, 'server.log'), 'utf8').catch(() => '')
  return `The end of its log:\n${log.split('\n').slice(-12).join('\n')}`
}
