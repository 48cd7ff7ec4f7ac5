import type { Door, OrganisationTransaction } from '../../platform/door.ts'
import { type Body, bodyKind, bodySlug, parentBodyName } from './body.ts'
import { createOrganisation } from './create-actions.ts'
import { type Organisation, reservedPathWords } from './organisation.ts'
import { freeSlug } from './slug.ts'
import { findBody, insertBody, loadOrganisationName, takenBodySlugs } from './store.ts'
import { actorName, type Refusal, refuse, type Viewer } from './viewer.ts'

/**
 * The organisation with this name, in any mix of capitals; made under `id` when there is none. Two processes
 * that make the same one at once get the same: the second finds the name taken and reads it.
 */
export async function ensureOrganisation(
  door: Door,
  viewer: Viewer,
  wanted: { id: string; name: string; demonstration: boolean },
): Promise<Organisation | Refusal> {
  const held = await findByName(door, wanted.name)
  if (held) return held
  const { id, name, demonstration } = wanted
  const made = await door.inOrganisation(id, actorName(viewer), (tx) =>
    createOrganisation(tx, viewer, { name: name.trim(), demonstration }),
  )
  const found = await findByName(door, name)
  if (found) return found
  return 'refused' in made ? made : refuse('unknown-organisation')
}

async function findByName(door: Door, name: string): Promise<Organisation | undefined> {
  const wanted = name.trim().toLowerCase()
  return (await door.openOrganisations()).find((one) => one.name.toLowerCase() === wanted)
}

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

/** The name of the organisation that the transaction has entered. */
export async function organisationName(tx: OrganisationTransaction): Promise<string> {
  return loadOrganisationName(tx.db)
}
