import { randomUUID } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicViewer } from '../domain/organisation/viewer.ts'
import { type FileToImport, type ImportDesk, receiveFiles } from './actions.ts'
import { backgroundReading } from './background.ts'
import { type ReviewHouse, reviewHouse } from './for-tests/review-house.ts'
import { filesDone, filesOf, type Reader } from './import.ts'
import { filesBeingRead, filesOfImport, filesToReview, findImport, listImports } from './import-views.ts'
import { letGo } from './let-go.ts'
import { pauseImport } from './pause-actions.ts'
import { readNextFile } from './read-actions.ts'
import { acceptCandidates } from './review-actions.ts'
import { minutesOf2024 } from './test-readings.ts'
import { filesInZip, isPackedFolder } from './unpack-zip.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const numbered = (count: number): FileToImport[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `${index}.txt`,
    load: async () => bytes(`protokoll ${index}`),
  }))

/** Reads every file as an undated paper without content, and every seventh not at all. */
const reader: Reader = async (fileName) => {
  const error = { code: 'damaged', sv: 'Filen är skadad.', en: 'The file is damaged.' }
  if (Number.parseInt(fileName, 10) % 7 === 6) return { read: false, error }
  const document = { ...minutesOf2024.document, items: [], assignments: [], figures: [], findings: [] }
  return { read: true, reading: { ...minutesOf2024, document } }
}

