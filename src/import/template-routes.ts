import { h } from 'preact'
import { type AppRequest, type AppRoute, type Visit, visiting } from '../domain/organisation/enter-routes.ts'
import type { Door } from '../platform/door.ts'
import { type Answer, notFound, page, redirect, refused } from '../platform/http-route.ts'
import { sectionOrders, type TaughtSection, taughtSections } from '../reading/template/template.ts'
import type { ImportDesk } from './actions.ts'
import type { Background } from './background.ts'
import { deskOf, importRoute } from './desk-routes.ts'
import { countOldFiles } from './reread-store.ts'
import { askToReadAgain } from './task-actions.ts'
import { restoreTemplate, teach } from './teach-actions.ts'
import { settingLists, type TemplateChange } from './template.ts'
import { TemplatePage } from './template-page.tsx'
import { listTemplates, loadTemplate } from './template-store.ts'

/** The page of what the documents taught, and its acts. */
export function templateRoutes(door: Door, tasks: Background): AppRoute[] {
  return [
    importRoute('GET', '/mall', 'import.template', visiting(door, showTemplate)),
    importRoute('POST', '/mall', 'import.teach', (request) => change(door, request)),
    importRoute('POST', '/mall/las-om', 'import.readAgain', (request) => readAgain(door, tasks, request)),
  ]
}

async function showTemplate({ tx, here, request }: Visit): Promise<Answer> {
  const template = await loadTemplate(tx.db)
  const history = await listTemplates(tx)
  const old = await countOldFiles(tx, template.version)
  const proposed = Object.fromEntries(request.query)
  const reasons = request.query.getAll('nekat')
  const props = { here, template, history, proposed, reasons, old }
  return page(h(TemplatePage, props), reasons.length > 0 ? 422 : 200)
}

async function change(door: Door, request: AppRequest): Promise<Answer> {
  const desk = await deskOf(door, request)
  if (!desk) return notFound()
  const form = await request.form()
  const outcome = await changed(desk, form)
  if (!outcome?.refused) return redirect(request.path)
  // What was written stands in the boxes again.
  const written = [...form].map(([name, value]): [string, string] => [name, String(value)])
  const query = new URLSearchParams(written)
  for (const reason of outcome.reasons) query.append('nekat', reason)
  return redirect(`${request.path}?${query}`)
}

/** Teaches, or lets an earlier version hold again; null for a form that asks for neither. */
async function changed(desk: ImportDesk, form: FormData): Promise<Awaited<ReturnType<typeof teach>> | null> {
  const version = form.get('aterstall')
  if (version !== null) return restoreTemplate(desk, Number(version))
  const wanted = changeOf(form)
  return wanted ? teach(desk, wanted) : null
}

/** The change that a form asks for; null for one that none of the page's forms sends. */
function changeOf(form: FormData): TemplateChange | null {
  const said = (name: string) => String(form.get(name) ?? '').trim()
  const [list, at] = said('glom').split('-')
  const forgotten = settingLists.find((one) => one === list)
  if (forgotten) return { forget: forgotten, at: Number(at) }
  switch (said('lar')) {
    case 'arendenummer': {
      const order = said('ordning') === 'year last' ? 'year last' : 'year first'
      return { add: 'caseNumber', form: { example: said('exempel'), order } }
    }
    case 'avsnitt':
      return { add: 'section', heading: said('rubrik'), section: sectionOf(said('ar')) }
    case 'plats':
      return { set: 'sectionOrder', order: sectionOrders.find((one) => one === said('plats')) ?? null }
    case 'organ':
      return { add: 'body', name: said('namn'), also: said('kallas').split(/\r?\n/u) }
    default:
      return null
  }
}

function sectionOf(word: string): TaughtSection {
  return word in taughtSections ? (word as TaughtSection) : 'decision'
}

async function readAgain(door: Door, tasks: Background, request: AppRequest): Promise<Answer> {
  const desk = await deskOf(door, request)
  if (!desk) return notFound()
  const asked = await askToReadAgain(desk)
  if (asked.refused) return refused(asked.reasons)
  tasks.start(desk)
  return redirect(request.path.replace(/\/las-om$/, ''))
}
