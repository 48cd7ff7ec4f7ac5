import { h } from 'preact'
import { listGivingMeetings } from '../domain/assignments/decision-views.ts'
import { listDocuments, listFindings } from '../domain/documents/views.ts'
import { listNamedPapers, listNumberings } from '../domain/meetings/numbering-views.ts'
import { listMeetings } from '../domain/meetings/views.ts'
import { type AppRoute, openPage, type Visit } from '../domain/organisation/enter-routes.ts'
import { mayImport } from '../domain/organisation/viewer.ts'
import type { Door } from '../platform/door.ts'
import { type Answer, data, notFound, page } from '../platform/http-route.ts'
import { pageOf } from '../ui/pagination.ts'
import { chooseCompleteness, completenessChoice } from './choose-completeness.ts'
import { type BodyYear, completenessOf } from './completeness.ts'
import { completenessData } from './completeness-data.ts'
import { CompletenessPage } from './completeness-pages.tsx'
import { CompletenessYearPage } from './completeness-year-pages.tsx'

/** What is held and what is missing: as a list, as data, and for one body and year. */
export function completenessRoutes(door: Door): AppRoute[] {
  return [
    openPage(door, '/fullstandighet', 'completeness.list', showCompleteness),
    openPage(door, '/fullstandighet/data.json', 'completeness.data', showData),
    openPage(door, '/fullstandighet/:body/:year', 'completeness.year', showYear),
  ]
}

async function bodyYears({ tx, viewer }: Visit): Promise<BodyYear[]> {
  return completenessOf({
    numberings: await listNumberings(tx, viewer),
    meetings: await listMeetings(tx, viewer),
    papers: await listNamedPapers(tx, viewer),
    documents: await listDocuments(tx, viewer),
    findings: await listFindings(tx, viewer),
    giving: await listGivingMeetings(tx, viewer),
  })
}

async function showCompleteness(visit: Visit): Promise<Answer> {
  const { here, request } = visit
  const all = await bodyYears(visit)
  const choice = completenessChoice(request.query, all)
  const list = pageOf(chooseCompleteness(all, choice), request.query.get('sida'))
  return page(h(CompletenessPage, { here, all, choice, list }))
}

async function showData(visit: Visit): Promise<Answer> {
  return data(completenessData(visit.here.organisation.name, await bodyYears(visit)))
}

async function showYear(visit: Visit): Promise<Answer> {
  const { here, request, viewer } = visit
  const [body, year] = [request.part('body'), Number(request.part('year'))]
  const one = (await bodyYears(visit)).find((held) => held.bodySlug === body && held.year === year)
  if (!one) return notFound()
  const maySkip = !('refused' in mayImport(viewer))
  const reasons = request.query.getAll('nekat')
  return page(h(CompletenessYearPage, { here, one, maySkip, reasons }), reasons.length > 0 ? 422 : 200)
}
