import type { OrganisationTransaction } from '../../platform/door.ts'
import { isSayable, organisationSlug } from './organisation.ts'
import { insertOrganisation } from './store.ts'
import { mayImport, type Permission, refuse, type Viewer } from './viewer.ts'

/**
 * Makes the organisation that the transaction has entered, with an address from its name and an empty journal.
 * Refused with every reason: not the administrator, a name without a letter, or an organisation already has the address or the name.
 */
export async function createOrganisation(
  tx: OrganisationTransaction,
  viewer: Viewer,
  about: { name: string; demonstration: boolean },
): Promise<Permission> {
  const permission = mayImport(viewer)
  if ('refused' in permission) return permission
  if (!isSayable(about.name)) return refuse('name-without-letter')
  const slug = organisationSlug(about.name)
  const [reason, ...others] = await insertOrganisation(tx.db, { ...about, slug, createdAt: tx.now })
  if (reason) return refuse(reason, ...others)
  tx.note({
    verb: 'organisation.create',
    subject: `organisation:${tx.organisation}`,
    payload: { ...about, slug },
  })
  return permission
}
