import { sql } from 'kysely'
import type { OrganisationTransaction } from '../../platform/door.ts'
import { organisationSlug } from './organisation.ts'
import { mayImport, type Permission, type RefusalReason, refuse, type Viewer } from './viewer.ts'

/**
 * Makes the organisation that the transaction has entered, with an address from its name and an empty journal.
 * Refused with every reason: not the administrator, or an organisation already has the address or the name.
 */
export async function createOrganisation(
  tx: OrganisationTransaction,
  viewer: Viewer,
  about: { name: string; demonstration: boolean },
): Promise<Permission> {
  const permission = mayImport(viewer)
  if ('refused' in permission) return permission
  const slug = organisationSlug(about.name)
  // The function sees every organisation, which this role must not: it answers with the reasons alone.
  const found = await sql<{ reasons: RefusalReason[] }>`
    select create_organisation(${slug}, ${about.name}, ${about.demonstration}, ${tx.now}) as reasons`.execute(
    tx.db,
  )
  const [reason, ...others] = found.rows[0]?.reasons ?? []
  if (reason) return refuse(reason, ...others)
  tx.note({
    verb: 'organisation.create',
    subject: `organisation:${tx.organisation}`,
    payload: { ...about, slug },
  })
  return permission
}
