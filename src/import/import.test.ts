import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listThreads } from '../domain/assignments/views.ts'
import { listCases } from '../domain/cases/views.ts'
import { decisionsOfParagraph } from '../domain/decisions/views.ts'
import { findDocument, listDocuments, listFindings } from '../domain/documents/views.ts'
import { listGoals, withSubGoals } from '../domain/goals/views.ts'
import { findParagraph, listMeetings } from '../domain/meetings/views.ts'
import { ensureOrganisation } from '../domain/organisation/actions.ts'
import { publicViewer, type Viewer } from '../domain/organisation/viewer.ts'
import type { ReadTransaction } from '../platform/door.ts'
import { type TestDatabase, testDatabase } from '../platform/test-database.ts'
import { type ImportDesk, receiveFiles } from './actions.ts'
import type { ReadingResult, StagedReading } from './import.ts'
import { readNextFile } from './read-actions.ts'
import { acceptCandidates, rejectCandidate } from './review-actions.ts'
import { runImport } from './run-import.ts'
import { takeBackDecision } from './take-back-actions.ts'
import { minutesOf2024, minutesOf2025, planOf2024 } from './test-readings.ts'
import { findImportFile } from './views.ts'

const administrator: Viewer = { kind: 'administrator', name: 'test' }
const silent = () => {}
const bytes = (text: string) => new TextEncoder().encode(text)
const reads = (reading: StagedReading) => async (): Promise<ReadingResult> => ({ read: true, reading })

