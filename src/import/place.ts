import { registerDocument, reportFindings } from '../domain/documents/actions.ts'
import { titleOrFileName } from '../domain/documents/document.ts'
import { ensureBody } from '../domain/organisation/actions.ts'
import type { OrganisationTransaction } from '../platform/door.ts'
import type { ExtractedDocument } from '../reading/extraction.ts'
import { engineVersion } from '../reading/version.ts'
import { placeAssignment } from './place-assignment.ts'
import { placeFigure, placeGoal } from './place-goal.ts'
import { placeItem } from './place-item.ts'
import { type Placing, paragraphAt } from './placing.ts'
import type { StagedCandidate, StagedFile } from './store.ts'

/** What became of a candidate: the record it is now, or why it could not be placed. */
export type Outcome = { placed: true; recordId: string } | { placed: false; reason: 'no-year' }

/**
 * Makes the file a document of the organisation, unless it is one already, with its findings; gives what the
 * placing of its candidates needs.
 */
export async function openPlacing(tx: OrganisationTransaction, file: StagedFile): Promise<Placing> {
  const { document, text, pages, furniture, mediaType } = file.reading
  const body = document.body ? await ensureBody(tx, document.body) : null
  const held = await registerDocument(
    tx,
    {
      title: titleOrFileName(document.title, file.fileName),
      kind: document.kind,
      bodyId: body?.id ?? null,
      date: document.date,
      year: document.year ?? null,
    },
    { fileId: file.fileId, fileName: file.fileName, mediaType, text, pages, furniture, engineVersion },
  )
  if (held.added) await reportFindings(tx, held.versionId, findingsOf(document))
  return { tx, document, versionId: held.versionId, documentId: held.documentId, bodyId: body?.id ?? null }
}

function findingsOf(document: ExtractedDocument) {
  return document.findings
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ kind, message, span }) => ({
      kind,
      message,
      ...span,
      paragraph: paragraphAt(document, span.start),
    }))
}

/** Places one candidate through its room's action. */
export async function placeCandidate(placing: Placing, candidate: StagedCandidate): Promise<Outcome> {
  switch (candidate.kind) {
    case 'item':
      return placeItem(placing, candidate.kindIndex)
    case 'goal':
      return { placed: true, recordId: await placeGoal(placing, candidate.kindIndex) }
    case 'figure':
      return { placed: true, recordId: await placeFigure(placing, candidate.kindIndex) }
    case 'assignment':
      return { placed: true, recordId: await placeAssignment(placing, candidate.kindIndex) }
  }
}
