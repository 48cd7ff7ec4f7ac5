import { actorName } from '../domain/organisation/viewer.ts'
import type { OrganisationTransaction } from '../platform/door.ts'
import { engineVersion } from '../reading/version.ts'
import type { ImportDesk } from './actions.ts'
import { loadCandidates } from './candidate-store.ts'
import { differencesBetween } from './difference.ts'
import type { Reader } from './import.ts'
import { claimOldFile, type OldFile, offerReading, settleReading } from './reread-store.ts'
import { lockStagedFile } from './staged-store.ts'
import { loadTemplate } from './template-store.ts'

/**
 * Reads every file again that an older engine or template read, one after the other: what is better is offered
 * beside what holds, and nothing changes by it. A stop in the middle leaves the rest to be read again. Gives how many.
 */
export async function readOldFilesAgain(desk: ImportDesk, read: Reader): Promise<number> {
  let count = 0
  while (await readNextAgain(desk, read)) count += 1
  return count
}

function readNextAgain({ door, organisation, viewer }: ImportDesk, read: Reader): Promise<boolean> {
  return door.inOrganisation(organisation.id, actorName(viewer), async (tx) => {
    const template = await loadTemplate(tx.db)
    const file = await claimOldFile(tx.db, template.version)
    if (!file) return false
    const by = { engineVersion, templateVersion: template.version }
    const result = await read(file.fileName, file.bytes, template.settings)
    const better = result.read && (await isOtherwise(tx, file, result.reading))
    if (result.read && better) await offerReading(tx.db, file.id, { ...by, reading: result.reading })
    else await settleReading(tx.db, file.id, by)
    tx.note({ verb: 'import.readAgain', subject: `import_file:${file.id}`, payload: { ...by, better } })
    return true
  })
}

async function isOtherwise(
  tx: OrganisationTransaction,
  { id }: OldFile,
  offered: Parameters<typeof differencesBetween>[2],
): Promise<boolean> {
  const file = await lockStagedFile(tx.db, id)
  const candidates = await loadCandidates(tx.db, id)
  return file !== undefined && differencesBetween(file.reading, candidates, offered).length > 0
}
