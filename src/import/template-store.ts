import type { OrganisationTransaction, ReadTransaction } from '../platform/door.ts'
import { emptyTemplate, type ReadingTemplate } from '../reading/template/template.ts'

type Database = OrganisationTransaction['db']

/** A version of what an organisation's documents taught. */
export interface TemplateVersion {
  version: number
  settings: ReadingTemplate
  /** What was changed, in words: the history tells it. */
  change: string
  changedBy: string
  changedAt: Date
}

/** The template that holds now; version 0 and empty when nothing was taught. */
export async function loadTemplate(db: Database): Promise<{ version: number; settings: ReadingTemplate }> {
  const row = await db
    .selectFrom('reading_templates')
    .select(['version', 'settings'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row
    ? { version: row.version, settings: row.settings as ReadingTemplate }
    : { version: 0, settings: emptyTemplate }
}

/** Saves the next version. Fails (unique) when two persons teach in the same moment. */
export async function insertTemplate(
  db: Database,
  { settings, changedBy, changedAt, ...version }: TemplateVersion,
): Promise<void> {
  await db
    .insertInto('reading_templates')
    .values({
      ...version,
      settings: JSON.stringify(settings),
      changed_by: changedBy,
      changed_at: changedAt,
    })
    .execute()
}

/** Every version, the latest first. */
export async function listTemplates(tx: Pick<ReadTransaction, 'db'>): Promise<TemplateVersion[]> {
  const rows = await tx.db
    .selectFrom('reading_templates')
    .select(['version', 'settings', 'change'])
    .select(['changed_by as changedBy', 'changed_at as changedAt'])
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, settings: row.settings as ReadingTemplate }))
}
