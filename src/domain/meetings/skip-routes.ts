import { z } from 'zod'
import type { Door, OrganisationTransaction } from '../../platform/door.ts'
import { type Answer, notFound, redirect } from '../../platform/http-route.ts'
import { type AppRequest, type AppRoute, importable, organisationOf } from '../organisation/enter-routes.ts'
import { actorName, type Refusal, refuse } from '../organisation/viewer.ts'
import { takeBackSkipped, tellSkipped, type YearOfBody } from './skip-actions.ts'

const path = '/:organisation/fullstandighet/:body/:year/overhoppade'

/** Telling that numbers were never used, and taking it back; posted from the page of the body's year. */
export function skipRoutes(door: Door): AppRoute[] {
  const post = (at: string, name: string, act: Act): AppRoute => ({
    ...{ method: 'POST', path: at, name, permission: importable },
    handle: (request) => acting(door, request, act),
  })
  return [post(path, 'meetings.skip', skip), post(`${path}/aterta`, 'meetings.takeBackSkipped', takeBack)]
}

type Outcome = { refused: false } | Refusal
type Act = (
  tx: OrganisationTransaction,
  request: AppRequest,
  of: YearOfBody,
  posted: unknown,
) => Promise<Outcome> | Outcome

const number = z.coerce.number().int().min(1).max(99_999)
const skipForm = z.object({ fran: number, till: number, skal: z.string() })
const takeBackForm = z.object({ nummer: number })

function skip(tx: OrganisationTransaction, { viewer }: AppRequest, of: YearOfBody, posted: unknown) {
  const form = skipForm.safeParse(posted)
  if (!form.success) return refuse('number-not-missing')
  const { fran, till, skal } = form.data
  return tellSkipped(tx, viewer, of, { range: { from: fran, to: till }, reason: skal })
}

function takeBack(tx: OrganisationTransaction, { viewer }: AppRequest, of: YearOfBody, posted: unknown) {
  const form = takeBackForm.safeParse(posted)
  return form.success ? takeBackSkipped(tx, viewer, of, form.data.nummer) : refuse('number-not-skipped')
}

async function acting(door: Door, request: AppRequest, act: Act): Promise<Answer> {
  const organisation = await organisationOf(door, request)
  const year = Number(request.part('year'))
  if (!organisation || !Number.isInteger(year)) return notFound()
  const of = { bodySlug: request.part('body'), year }
  const posted = Object.fromEntries(await request.form())
  const outcome = await door.inOrganisation(organisation.id, actorName(request.viewer), async (tx) =>
    act(tx, request, of, posted),
  )
  return redirect(pageAfter(`/${organisation.slug}/fullstandighet/${of.bodySlug}/${year}`, outcome))
}

function pageAfter(page: string, outcome: Outcome): string {
  if (!outcome.refused) return page
  return `${page}?${new URLSearchParams(outcome.reasons.map((reason) => ['nekat', reason]))}`
}
