import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { verifyJournal } from '../src/platform/journal-verify.ts'
import { openDatabase } from '../src/platform/open-database.ts'

const folders = 5
const killsInEach = 4

/** When a start is killed: so many milliseconds after it began, or after its first acknowledged write. */
type Moment = { after: 'start' | 'first write'; milliseconds: number }

/** Starts the program's part on a folder, kills it at that moment, and answers what it had acknowledged. */
async function startAndKill(dataFolder: string, { after, milliseconds }: Moment): Promise<string[]> {
  const program = join(import.meta.dirname, 'write-until-killed.ts')
  const env = { ...process.env, TRADEN_DATA: dataFolder, DATABASE_URL: '', DATABASE_OWNER_URL: '' }
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let complaint = ''
  child.stdout.on('data', (bytes) => {
    said += bytes
  })
  child.stderr.on('data', (bytes) => {
    complaint += bytes
  })
  const closed = once(child, 'close')
  const reached = after === 'start' ? Promise.resolve() : once(child.stdout, 'data')
  await Promise.race([reached.then(() => wait(milliseconds)), closed])
  child.kill('SIGKILL')
  await closed
  expect(complaint).toBe('')
  // The last line may be cut off; a whole one was acknowledged before it was said.
  return said.split('\n').slice(0, -1)
}

/** The next start: what is in the database, and whether its journals hold. */
async function nextStart(dataFolder: string): Promise<string[]> {
  const { door, stop } = await openDatabase({ dataFolder, clock: () => new Date() })
  const subjects: string[] = []
  for (const { id } of await door.openOrganisations()) {
    expect(await door.reading(id, 'test', verifyJournal)).not.toHaveProperty('fault')
    const entries = await door.reading(id, 'test', ({ db }) =>
      db.selectFrom('journal_entries').select('subject').execute(),
    )
    subjects.push(...entries.map(({ subject }) => subject))
  }
  await stop()
  return subjects
}

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'traden-killed-'))
  await chmod(folder, 0o755)
  return folder
}

const clearAway = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 5 })

/** How long a start on an empty folder takes here and now; kills are spread over somewhat more than that. */
async function lengthOfStart(): Promise<number> {
  const folder = await emptyFolder()
  const begun = performance.now()
  await startAndKill(folder, { after: 'first write', milliseconds: 0 })
  const length = performance.now() - begun
  await nextStart(folder)
  await clearAway(folder)
  return length
}

/** Somewhere in a start; the last one in a folder always gets to write, however slow the machine has become. */
function randomMoment(kill: number, longestStart: number): Moment {
  return kill < killsInEach - 1
    ? { after: 'start', milliseconds: Math.random() * longestStart }
    : { after: 'first write', milliseconds: Math.random() * 300 }
}

test(`of ${folders * killsInEach} starts killed at a random moment each next one works, and nothing acknowledged is lost`, async () => {
  const longest = 1.3 * (await lengthOfStart())
  for (let folder = 0; folder < folders; folder += 1) {
    const dataFolder = await emptyFolder()
    const acknowledged: string[] = []
    for (let kill = 0; kill < killsInEach; kill += 1) {
      acknowledged.push(...(await startAndKill(dataFolder, randomMoment(kill, longest))))
    }
    const found = new Set(await nextStart(dataFolder))
    expect(acknowledged.filter((subject) => !found.has(subject))).toEqual([])
    expect(acknowledged, 'the last start lived long enough to write').not.toEqual([])
    await clearAway(dataFolder)
  }
}, 240_000)
