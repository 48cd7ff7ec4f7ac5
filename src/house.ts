import { assignmentRoutes } from './domain/assignments/routes.ts'
import { documentRoutes } from './domain/documents/routes.ts'
import { goalRoutes } from './domain/goals/routes.ts'
import { meetingRoutes } from './domain/meetings/routes.ts'
import { skipRoutes } from './domain/meetings/skip-routes.ts'
import type { AppRoute } from './domain/organisation/enter-routes.ts'
import { organisationRoutes } from './domain/organisation/routes.ts'
import { publicViewer, type Viewer } from './domain/organisation/viewer.ts'
import type { Reader } from './import/import.ts'
import { importRoutes } from './import/routes.ts'
import { caseRoutes } from './overviews/case-routes.ts'
import { completenessRoutes } from './overviews/completeness-routes.ts'
import { jumpRoutes } from './overviews/jump-routes.ts'
import { meetingOverviewRoutes } from './overviews/meeting-routes.ts'
import { startRoutes } from './overviews/start-routes.ts'
import { threadRoutes } from './overviews/thread-routes.ts'
import type { Door } from './platform/door.ts'
import { createApp } from './platform/http.ts'
import { uiAssets } from './ui/assets.ts'
import { errorPages } from './ui/error-pages.tsx'

export interface HouseParts {
  door: Door
  read: Reader
  /** Told of everything that went wrong, with the number that the page shows. */
  tell(errorNumber: string, error: unknown): void
}

/** Every route of the house: the rooms', the overviews' and the import's. */
export function houseRoutes({ door, read, tell }: HouseParts): AppRoute[] {
  return [
    ...organisationRoutes(door),
    ...documentRoutes(door),
    ...caseRoutes(door),
    ...meetingRoutes(door),
    ...skipRoutes(door),
    ...goalRoutes(door),
    ...assignmentRoutes(door),
    ...startRoutes(door),
    ...jumpRoutes(door),
    ...meetingOverviewRoutes(door),
    ...threadRoutes(door),
    ...completenessRoutes(door),
    ...importRoutes({ door, read, tell: (error) => tell('import', error) }),
  ]
}

/** Until there is login, the one at the machine itself is its administrator. */
const administrator: Viewer = { kind: 'administrator', name: 'administrator' }

/** The whole house behind its HTTP door. Throws when a route has no permission. */
export function buildHouse(parts: HouseParts): ReturnType<typeof createApp<Viewer>> {
  return createApp<Viewer>({
    routes: houseRoutes(parts),
    assets: uiAssets,
    viewerOf: (local) => (local ? administrator : publicViewer),
    errorPages,
    healthy: () =>
      parts.door.openOrganisations().then(
        () => true,
        () => false,
      ),
    tell: parts.tell,
  })
}