describe('import', () => {
  let database: TestDatabase
  let number = 0
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterAll(() => database.drop())

  async function desk() {
    number += 1
    const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
    const wanted = { id, name: `Region Prov ${number}`, demonstration: false }
    const organisation = await ensureOrganisation(database.door, administrator, wanted)
    if ('refused' in organisation) throw new Error(organisation.reasons.join())
    return { door: database.door, organisation, viewer: administrator } satisfies ImportDesk
  }
  const reading = <T>(at: ImportDesk, work: (tx: ReadTransaction) => Promise<T>) =>
    at.door.reading(at.organisation.id, 'test', work)

  async function importAll(at: ImportDesk, readings: StagedReading[]) {
    for (const [position, one] of readings.entries()) {
      const file = { name: `${position}.txt`, load: async () => bytes(one.text) }
      const run = await runImport(at, [file], reads(one), { accept: true, tell: silent })
      if (run.refused) throw new Error(run.reasons.join())
    }
  }

  it('is refused to the public, and nothing is kept', async () => {
    const at = { ...(await desk()), viewer: publicViewer }
    expect(await receiveFiles(at, [], false)).toEqual({ refused: true, reasons: ['not-administrator'] })
    expect(await acceptCandidates(at, 'any', 'all')).toEqual({
      refused: true,
      reasons: ['not-administrator'],
    })
  })

  it('places a paragraph with meeting, case, clauses and dissent, each with its passage', async () => {
    const at = await desk()
    await importAll(at, [minutesOf2024])
    await reading(at, async (tx) => {
      const [meeting] = await listMeetings(tx, publicViewer)
      expect(meeting).toMatchObject({
        bodySlug: 'an-au',
        slug: '2024-03-12',
        paragraphs: 1,
        firstParagraph: '7',
      })
      const address = { bodySlug: 'an-au', year: 2024, slug: '7' }
      const paragraph = await findParagraph(tx, publicViewer, address)
      expect(paragraph?.cases).toEqual([{ slug: 'an-11-2024', number: 'AN 11-2024' }])
      expect(paragraph?.passage).toMatchObject({ paragraph: '7', kind: 'minutes', start: 0 })
      const decisions = await decisionsOfParagraph(tx, publicViewer, paragraph?.id ?? '')
      expect(decisions.clauses.map((clause) => [clause.kind, clause.recommendedTo])).toEqual([
        ['recommendation', ['Ansvarsnämnden']],
      ])
      expect(decisions.dissents).toEqual([{ kind: 'reservation', by: ['Alva Ek (A)'], text: null }])
      expect((await listCases(tx, publicViewer)).map((one) => one.number)).toEqual(['AN 11-2024'])
      const source = await findDocument(tx, publicViewer, 'protokoll-2024-03-12')
      expect(source?.text).toBe(minutesOf2024.text)
      expect((await listFindings(tx, publicViewer))[0]).toMatchObject({ kind: 'sum-mismatch' })
    })
  })

  it('places goals with what the plan says, and keeps absent and ambiguous values apart', async () => {
    const at = await desk()
    await importAll(at, [planOf2024])
    const goals = await reading(at, async (tx) =>
      withSubGoals(tx, publicViewer, await listGoals(tx, publicViewer)),
    )
    const indicators = goals[0]?.subGoals[0]?.indicators ?? []
    expect(indicators.map(({ baseline, target }) => [baseline?.value, target?.value])).toEqual([
      [undefined, '4.5'],
      [null, null],
    ])
    expect(indicators[1]?.baseline?.raw).toBe('235 241 276 230')
  })

  it('joins the same assignment over documents and years, whatever the order they come in', async () => {
    const told = async (readings: StagedReading[]) => {
      const at = await desk()
      await importAll(at, readings)
      const threads = await reading(at, (tx) => listThreads(tx, publicViewer))
      return threads.map((thread) => ({
        names: thread.assignments.map((one) => [one.title, one.year, one.mentions.length]),
        links: thread.continuations.map((link) => link.kind),
        gaps: thread.gaps.map((gap) => gap.kind).toSorted(),
        status: thread.status.kind,
      }))
    }
    const forwards = await told([minutesOf2024, planOf2024, minutesOf2025])
    const backwards = await told([minutesOf2025, planOf2024, minutesOf2024])
    expect(forwards.map(({ names: _, ...rest }) => rest)).toEqual(
      backwards.map(({ names: _, ...rest }) => rest),
    )
    expect(forwards[0]?.names.map(([, year, mentions]) => [year, mentions])).toEqual([
      [2024, 2],
      [2025, 1],
    ])
    expect(forwards[0]?.links).toEqual(['renames'])
    expect(forwards[0]?.gaps).toContain('targetChangedWithoutDecision')
    expect(forwards[0]?.status).toBe('deviates')
  })

  it('changes nothing when the same file comes twice', async () => {
    const at = await desk()
    await importAll(at, [minutesOf2024])
    const run = await runImport(
      at,
      [{ name: 'again.txt', load: async () => bytes(minutesOf2024.text) }],
      reads(minutesOf2024),
      { accept: true, tell: silent },
    )
    expect(run).toMatchObject({ files: [{ state: 'unchanged', accepted: 0 }] })
    expect(await reading(at, (tx) => listDocuments(tx, publicViewer))).toHaveLength(1)
  })

  it('refuses real documents to the demonstration, and lets only the program fill it', async () => {
    const at = await desk()
    const demonstration = { ...at.organisation, demonstration: true }
    const refused = { refused: true, reasons: ['demonstration'] }
    expect(await receiveFiles({ ...at, organisation: demonstration }, [], true)).toEqual(refused)
    expect(await receiveFiles({ ...at, viewer: { kind: 'loader' } }, [], true)).toEqual(refused)
  })

  it('leaves what was received waiting until somebody reads it, and never reads it twice', async () => {
    const at = await desk()
    await receiveFiles(at, [{ name: 'a.txt', load: async () => bytes(minutesOf2024.text) }], true)
    const both = await Promise.all([
      readNextFile(at, reads(minutesOf2024)),
      readNextFile(at, reads(minutesOf2024)),
    ])
    expect(both.filter((one) => one !== null)).toHaveLength(1)
    expect(await readNextFile(at, reads(minutesOf2024))).toBeNull()
  })

  it('takes no decision of a paragraph for one about an assignment that it only tells', async () => {
    const at = await desk()
    const standingAfter = async (text: string) => {
      const told = structuredClone(minutesOf2024)
      const [item] = told.document.items
      if (!item) throw new Error('the reading has an item')
      item.paragraph = String(text.length)
      const { start, page } = item.span
      item.decisions = [{ text, kind: 'own', recommendedTo: [], span: { start, end: start, page } }]
      told.text = text
      await importAll(at, [told])
      const threads = await reading(at, (tx) => listThreads(tx, publicViewer))
      return threads.flatMap((one) => one.assignments.flatMap((year) => year.mentions.map((m) => m.standing)))
    }
    expect(await standingAfter('Skrivelsen överlämnas till Regionfullmäktige.')).toEqual([null])
    expect(await standingAfter('Uppdragsdirektiven fastställs.')).toEqual(
      expect.arrayContaining([null, 'decided']),
    )
  })

  it('tells when a document names another organisation than the one it is read into', async () => {
    const at = await desk()
    const named = (organisation: string | null) =>
      reads({ ...minutesOf2024, document: { ...minutesOf2024.document, organisation } })
    const send = async (name: string, organisation: string | null) => {
      const file = { name, load: async () => bytes(name) }
      const run = await runImport(at, [file], named(organisation), { accept: false, tell: silent })
      return run.refused ? run : run.files[0]?.names
    }
    expect(await send('a.txt', 'Region Annan')).toBe('Region Annan')
    expect(await send('b.txt', at.organisation.name.toUpperCase())).toBeNull()
    expect(await send('c.txt', null)).toBeNull()
  })

  it('keeps both paragraphs when the minutes of a meeting use a number twice', async () => {
    const at = await desk()
    const [item] = minutesOf2024.document.items
    if (!item) throw new Error('the reading has an item')
    const second = { ...item, title: 'Övrigt', span: { start: 90, end: 120, page: 1 } }
    await importAll(at, [
      { ...minutesOf2024, document: { ...minutesOf2024.document, items: [item, second] } },
    ])
    const [meeting] = await reading(at, (tx) => listMeetings(tx, publicViewer))
    expect(meeting?.paragraphs).toBe(2)
  })

  it('does not place a file twice that was received twice before it was read', async () => {
    const at = await desk()
    const file = { name: 'a.txt', load: async () => bytes(minutesOf2024.text) }
    const received = await receiveFiles(at, [file, file], true)
    expect(received).toMatchObject({ files: [{ state: 'waiting' }, { state: 'unchanged' }] })
    expect(await readNextFile(at, reads(minutesOf2024))).toMatchObject({ state: 'placed' })
    expect(await readNextFile(at, reads(minutesOf2024))).toBeNull()
    expect(await reading(at, (tx) => listDocuments(tx, publicViewer))).toHaveLength(1)
  })

  it('keeps a file that cannot be read with the reason, and goes on with the next', async () => {
    const at = await desk()
    const error = { code: 'encrypted', sv: 'Filen är låst.', en: 'The file is locked.' }
    const run = await runImport(
      at,
      [{ name: 'locked.pdf', load: async () => bytes('x') }],
      async () => ({ read: false, error }),
      { accept: true, tell: silent },
    )
    if (run.refused) throw new Error()
    const file = await reading(at, (tx) => findImportFile(tx, administrator, run.files[0]?.fileId ?? ''))
    expect(file).toMatchObject({ state: 'failed', error })
  })

  it('leaves nothing of a file behind when placing fails in the middle', async () => {
    const at = await desk()
    const broken = structuredClone(minutesOf2024)
    broken.document.assignments[0] = { ...broken.document.assignments[0], year: 1e12 } as never
    const file = { name: 'broken.txt', load: async () => bytes('broken') }
    const run = await runImport(at, [file], reads(broken), { accept: true, tell: silent })
    expect(run).toMatchObject({ files: [{ state: 'failed', accepted: 0 }] })
    expect(await reading(at, (tx) => listDocuments(tx, publicViewer))).toEqual([])
    expect(await reading(at, (tx) => listMeetings(tx, publicViewer))).toEqual([])
  })

  describe('one by one', () => {
    async function staged() {
      const at = await desk()
      const incoming = { name: 'a.txt', load: async () => bytes(minutesOf2024.text) }
      const received = await receiveFiles(at, [incoming], false)
      const file = await readNextFile(at, reads(minutesOf2024))
      if (received.refused || !file) throw new Error('not received')
      const detail = await reading(at, (tx) => findImportFile(tx, administrator, file.fileId))
      return { at, fileId: file.fileId, candidates: detail?.candidates ?? [] }
    }

    it('places only what is accepted, and the rest later', async () => {
      const { at, fileId, candidates } = await staged()
      const item = candidates.find((one) => one.kind === 'item')?.id ?? ''
      expect(await acceptCandidates(at, fileId, [item])).toMatchObject({ accepted: 1 })
      expect(await reading(at, (tx) => listThreads(tx, publicViewer))).toEqual([])
      expect(await acceptCandidates(at, fileId, 'all')).toMatchObject({ accepted: candidates.length - 1 })
      expect(await reading(at, (tx) => listThreads(tx, publicViewer))).toHaveLength(1)
    })

    it('never places what is rejected, until the rejection is taken back', async () => {
      const { at, fileId, candidates } = await staged()
      const candidateId = candidates.find((one) => one.kind === 'assignment')?.id ?? ''
      await rejectCandidate(at, { fileId, candidateId })
      await acceptCandidates(at, fileId, 'all')
      expect(await reading(at, (tx) => listThreads(tx, publicViewer))).toEqual([])
      await takeBackDecision(at, { fileId, candidateId })
      expect(await acceptCandidates(at, fileId, 'all')).toMatchObject({ accepted: 1 })
    })

    it('refuses to reject what is placed, and to place what is placed', async () => {
      const { at, fileId, candidates } = await staged()
      await acceptCandidates(at, fileId, 'all')
      const refused = { refused: true, reasons: ['already-placed'] }
      expect(await rejectCandidate(at, { fileId, candidateId: candidates[0]?.id ?? '' })).toEqual(refused)
      expect(await acceptCandidates(at, fileId, 'all')).toEqual(refused)
    })

    it('refuses the public every act', async () => {
      const { at, fileId, candidates } = await staged()
      const outside = { ...at, viewer: publicViewer }
      const refused = { refused: true, reasons: ['not-administrator'] }
      const of = { fileId, candidateId: candidates[0]?.id ?? '' }
      expect(await acceptCandidates(outside, fileId, 'all')).toEqual(refused)
      expect(await rejectCandidate(outside, of)).toEqual(refused)
    })
  })
})
