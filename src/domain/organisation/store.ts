import type { OrganisationTransaction } from '../../platform/door.ts'
import type { Body } from './body.ts'

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
