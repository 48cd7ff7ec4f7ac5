import { sql } from 'kysely'
import type { OrganisationTransaction } from '../../platform/door.ts'
import type { Body } from './body.ts'
import type { RefusalReason } from './viewer.ts'

type Database = OrganisationTransaction['db']

const bodyColumns = ['id', 'slug', 'name', 'kind', 'parent_id as parentId'] as const

/** The body with this name in base form, in any mix of capitals; undefined when there is none. */
export async function findBody(db: Database, name: string): Promise<Body | undefined> {
  const found = await db
    .selectFrom('bodies')
    .select(bodyColumns)
    .where((where) => where(where.fn('lower', ['name']), '=', name.toLowerCase()))
    .executeTakeFirst()
  return found as Body | undefined
}

/** Path words that bodies of the organisation already have. */
export async function takenBodySlugs(db: Database): Promise<Set<string>> {
  const rows = await db.selectFrom('bodies').select('slug').execute()
  return new Set(rows.map((row) => row.slug))
}

/** Saves a new body. Fails (unique) when its name or path word is taken. */
export async function insertBody(db: Database, body: Omit<Body, 'id'>): Promise<Body> {
  const { id } = await db
    .insertInto('bodies')
    .values({ slug: body.slug, name: body.name, kind: body.kind, parent_id: body.parentId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, ...body }
}

/**
 * Saves the organisation that the door has entered; answers with every reason against it, none when it is saved.
 * A function of the database does it, because this role cannot see whether another has the address or the name.
 */
export async function insertOrganisation(
  db: Database,
  about: { slug: string; name: string; demonstration: boolean; createdAt: Date },
): Promise<RefusalReason[]> {
  const { slug, name, demonstration, createdAt } = about
  const found = await sql<{ reasons: RefusalReason[] }>`
    select create_organisation(${slug}, ${name}, ${demonstration}, ${createdAt}) as reasons`.execute(db)
  return found.rows[0]?.reasons ?? []
}

/** Removes the organisation that the door has entered, unless it holds a document or is the demonstration. */
export async function removeEmptyOrganisation(db: Database): Promise<boolean> {
  const found = await sql<{ removed: boolean }>`select remove_empty_organisation() as removed`.execute(db)
  return found.rows[0]?.removed === true
}

/** The name of the organisation that the door has entered. */
export async function loadOrganisationName(db: Database): Promise<string> {
  const { name } = await db.selectFrom('organisations').select('name').executeTakeFirstOrThrow()
  return name
}
