import { sql } from 'kysely'
import type { ReadTransaction } from '../../platform/door.ts'
import type { Viewer } from '../organisation/viewer.ts'
import {
  type DocumentRow,
  type FindingRow,
  type PassageRef,
  type SourceDocument,
  seeOriginal,
} from './document.ts'
import type { UsedPlace } from './passage-span.ts'

const findingsOfVersion = sql<number>`(select count(*)::int from findings f where f.version_id = v.id)`

function documentQuery(tx: ReadTransaction) {
  return tx.db
    .selectFrom('documents as d')
    .innerJoin('document_versions as v', 'v.document_id', 'd.id')
    .leftJoin('bodies as b', 'b.id', 'd.body_id')
    .select([
      'd.id',
      'd.slug',
      'd.title',
      'd.kind',
      'b.name as bodyName',
      'd.date',
      'd.year',
      'v.file_name as fileName',
      'v.read_at as readAt',
      sql<number>`jsonb_array_length(v.pages)`.as('pages'),
      findingsOfVersion.as('findings'),
    ])
}

/** Every document, latest first; undated ones by their year. */
export async function listDocuments(tx: ReadTransaction, _viewer: Viewer): Promise<DocumentRow[]> {
  const rows = await documentQuery(tx)
    .orderBy(sql`coalesce(d.date, make_date(coalesce(d.year, 1), 1, 1))`, 'desc')
    .orderBy('d.slug')
    .execute()
  return rows as DocumentRow[]
}

/** A document with its whole text; undefined when the organisation holds none with this path word. */
export async function findDocument(
  tx: ReadTransaction,
  viewer: Viewer,
  slug: string,
): Promise<SourceDocument | undefined> {
  const row = await documentQuery(tx)
    .innerJoin('document_files as f', 'f.id', 'v.file_id')
    .select(['v.id as versionId', 'f.sha256', 'v.media_type as mediaType', 'v.text'])
    .select(['v.pages as pageList', 'v.furniture', 'v.engine_version as engineVersion'])
    .where('d.slug', '=', slug)
    .executeTakeFirst()
  return row && ({ ...row, may: { see: seeOriginal(viewer) } } as SourceDocument)
}

/** The file of a document as it came; undefined when the organisation holds none with this path word. */
export async function findOriginal(
  tx: ReadTransaction,
  _viewer: Viewer,
  slug: string,
): Promise<{ bytes: Uint8Array; mediaType: string; fileName: string } | undefined> {
  return tx.db
    .selectFrom('documents as d')
    .innerJoin('document_versions as v', 'v.document_id', 'd.id')
    .innerJoin('document_files as f', 'f.id', 'v.file_id')
    .select(['f.bytes', 'v.media_type as mediaType', 'v.file_name as fileName'])
    .where('d.slug', '=', slug)
    .executeTakeFirst()
}

/** Where in a document other records stand: paragraph by paragraph, else page by page, in the order of the text. */
export async function usedPlaces(
  tx: ReadTransaction,
  _viewer: Viewer,
  documentId: string,
): Promise<UsedPlace[]> {
  const { rows } = await sql<UsedPlace>`
    select distinct on (place) paragraph, page, start_offset as start, end_offset as end,
      count(*) over (partition by place)::int as passages
    from (select p.*, coalesce(p.paragraph, 'page ' || p.page) as place
      from passages p join document_versions v on v.id = p.version_id where v.document_id = ${documentId}) placed
    order by place, start_offset, end_offset desc`.execute(tx.db)
  return rows.toSorted((a, b) => a.start - b.start)
}

/** What the reading could not place or found contradictory, document by document in the order of the text. */
export async function listFindings(
  tx: ReadTransaction,
  _viewer: Viewer,
  documentSlug?: string,
): Promise<FindingRow[]> {
  const rows = await tx.db
    .selectFrom('findings as f')
    .innerJoin('passage_refs as p', 'p.id', 'f.passage_id')
    .innerJoin('document_versions as v', 'v.id', 'f.version_id')
    .innerJoin('documents as d', 'd.id', 'v.document_id')
    .select(['f.id', 'f.kind', 'f.message', 'f.english', 'p.ref as passage'])
    .$if(documentSlug !== undefined, (query) => query.where('d.slug', '=', documentSlug ?? ''))
    .orderBy('d.slug')
    .orderBy('p.start_offset')
    .execute()
  return rows.map((row) => ({ ...row, passage: row.passage as PassageRef })) as FindingRow[]
}
