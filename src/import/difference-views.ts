import type { Viewer } from '../domain/organisation/viewer.ts'
import type { ReadTransaction } from '../platform/door.ts'
import { loadCandidates } from './candidate-store.ts'
import { type Corrected, correctedDocument } from './corrections.ts'
import { differencesBetween } from './difference.ts'
import type { ShownDifference } from './difference-page.tsx'
import type { StagedReading } from './import.ts'
import { loadOffered } from './reread-store.ts'
import { tellCandidate } from './tell-candidate.ts'

/** What a better reading of a file offers, each named as what is held is named, or as it is found now. */
export async function findDifferences(
  tx: ReadTransaction,
  _viewer: Viewer,
  fileId: string,
): Promise<ShownDifference[]> {
  const offered = await loadOffered(tx.db, fileId)
  const row = await tx.db
    .selectFrom('import_files')
    .select(['reading', 'corrected'])
    .where('id', '=', fileId)
    .executeTakeFirst()
  const reading = row?.reading as StagedReading | null | undefined
  if (!offered || !reading) return []
  const candidates = await loadCandidates(tx.db, fileId)
  const holds = correctedDocument(reading.document, candidates, row?.corrected as Corrected | null)
  return differencesBetween(reading, candidates, offered.reading).map((one) => {
    const { kind, heldIndex, offeredIndex } = one
    const told =
      heldIndex === null
        ? tellCandidate(offered.reading.document, { kind, kindIndex: offeredIndex ?? 0 })
        : tellCandidate(holds, { kind, kindIndex: heldIndex })
    return { ...one, title: told.title }
  })
}
