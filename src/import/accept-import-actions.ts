import { actorName, mayImportInto, type Permission } from '../domain/organisation/viewer.ts'
import type { ImportDesk } from './actions.ts'
import { filesToReview } from './import-views.ts'
import { acceptCandidates } from './review-actions.ts'

/** May this person accept in whole imports here? */
export function mayAcceptImport({ viewer, organisation }: ImportDesk): Permission {
  return mayImportInto(viewer, organisation)
}

/**
 * Accepts everything in an import that waits and is at least so sure, file by file: each file is placed whole or
 * not at all, and after a stop the rest waits as before. Gives how many files had something to accept.
 */
export async function acceptInImport(desk: ImportDesk, importId: string, atLeast: number): Promise<number> {
  const ids = await desk.door.reading(desk.organisation.id, actorName(desk.viewer), (tx) =>
    filesToReview(tx, desk.viewer, importId),
  )
  let files = 0
  for (const id of ids) {
    const outcome = await acceptCandidates(desk, id, atLeast === 0 ? 'all' : { atLeast, promised: null })
    if (!outcome.refused) files += 1
  }
  return files
}
