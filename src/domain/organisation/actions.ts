import { sql } from 'kysely'
import type { Door, OrganisationTransaction } from '../../platform/door.ts'
import { type Body, bodyKind, bodySlug, parentBodyName } from './body.ts'
import { type Organisation, organisationSlug, reservedPathWords } from './organisation.ts'
import { freeSlug } from './slug.ts'
import { findBody, insertBody, takenBodySlugs } from './store.ts'

/**
 * The open organisation with this name, in any mix of capitals; founded under `id` when there is none. Two
 * processes that found the same one at once get the same: the second finds it taken.
 */
export async function ensureOrganisation(
  door: Door,
  actor: string,
  wanted: { id: string; name: string; demonstration: boolean },
): Promise<Organisation> {
  const held = await findByName(door, wanted.name)
  if (held) return held
  const taken = new Set((await door.openOrganisations()).map((one) => one.slug))
  const slug = freeSlug(organisationSlug(wanted.name), taken)
  const founded = await door.inOrganisation(wanted.id, actor, async (tx) => {
    const { rows } = await sql<{ reasons: string[] }>`
      select create_organisation(${slug}, ${wanted.name.trim()}, ${wanted.demonstration}, ${tx.now}) as reasons`.execute(
      tx.db,
    )
    const reasons = rows[0]?.reasons ?? []
    if (reasons.length === 0)
      tx.note({ verb: 'organisation.found', subject: `organisation:${wanted.id}`, payload: wanted })
    return reasons
  })
  const made = await findByName(door, wanted.name)
  if (!made) throw new Error(`The organisation ${wanted.name} could not be founded: ${founded.join(', ')}`)
  return made
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
