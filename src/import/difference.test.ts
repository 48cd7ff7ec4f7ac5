import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findParagraph, listMeetings } from '../domain/meetings/views.ts'
import { ensureOrganisation } from '../domain/organisation/actions.ts'
import { publicViewer, type Viewer } from '../domain/organisation/viewer.ts'
import type { ReadTransaction } from '../platform/door.ts'
import { type TestDatabase, testDatabase } from '../platform/test-database.ts'
import { type ImportDesk, receiveFiles } from './actions.ts'
import { correctCandidate } from './correct-actions.ts'
import { differencesBetween } from './difference.ts'
import { takeDifferences } from './difference-actions.ts'
import { findDifferences } from './difference-views.ts'
import type { CandidateKind, StagedReading } from './import.ts'
import { readNextFile } from './read-actions.ts'
import { readOldFilesAgain } from './reread.ts'
import { acceptCandidates, rejectCandidate } from './review-actions.ts'
import { teach } from './teach-actions.ts'
import { minutesOf2024 } from './test-readings.ts'
import { findImportFile } from './views.ts'

const administrator: Viewer = { kind: 'administrator', name: 'test' }
const [item] = minutesOf2024.document.items
const [assignment] = minutesOf2024.document.assignments
if (!item || !assignment) throw new Error('the reading has parts')
const second = { ...item, paragraph: '8', title: 'Övrigt', caseNumber: null }

/** The same minutes read better: another title and case number, a paragraph more, an assignment less. */
const better: StagedReading = {
  ...minutesOf2024,
  document: {
    ...minutesOf2024.document,
    items: [{ ...item, title: 'Uppdrag från fullmäktige', caseNumber: 'AN 12-2024' }, second],
    assignments: [],
  },
}

