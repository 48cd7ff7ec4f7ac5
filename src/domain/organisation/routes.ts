import { randomUUID } from 'node:crypto'
import { h } from 'preact'
import { z } from 'zod'
import type { Door } from '../../platform/door.ts'
import { type Answer, page, redirect } from '../../platform/http-route.ts'
import { createOrganisation } from './create-actions.ts'
import { type AppRequest, type AppRoute, importable, readable } from './enter-routes.ts'
import { organisationSlug } from './organisation.ts'
import { AddOrganisationPage, ChooserPage } from './pages.tsx'
import { actorName, mayImport } from './viewer.ts'

/** The organisations of the installation: choosing one, adding one. */
export function organisationRoutes(door: Door): AppRoute[] {
  const start = { method: 'GET', path: '/', name: 'organisation.choose', permission: readable } as const
  const form = { method: 'GET', path: '/ny', name: 'organisation.new', permission: importable } as const
  const post = { method: 'POST', path: '/ny', name: 'organisation.create', permission: importable } as const
  return [
    { ...start, handle: (request) => choose(door, request) },
    { ...form, handle: ({ language }) => page(h(AddOrganisationPage, { language, name: '', reasons: [] })) },
    { ...post, handle: (request) => add(door, request) },
  ]
}

async function choose(door: Door, { language, viewer }: AppRequest): Promise<Answer> {
  const organisations = await door.openOrganisations()
  return page(h(ChooserPage, { language, organisations, mayAdd: !('refused' in mayImport(viewer)) }))
}

const fields = z.object({ namn: z.string().trim().min(1).max(120) })

async function add(door: Door, { language, viewer, form }: AppRequest): Promise<Answer> {
  const posted = Object.fromEntries(await form())
  const parsed = fields.safeParse(posted)
  const mend = (name: string, reasons: readonly string[]) =>
    page(h(AddOrganisationPage, { language, name, reasons }), 422)
  const written = String(posted.namn ?? '').trim()
  if (!parsed.success) return mend(written, [written ? 'name-too-long' : 'no-name'])
  const name = parsed.data.namn
  const made = await door.inOrganisation(randomUUID(), actorName(viewer), (tx) =>
    createOrganisation(tx, viewer, { name, demonstration: false }),
  )
  return 'refused' in made ? mend(name, made.reasons) : redirect(`/${organisationSlug(name)}/inlasning`)
}
