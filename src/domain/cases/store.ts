import type { OrganisationTransaction } from '../../platform/door.ts'
import type { CaseNumber } from './case.ts'

type Database = OrganisationTransaction['db']

/** The id of the case with this path word; undefined when there is none. */
export async function findCase(db: Database, slug: string): Promise<string | undefined> {
  const found = await db.selectFrom('cases').select('id').where('slug', '=', slug).executeTakeFirst()
  return found?.id
}

/** Saves a new case. Fails (unique) when its number is registered. */
export async function insertCase(
  db: Database,
  theCase: { slug: string; number: CaseNumber; title: string },
): Promise<string> {
  const { number } = theCase
  const { id } = await db
    .insertInto('cases')
    .values({
      slug: theCase.slug,
      number: number.raw,
      prefix: number.prefix,
      year: number.year,
      serial: number.serial,
      title: theCase.title,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
