import type { OrganisationTransaction } from '../../platform/door.ts'
import { freeSlug, slugOf } from '../organisation/slug.ts'
import type { FindingKind } from './document.ts'
import {
  findVersionOfFile,
  type HeldVersion,
  insertDocument,
  insertFinding,
  insertPassage,
  insertVersion,
  keepBytes,
  type NewDocument,
  type NewPassage,
  type NewVersion,
  takenDocumentSlugs,
  updateDocument,
} from './store.ts'

/** Keeps a file's bytes, once for each content hash (sha-256 in hex), and gives its id. */
export async function keepFile(
  tx: OrganisationTransaction,
  sha256: string,
  bytes: Uint8Array,
): Promise<string> {
  return keepBytes(tx.db, sha256, bytes)
}

/**
 * Registers a document with the text that was read from its file. The same file again changes nothing and
 * gives the document it already is (`added` false).
 */
export async function registerDocument(
  tx: OrganisationTransaction,
  document: Omit<NewDocument, 'slug'>,
  version: Omit<NewVersion, 'readAt'>,
): Promise<HeldVersion & { added: boolean }> {
  const held = await findVersionOfFile(tx.db, version.fileId)
  if (held) return { ...held, added: false }
  const wanted = slugOf([document.title, document.date ?? document.year].filter(Boolean).join(' '))
  const slug = freeSlug(wanted || 'dokument', await takenDocumentSlugs(tx.db))
  const documentId = await insertDocument(tx.db, { ...document, slug })
  const versionId = await insertVersion(tx.db, documentId, { ...version, readAt: tx.now })
  tx.note({
    verb: 'documents.register',
    subject: `document:${documentId}`,
    payload: { slug, title: document.title, kind: document.kind, file: version.fileId },
  })
  return { documentId, versionId, slug, added: true }
}

/** Says otherwise what a document is, as when its reading was mended; its address stands. */
export async function reviseDocument(
  tx: OrganisationTransaction,
  id: string,
  document: Omit<NewDocument, 'slug'>,
): Promise<void> {
  await updateDocument(tx.db, id, document)
  tx.note({ verb: 'documents.revise', subject: `document:${id}`, payload: document })
}

/** Marks a passage of a version, for the records that rest on it. */
export async function markPassage(tx: OrganisationTransaction, passage: NewPassage): Promise<string> {
  return insertPassage(tx.db, passage)
}

export interface ReportedFinding {
  kind: FindingKind
  /** In Swedish, like the documents, and in English. */
  message: string
  english: string
  start: number
  end: number
  page: number | null
  paragraph: string | null
}

/** Keeps what the reading found wrong in a version, in the order of the text. */
export async function reportFindings(
  tx: OrganisationTransaction,
  versionId: string,
  findings: ReportedFinding[],
): Promise<void> {
  for (const [position, finding] of findings.entries()) {
    const { kind, message, english, ...where } = finding
    const passageId = await insertPassage(tx.db, { versionId, ...where })
    await insertFinding(tx.db, { versionId, position, kind, message, english, passageId })
  }
  if (findings.length > 0)
    tx.note({
      verb: 'documents.reportFindings',
      subject: `version:${versionId}`,
      payload: findings.map(({ kind, message }) => ({ kind, message })),
    })
}
