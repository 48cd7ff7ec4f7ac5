import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listDocuments } from '../domain/documents/views.ts'
import { findParagraph, listMeetings } from '../domain/meetings/views.ts'
import { publicViewer } from '../domain/organisation/viewer.ts'
import { type ReviewHouse, reviewHouse } from './for-tests/review-house.ts'
import { correctHead, takeBackHead } from './head-actions.ts'
import { openHead } from './head-views.ts'
import { acceptCandidates } from './review-actions.ts'
import { minutesOf2024, minutesOf2025, planOf2024 } from './test-readings.ts'

describe('a document’s own head', () => {
  let house: ReviewHouse
  beforeAll(async () => {
    house = await reviewHouse('Huvud')
  })
  afterAll(() => house.drop())

  const meetings = (at: Awaited<ReturnType<ReviewHouse['newDesk']>>) =>
    house.reading(at, async (tx) =>
      (await listMeetings(tx, publicViewer)).map((one) => [one.bodyName, one.slug, one.paragraphs]),
    )
  const held = ['Ansvarsnämndens arbetsutskott', '2024-03-12', 1]

  it('decides before acceptance which meeting its paragraphs come to', async () => {
    const at = await house.newDesk()
    const file = await house.staged(at, minutesOf2024)
    const typed = new Map([
      ['body', 'Regionstyrelsen'],
      ['date', '2024-03-14'],
    ])
    expect(await correctHead(at, file.fileId, typed)).toEqual({ refused: false, changed: 2 })
    await acceptCandidates(at, file.fileId, 'all')
    expect(await meetings(at)).toEqual([['Regionstyrelsen', '2024-03-14', 1]])
  })

  it('takes what is accepted with it when it is corrected, and back again when that is taken back', async () => {
    const at = await house.newDesk()
    const file = await house.staged(at, minutesOf2024)
    await acceptCandidates(at, file.fileId, 'all')
    expect(await meetings(at)).toEqual([held])
    const decided = (await file.detail()).candidates.map((one) => one.decidedAt)
    const typed = new Map([
      ['kind', 'report'],
      ['body', 'Regionstyrelsen'],
      ['date', '2023-03-14'],
    ])
    await correctHead(at, file.fileId, typed)
    expect(await meetings(at)).toEqual([['Regionstyrelsen', '2023-03-14', 1]])
    const moved = await house.reading(at, async (tx) => ({
      paragraph: await findParagraph(tx, publicViewer, { bodySlug: 'rs', year: 2023, slug: '7' }),
      documents: await listDocuments(tx, publicViewer),
    }))
    expect(moved.paragraph?.title).toBe('Fullmäktiges uppdrag')
    expect(moved.documents.map((one) => [one.kind, one.date])).toEqual([['report', '2023-03-14']])
    const after = await file.detail()
    expect(after.candidates.map((one) => [one.state, one.decidedAt])).toEqual(
      decided.map((at) => ['accepted', at]),
    )
    expect(await takeBackHead(at, file.fileId)).toEqual({ refused: false, changed: 3 })
    expect(await meetings(at)).toEqual([held])
    expect(await takeBackHead(at, file.fileId)).toEqual({ refused: true, reasons: ['nothing-to-take-back'] })
  })

  it('is shown with its consequence before it is saved, and nothing is done by looking', async () => {
    const at = await house.newDesk()
    const file = await house.staged(at, minutesOf2024)
    await acceptCandidates(at, file.fileId, 'all')
    const look = (typed: [string, string][]) =>
      house.reading(at, (tx) => openHead(tx, house.administrator, file.fileId, new Map(typed)))
    const shown = await look([['body', 'Regionstyrelsen']])
    expect(shown?.belongs).toMatchObject({ bodyName: held[0], slug: held[1], held: { paragraphs: 1 } })
    expect(shown?.preview).toMatchObject({
      becomes: { bodyName: 'Regionstyrelsen', slug: '2024-03-12', held: undefined },
      placed: 4,
      reasons: [],
    })
    expect((await look([['date', '2024-02-30']]))?.wrong).toEqual([{ path: 'date', reason: 'date' }])
    expect(await meetings(at)).toEqual([held])
  })

  it('does not move where the number is taken by another file, nor what another file tells, too', async () => {
    const at = await house.newDesk()
    const first = await house.staged(at, minutesOf2024, 'first.txt')
    await acceptCandidates(at, first.fileId, 'all')
    const other = {
      ...minutesOf2025,
      document: { ...minutesOf2025.document, items: minutesOf2024.document.items, body: 'Regionstyrelsen' },
    }
    const second = await house.staged(at, other, 'second.txt')
    await acceptCandidates(at, second.fileId, 'all')
    const typed = new Map([
      ['body', 'Ansvarsnämndens arbetsutskott'],
      ['date', '2024-05-02'],
    ])
    const taken = { refused: true, reasons: ['number-taken'] }
    expect(await correctHead(at, second.fileId, typed)).toEqual(taken)
    const copy = await house.staged(at, minutesOf2024, 'copy.txt')
    await acceptCandidates(at, copy.fileId, 'all')
    const told = { refused: true, reasons: ['told-elsewhere'] }
    expect(await correctHead(at, first.fileId, new Map([['date', '2024-06-01']]))).toEqual(told)
    expect((await second.detail()).isHeadCorrected).toBe(false)
  })

  it('moves a plan’s goals to the year it is corrected to, and names no meeting for one without paragraphs', async () => {
    const at = await house.newDesk()
    const file = await house.staged(at, planOf2024)
    await acceptCandidates(at, file.fileId, 'all')
    await correctHead(at, file.fileId, new Map([['year', '2026']]))
    const { years, head } = await house.reading(at, async (tx) => ({
      years: await tx.db.selectFrom('goals').select('year').execute(),
      head: await openHead(tx, house.administrator, file.fileId, null),
    }))
    expect([years, head?.belongs]).toEqual([[{ year: 2026 }], null])
  })

  it('is corrected by no one but who may review', async () => {
    const at = await house.newDesk()
    const file = await house.staged(at, minutesOf2024)
    const outside = { ...at, viewer: publicViewer }
    const refused = { refused: true, reasons: ['not-administrator'] }
    expect(await correctHead(outside, file.fileId, new Map([['body', 'x']]))).toEqual(refused)
  })
})
