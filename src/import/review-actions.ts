import { actorName, mayImport, type Refusal, refuse } from '../domain/organisation/viewer.ts'
import type { ImportDesk } from './actions.ts'
import { stateAfter } from './import.ts'
import { type Placed, placeCandidates } from './place.ts'
import { decideCandidate, loadCandidates, lockStagedFile, updateFile } from './store.ts'

/**
 * Accepts candidates of a file (all that are proposed when `candidateIds` is 'all') and places them through the
 * rooms' actions: one transaction and one journal link, so all of them are placed or none.
 */
export async function acceptCandidates(
  desk: ImportDesk,
  fileId: string,
  candidateIds: readonly string[] | 'all',
): Promise<(Placed & { refused: false }) | Refusal> {
  const permission = mayImport(desk.viewer)
  if ('refused' in permission) return permission
  return desk.door.inOrganisation(desk.organisation.id, actorName(desk.viewer), async (tx) => {
    const file = await lockStagedFile(tx.db, fileId)
    if (!file) return refuse('nothing-to-accept')
    const candidates = await loadCandidates(tx.db, fileId)
    const proposed = candidates.filter((candidate) => candidate.state === 'proposed')
    const wanted = candidateIds === 'all' ? proposed : proposed.filter((one) => candidateIds.includes(one.id))
    // A file of which nothing was read is still a document that can be found and opened.
    if (wanted.length === 0 && candidates.length > 0) return refuse('already-placed')
    return { refused: false, ...(await placeCandidates(tx, file, wanted, proposed.length - wanted.length)) }
  })
}

/** Rejects a candidate, or takes a rejection back (`restored`); what is placed stays placed. */
export async function rejectCandidate(
  desk: ImportDesk,
  of: { fileId: string; candidateId: string },
  restored = false,
): Promise<{ refused: false } | Refusal> {
  const permission = mayImport(desk.viewer)
  if ('refused' in permission) return permission
  return desk.door.inOrganisation(desk.organisation.id, actorName(desk.viewer), async (tx) => {
    const file = await lockStagedFile(tx.db, of.fileId)
    const candidates = file ? await loadCandidates(tx.db, of.fileId) : []
    const candidate = candidates.find((one) => one.id === of.candidateId)
    if (!candidate) return refuse('nothing-to-accept')
    if (candidate.state === 'accepted') return refuse('already-placed')
    await decideCandidate(tx.db, of.candidateId, restored ? 'proposed' : 'rejected', null)
    const others = candidates.filter((one) => one.id !== of.candidateId && one.state === 'proposed')
    await updateFile(tx.db, of.fileId, stateAfter(others.length + (restored ? 1 : 0)), null)
    const verb = restored ? 'import.restore' : 'import.reject'
    tx.note({ verb, subject: `candidate:${of.candidateId}`, payload: {} })
    return { refused: false }
  })
}
