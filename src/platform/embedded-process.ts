import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, chown, mkdir, open, readFile, readlink, realpath, rm, stat, truncate } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Account } from './embedded-account.ts'
import { isAlive } from './embedded-cluster.ts'
import type { Natives } from './embedded-natives.ts'

/** What PostgreSQL writes about itself in `postmaster.pid`. */
export interface Postmaster {
  pid: number
  port: number
  /** The socket's folder; empty when the server listens on the loopback address instead. */
  socket: string
  ready: boolean
}

/** The longest path of a socket that Linux and macOS both take, less the name that PostgreSQL adds. */
const longestSocketFolder = 103 - '/.s.PGSQL.5432'.length

/** Reads `postmaster.pid`; undefined while it is being written. */
export function parsePidFile(text: string): Postmaster | undefined {
  const [pid, , , port, socket = '', , , status = ''] = text.split('\n')
  if (!pid || !port) return undefined
  return { pid: Number(pid), port: Number(port), socket, ready: status.trim() === 'ready' }
}

/**
 * The server that runs on these files, whoever started it. A pid file whose process is dead is PostgreSQL's own to
 * judge; one whose number now belongs to a stranger would stop it from starting, and is removed.
 */
export async function runningServer(data: string): Promise<Postmaster | 'unclear' | undefined> {
  const file = join(data, 'postmaster.pid')
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const pid = Number.parseInt(text, 10)
  if (!(pid > 0)) return stillWritten(file)
  if (!isAlive(pid)) return undefined
  if (await isPostmasterOf(pid, data)) return parsePidFile(text) ?? 'unclear'
  if (isAlive(pid)) await rm(file, { force: true })
  return undefined
}

const writtenWithin = 5_000

/** An empty pid file is being written, or was left by a start that was killed in between; PostgreSQL refuses it. */
async function stillWritten(file: string): Promise<'unclear' | undefined> {
  const found = await stat(file).catch(() => undefined)
  if (found && Date.now() - found.mtimeMs < writtenWithin) return 'unclear'
  await rm(file, { force: true })
  return undefined
}

/** PostgreSQL stands in its data directory; where the system does not tell (no /proc), being alive must do. */
async function isPostmasterOf(pid: number, data: string): Promise<boolean> {
  if (process.platform !== 'linux') return true
  const standsIn = await readlink(`/proc/${pid}/cwd`).catch(() => '')
  return standsIn === (await realpath(data))
}

export interface ServerPlace {
  home: string
  data: string
  natives: Natives
  account: Account | undefined
  /** Further settings as PostgreSQL takes them, `name=value`. */
  settings: readonly string[]
}

/** Starts the server in its own session: Ctrl-C reaches us and not it, and a killed Node does not take it along. */
export async function spawnServer(place: ServerPlace, port?: number): Promise<ChildProcess> {
  const socket = join(place.home, 'run')
  const log = await openLog(join(place.home, 'server.log'))
  const listen =
    socket.length <= longestSocketFolder ? await onSocket(socket, place.account) : await onLoopback(port)
  const settings = [...listen, 'timezone=UTC', 'log_timezone=UTC', ...place.settings]
  const program = join(place.natives.folder, 'bin', 'postgres')
  const child = spawn(program, ['-D', place.data, ...settings.flatMap((setting) => ['-c', setting])], {
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    cwd: place.data,
    ...(place.account && { uid: place.account.uid, gid: place.account.gid }),
  })
  child.on('error', () => {})
  child.unref()
  await log.close()
  return child
}

async function onSocket(folder: string, account?: Account): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  await chmod(folder, 0o700)
  if (account) await chown(folder, account.uid, account.gid)
  return ['listen_addresses=', 'port=5432', `unix_socket_directories=${folder}`]
}

async function onLoopback(port?: number): Promise<string[]> {
  return ['listen_addresses=127.0.0.1', `port=${port ?? (await freePort())}`, 'unix_socket_directories=']
}

/** A port that was free a moment ago. Should another take it first, the start fails and is tried again. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.on('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(address && typeof address === 'object' ? address.port : 0))
    })
  })
}

const largestLog = 10_000_000

async function openLog(path: string) {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  )
  if (size > largestLog) await truncate(path)
  return open(path, 'a', 0o600)
}
