import { h } from 'preact'
import type { Door } from '../../platform/door.ts'
import { type Answer, page } from '../../platform/http-route.ts'
import { pageOf } from '../../ui/pagination.ts'
import { type AppRoute, openPage, type Visit } from '../organisation/enter-routes.ts'
import type { MeetingRow } from './meeting.ts'
import { meetingLines } from './meeting-groups.ts'
import { listNumberings } from './numbering-views.ts'
import { MeetingsPage } from './pages.tsx'
import { listMeetings } from './views.ts'

/** The list of meetings. One meeting shows decisions too, so its page is an overview. */
export function meetingRoutes(door: Door): AppRoute[] {
  return [openPage(door, '/sammantraden', 'meetings.list', showMeetings)]
}

async function showMeetings({ tx, viewer, here, request }: Visit): Promise<Answer> {
  const meetings = await listMeetings(tx, viewer)
  const bodies = bodiesOf(meetings)
  const years = [...new Set(meetings.flatMap(({ year }) => year ?? []))].toSorted((a, b) => b - a)
  const choice = {
    body: bodies.find((one) => one.slug === request.query.get('organ'))?.slug ?? null,
    year: years.find((year) => String(year) === request.query.get('ar')) ?? null,
  }
  const shown = meetings.filter(
    ({ bodySlug, year }) =>
      (choice.body === null || bodySlug === choice.body) && (choice.year === null || year === choice.year),
  )
  const lines = meetingLines(shown, await listNumberings(tx, viewer))
  const list = pageOf(lines, request.query.get('sida'))
  return page(h(MeetingsPage, { here, bodies, years, choice, meetings: shown.length, list }))
}

function bodiesOf(meetings: readonly MeetingRow[]): { slug: string; name: string; meetings: number }[] {
  const groups = Map.groupBy(meetings, (meeting) => meeting.bodySlug)
  return [...groups]
    .map(([slug, held]) => ({ slug, name: held[0]?.bodyName ?? slug, meetings: held.length }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}
