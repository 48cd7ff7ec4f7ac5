import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listDocuments } from '../src/domain/documents/views.ts'
import { listMeetings } from '../src/domain/meetings/views.ts'
import { ensureOrganisation } from '../src/domain/organisation/actions.ts'
import { publicViewer, type Viewer } from '../src/domain/organisation/viewer.ts'
import { listImports } from '../src/import/import-views.ts'
import { readFileApart } from '../src/import/reader.ts'
import { readWaitingFiles, runImport } from '../src/import/run-import.ts'
import { verifyJournal } from '../src/platform/journal-verify.ts'
import { type TestDatabase, testDatabase } from '../src/platform/test-database.ts'

const rounds = 20
const administrator: Viewer = { kind: 'administrator', name: 'test' }

/** Minutes of an invented board, long enough that reading and placing them takes a while. */
function minutes(day: string, first: number): string {
  const paragraph = (number: number) => `§ ${number} Ärende nummer ${number}
AN ${number}-2024

Sammanfattning

Förvaltningen redovisar läget i ärende ${number}.

Beslut

Ansvarsnämnden godkänner redovisningen av ärende ${number}.
`
  const head = `Protokoll\n\nSammanträdesdatum\nAnsvarsnämnden\n\n${day}\n\n`
  return head + Array.from({ length: 12 }, (_, index) => paragraph(first + index)).join('\n')
}

describe('an import that is killed', () => {
  let database: TestDatabase
  let folder: string
  let files: string[]
  beforeAll(async () => {
    database = await testDatabase()
    folder = await mkdtemp(join(tmpdir(), 'traden-killed-'))
    files = [join(folder, 'mars.txt'), join(folder, 'april.txt')]
    await writeFile(join(folder, 'mars.txt'), minutes('2024-03-12', 1))
    await writeFile(join(folder, 'april.txt'), minutes('2024-04-16', 13))
  })
  afterAll(async () => {
    await database.drop()
    await rm(folder, { recursive: true })
  })

  /** Runs the import command for an organisation; killed without warning after the time, if one is given. */
  function importCommand(organisation: string, killAfter?: number): Promise<{ ms: number; said: string }> {
    const started = performance.now()
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        'src/cli/traden.ts',
        'import',
        '--organisation',
        organisation,
        '--accept',
        ...files,
      ],
      { env: { ...process.env, DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl } },
    )
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
    })
    if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter)
    return new Promise((done) => child.on('close', () => done({ ms: performance.now() - started, said })))
  }

  async function state(organisation: string) {
    const held = (await database.door.openOrganisations()).find((one) => one.name === organisation)
    if (!held) return null
    return database.door.reading(held.id, 'test', async (tx) => ({
      documents: (await listDocuments(tx, publicViewer)).map((one) => one.fileName).toSorted(),
      paragraphs: (await listMeetings(tx, publicViewer)).map((one) => one.paragraphs),
      inReview: (await listImports(tx, administrator)).reduce((sum, one) => sum + one.counts.read, 0),
      journal: (await verifyJournal(tx)).fault ?? null,
    }))
  }

  it(`leaves nothing half done and loses nothing that it said was read, ${rounds} times`, async () => {
    const whole = await importCommand('Region Hel')
    expect(await state('Region Hel')).toMatchObject({
      documents: ['april.txt', 'mars.txt'],
      paragraphs: [12, 12],
    })
    for (let round = 0; round < rounds; round++) {
      const name = `Region Rond ${String.fromCharCode(65 + round)}`
      const { said } = await importCommand(name, Math.random() * whole.ms)
      const after = await state(name)
      const acknowledged = files.filter((file) => said.includes(`${file.split('/').at(-1)}: inläst`))
      expect(after?.documents.length ?? 0).toBeGreaterThanOrEqual(acknowledged.length)
      // A meeting is there with all its paragraphs or not at all, and no file is read without being placed.
      for (const count of after?.paragraphs ?? []) expect(count).toBe(12)
      expect(after?.inReview ?? 0).toBe(0)
      expect(after?.journal ?? null).toBeNull()
      await goOn(name)
      expect(await state(name)).toMatchObject({
        documents: ['april.txt', 'mars.txt'],
        paragraphs: [12, 12],
        journal: null,
      })
    }
  }, 300_000)

  /** The same import again, and what the killed one left waiting. */
  async function goOn(name: string): Promise<void> {
    const wanted = { id: randomUUID(), name, demonstration: false }
    const organisation = await ensureOrganisation(database.door, administrator, wanted)
    if ('refused' in organisation) throw new Error(organisation.reasons.join())
    const desk = { door: database.door, organisation, viewer: administrator }
    const again = [minutes('2024-03-12', 1), minutes('2024-04-16', 13)].map((text, index) => ({
      name: ['mars.txt', 'april.txt'][index] ?? '',
      load: async () => new TextEncoder().encode(text),
    }))
    await runImport(desk, again, readFileApart, { accept: true, tell: () => {} })
    await readWaitingFiles(desk, readFileApart)
  }
})
