import { sql } from 'kysely'
import type { OrganisationTransaction, ReadTransaction } from '../platform/door.ts'
import type { ExtractedDocument } from '../reading/extraction.ts'
import { engineVersion } from '../reading/version.ts'
import type { Candidate, StagedReading } from './import.ts'

type Database = OrganisationTransaction['db']

/** Which engine and which template read a file. */
export interface ReadBy {
  engineVersion: string
  templateVersion: number
}

/** A better reading of a file, until somebody has decided about it. */
export interface OfferedReading extends ReadBy {
  reading: StagedReading
}

/** Files that were read by an older engine or template and have no better reading offered yet. */
const isOld = (templateVersion: number) =>
  sql<boolean>`f.state in ('read', 'nothing', 'placed') and f.reading is not null and f.offered is null
    and (f.engine_version is distinct from ${engineVersion} or f.template_version <> ${templateVersion})`

/** How many files could be read better. */
export async function countOldFiles(tx: ReadTransaction, templateVersion: number): Promise<number> {
  const { count } = await tx.db
    .selectFrom('import_files as f')
    .select((file) => file.fn.countAll<string>().as('count'))
    .where(isOld(templateVersion))
    .executeTakeFirstOrThrow()
  return Number(count)
}

export interface OldFile {
  id: string
  fileName: string
  bytes: Uint8Array
}

/** The next file to read again that nobody else has claimed, locked until the transaction ends. */
export async function claimOldFile(db: Database, templateVersion: number): Promise<OldFile | undefined> {
  return db
    .selectFrom('import_files as f')
    .innerJoin('document_files as b', 'b.id', 'f.file_id')
    .select(['f.id', 'f.file_name as fileName', 'b.bytes'])
    .where(isOld(templateVersion))
    .orderBy('f.id')
    .limit(1)
    .forUpdate('f')
    .skipLocked()
    .executeTakeFirst()
}

/** Keeps a better reading beside the one that holds. */
export async function offerReading(db: Database, id: string, offered: OfferedReading): Promise<void> {
  await db
    .updateTable('import_files')
    .set({ offered: JSON.stringify(offered) })
    .where('id', '=', id)
    .execute()
}

/** The better reading that is offered of a file; null when none is. */
export async function loadOffered(db: Database, id: string): Promise<OfferedReading | null> {
  const row = await db.selectFrom('import_files').select('offered').where('id', '=', id).executeTakeFirst()
  return (row?.offered as OfferedReading | null | undefined) ?? null
}

/** Saves that nothing more is to be decided about a newer reading. */
export async function settleReading(db: Database, id: string, by: ReadBy): Promise<void> {
  await db
    .updateTable('import_files')
    .set({ offered: null, engine_version: by.engineVersion, template_version: by.templateVersion })
    .where('id', '=', id)
    .execute()
}

/** Saves what the reading of a file says now. */
export async function saveDocument(db: Database, id: string, document: ExtractedDocument): Promise<void> {
  await sql`update import_files set reading = jsonb_set(reading, '{document}', ${JSON.stringify(document)}::jsonb)
    where id = ${id}`.execute(db)
}

/** Saves how sure a better reading is of a candidate. */
export async function saveConfidence(db: Database, id: string, confidence: number): Promise<void> {
  await db
    .updateTable('import_candidates')
    .set({ confidence: String(confidence) })
    .where('id', '=', id)
    .execute()
}

/** Adds candidates after those that a file has. */
export async function addCandidates(
  db: Database,
  fileId: string,
  added: readonly Candidate[],
): Promise<void> {
  for (const { kind, kindIndex, confidence } of added)
    await sql`insert into import_candidates (import_file_id, position, kind, kind_index, confidence, state)
      select ${fileId}, coalesce(max(position), -1) + 1, ${kind}, ${kindIndex}, ${String(confidence)}::numeric, 'proposed'
      from import_candidates where import_file_id = ${fileId}`.execute(db)
}
