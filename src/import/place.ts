import { sql } from 'kysely'
import { registerDocument, reportFindings } from '../domain/documents/actions.ts'
import { ensureBody } from '../domain/organisation/actions.ts'
import type { OrganisationTransaction } from '../platform/door.ts'
import type { ExtractedDocument } from '../reading/extraction.ts'
import { engineVersion } from '../reading/version.ts'
import { decideCandidate, loadCandidates, type StagedCandidate } from './candidate-store.ts'
import { correctedDocument } from './corrections.ts'
import { documentTitle } from './document-title.ts'
import { type FileState, stateAfter } from './import.ts'
import { placeAssignment } from './place-assignment.ts'
import { placeFigure, placeGoal } from './place-goal.ts'
import { placeItem } from './place-item.ts'
import { type Outcome, type Placing, paragraphAt } from './placing.ts'
import { relateAssignments } from './relate.ts'
import { lockStagedFile, type StagedFile, updateFile } from './staged-store.ts'
import { loadTemplate } from './template-store.ts'

/** What placing came to: how much was placed, how much stays proposed, and so how far the file has come. */
export interface Placed {
  accepted: number
  unplaced: number
  state: FileState
}

/** Places everything of a file that is proposed, in the transaction that read it. */
export async function placeProposed(tx: OrganisationTransaction, fileId: string): Promise<Placed> {
  const file = await lockStagedFile(tx.db, fileId)
  if (!file) throw new Error(`The file ${fileId} has no reading to place`)
  const candidates = await loadCandidates(tx.db, fileId)
  const proposed = candidates.filter((candidate) => candidate.state === 'proposed')
  return placeCandidates(tx, file, candidates, proposed)
}

/**
 * Places the wanted of a file's candidates through the rooms' actions, as corrected, and proposes anew what belongs
 * together.
 */
export async function placeCandidates(
  tx: OrganisationTransaction,
  file: StagedFile,
  candidates: readonly StagedCandidate[],
  wanted: readonly StagedCandidate[],
  taskId: string | null = null,
): Promise<Placed> {
  await oneImportAtATime(tx)
  const placing = await openPlacing(tx, file, candidates)
  const unplaced = await placeEach(placing, wanted, taskId)
  if (wanted.some(isRelated)) await relateAssignments(tx)
  const left = candidates.filter((one) => one.state === 'proposed' && !wanted.includes(one)).length
  const state = stateAfter(left + unplaced)
  await updateFile(tx.db, file.id, state, placing.documentId)
  const placed = { accepted: wanted.length - unplaced, unplaced, state }
  tx.note({ verb: 'import.accept', subject: `import_file:${file.id}`, payload: placed })
  return placed
}

/** Places one after the other, each then the record it was placed as; gives how many could not be. */
async function placeEach(
  placing: Placing,
  wanted: readonly StagedCandidate[],
  taskId: string | null,
): Promise<number> {
  const { tx } = placing
  let unplaced = 0
  for (const candidate of wanted) {
    const outcome = await placeCandidate(placing, candidate)
    if (!outcome.placed) unplaced += 1
    else {
      const accepted = { state: 'accepted', recordId: outcome.recordId, taskId } as const
      await decideCandidate(tx.db, candidate.id, accepted, { by: tx.actor, at: tx.now })
    }
  }
  return unplaced
}

/** What belongs together is proposed anew when one of these comes or goes. */
export function isRelated({ kind }: Pick<StagedCandidate, 'kind'>): boolean {
  return kind === 'assignment' || kind === 'figure'
}

/** Names and addresses are given in turn: two imports of one organisation never ask for the same at once. */
export async function oneImportAtATime(tx: OrganisationTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('import ' || ${tx.organisation}, 0))`.execute(tx.db)
}

/**
 * Makes the file a document of the organisation, unless it is one already, with its findings; gives what the
 * placing of its candidates needs.
 */
export async function openPlacing(
  tx: OrganisationTransaction,
  file: StagedFile,
  candidates: readonly StagedCandidate[],
): Promise<Placing> {
  const document = correctedDocument(file.reading.document, candidates, file.head)
  const body = document.body ? await ensureBody(tx, document.body) : null
  const held = await registerDocument(
    tx,
    {
      title: documentTitle(document, file.fileName),
      kind: document.kind,
      bodyId: body?.id ?? null,
      date: document.date,
      year: document.year ?? null,
    },
    versionOf(file),
  )
  if (held.added) await reportFindings(tx, held.versionId, findingsOf(document))
  const { settings } = await loadTemplate(tx.db)
  const { versionId, documentId } = held
  return { tx, document, versionId, documentId, bodyId: body?.id ?? null, caseForms: settings.caseNumbers }
}

function versionOf({ fileId, fileName, reading: { text, pages, furniture, mediaType } }: StagedFile) {
  return { fileId, fileName, mediaType, text, pages, furniture, engineVersion }
}

function findingsOf(document: ExtractedDocument) {
  return document.findings
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ kind, message, english, span }) => ({
      kind,
      message,
      english,
      ...span,
      paragraph: paragraphAt(document, span.start),
    }))
}

/** What a candidate that is placed anew keeps of the record it was: its identity or its address. */
export interface Kept {
  assignmentId?: string
  goalSlug?: string
}

/** Places one candidate through its room's action. */
export async function placeCandidate(
  placing: Placing,
  candidate: Pick<StagedCandidate, 'kind' | 'kindIndex'>,
  kept: Kept = {},
): Promise<Outcome> {
  const { kind, kindIndex } = candidate
  switch (kind) {
    case 'item':
      return placeItem(placing, kindIndex)
    case 'goal':
      return { placed: true, recordId: await placeGoal(placing, kindIndex, kept.goalSlug ?? null) }
    case 'figure':
      return { placed: true, recordId: await placeFigure(placing, kindIndex) }
    case 'assignment':
      return { placed: true, recordId: await placeAssignment(placing, kindIndex, kept.assignmentId ?? null) }
  }
}
