import {
  nameAssignment,
  refillFacts,
  untieFigure,
  withdrawMention,
} from '../domain/assignments/withdraw-actions.ts'
import { withdrawCases } from '../domain/cases/withdraw-actions.ts'
import { withdrawDecisions } from '../domain/decisions/withdraw-actions.ts'
import { unmarkPassages } from '../domain/documents/withdraw-actions.ts'
import { withdrawFigure, withdrawGoal } from '../domain/goals/withdraw-actions.ts'
import { versionOfParagraph } from '../domain/meetings/views.ts'
import { withdrawParagraph } from '../domain/meetings/withdraw-actions.ts'
import { publicViewer } from '../domain/organisation/viewer.ts'
import type { OrganisationTransaction } from '../platform/door.ts'
import { isToldByCopy, isToldElsewhere, moveCandidate, type StagedCandidate } from './candidate-store.ts'
import { isRelated, type Kept, oneImportAtATime, openPlacing, placeCandidate } from './place.ts'
import { aimFacts } from './place-assignment.ts'
import { yearOfItem } from './place-item.ts'
import { type Outcome, type Placing, partAt } from './placing.ts'
import { relateAssignments } from './relate.ts'
import type { StagedFile } from './staged-store.ts'

/**
 * Takes a placed candidate out of the rooms again, and with it what rested on it alone. A record that another file
 * tells, too, is not this file's to take away: false, and nothing is changed.
 */
export async function takeBack(
  tx: OrganisationTransaction,
  file: StagedFile,
  candidates: readonly StagedCandidate[],
  candidate: StagedCandidate,
): Promise<boolean> {
  await oneImportAtATime(tx)
  const placing = await openPlacing(tx, file, candidates)
  const kept = await withdraw(placing, candidate, false)
  if (kept && isRelated(candidate)) await relateAssignments(tx)
  return kept !== null
}

/**
 * Places a candidate anew that is placed already, after it was mended: the record changes, its address stays.
 * Null when the record is told by another file, too, and so stands as it is.
 */
export async function placeAgain(
  tx: OrganisationTransaction,
  file: StagedFile,
  candidates: readonly StagedCandidate[],
  candidate: StagedCandidate,
): Promise<Outcome | null> {
  await oneImportAtATime(tx)
  const placing = await openPlacing(tx, file, candidates)
  if (candidate.kind === 'item' && yearOfItem(placing, candidate.kindIndex) === null)
    return { placed: false, reason: 'no-year' }
  const kept = await withdraw(placing, candidate, true)
  if (!kept) return null
  const outcome = await placeCandidate(placing, candidate, kept)
  if (outcome.placed) await moveCandidate(tx.db, candidate.id, outcome.recordId)
  if (isRelated(candidate)) await relateAssignments(tx)
  return outcome
}

/**
 * Takes the record of a candidate away; what it is to keep when it is placed anew, null when another file tells the
 * same record and it stays.
 */
export async function withdraw(
  placing: Placing,
  candidate: StagedCandidate,
  keep: boolean,
): Promise<Kept | null> {
  const { recordId } = candidate
  if (recordId === null) return {}
  switch (candidate.kind) {
    case 'item':
      return withdrawItem(placing, recordId, candidate.id, keep)
    case 'goal':
      return withdrawTheGoal(placing, recordId)
    case 'figure':
      return withdrawTheFigure(placing, recordId)
    case 'assignment':
      return withdrawAssignment(placing, candidate, keep)
  }
}

async function withdrawItem(
  { tx, versionId }: Placing,
  paragraphId: string,
  candidateId: string,
  keep: boolean,
): Promise<Kept | null> {
  if (await isToldElsewhere(tx.db, paragraphId, candidateId)) {
    if (keep) return null
    // One that only told again what another file had told lets go of it; the paragraph stands as that file told it.
    const isOwn = (await versionOfParagraph(tx, publicViewer, paragraphId)) === versionId
    return isOwn && !(await isToldByCopy(tx.db, paragraphId, candidateId)) ? null : {}
  }
  const clauses = await withdrawDecisions(tx, paragraphId)
  const { caseIds, passageIds } = await withdrawParagraph(tx, paragraphId)
  await withdrawCases(tx, caseIds)
  await unmarkPassages(tx, [...clauses, ...passageIds])
  return {}
}

async function withdrawTheGoal({ tx }: Placing, goalId: string): Promise<Kept> {
  const { slug, passageIds } = await withdrawGoal(tx, goalId)
  await unmarkPassages(tx, passageIds)
  return { goalSlug: slug }
}

async function withdrawTheFigure({ tx }: Placing, figureId: string): Promise<Kept> {
  await untieFigure(tx, figureId)
  await unmarkPassages(tx, await withdrawFigure(tx, figureId))
  return {}
}

async function withdrawAssignment(
  placing: Placing,
  candidate: StagedCandidate,
  keep: boolean,
): Promise<Kept> {
  const { tx, versionId, document } = placing
  const told = { versionId, position: candidate.kindIndex }
  const { assignmentId, left, passageIds } = await withdrawMention(tx, told, keep)
  await unmarkPassages(tx, passageIds)
  const other = left.find(({ target }) => target !== null)
  if (other?.target) {
    const target = { target: other.target, targetPassageId: other.passageId, ...aimFacts(other.target) }
    await refillFacts(tx, assignmentId, { ...nothingElse, ...target })
  }
  // Named by this place alone, it is called what this place says now.
  if (keep && left.length === 0)
    await nameAssignment(tx, assignmentId, partAt(document.assignments, candidate.kindIndex).title)
  return { assignmentId }
}

const nothingElse = {
  giver: null,
  year: null,
  number: null,
  reporting: null,
  decidedBy: null,
  decidedOn: null,
  decidedPassageId: null,
}
