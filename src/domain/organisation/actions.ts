import type { OrganisationTransaction } from '../../platform/door.ts'
import { type Body, bodyKind, bodySlug, parentBodyName } from './body.ts'
import { reservedPathWords } from './organisation.ts'
import { freeSlug } from './slug.ts'
import { findBody, insertBody, takenBodySlugs } from './store.ts'

/**
 * The body with this name in base form; added, with the body its name says it belongs to, when the
 * organisation has none. Added bodies are noted in the journal.
 */
export async function ensureBody(tx: OrganisationTransaction, name: string): Promise<Body> {
  const found = await findBody(tx.db, name)
  if (found) return found
  const parentName = parentBodyName(name)
  const parent = parentName ? await ensureBody(tx, parentName) : null
  const taken = new Set([...(await takenBodySlugs(tx.db)), ...reservedPathWords])
  const body = await insertBody(tx.db, {
    slug: freeSlug(bodySlug(name), taken),
    name,
    kind: bodyKind(name),
    parentId: parent?.id ?? null,
  })
  tx.note({ verb: 'organisation.addBody', subject: `body:${body.id}`, payload: { name, slug: body.slug } })
  return body
}
