import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ImportDesk, receiveFiles } from '../src/import/actions.ts'
import { type ReviewHouse, reviewHouse } from '../src/import/for-tests/review-house.ts'
import type { Reader } from '../src/import/import.ts'
import { readWaitingFiles } from '../src/import/run-import.ts'
import { askToAccept, askToTakeBack } from '../src/import/task-actions.ts'
import { openTasks } from '../src/import/task-store.ts'
import { minutesOf2024 } from '../src/import/test-readings.ts'
import { verifyJournal } from '../src/platform/journal-verify.ts'

const count = 24

let house: ReviewHouse
beforeAll(async () => {
  house = await reviewHouse('Avbruten')
})
afterAll(() => house.drop())

/** Minutes of as many days, each with a paragraph of its own. */
const read: Reader = async (name) => {
  const number = Number.parseInt(name, 10)
  const { document } = minutesOf2024
  const items = document.items.map((one) => ({ ...one, paragraph: String(number + 1) }))
  const date = `2024-03-${String(number + 1).padStart(2, '0')}`
  return { read: true, reading: { ...minutesOf2024, document: { ...document, items, date } } }
}

/** Starts the program on the database and kills it without warning so long after it began; was it done before? */
async function startAndKill(milliseconds: number): Promise<boolean> {
  const { appUrl: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL } = house.database
  const program = join(import.meta.dirname, 'accept-until-killed.ts')
  const env = { ...process.env, DATABASE_URL, DATABASE_OWNER_URL }
  const child = spawn(process.execPath, ['--import', 'tsx', program], { env })
  let said = ''
  child.stdout.on('data', (bytes) => {
    said += bytes
  })
  const closed = once(child, 'close')
  await Promise.race([once(child.stdout, 'data').then(() => wait(milliseconds)), closed])
  child.kill('SIGKILL')
  await closed
  return said.includes('done')
}

/** In which states the candidates of each file are: one word for a file that is whole. */
const filesOf = (at: ImportDesk) =>
  house.reading(at, async (tx) => {
    const rows = await tx.db
      .selectFrom('import_candidates')
      .select(['import_file_id as file', 'state'])
      .execute()
    return [...Map.groupBy(rows, ({ file }) => file).values()].map((ofFile) =>
      [...new Set(ofFile.map(({ state }) => state))].join(' and '),
    )
  })

async function killedUntilDone(at: ImportDesk): Promise<number> {
  for (let kills = 0; ; kills++) {
    const done = await startAndKill(kills < 4 ? 150 + Math.random() * 400 : 60_000)
    for (const state of await filesOf(at)) expect(['accepted', 'proposed']).toContain(state)
    expect(await house.reading(at, verifyJournal)).not.toHaveProperty('fault')
    if (done) return kills
  }
}

test('an acceptance of a whole import that is killed goes on at the next start, and so does its undoing', async () => {
  const at = await house.newDesk()
  const files = Array.from({ length: count }, (_, index) => ({
    name: `${index}.txt`,
    load: async () => new TextEncoder().encode(`protokoll ${index}`),
  }))
  const received = await receiveFiles(at, files, false)
  if (received.refused) throw new Error(received.reasons.join())
  await readWaitingFiles(at, read)
  await askToAccept(at, received.importId, { atLeast: 0, promised: count * 4 })
  const kills = await killedUntilDone(at)
  expect(kills).toBeGreaterThan(0)
  expect(new Set(await filesOf(at))).toEqual(new Set(['accepted']))
  await askToTakeBack(at, received.importId)
  await killedUntilDone(at)
  expect(new Set(await filesOf(at))).toEqual(new Set(['proposed']))
  expect(await house.reading(at, openTasks)).toEqual([])
}, 180_000)
