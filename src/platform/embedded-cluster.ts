import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { access, chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Account } from './embedded-account.ts'
import type { Natives } from './embedded-natives.ts'

/** The passwords of the three roles; made at random with the cluster, readable by its maker alone. */
export interface Keys {
  superuser: string
  owner: string
  app: string
}

export interface Cluster {
  /** PostgreSQL's data directory. */
  data: string
  keys: Keys
}

/**
 * The database files, made if they are not there. They are made under another name and renamed when whole: a start
 * that was killed leaves nothing that looks finished, and of two starts at once the first to rename wins.
 */
export async function ensureCluster(home: string, natives: Natives, account?: Account): Promise<Cluster> {
  const cluster = join(home, 'cluster')
  if (!(await exists(cluster))) {
    await clearUnfinished(home)
    await makeCluster(cluster, natives, account)
  }
  const keys: Keys = JSON.parse(await readKeys(join(cluster, 'keys.json')))
  return { data: join(cluster, 'data'), keys }
}

async function makeCluster(cluster: string, natives: Natives, account?: Account): Promise<void> {
  const unfinished = `${cluster}.${process.pid}.tmp`
  const data = join(unfinished, 'data')
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(data, { recursive: true, mode: 0o755 })
  const keys: Keys = { superuser: password(), owner: password(), app: password() }
  const passwordFile = join(unfinished, 'password')
  await writeFile(passwordFile, keys.superuser, { mode: 0o600 })
  if (account) await Promise.all([data, passwordFile].map((path) => chown(path, account.uid, account.gid)))
  await initdb(natives, data, passwordFile, account)
  await rm(passwordFile)
  await writeFile(join(unfinished, 'keys.json'), JSON.stringify(keys), { mode: 0o600, flush: true })
  try {
    await rename(unfinished, cluster)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    if (!(await exists(cluster))) throw error
  }
}

/** Encoding and sorting are said outright: without LANG they would be ASCII, which loses Å, Ä and Ö. */
function initdb(natives: Natives, data: string, passwordFile: string, account?: Account): Promise<void> {
  const options = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8']
  const program = join(natives.folder, 'bin', 'initdb')
  const child = spawn(program, [...options, `--pwfile=${passwordFile}`, `--pgdata=${data}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A folder that the account can stand in; ours may be closed to it.
    cwd: data,
    ...(account && { uid: account.uid, gid: account.gid }),
  })
  let said = ''
  child.stderr.on('data', (bytes) => {
    said += bytes
  })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) =>
      code === 0 ? done() : fail(new Error(`initdb failed (${code}): ${said.trim()}`)),
    )
  })
}

/** Removes what starts that no longer run left half done. An initdb that outlived its start may still be writing. */
async function clearUnfinished(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const pid = /^cluster\.(\d+)\.tmp$/.exec(name)?.[1]
    if (!pid || isAlive(Number(pid))) continue
    await rm(join(home, name), { recursive: true, force: true }).catch(() => {})
  }
}

/** Whether a process with this number exists, be it ours to signal or not. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function readKeys(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error) => {
    if (error.code !== 'EACCES') throw error
    throw new Error(
      `The database in ${path} belongs to another user. Run as that user, or set TRADEN_DATA to a folder of your own.`,
      { cause: error },
    )
  })
}

function password(): string {
  return randomBytes(24).toString('base64url')
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
