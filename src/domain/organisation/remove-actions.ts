import type { OrganisationTransaction } from '../../platform/door.ts'
import { removeEmptyOrganisation } from './store.ts'
import { mayImport, type Permission, refuse, type Viewer } from './viewer.ts'

/**
 * Removes the organisation that the transaction has entered, which holds no document: one that was added by mistake.
 * Refused for the public, for one that holds documents, and for the demonstration. Nothing is noted: its journal goes
 * with it.
 */
export async function removeOrganisation(tx: OrganisationTransaction, viewer: Viewer): Promise<Permission> {
  const permission = mayImport(viewer)
  if ('refused' in permission) return permission
  return (await removeEmptyOrganisation(tx.db)) ? permission : refuse('holds-documents')
}
