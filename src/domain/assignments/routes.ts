import { h } from 'preact'
import { swedishDay } from '../../law/days.ts'
import type { Door } from '../../platform/door.ts'
import { type Answer, page } from '../../platform/http-route.ts'
import { pageOf } from '../../ui/pagination.ts'
import { type AppRoute, openPage, type Visit } from '../organisation/enter-routes.ts'
import { choosePortfolio } from './choose-portfolio.ts'
import { PortfolioPage } from './pages.tsx'
import { portfolioRow } from './portfolio.ts'
import { byGiver, portfolioColumns } from './portfolio-columns.ts'
import { choiceOfQuery } from './portfolio-query.ts'
import { listThreads } from './views.ts'

/** The portfolio: every thread by the bodies it is directed to. */
export function assignmentRoutes(door: Door): AppRoute[] {
  return [openPage(door, '/uppdrag', 'assignments.list', showPortfolio)]
}

async function showPortfolio({ tx, viewer, here, request }: Visit): Promise<Answer> {
  const today = swedishDay(tx.now)
  const rows = (await listThreads(tx, viewer)).map((thread) => portfolioRow(thread, today))
  const portfolio = choosePortfolio(rows, choiceOfQuery(request.query))
  const inOrder = byGiver(portfolio.rows).flatMap((group) => group.rows)
  return page(
    h(PortfolioPage, {
      here,
      portfolio,
      list: pageOf(inOrder, request.query.get('sida')),
      columns: portfolioColumns(portfolio.rows),
    }),
  )
}
