import { sql } from 'kysely'
import { actorName, mayImport, type Refusal, refuse } from '../domain/organisation/viewer.ts'
import type { OrganisationTransaction } from '../platform/door.ts'
import type { ImportDesk } from './actions.ts'
import { stateAfter } from './import.ts'
import { openPlacing, placeCandidate } from './place.ts'
import type { Placing } from './placing.ts'
import { relateAssignments } from './relate.ts'
import { decideCandidate, loadCandidates, lockStagedFile, type StagedCandidate, updateFile } from './store.ts'

export interface Accepted {
  refused: false
  accepted: number
  /** Candidates that stay proposed, with why. */
  unplaced: { candidateId: string; reason: 'no-year' }[]
}

/**
 * Accepts candidates of a staged file (all that are proposed when `candidateIds` is 'all') and places them
 * through the rooms' actions: one transaction and one journal link, so the file is whole or untouched.
 */
export async function acceptCandidates(
  desk: ImportDesk,
  fileId: string,
  candidateIds: readonly string[] | 'all',
): Promise<Accepted | Refusal> {
  const permission = mayImport(desk.viewer)
  if ('refused' in permission) return permission
  return desk.door.inOrganisation(desk.organisation, actorName(desk.viewer), async (tx) => {
    await oneImportAtATime(tx)
    const file = await lockStagedFile(tx.db, fileId)
    if (!file) return refuse('nothing-to-accept')
    const candidates = await loadCandidates(tx.db, fileId)
    const proposed = candidates.filter((candidate) => candidate.state === 'proposed')
    const wanted = candidateIds === 'all' ? proposed : proposed.filter((one) => candidateIds.includes(one.id))
    // A file of which nothing was read is still a document that can be found and opened.
    if (wanted.length === 0 && candidates.length > 0) return refuse('already-placed')
    const placing = await openPlacing(tx, file)
    const unplaced = await placeAll(placing, wanted)
    const left = proposed.length - wanted.length + unplaced.length
    await updateFile(tx.db, fileId, stateAfter(left), placing.documentId)
    const accepted = wanted.length - unplaced.length
    tx.note({ verb: 'import.accept', subject: `import_file:${fileId}`, payload: { accepted, unplaced } })
    return { refused: false, accepted, unplaced }
  })
}

async function placeAll(placing: Placing, wanted: StagedCandidate[]): Promise<Accepted['unplaced']> {
  const unplaced: Accepted['unplaced'] = []
  for (const candidate of wanted) {
    const outcome = await placeCandidate(placing, candidate)
    if (outcome.placed) await decideCandidate(placing.tx.db, candidate.id, 'accepted', outcome.recordId)
    else unplaced.push({ candidateId: candidate.id, reason: outcome.reason })
  }
  if (wanted.some((one) => one.kind === 'assignment' || one.kind === 'figure'))
    await relateAssignments(placing.tx)
  return unplaced
}

/** Names and addresses are given in turn: two imports of one organisation never ask for the same at once. */
async function oneImportAtATime(tx: OrganisationTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('import ' || ${tx.organisation}, 0))`.execute(tx.db)
}

/** Rejects a candidate, or takes a rejection back (`restored`); what is placed stays placed. */
export async function rejectCandidate(
  desk: ImportDesk,
  of: { fileId: string; candidateId: string },
  restored = false,
): Promise<{ refused: false } | Refusal> {
  const permission = mayImport(desk.viewer)
  if ('refused' in permission) return permission
  return desk.door.inOrganisation(desk.organisation, actorName(desk.viewer), async (tx) => {
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
