import type { OrganisationTransaction } from '../../platform/door.ts'
import { actorName, mayImport, type Refusal, refuse, type Viewer } from '../organisation/viewer.ts'
import { maySkip, type NumberRange } from './numbering.ts'
import { deleteSkippedNumber, insertSkippedNumbers, loadNumbers } from './store.ts'

/** Whose numbers, of which year. */
export interface YearOfBody {
  bodySlug: string
  year: number
}

/** Tells that the numbers of a range were never used, and why. Refused for numbers that are not missing. */
export async function tellSkipped(
  tx: OrganisationTransaction,
  viewer: Viewer,
  of: YearOfBody,
  told: { range: NumberRange; reason: string },
): Promise<{ refused: false } | Refusal> {
  const numbers = await loadNumbers(tx.db, of)
  const permission = maySkip(viewer, numbers ?? { held: [], skipped: [] }, told.range, told.reason)
  if ('refused' in permission) return permission
  if (!numbers) return refuse('number-not-missing')
  const { from, to } = told.range
  const reason = told.reason.trim()
  await insertSkippedNumbers(tx.db, {
    ...{ bodyId: numbers.bodyId, year: of.year, reason, toldBy: actorName(viewer), toldAt: tx.now },
    numbers: Array.from({ length: to - from + 1 }, (_, index) => from + index),
  })
  const subject = `body:${numbers.bodyId}`
  tx.note({ verb: 'meetings.skipNumbers', subject, payload: { year: of.year, from, to, reason } })
  return { refused: false }
}

/** Takes back what was told of one number: it is missing again. */
export async function takeBackSkipped(
  tx: OrganisationTransaction,
  viewer: Viewer,
  of: YearOfBody,
  number: number,
): Promise<{ refused: false } | Refusal> {
  const permission = mayImport(viewer)
  if ('refused' in permission) return permission
  const bodyId = await deleteSkippedNumber(tx.db, of, number)
  if (!bodyId) return refuse('number-not-skipped')
  const subject = `body:${bodyId}`
  tx.note({ verb: 'meetings.takeBackSkipped', subject, payload: { year: of.year, number } })
  return { refused: false }
}
