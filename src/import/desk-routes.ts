import {
  type AppRequest,
  type AppRoute,
  importable,
  organisationOf,
} from '../domain/organisation/enter-routes.ts'
import type { Door } from '../platform/door.ts'
import type { ImportDesk } from './actions.ts'

/** A route of the import, below its word, open to whoever may read documents in. */
export function importRoute(
  method: AppRoute['method'],
  path: string,
  name: string,
  handle: AppRoute['handle'],
): AppRoute {
  return { method, path: `/:organisation/inlasning${path}`, name, permission: importable, handle }
}

/** The desk of the organisation in the address; undefined when there is no such organisation. */
export async function deskOf(door: Door, request: AppRequest): Promise<ImportDesk | undefined> {
  const organisation = await organisationOf(door, request)
  return organisation && { door, organisation, viewer: request.viewer }
}
