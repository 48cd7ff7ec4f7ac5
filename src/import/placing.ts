import { markPassage } from '../domain/documents/actions.ts'
import type { OrganisationTransaction } from '../platform/door.ts'
import type { ExtractedDocument } from '../reading/extraction.ts'
import type { Span } from '../reading/layout.ts'
import type { CaseNumberForm } from '../reading/template/template.ts'

/** What the placing of a document's candidates has in common. */
export interface Placing {
  tx: OrganisationTransaction
  document: ExtractedDocument
  documentId: string
  versionId: string
  bodyId: string | null
  /** How the organisation writes its case numbers, beside the ways that are known. */
  caseForms: readonly CaseNumberForm[]
}

/** What became of a candidate: the record it is now, or why it could not be placed. */
export type Outcome = { placed: true; recordId: string } | { placed: false; reason: 'no-year' }

/** The § in which an offset of the text stands; null outside every paragraph. */
export function paragraphAt(document: ExtractedDocument, offset: number): string | null {
  const item = document.items.find(({ span }) => span.start <= offset && offset < span.end)
  return item?.paragraph ?? null
}

/** Marks where in the document something stands. */
export function mark(placing: Placing, span: Span): Promise<string> {
  return markPassage(placing.tx, {
    versionId: placing.versionId,
    ...span,
    paragraph: paragraphAt(placing.document, span.start),
  })
}

/** The part of a document's reading at an index; a staged reading that lacks it was changed by hand. */
export function partAt<T>(parts: readonly T[], index: number): T {
  const part = parts[index]
  if (part === undefined) throw new Error(`The staged reading has no part ${index}`)
  return part
}
