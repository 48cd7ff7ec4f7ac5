import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicViewer, type Viewer } from '../domain/organisation/viewer.ts'
import type { ImportDesk } from './actions.ts'
import { fieldsOf } from './candidate-fields.ts'
import { correctCandidate } from './correct-actions.ts'
import { boxesOf, draftOf } from './draft.ts'
import { keepDraft } from './draft-actions.ts'
import type { Part } from './field-text.ts'
import { type ReviewHouse, reviewHouse, type StagedForTest } from './for-tests/review-house.ts'
import { minutesOf2024 } from './test-readings.ts'
import { openCandidate } from './views.ts'

const item: Part = { ...minutesOf2024.document.items[0], immediateAdjustment: true }
const fields = fieldsOf('item')
const form = (typed: Record<string, string>) => new Map([...boxesOf(fields, item), ...Object.entries(typed)])

describe('a draft', () => {
  it('is only the boxes that say something else than what holds, however the browser ends its lines', () => {
    expect(draftOf(fields, item, form({ summary: 'Nämnden har fått uppdrag.\r\n' }))).toEqual(new Map())
    const typed = form({ title: 'Halv', 'decisions.1.text': 'Ny', 'decisions.1.kind': 'own' })
    const draft = draftOf(fields, item, typed)
    expect([...draft]).toEqual([
      ['title', 'Halv'],
      ['decisions.1.text', 'Ny'],
    ])
  })

  it('knows a tick that was taken away, and a row that is to go', () => {
    const typed = form({ 'reservations.0.bort': 'ja' })
    typed.delete('immediateAdjustment')
    expect([...draftOf(fields, item, typed)]).toEqual([
      ['reservations.0.bort', 'ja'],
      ['immediateAdjustment', ''],
    ])
  })

  describe('of a candidate under review', () => {
    let house: ReviewHouse
    let at: ImportDesk
    let file: StagedForTest
    let of: { fileId: string; candidateId: string }
    beforeAll(async () => {
      house = await reviewHouse('Utkast')
      at = await house.newDesk()
      file = await house.staged(at, minutesOf2024)
      of = { fileId: file.fileId, candidateId: await file.idOf('item') }
    })
    afterAll(() => house.drop())

    const draft = async (viewer: Viewer) => {
      const detail = await file.detail()
      const row = detail.candidates.find((one) => one.id === of.candidateId)
      const open = row && (await house.reading(at, (tx) => openCandidate(tx, viewer, detail, row)))
      return open?.draft && [...open.draft.typed]
    }

    it('is kept for the one who wrote it alone, and changes nothing', async () => {
      await keepDraft(at, of, new Map([['title', 'Halv']]))
      expect(await draft(house.administrator)).toEqual([['title', 'Halv']])
      expect(await draft({ kind: 'administrator', name: 'Annan' })).toBeNull()
      expect((await file.detail()).candidates[0]?.isCorrected).toBe(false)
      const outside = { ...at, viewer: publicViewer }
      expect(await keepDraft(outside, of, new Map())).toMatchObject({ reasons: ['not-administrator'] })
    })

    it('is kept when it cannot be saved as it is, and gone when it is saved or says what holds', async () => {
      const wrong = await correctCandidate(at, of, new Map([['paragraph', 'sju']]))
      expect(wrong).toMatchObject({ wrong: [{ path: 'paragraph' }] })
      expect(await draft(house.administrator)).toEqual([['paragraph', 'sju']])
      await correctCandidate(at, of, new Map([['title', 'Rättad']]))
      expect(await draft(house.administrator)).toBeNull()
      await keepDraft(at, of, new Map([['title', 'Än en']]))
      await keepDraft(at, of, new Map([['title', 'Rättad']]))
      expect(await draft(house.administrator)).toBeNull()
    })
  })
})
