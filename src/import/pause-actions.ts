import { actorName, mayImportInto, type Refusal, refuse } from '../domain/organisation/viewer.ts'
import type { ImportDesk } from './actions.ts'
import { setPaused } from './store.ts'

/** Pauses the reading of an import, or lets it go on. A file that is being read is read to its end. */
export async function pauseImport(
  desk: ImportDesk,
  importId: string,
  paused: boolean,
): Promise<{ refused: false } | Refusal> {
  const permission = mayImportInto(desk.viewer, desk.organisation)
  if ('refused' in permission) return permission
  return desk.door.inOrganisation(desk.organisation.id, actorName(desk.viewer), async (tx) => {
    if (!(await setPaused(tx.db, importId, paused))) return refuse('nothing-to-accept')
    tx.note({ verb: paused ? 'import.pause' : 'import.resume', subject: `import:${importId}`, payload: {} })
    return { refused: false }
  })
}
