import type { OrganisationTransaction } from '../../platform/door.ts'
import { type CaseNumber, caseSlug } from './case.ts'
import { findCase, insertCase } from './store.ts'

/**
 * The case with this number in any writing; opened with the title of the paragraph that first names it when
 * the register has none.
 */
export async function ensureCase(
  tx: OrganisationTransaction,
  number: CaseNumber,
  title: string,
): Promise<string> {
  const slug = caseSlug(number)
  const held = await findCase(tx.db, slug)
  if (held) return held
  const id = await insertCase(tx.db, { slug, number, title })
  tx.note({ verb: 'cases.open', subject: `case:${id}`, payload: { number: number.raw, title } })
  return id
}
