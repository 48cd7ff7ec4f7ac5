import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listThreads } from '../domain/assignments/views.ts'
import { listCases } from '../domain/cases/views.ts'
import { decisionsOfParagraph } from '../domain/decisions/views.ts'
import { usedPlaces } from '../domain/documents/views.ts'
import { listGoals } from '../domain/goals/views.ts'
import { findParagraph, listMeetings } from '../domain/meetings/views.ts'
import { publicViewer } from '../domain/organisation/viewer.ts'
import type { ImportDesk } from './actions.ts'
import { correctCandidate, setBackField } from './correct-actions.ts'
import { type ReviewHouse, reviewHouse } from './for-tests/review-house.ts'
import { acceptCandidates, rejectCandidate } from './review-actions.ts'
import { lastDecided } from './review-choice.ts'
import { takeBackDecision, takeBackTogether } from './take-back-actions.ts'
import { minutesOf2024, minutesOf2025, planOf2024 } from './test-readings.ts'
import { openCandidate } from './views.ts'

describe('review', () => {
  let house: ReviewHouse
  beforeAll(async () => {
    house = await reviewHouse('Gransk')
  })
  afterAll(() => house.drop())

  /** Everything that the rooms hold, as the public sees it. */
  const held = (at: ImportDesk) =>
    house.reading(at, async (tx) => ({
      meetings: (await listMeetings(tx, publicViewer)).map((one) => one.paragraphs),
      cases: (await listCases(tx, publicViewer)).map((one) => one.number),
      goals: (await listGoals(tx, publicViewer)).map((one) => [one.slug, one.title]),
      threads: (await listThreads(tx, publicViewer)).map((one) => [
        one.title,
        one.assignments.map((year) => [year.slug, year.mentions.length]),
      ]),
    }))

  it('takes an acceptance back whole: what came of it alone is gone, and it can be accepted again', async () => {
    const at = await house.newDesk()
    for (const read of [minutesOf2024, planOf2024]) {
      const before = await held(at)
      const file = await house.staged(at, read, `${read.document.kind}.txt`)
      await acceptCandidates(at, file.fileId, 'all')
      const placed = await held(at)
      for (const { id } of (await file.detail()).candidates)
        expect(await takeBackDecision(at, { fileId: file.fileId, candidateId: id })).toEqual({
          refused: false,
        })
      expect(await held(at)).toEqual(before)
      const documentId = (await file.detail()).documentSlug
      expect(documentId).not.toBeNull()
      await acceptCandidates(at, file.fileId, 'all')
      expect(await held(at)).toEqual(placed)
    }
  })

  it('leaves no passage marked that nothing rests on', async () => {
    const at = await house.newDesk()
    const file = await house.staged(at, {
      ...minutesOf2024,
      document: { ...minutesOf2024.document, findings: [] },
    })
    await acceptCandidates(at, file.fileId, 'all')
    for (const { id } of (await file.detail()).candidates)
      await takeBackDecision(at, { fileId: file.fileId, candidateId: id })
    const places = await house.reading(at, async (tx) => {
      const [document] = await tx.db.selectFrom('documents').select('id').execute()
      return usedPlaces(tx, publicViewer, document?.id ?? '')
    })
    expect(places).toEqual([])
  })

  it('keeps what other documents told of an assignment when one telling is taken back', async () => {
    const at = await house.newDesk()
    const first = await house.staged(at, minutesOf2024, 'first.txt')
    await acceptCandidates(at, first.fileId, 'all')
    const plan = await house.staged(at, planOf2024, 'plan.txt')
    await acceptCandidates(at, plan.fileId, 'all')
    await takeBackDecision(at, { fileId: first.fileId, candidateId: await first.idOf('assignment') })
    const { threads } = await held(at)
    expect(threads).toEqual([['Samla arbetet mot hyrberoende', [['samla-arbetet-mot-hyrberoende-2024', 1]]]])
    const [target] = await house.reading(at, (tx) =>
      tx.db.selectFrom('assignments').select('target').execute(),
    )
    expect(target?.target).toBeNull()
  })

  it('refuses to take a paragraph back that another file tells, too', async () => {
    const at = await house.newDesk()
    const first = await house.staged(at, minutesOf2024, 'first.txt')
    await acceptCandidates(at, first.fileId, 'all')
    const copy = await house.staged(at, minutesOf2024, 'copy.txt')
    await acceptCandidates(at, copy.fileId, 'all')
    const of = { fileId: first.fileId, candidateId: await first.idOf('item') }
    expect(await takeBackDecision(at, of)).toEqual({ refused: true, reasons: ['told-elsewhere'] })
    expect((await held(at)).meetings).toEqual([1])
  })

  it('takes a paragraph back of which the same bytes were read twice, in either order', async () => {
    const bare = { ...minutesOf2024, document: { ...minutesOf2024.document, assignments: [], figures: [] } }
    for (const order of [[0, 1] as const, [1, 0] as const]) {
      const at = await house.newDesk()
      const files = [
        await house.staged(at, bare, 'a.txt'),
        await house.staged(at, bare, 'paket/a.txt'),
      ] as const
      await at.door.inOrganisation(at.organisation.id, 'test', async ({ db }) => {
        const { file_id } = await db
          .selectFrom('import_files')
          .select('file_id')
          .where('id', '=', files[0].fileId)
          .executeTakeFirstOrThrow()
        await db.updateTable('import_files').set({ file_id }).where('id', '=', files[1].fileId).execute()
      })
      for (const { fileId } of files) await acceptCandidates(at, fileId, 'all')
      const left: number[] = []
      for (const index of order) {
        const { fileId, idOf } = files[index]
        expect(await takeBackDecision(at, { fileId, candidateId: await idOf('item') })).toEqual({
          refused: false,
        })
        left.push((await held(at)).meetings.length)
      }
      expect(left).toEqual([1, 0])
    }
  }, 60_000)

  it('accepts those that are sure enough, only when they are as many as was told', async () => {
    const at = await house.newDesk()
    const file = await house.staged(at, minutesOf2024)
    const sure = { atLeast: 0.85, promised: 3 }
    expect(await acceptCandidates(at, file.fileId, sure)).toEqual({ refused: true, reasons: ['other-count'] })
    expect(await acceptCandidates(at, file.fileId, { ...sure, promised: 2 })).toMatchObject({ accepted: 2 })
    const states = (await file.detail()).candidates.map((one) => [one.confidence, one.state])
    expect(states).toEqual([
      [0.9, 'accepted'],
      [0.8, 'proposed'],
      [0.8, 'proposed'],
      [0.9, 'accepted'],
    ])
  })

  it('takes all back in one step that was accepted in one, and leaves what was decided before', async () => {
    const at = await house.newDesk()
    const file = await house.staged(at, minutesOf2024)
    const [item, first, second, assignment] = (await file.detail()).candidates.map(({ id }) => id)
    await rejectCandidate(at, { fileId: file.fileId, candidateId: second ?? '' })
    await acceptCandidates(at, file.fileId, 'all')
    expect(lastDecided((await file.detail()).candidates).map(({ id }) => id)).toEqual([
      item,
      first,
      assignment,
    ])
    const of = { fileId: file.fileId, candidateId: first ?? '' }
    expect(await takeBackTogether(at, of)).toEqual({ refused: false, takenBack: 3, stands: 0 })
    const states = (await file.detail()).candidates.map(({ state }) => state)
    expect(states).toEqual(['proposed', 'proposed', 'rejected', 'proposed'])
    expect((await held(at)).meetings).toEqual([])
    expect(await takeBackTogether(at, of)).toMatchObject({ reasons: ['nothing-to-take-back'] })
  })

  it('lets go of a paragraph that it only told again, so that both files can be taken back', async () => {
    const at = await house.newDesk()
    const first = await house.staged(at, minutesOf2024, 'first.txt')
    await acceptCandidates(at, first.fileId, 'all')
    const copy = await house.staged(at, minutesOf2024, 'copy.txt')
    await acceptCandidates(at, copy.fileId, 'all')
    const back = { refused: false }
    const ofCopy = { fileId: copy.fileId, candidateId: await copy.idOf('item') }
    expect(await takeBackDecision(at, ofCopy)).toEqual(back)
    expect((await held(at)).meetings).toEqual([1])
    const ofFirst = { fileId: first.fileId, candidateId: await first.idOf('item') }
    expect(await takeBackDecision(at, ofFirst)).toEqual(back)
    expect((await held(at)).meetings).toEqual([])
  })

  describe('a correction', () => {
    it('is placed instead of what was read, and both are kept with who and when', async () => {
      const at = await house.newDesk()
      const file = await house.staged(at, minutesOf2024)
      const candidateId = await file.idOf('item')
      const typed = new Map([
        ['title', 'Rättad rubrik'],
        ['decisions.0.kind', 'own'],
        ['decisions.0.recommendedTo', ''],
      ])
      const of = { fileId: file.fileId, candidateId }
      expect(await correctCandidate(at, of, typed)).toEqual({ refused: false, changed: 2 })
      await acceptCandidates(at, file.fileId, [candidateId])
      const detail = await file.detail()
      const row = detail.candidates.find((one) => one.id === candidateId)
      await house.reading(at, async (tx) => {
        const paragraph = await findParagraph(tx, publicViewer, { bodySlug: 'an-au', year: 2024, slug: '7' })
        expect(paragraph?.title).toBe('Rättad rubrik')
        const { clauses } = await decisionsOfParagraph(tx, publicViewer, paragraph?.id ?? '')
        expect(clauses.map(({ kind }) => kind)).toEqual(['own'])
        const open = row && (await openCandidate(tx, house.administrator, detail, row))
        expect(open?.read.title).toBe('Fullmäktiges uppdrag')
        expect(open?.corrections.map(({ field, by }) => [field, by])).toEqual([
          ['decisions', 'Ida Prov'],
          ['title', 'Ida Prov'],
        ])
      })
    })

    it('changes what is accepted already, and its address stays', async () => {
      const at = await house.newDesk()
      const file = await house.staged(at, minutesOf2024)
      await acceptCandidates(at, file.fileId, 'all')
      const of = { fileId: file.fileId, candidateId: await file.idOf('assignment') }
      const typed = new Map([
        ['title', 'Minska beroendet av hyrpersonal'],
        ['status.text', 'Kostnaderna har minskat.'],
      ])
      expect(await correctCandidate(at, of, typed)).toEqual({ refused: false, changed: 2 })
      expect((await held(at)).threads).toEqual([
        ['Minska beroendet av hyrpersonal', [['samla-arbetet-mot-hyrberoende-2024', 1]]],
      ])
      const plan = await house.staged(at, planOf2024, 'plan.txt')
      const goalOf = { fileId: plan.fileId, candidateId: await plan.idOf('goal') }
      await acceptCandidates(at, plan.fileId, [goalOf.candidateId])
      await correctCandidate(at, goalOf, new Map([['title', 'Bättre vård']]))
      expect((await held(at)).goals).toEqual([['god-vard-2024', 'Bättre vård']])
    })

    it('is not kept while a box is wrong, nor where nobody could say which year it is', async () => {
      const at = await house.newDesk()
      const undated = { ...minutesOf2025.document, date: null }
      const file = await house.staged(at, { ...minutesOf2025, document: undated })
      await acceptCandidates(at, file.fileId, 'all')
      const of = { fileId: file.fileId, candidateId: await file.idOf('item') }
      expect(await correctCandidate(at, of, new Map([['title', '']]))).toMatchObject({
        wrong: [{ path: 'title', reason: 'required' }],
      })
      const refused = { refused: true, reasons: ['no-year'] }
      expect(await correctCandidate(at, of, new Map([['caseNumber', '']]))).toEqual(refused)
      expect((await file.detail()).candidates.filter((one) => one.isCorrected)).toEqual([])
    })

    it('is set back field by field to what was read, in what is accepted, too', async () => {
      const at = await house.newDesk()
      const file = await house.staged(at, minutesOf2024)
      const of = { fileId: file.fileId, candidateId: await file.idOf('item') }
      const typed = new Map([
        ['title', 'Rättad'],
        ['summary', 'Annan'],
      ])
      await correctCandidate(at, of, typed)
      await acceptCandidates(at, file.fileId, [of.candidateId])
      expect(await setBackField(at, of, 'title')).toEqual({ refused: false, changed: 1 })
      const address = { bodySlug: 'an-au', year: 2024, slug: '7' }
      const paragraph = await house.reading(at, (tx) => findParagraph(tx, publicViewer, address))
      expect([paragraph?.title, paragraph?.summary]).toEqual(['Fullmäktiges uppdrag', 'Annan'])
      const nothing = { refused: true, reasons: ['nothing-to-take-back'] }
      expect(await setBackField(at, of, 'title')).toEqual(nothing)
    })

    it('is refused the public, like every act', async () => {
      const at = await house.newDesk()
      const file = await house.staged(at, minutesOf2024)
      const outside = { ...at, viewer: publicViewer }
      const of = { fileId: file.fileId, candidateId: await file.idOf('item') }
      const refused = { refused: true, reasons: ['not-administrator'] }
      expect(await correctCandidate(outside, of, new Map([['title', 'x']]))).toEqual(refused)
      expect(await takeBackDecision(outside, of)).toEqual(refused)
      expect(await rejectCandidate(outside, of)).toEqual(refused)
    })
  })
})