describe('hundreds of files', () => {
  let house: ReviewHouse
  beforeAll(async () => {
    house = await reviewHouse('Mängd')
  })
  afterAll(() => house.drop())

  async function received(at: ImportDesk, files: FileToImport[], addTo: string | null = null) {
    const import_ = await receiveFiles(at, files, false, addTo)
    if (import_.refused) throw new Error(import_.reasons.join())
    return import_.importId
  }
  const importOf = async (at: ImportDesk, id: string) => {
    const one = await house.reading(at, (tx) => findImport(tx, house.administrator, id))
    if (!one) throw new Error('the import is there')
    return one
  }
  const until = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20))
  }

  it('are read behind the pages, each told by its state, and shown page by page in their order', async () => {
    const at = await house.newDesk()
    const id = await received(at, numbered(300))
    const faults: unknown[] = []
    const background = backgroundReading(reader, (error) => faults.push(error))
    background.start(at)
    background.start(at)
    await until(async () => (await importOf(at, id)).counts.waiting === 0)
    const one = await importOf(at, id)
    expect([faults, one.counts.nothing, one.counts.failed]).toEqual([[], 258, 42])
    const third = await house.reading(at, (tx) =>
      filesOfImport(tx, house.administrator, one, { state: null, page: 3 }),
    )
    expect([third.pages, third.files[0]?.fileName, third.files.length]).toEqual([3, '200.txt', 100])
    const refused = await house.reading(at, (tx) =>
      filesOfImport(tx, house.administrator, one, { state: 'failed', page: 9 }),
    )
    expect([refused.page, refused.files.length, refused.files[0]?.error?.sv]).toEqual([
      1,
      42,
      'Filen är skadad.',
    ])
  }, 60_000)

  it('in which nothing was found wait for no review, and are kept as a source or let go', async () => {
    const at = await house.newDesk()
    const id = await received(at, numbered(2))
    const [kept, gone] = [await readNextFile(at, reader), await readNextFile(at, reader)]
    expect([kept?.state, gone?.state]).toEqual(['nothing', 'nothing'])
    expect(await house.reading(at, (tx) => filesToReview(tx, publicViewer, id))).toEqual([])
    await acceptCandidates(at, kept?.fileId ?? '', 'all')
    expect(await letGo(at, kept?.fileId ?? '')).toEqual({ refused: true, reasons: ['already-placed'] })
    expect(await letGo(at, gone?.fileId ?? '')).toEqual({ refused: false })
    expect((await importOf(at, id)).counts).toMatchObject({ placed: 1, failed: 1, read: 0, nothing: 0 })
    const again = await receiveFiles(at, numbered(2), false)
    expect(again).toMatchObject({ files: [{ state: 'unchanged' }, { state: 'waiting' }] })
  })

  it('wait while their import is paused, and go on when it is let go', async () => {
    const at = await house.newDesk()
    const id = await received(at, numbered(5))
    await readNextFile(at, reader)
    expect(await pauseImport(at, id, true)).toEqual({ refused: false })
    expect(await readNextFile(at, reader)).toBeNull()
    expect((await importOf(at, id)).counts.waiting).toBe(4)
    await pauseImport(at, id, false)
    const background = backgroundReading(reader, () => {})
    background.start(at)
    await until(async () => (await importOf(at, id)).counts.waiting === 0)
  })

  it('tells which file is being read, also to another process', async () => {
    const at = await house.newDesk()
    const id = await received(at, numbered(2))
    let seen: string[] = []
    await readNextFile(at, async (fileName, content, template) => {
      seen = await house.reading(at, (tx) => filesBeingRead(tx, house.administrator, id))
      return reader(fileName, content, template)
    })
    expect(seen).toEqual(['0.txt'])
    expect(await house.reading(at, (tx) => filesBeingRead(tx, house.administrator, id))).toEqual([])
  })

  it('come in several parts to one import, but never to another person’s', async () => {
    const at = await house.newDesk()
    const id = await received(at, numbered(3))
    expect(await received(at, numbered(6), id)).toBe(id)
    expect(filesOf((await importOf(at, id)).counts)).toBe(9)
    const other = { ...at, viewer: { kind: 'administrator', name: 'annan' } as const }
    expect(await received(other, numbered(1), id)).not.toBe(id)
    expect(await received(at, numbered(1), 'ingen')).not.toBe(id)
    expect(await house.reading(at, (tx) => listImports(tx, house.administrator))).toHaveLength(3)
  })

  it('are paused by no one but who may read them in', async () => {
    const at = await house.newDesk()
    const id = await received(at, numbered(1))
    const refused = { refused: true, reasons: ['not-administrator'] }
    expect(await pauseImport({ ...at, viewer: publicViewer }, id, true)).toEqual(refused)
    expect(await pauseImport(at, randomUUID(), true)).toEqual({
      refused: true,
      reasons: ['nothing-to-accept'],
    })
  })

  it('come out of a packed folder, what cannot be taken with its reason', async () => {
    const at = await house.newDesk()
    const packed = zip([
      ['mapp/', '', {}],
      ['mapp/a.txt', 'protokoll', {}],
      ['mapp/lost.txt', 'protokoll', { encrypted: true }],
      ['mapp/lögn.txt', 'protokoll', { declared: 3 }],
      ['mapp/bomb.txt', '', { declared: 900_000_000 }],
    ])
    expect(isPackedFolder('mapp.zip', packed)).toBe(true)
    expect(isPackedFolder('a.docx', packed)).toBe(false)
    const id = await received(at, filesInZip('mapp.zip', packed))
    const one = await importOf(at, id)
    const { files } = await house.reading(at, (tx) =>
      filesOfImport(tx, house.administrator, one, { state: null, page: 1 }),
    )
    expect(files.map((file) => [file.fileName, file.state, file.error?.code])).toEqual([
      ['mapp/a.txt', 'waiting', undefined],
      ['mapp/lost.txt', 'failed', 'encrypted'],
      ['mapp/lögn.txt', 'failed', 'too-large'],
      ['mapp/bomb.txt', 'failed', 'too-large'],
    ])
    expect(filesDone(one.counts)).toBe(3)
    const damaged = filesInZip('x.zip', packed.subarray(0, 40))
    expect(damaged.map((file) => file.name)).toEqual(['x.zip'])
    expect(await damaged[0]?.load()).toMatchObject({ code: 'damaged' })
  })
})

type Entry = [name: string, text: string, lies: { encrypted?: boolean; declared?: number }]

/** A zip file, byte by byte, so that it may lie. */
function zip(entries: Entry[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, text, { encrypted = false, declared }] of entries) {
    const raw = Buffer.from(text)
    const packed = deflateRawSync(raw)
    const named = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt16LE(named.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(encrypted ? 1 : 0, 8)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(declared ?? raw.length, 24)
    entry.writeUInt16LE(named.length, 28)
    entry.writeUInt32LE(at, 42)
    parts.push(local, named, packed)
    directory.push(entry, named)
    at += 30 + named.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]))
}
