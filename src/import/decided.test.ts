import { afterAll, beforeAll, expect, it } from 'vitest'
import { correctCandidate } from './correct-actions.ts'
import { type ReviewHouse, reviewHouse } from './for-tests/review-house.ts'
import { acceptCandidates } from './review-actions.ts'
import { minutesOf2024 } from './test-readings.ts'

let house: ReviewHouse
beforeAll(async () => {
  house = await reviewHouse('Beslutat')
})
afterAll(() => house.drop())

it('lets the decision that gave an assignment be written, and keeps no day that is none', async () => {
  const at = await house.newDesk()
  const file = await house.staged(at, minutesOf2024)
  const of = { fileId: file.fileId, candidateId: await file.idOf('assignment') }
  const said = (date: string) =>
    new Map([
      ['decided.by', 'Regionfullmäktige'],
      ['decided.date', date],
    ])
  expect(await correctCandidate(at, of, said('2023-02-30'))).toEqual({
    refused: false,
    wrong: [{ path: 'decided.date', reason: 'date' }],
  })
  expect(await correctCandidate(at, of, said('2023-11-20'))).toMatchObject({ changed: 1 })
  await acceptCandidates(at, file.fileId, 'all')
  const [held] = await house.reading(at, (tx) =>
    tx.db.selectFrom('assignments').select(['decided_by', 'decided_on']).execute(),
  )
  expect(JSON.stringify(held)).toContain('Regionfullmäktige')
  expect(JSON.stringify(held)).toContain('2023-11-')
})
