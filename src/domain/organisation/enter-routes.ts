import type { Door, ReadTransaction } from '../../platform/door.ts'
import {
  type Answer,
  type HttpRequest,
  notFound,
  type Route,
  type RoutePermission,
} from '../../platform/http-route.ts'
import { type Here, hereOf } from '../../ui/here.ts'
import type { Organisation } from './organisation.ts'
import { actorName, mayImport, mayRead, type Viewer } from './viewer.ts'

export type AppRoute = Route<Viewer>
export type AppRequest = HttpRequest<Viewer>

/** What a page of an organisation is made from: one consistent snapshot, the place it is shown at, the request. */
export interface Visit {
  tx: ReadTransaction
  here: Here
  request: AppRequest
  viewer: Viewer
}

/** Open to everyone who may read; today that is everyone. */
export const readable: RoutePermission<Viewer> = (viewer) => mayRead(viewer)
/** Open to whoever may read documents in. */
export const importable: RoutePermission<Viewer> = (viewer) => mayImport(viewer)

/** The organisation whose path word the address begins with; undefined when none has it. */
export async function organisationOf(door: Door, request: AppRequest): Promise<Organisation | undefined> {
  const slug = request.part('organisation')
  return (await door.openOrganisations()).find((one) => one.slug === slug)
}

/** A handler that reads within the organisation of the address; "not found" when there is no such organisation. */
export function visiting(door: Door, show: (visit: Visit) => Promise<Answer>): AppRoute['handle'] {
  return async (request) => {
    const organisation = await organisationOf(door, request)
    if (!organisation) return notFound()
    const { viewer } = request
    return door.reading(organisation.id, actorName(viewer), (tx) =>
      show({ tx, here: hereOf(request, organisation), request, viewer }),
    )
  }
}

/** A page that anyone may read, at an address within an organisation. */
export function openPage(
  door: Door,
  path: string,
  name: string,
  show: (visit: Visit) => Promise<Answer>,
): AppRoute {
  return {
    method: 'GET',
    path: `/:organisation${path}`,
    name,
    permission: readable,
    handle: visiting(door, show),
  }
}
