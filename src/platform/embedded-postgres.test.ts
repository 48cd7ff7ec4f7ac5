import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EmbeddedServer, launchEmbedded } from './embedded-postgres.ts'
import { runningServer } from './embedded-process.ts'

let folder: string
let data: string
const settings = ['fsync=off']

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'traden-launch-'))
  // As root the server runs under another account, which must reach it.
  await chmod(folder, 0o755)
  data = join(folder, 'postgres', 'cluster', 'data')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const launch = (dataFolder = folder) => launchEmbedded({ dataFolder, settings })

async function ask(server: EmbeddedServer, query: string): Promise<unknown> {
  const client = new Client({ connectionString: server.url('postgres', server.keys.superuser, 'postgres') })
  await client.connect()
  try {
    return (await client.query(query)).rows[0]?.value
  } finally {
    await client.end()
  }
}

async function pidOf(dataDirectory = data): Promise<number> {
  const running = await runningServer(dataDirectory)
  if (!running || running === 'unclear') throw new Error('no server runs')
  return running.pid
}

test('an empty folder becomes a database in UTF-8; it keeps its rows when it is stopped and started', async () => {
  const first = await launch()
  expect(await ask(first, "select getdatabaseencoding() || ' ' || lower('Å') as value")).toBe('UTF8 å')
  await ask(first, 'create table kept as select 1')
  await first.stop()
  expect(await runningServer(data)).toBeUndefined()
  const second = await launch()
  expect(await ask(second, 'select count(*)::int as value from kept')).toBe(1)
  await second.stop()
})

test('the password is no default, and its file is for its maker alone', async () => {
  const file = join(folder, 'postgres', 'cluster', 'keys.json')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  const keys: Record<string, string> = JSON.parse(await readFile(file, 'utf8'))
  expect(new Set(Object.values(keys)).size).toBe(3)
  for (const key of Object.values(keys)) expect(key.length).toBeGreaterThanOrEqual(32)
  const server = await launch()
  const guess = new Client({ connectionString: server.url('postgres', 'password', 'postgres') })
  await expect(guess.connect()).rejects.toThrow('password authentication failed')
  await server.stop()
})

test('two starts at once share one server, which stops when the last has left', async () => {
  const [one, other] = await Promise.all([launch(), launch()])
  const pid = await pidOf()
  await one.stop()
  expect(await ask(other, 'select 1 as value')).toBe(1)
  expect(await pidOf()).toBe(pid)
  await other.stop()
  expect(await runningServer(data)).toBeUndefined()
})

test('who comes while the last one leaves gets a server that stays', async () => {
  for (let round = 0; round < 5; round += 1) {
    const leaving = await launch()
    const [, coming] = await Promise.all([leaving.stop(), wait(round * 5).then(() => launch())])
    expect(await ask(coming, 'select 1 as value')).toBe(1)
    await coming.stop()
  }
})

test('a server that dies while in use is started again', async () => {
  const server = await launch()
  const pid = await pidOf()
  process.kill(pid, 'SIGKILL')
  await expect
    .poll(() => ask(server, 'select 1 as value').catch(() => undefined), { timeout: 20_000, interval: 100 })
    .toBe(1)
  expect(await pidOf()).not.toBe(pid)
  await server.stop()
  expect(await runningServer(data)).toBeUndefined()
})

test('a pid file whose number now belongs to a stranger does not stop the start', async () => {
  const { uid, gid } = await stat(data)
  // Of the server's own account: PostgreSQL takes the process of another for no server.
  const stranger = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid, gid } : {})
  await writeFile(join(data, 'postmaster.pid'), `${stranger.pid}\n${data}\n1\n5432\n\n\n\nready   \n`)
  const server = await launch()
  expect(await ask(server, 'select 1 as value')).toBe(1)
  await server.stop()
  stranger.kill()
})

test('an empty pid file of a start that was killed does not stop the start', async () => {
  const file = join(data, 'postmaster.pid')
  await writeFile(file, '')
  await utimes(file, 0, 0)
  const server = await launch()
  expect(await ask(server, 'select 1 as value')).toBe(1)
  await server.stop()
})

test('what a killed start left of a database is cleared away, that of one still at work is not', async () => {
  const other = await mkdtemp(join(tmpdir(), 'traden-launch-'))
  await chmod(other, 0o755)
  const [dead, alive] = [
    join(other, 'postgres', 'cluster.4194304.tmp'),
    join(other, 'postgres', 'cluster.1.tmp'),
  ]
  for (const unfinished of [dead, alive]) await mkdir(join(unfinished, 'data'), { recursive: true })
  const server = await launch(other)
  expect(await ask(server, 'select 1 as value')).toBe(1)
  await server.stop()
  const left = await readdir(join(other, 'postgres'))
  expect(left.filter((name) => name.startsWith('cluster'))).toEqual(['cluster', 'cluster.1.tmp'])
  await rm(other, { recursive: true })
})

test('a path too long for a socket is served over the loopback address', async () => {
  const long = await mkdtemp(join(tmpdir(), 'traden-launch-'))
  await chmod(long, 0o755)
  const server = await launch(join(long, 'x'.repeat(100)))
  expect(server.url('a', 'b', 'c')).toContain('host=127.0.0.1&port=')
  expect(await ask(server, 'select 1 as value')).toBe(1)
  await server.stop()
  await rm(long, { recursive: true })
})

test.runIf(process.getuid?.() === 0)(
  'as root, a folder closed to the server’s account gets its database elsewhere, and finds it again',
  async () => {
    const closed = await mkdtemp(join(tmpdir(), 'traden-launch-'))
    const server = await launch(closed)
    await ask(server, 'create table kept as select 1')
    await server.stop()
    const again = await launch(closed)
    expect(await ask(again, 'select count(*)::int as value from kept')).toBe(1)
    await again.stop()
    const home = await readFile(join(closed, 'postgres-is-at'), 'utf8')
    expect(dirname(home)).toBe('/var/lib/roda-traden')
    await Promise.all([closed, home].map((path) => rm(path, { recursive: true })))
  },
)
