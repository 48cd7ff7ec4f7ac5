import type { OrganisationTransaction } from '../../platform/door.ts'
import type { DocumentKind, FindingKind } from './document.ts'

type Database = OrganisationTransaction['db']

/** Keeps the bytes once for each content hash, and says under which id. */
export async function keepBytes(db: Database, sha256: string, bytes: Uint8Array): Promise<string> {
  await db
    .insertInto('document_files')
    .values({ sha256, bytes: Buffer.from(bytes) })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'sha256']).doNothing())
    .execute()
  const { id } = await db
    .selectFrom('document_files')
    .select('id')
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow()
  return id
}

export interface HeldVersion {
  documentId: string
  versionId: string
  slug: string
}

/** The document that a file with this content hash was registered as, if it was. */
export async function findVersionOfFile(db: Database, fileId: string): Promise<HeldVersion | undefined> {
  return db
    .selectFrom('document_versions as v')
    .innerJoin('documents as d', 'd.id', 'v.document_id')
    .select(['d.id as documentId', 'v.id as versionId', 'd.slug'])
    .where('v.file_id', '=', fileId)
    .executeTakeFirst()
}

/** Path words that documents of the organisation already have. */
export async function takenDocumentSlugs(db: Database): Promise<Set<string>> {
  const rows = await db.selectFrom('documents').select('slug').execute()
  return new Set(rows.map((row) => row.slug))
}

export interface NewDocument {
  slug: string
  title: string
  kind: DocumentKind
  bodyId: string | null
  date: string | null
  year: number | null
}

/** Saves a new document and gives its id. */
export async function insertDocument(db: Database, document: NewDocument): Promise<string> {
  const { id } = await db
    .insertInto('documents')
    .values({
      slug: document.slug,
      title: document.title,
      kind: document.kind,
      body_id: document.bodyId,
      date: document.date,
      year: document.year,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Saves what a document is said to be; its address stands. */
export async function updateDocument(
  db: Database,
  id: string,
  { title, kind, bodyId, date, year }: Omit<NewDocument, 'slug'>,
): Promise<void> {
  await db
    .updateTable('documents')
    .set({ title, kind, body_id: bodyId, date, year })
    .where('id', '=', id)
    .execute()
}

export interface NewVersion {
  fileId: string
  fileName: string
  mediaType: string
  text: string
  pages: { number: number; start: number; end: number }[]
  furniture: { start: number; end: number }[]
  engineVersion: string
  readAt: Date
}

/** Saves the version of a document that was read from a file. */
export async function insertVersion(db: Database, documentId: string, version: NewVersion): Promise<string> {
  const { id } = await db
    .insertInto('document_versions')
    .values({
      document_id: documentId,
      file_id: version.fileId,
      file_name: version.fileName,
      media_type: version.mediaType,
      text: version.text,
      pages: JSON.stringify(version.pages),
      furniture: JSON.stringify(version.furniture),
      engine_version: version.engineVersion,
      read_at: version.readAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export interface NewPassage {
  versionId: string
  start: number
  end: number
  page: number | null
  paragraph: string | null
}

/** Saves where in a version something stands. */
export async function insertPassage(db: Database, passage: NewPassage): Promise<string> {
  const { id } = await db
    .insertInto('passages')
    .values({
      version_id: passage.versionId,
      start_offset: passage.start,
      end_offset: passage.end,
      page: passage.page,
      paragraph: passage.paragraph,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Saves a finding of a version. */
export async function insertFinding(
  db: Database,
  finding: {
    versionId: string
    position: number
    kind: FindingKind
    message: string
    english: string
    passageId: string
  },
): Promise<void> {
  await db
    .insertInto('findings')
    .values({
      version_id: finding.versionId,
      position: finding.position,
      kind: finding.kind,
      message: finding.message,
      english: finding.english,
      passage_id: finding.passageId,
    })
    .execute()
}
