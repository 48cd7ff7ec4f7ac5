import { h } from 'preact'
import type { Door } from '../../platform/door.ts'
import { type Answer, page } from '../../platform/http-route.ts'
import { pageOf } from '../../ui/pagination.ts'
import { type AppRoute, openPage, type Visit } from '../organisation/enter-routes.ts'
import type { MeetingRow } from './meeting.ts'
import { MeetingsPage } from './pages.tsx'
import { listMeetings } from './views.ts'

/** The list of meetings. One meeting shows decisions too, so its page is an overview. */
export function meetingRoutes(door: Door): AppRoute[] {
  return [openPage(door, '/sammantraden', 'meetings.list', showMeetings)]
}

async function showMeetings({ tx, viewer, here, request }: Visit): Promise<Answer> {
  const meetings = await listMeetings(tx, viewer)
  const bodies = bodiesOf(meetings)
  const wanted = request.query.get('organ')
  const body = bodies.some((one) => one.slug === wanted) ? wanted : null
  const shown = body ? meetings.filter((meeting) => meeting.bodySlug === body) : meetings
  return page(h(MeetingsPage, { here, bodies, body, list: pageOf(shown, request.query.get('sida')) }))
}

function bodiesOf(meetings: readonly MeetingRow[]): { slug: string; name: string; meetings: number }[] {
  const groups = Map.groupBy(meetings, (meeting) => meeting.bodySlug)
  return [...groups]
    .map(([slug, held]) => ({ slug, name: held[0]?.bodyName ?? slug, meetings: held.length }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}
