import { h } from 'preact'
import { findCase, listCases } from '../domain/cases/views.ts'
import { decidedInCase } from '../domain/decisions/views.ts'
import { paragraphsPerCase } from '../domain/meetings/views.ts'
import { type AppRoute, openPage, type Visit } from '../domain/organisation/enter-routes.ts'
import type { Door } from '../platform/door.ts'
import { type Answer, notFound, page } from '../platform/http-route.ts'
import { pageOf } from '../ui/pagination.ts'
import { CasesPage } from './case-list-pages.tsx'
import { CasePage } from './case-pages.tsx'
import { chooseCases } from './choose-cases.ts'

/** The register and one case. Both count paragraphs, which belong to a later room. */
export function caseRoutes(door: Door): AppRoute[] {
  return [
    openPage(door, '/arenden', 'cases.list', showCases),
    openPage(door, '/arenden/:case', 'cases.case', showCase),
  ]
}

async function showCases({ tx, viewer, here, request }: Visit): Promise<Answer> {
  const paragraphs = await paragraphsPerCase(tx, viewer)
  const cases = (await listCases(tx, viewer)).map((one) => ({
    ...one,
    paragraphs: paragraphs.get(one.id) ?? 0,
  }))
  const register = chooseCases(cases, {
    prefix: request.query.get('diarium'),
    year: request.query.get('ar'),
  })
  return page(h(CasesPage, { here, register, list: pageOf(register.cases, request.query.get('sida')) }))
}

async function showCase({ tx, viewer, here, request }: Visit): Promise<Answer> {
  const theCase = await findCase(tx, viewer, request.part('case'))
  if (!theCase) return notFound()
  return page(h(CasePage, { here, theCase, rows: await decidedInCase(tx, viewer, theCase.id) }))
}
