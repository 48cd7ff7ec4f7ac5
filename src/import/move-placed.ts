import { reviseDocument } from '../domain/documents/actions.ts'
import { ensureBody } from '../domain/organisation/actions.ts'
import type { OrganisationTransaction } from '../platform/door.ts'
import { moveCandidate, type StagedCandidate } from './candidate-store.ts'
import { correctedDocument } from './corrections.ts'
import { documentTitle } from './document-title.ts'
import { isSameBelonging } from './head.ts'
import { isRelated, type Kept, oneImportAtATime, openPlacing, placeCandidate } from './place.ts'
import { relateAssignments } from './relate.ts'
import type { StagedFile } from './staged-store.ts'
import { withdraw } from './take-back.ts'

/**
 * Makes the document what its corrected head says, and places anew what was accepted of it when that belongs to
 * another meeting or year. What may refuse it has been asked before.
 */
export async function followHead(
  tx: OrganisationTransaction,
  before: StagedFile,
  after: StagedFile,
  candidates: readonly StagedCandidate[],
): Promise<void> {
  if (before.documentId === null) return
  await oneImportAtATime(tx)
  const was = correctedDocument(before.reading.document, candidates, before.head)
  const became = correctedDocument(after.reading.document, candidates, after.head)
  const moves = !isSameBelonging(was, became)
  const placed = moves ? candidates.filter(({ state }) => state === 'accepted') : []
  const kept = await withdrawAll(tx, before, candidates, placed)
  await revise(tx, after, before.documentId, became)
  const placing = await openPlacing(tx, after, candidates)
  for (const candidate of placed) {
    const outcome = await placeCandidate(placing, candidate, kept.get(candidate.id) ?? {})
    if (!outcome.placed) throw new Error(`The candidate ${candidate.id} has no place after the correction`)
    await moveCandidate(tx.db, candidate.id, outcome.recordId)
  }
  if (placed.some(isRelated)) await relateAssignments(tx)
}

/** The last first, as what is placed later may rest on what was placed before it. */
async function withdrawAll(
  tx: OrganisationTransaction,
  file: StagedFile,
  candidates: readonly StagedCandidate[],
  placed: readonly StagedCandidate[],
): Promise<Map<string, Kept>> {
  const placing = await openPlacing(tx, file, candidates)
  const kept = new Map<string, Kept>()
  for (const candidate of placed.toReversed()) {
    const one = await withdraw(placing, candidate, true)
    if (!one) throw new Error(`The record of the candidate ${candidate.id} is told elsewhere, too`)
    kept.set(candidate.id, one)
  }
  return kept
}

async function revise(
  tx: OrganisationTransaction,
  { fileName }: StagedFile,
  documentId: string,
  document: ReturnType<typeof correctedDocument>,
): Promise<void> {
  const body = document.body ? await ensureBody(tx, document.body) : null
  const { kind, date, year = null } = document
  const title = documentTitle(document, fileName)
  await reviseDocument(tx, documentId, { title, kind, bodyId: body?.id ?? null, date, year })
}
