import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listMeetings } from '../domain/meetings/views.ts'
import type { Organisation } from '../domain/organisation/organisation.ts'
import { publicViewer } from '../domain/organisation/viewer.ts'
import { buildHouse } from '../house.ts'
import { acceptableInImport } from './acceptable-views.ts'
import { type ImportDesk, receiveFiles } from './actions.ts'
import { type ReviewHouse, reviewHouse } from './for-tests/review-house.ts'
import type { Reader, StagedReading } from './import.ts'
import { findImport, troubledFiles, waitingBySureness } from './import-views.ts'
import { acceptCandidates, rejectCandidate } from './review-actions.ts'
import { thresholdsOf } from './review-choice.ts'
import { readWaitingFiles } from './run-import.ts'
import { askToAccept, askToReadAgain, askToTakeBack, doTasks } from './task-actions.ts'
import { lastAcceptance, openTasks } from './task-store.ts'
import { minutesOf2024, minutesOf2025 } from './test-readings.ts'
import { findImportFile } from './views.ts'

const never: Reader = async () => {
  throw new Error('nothing is read here')
}

describe('accepting a whole import', () => {
  let house: ReviewHouse
  beforeAll(async () => {
    house = await reviewHouse('Helhet')
  })
  afterAll(() => house.drop())

  async function imported(at: ImportDesk, readings: readonly StagedReading[]): Promise<string> {
    const files = readings.map((_, index) => ({
      name: `${index}.txt`,
      load: async () => new TextEncoder().encode(`protokoll ${index}`),
    }))
    const received = await receiveFiles(at, files, false)
    if (received.refused) throw new Error(received.reasons.join())
    const read: Reader = async (name) => ({
      read: true,
      reading: readings[Number.parseInt(name, 10)] ?? minutesOf2024,
    })
    await readWaitingFiles(at, read)
    return received.importId
  }
  const waiting = (at: ImportDesk, id: string) =>
    house.reading(at, async (tx) => thresholdsOf(await waitingBySureness(tx, publicViewer, id)))
  const counts = (at: ImportDesk, id: string) =>
    house.reading(at, async (tx) => (await findImport(tx, publicViewer, id))?.counts)
  const paragraphs = (at: ImportDesk) =>
    house.reading(at, async (tx) => (await listMeetings(tx, publicViewer)).map((one) => one.paragraphs))

  const rejectAll = async (at: ImportDesk, fileId: string) => {
    const file = await house.reading(at, (tx) => findImportFile(tx, publicViewer, fileId))
    for (const one of file?.candidates ?? []) await rejectCandidate(at, { fileId, candidateId: one.id })
  }

  it('takes what is sure enough and as much as was told; the less sure waits', async () => {
    const at = await house.newDesk()
    const id = await imported(at, [minutesOf2024, minutesOf2024, minutesOf2024])
    expect(await waiting(at, id)).toEqual([
      { percent: 90, count: 6 },
      { percent: 80, count: 12 },
    ])
    const sure = { atLeast: 0.9, promised: 6 }
    const refused = { refused: true, reasons: ['other-count'] }
    expect(await askToAccept(at, id, { ...sure, promised: 5 })).toEqual(refused)
    await askToAccept(at, id, sure)
    await doTasks(at, never)
    expect(await waiting(at, id)).toEqual([{ percent: 80, count: 6 }])
    expect(await house.reading(at, openTasks)).toEqual([])
  }, 60_000)

  it('shows which they are before it takes them, page by page', async () => {
    const at = await house.newDesk()
    const id = await imported(at, [minutesOf2024, minutesOf2025])
    const page = (size: number, number: number) =>
      house.reading(at, (tx) => acceptableInImport(tx, publicViewer, id, 0.9, { size, number }))
    const shown = await page(50, 1)
    expect(shown.map((one) => [one.fileName, one.kind, one.title])).toEqual([
      ['0.txt', 'item', '§ 7 Fullmäktiges uppdrag'],
      ['0.txt', 'assignment', 'Samla arbetet mot hyrberoende'],
      ['1.txt', 'item', '§ 9 Fullmäktiges uppdrag'],
      ['1.txt', 'assignment', 'Minska hyrberoendet'],
    ])
    expect((await page(3, 2)).map(({ title }) => title)).toEqual(['Minska hyrberoendet'])
  })

  it('goes on after a kill with the files that were promised, and with no others', async () => {
    const at = await house.newDesk()
    const id = await imported(at, [minutesOf2024, minutesOf2025])
    await askToAccept(at, id, { atLeast: 0, promised: 6 })
    const [task] = await house.reading(at, openTasks)
    // Killed after the first file; a third file was read meanwhile.
    await acceptCandidates(at, task?.files[0] ?? '', 'all', task?.id ?? null)
    const late = [{ name: 'sen.txt', load: async () => new TextEncoder().encode('sen') }]
    await receiveFiles(at, late, false, id)
    await readWaitingFiles(at, async () => ({ read: true, reading: minutesOf2024 }))
    await doTasks({ ...at, viewer: { kind: 'administrator', name: 'start' } }, never)
    expect(await counts(at, id)).toMatchObject({ placed: 2, read: 1 })
    const decided = await house.reading(at, (tx) =>
      tx.db.selectFrom('import_candidates').select('decided_by').distinct().execute(),
    )
    expect(decided.map((one) => one.decided_by)).toContain('Ida Prov')
    expect(decided.map((one) => one.decided_by)).not.toContain('start')
  })

  it('is taken back whole, also where several files told the same paragraph', async () => {
    const at = await house.newDesk()
    const id = await imported(at, [minutesOf2024, minutesOf2024, minutesOf2025])
    await askToAccept(at, id, { atLeast: 0, promised: 10 })
    await doTasks(at, never)
    expect(await paragraphs(at)).toEqual([1, 1])
    const last = await house.reading(at, (tx) => lastAcceptance(tx, id))
    expect(last?.count).toBe(10)
    await askToTakeBack(at, id)
    await doTasks(at, never)
    expect(await paragraphs(at)).toEqual([])
    expect(await counts(at, id)).toMatchObject({ read: 3 })
    const nothing = { refused: true, reasons: ['nothing-to-take-back'] }
    expect(await askToTakeBack(at, id)).toEqual(nothing)
  }, 60_000)

  it('tells the same bytes twice in one sending as there already, and counts them once', async () => {
    const at = await house.newDesk()
    const load = async () => new TextEncoder().encode('samma protokoll')
    const sent = [
      { name: 'a.txt', load },
      { name: 'paket/a.txt', load },
    ]
    const received = await receiveFiles(at, sent, false)
    if (received.refused) throw new Error(received.reasons.join())
    expect(received.files.map(({ state }) => state)).toEqual(['waiting', 'unchanged'])
    await readWaitingFiles(at, async () => ({ read: true, reading: minutesOf2024 }))
    expect(await counts(at, received.importId)).toMatchObject({ read: 1, unchanged: 1 })
    const later = await receiveFiles(at, sent, false)
    expect(later).toMatchObject({ files: [{ state: 'unchanged' }, { state: 'unchanged' }] })
  })

  it('tells of the file with which it failed, and does the rest', async () => {
    const at = await house.newDesk()
    const broken = structuredClone(minutesOf2025)
    for (const item of broken.document.items) item.span = { ...item.span, end: -1 }
    const id = await imported(at, [broken, minutesOf2024])
    const [sure] = (await waiting(at, id)).slice(-1)
    await askToAccept(at, id, { atLeast: 0.8, promised: sure?.count ?? 0 })
    await expect(doTasks(at, never)).rejects.toThrow('Some files')
    expect(await counts(at, id)).toMatchObject({ read: 1, placed: 1 })
    const told = () => house.reading(at, (tx) => troubledFiles(tx, publicViewer, id))
    const [troubled, ...others] = await told()
    expect([troubled?.fileName, troubled?.error.code, others]).toEqual(['0.txt', 'internal', []])
    const app = buildHouse({ door: at.door, read: never, tell: () => {} })
    const local = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
    const { slug } = at.organisation as Organisation
    const headers = { host: 'localhost' }
    const page = await app.request(`http://localhost/${slug}/inlasning/${id}`, { headers }, local)
    expect(await page.text()).toContain('En fil blev inte helt klar')
    await rejectAll(at, troubled?.id ?? '')
    expect(await told()).toEqual([])
  }, 60_000)

  it('says why something cannot be taken back', async () => {
    const at = await house.newDesk()
    const id = await imported(at, [minutesOf2024])
    await askToAccept(at, id, { atLeast: 0, promised: 4 })
    await doTasks(at, never)
    const other = await house.staged(at, minutesOf2024, 'annan.txt')
    await acceptCandidates(at, other.fileId, 'all')
    await askToTakeBack(at, id)
    await doTasks(at, never)
    const told = await house.reading(at, (tx) => troubledFiles(tx, publicViewer, id))
    expect(told.map(({ error }) => error.sv)).toEqual([expect.stringContaining('ur en annan fil')])
  }, 60_000)

  it('is asked for by no one but who may read in; reading again, too', async () => {
    const at = await house.newDesk()
    const outside = { ...at, viewer: publicViewer }
    const refused = { refused: true, reasons: ['not-administrator'] }
    expect(await askToAccept(outside, at.organisation.id, { atLeast: 0, promised: 0 })).toEqual(refused)
    expect(await askToTakeBack(outside, at.organisation.id)).toEqual(refused)
    expect(await askToReadAgain(outside)).toEqual(refused)
  })

  it('reads again what was asked to be, after a start', async () => {
    const at = await house.newDesk()
    await askToReadAgain(at)
    await doTasks(at, never)
    expect(await house.reading(at, openTasks)).toEqual([])
  })
})