describe('a better reading', () => {
  let database: TestDatabase
  let number = 0
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterAll(() => database.drop())

  /** A file that was read, its template changed since, and read again by what is better now. */
  async function staged(before: (at: ImportDesk, fileId: string) => Promise<unknown> = async () => {}) {
    number += 1
    const wanted = { id: randomUUID(), name: `Region Bättre ${number}`, demonstration: false }
    const organisation = await ensureOrganisation(database.door, administrator, wanted)
    if ('refused' in organisation) throw new Error(organisation.reasons.join())
    const at: ImportDesk = { door: database.door, organisation, viewer: administrator }
    await receiveFiles(at, [{ name: 'a.txt', load: async () => new TextEncoder().encode('a') }], false)
    const read = await readNextFile(at, async () => ({ read: true, reading: minutesOf2024 }))
    const fileId = read?.fileId ?? ''
    await before(at, fileId)
    const form = { example: 'LK-24/0123', order: 'year first' } as const
    await teach(at, { add: 'caseNumber', form })
    const again = await readOldFilesAgain(at, async () => ({ read: true, reading: better }))
    return { at, fileId, again }
  }
  const reading = <T>(at: ImportDesk, work: (tx: ReadTransaction) => Promise<T>) =>
    at.door.reading(at.organisation.id, 'test', work)
  const candidate = async (at: ImportDesk, fileId: string, kind: CandidateKind) => {
    const file = await reading(at, (tx) => findImportFile(tx, administrator, fileId))
    return file?.candidates.find((one) => one.kind === kind)?.id ?? ''
  }
  const keys = async (at: ImportDesk, fileId: string) =>
    (await reading(at, (tx) => findDifferences(tx, administrator, fileId))).map((one) => [
      one.key,
      one.changes.map(({ field }) => field),
    ])
  const titleOfSeven = async (at: ImportDesk) =>
    (await reading(at, (tx) => findParagraph(tx, publicViewer, { bodySlug: 'an-au', year: 2024, slug: '7' })))
      ?.title

  it('is offered field by field, and changes nothing by itself', async () => {
    const { at, fileId, again } = await staged((desk, id) => acceptCandidates(desk, id, 'all'))
    expect(again).toBe(1)
    expect(await keys(at, fileId)).toEqual([
      ['changed:item:0', ['title', 'caseNumber']],
      ['added:item:1', expect.arrayContaining(['paragraph', 'title', 'decisions'])],
      ['gone:assignment:0', []],
    ])
    expect(await titleOfSeven(at)).toBe('Fullmäktiges uppdrag')
  })

  it('taken over changes what is accepted, adds what is found, takes back what is lost', async () => {
    const { at, fileId } = await staged((desk, id) => acceptCandidates(desk, id, 'all'))
    const all = (await keys(at, fileId)).map(([key]) => String(key))
    expect(await takeDifferences(at, fileId, all, false)).toEqual({ refused: false, taken: 3 })
    expect(await titleOfSeven(at)).toBe('Uppdrag från fullmäktige')
    const file = await reading(at, (tx) => findImportFile(tx, administrator, fileId))
    expect(file).toMatchObject({ state: 'read', isOffered: false })
    expect(file?.candidates.map((one) => [one.title, one.state])).toEqual([
      ['§ 7 Uppdrag från fullmäktige', 'accepted'],
      expect.anything(),
      expect.anything(),
      ['Samla arbetet mot hyrberoende', 'rejected'],
      ['§ 8 Övrigt', 'proposed'],
    ])
    await acceptCandidates(at, fileId, 'all')
    const [meeting] = await reading(at, (tx) => listMeetings(tx, publicViewer))
    expect(meeting?.paragraphs).toBe(2)
    expect(await readOldFilesAgain(at, async () => ({ read: true, reading: better }))).toBe(0)
  })

  it('never overwrites what a person corrected', async () => {
    const { at, fileId } = await staged(async (desk, id) => {
      const of = { fileId: id, candidateId: await candidate(desk, id, 'item') }
      await correctCandidate(desk, of, new Map([['title', 'Som jag vill ha den']]))
      const told = { fileId: id, candidateId: await candidate(desk, id, 'assignment') }
      await correctCandidate(desk, told, new Map([['reporting', 'I mars']]))
    })
    expect((await keys(at, fileId)).map(([key, fields]) => [key, fields])).toEqual([
      ['changed:item:0', ['caseNumber']],
      ['added:item:1', expect.anything()],
    ])
    await takeDifferences(at, fileId, ['changed:item:0'], false)
    await acceptCandidates(at, fileId, 'all')
    expect(await titleOfSeven(at)).toBe('Som jag vill ha den')
    expect((await keys(at, fileId)).map(([key]) => key)).toEqual(['added:item:1'])
  })

  it('that is left is not offered again, and only those who may can take it', async () => {
    const { at, fileId } = await staged()
    const outside = { ...at, viewer: publicViewer }
    const refused = { refused: true, reasons: ['not-administrator'] }
    expect(await takeDifferences(outside, fileId, ['changed:item:0'], false)).toEqual(refused)
    expect(await takeDifferences(at, fileId, [], true)).toEqual({ refused: false, taken: 0 })
    expect(await keys(at, fileId)).toEqual([])
    expect(await readOldFilesAgain(at, async () => ({ read: true, reading: better }))).toBe(0)
    expect(await takeDifferences(at, fileId, [], false)).toEqual({
      refused: true,
      reasons: ['nothing-offered'],
    })
  })

  it('is offered no more when the last difference is gone by a decision in the review', async () => {
    const { at, fileId } = await staged()
    const isOffered = async () =>
      (await reading(at, (tx) => findImportFile(tx, administrator, fileId)))?.isOffered
    await takeDifferences(at, fileId, ['changed:item:0', 'added:item:1'], false)
    expect(await isOffered()).toBe(true)
    await rejectCandidate(at, { fileId, candidateId: await candidate(at, fileId, 'assignment') })
    expect([await keys(at, fileId), await isOffered()]).toEqual([[], false])
  })

  it('of another text finds its places again in the text that is held', async () => {
    const moved = (start: number) => ({ start, end: start + 10, page: 1 })
    const text = `Nytt sidhuvud\n${minutesOf2024.text}`
    const shifted: StagedReading = {
      ...better,
      text,
      document: { ...better.document, items: [{ ...second, paragraph: '7', span: moved(14) }], figures: [] },
    }
    expect(differencesBetween(minutesOf2024, [], shifted).map(({ key }) => key)).toEqual(['added:item:0'])
    const { at, fileId } = await staged()
    await takeDifferences(at, fileId, [], true)
    const section = { add: 'section', heading: 'Så blev det', section: 'decision' } as const
    await teach(at, section)
    await readOldFilesAgain(at, async () => ({ read: true, reading: shifted }))
    await takeDifferences(at, fileId, ['changed:item:0'], false)
    const file = await reading(at, (tx) => findImportFile(tx, administrator, fileId))
    const row = file?.candidates.find((one) => one.kind === 'item')
    expect([row?.title, row?.start, row?.end]).toEqual(['§ 7 Övrigt', 0, 10])
  })
})
