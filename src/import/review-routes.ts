import { h } from 'preact'
import { type AppRequest, type AppRoute, type Visit, visiting } from '../domain/organisation/enter-routes.ts'
import { type Refusal, refuse } from '../domain/organisation/viewer.ts'
import type { Door } from '../platform/door.ts'
import { type Answer, data, notFound, page, redirect, refused } from '../platform/http-route.ts'
import { formatInstant } from '../ui/format.ts'
import { reviewWords } from '../ui/words/review.ts'
import type { ImportDesk } from './actions.ts'
import { correctCandidate, setBackField } from './correct-actions.ts'
import { deskOf, importRoute } from './desk-routes.ts'
import { keepDraft } from './draft-actions.ts'
import { letGo } from './let-go.ts'
import type { Typed, WrongField } from './read-fields.ts'
import { acceptCandidates, rejectCandidate, type Wanted } from './review-actions.ts'
import { openOf, queryOf, reviewChoice, thresholdOf } from './review-choice.ts'
import { formState } from './review-form-state.ts'
import { ReviewPage } from './review-page.tsx'
import { placeOfQuery } from './set-apart.ts'
import { takeBackDecision, takeBackTogether } from './take-back-actions.ts'
import { findImportFile, openCandidate } from './views.ts'

/** The review of a file: its page, and the acts that its forms post. */
export function reviewRoutes(door: Door): AppRoute[] {
  const post = (word: string, name: string, act: (posted: Posted) => Promise<Answer>) =>
    importRoute('POST', `/:import/:file/${word}`, name, (request) => posting(door, request, act))
  return [
    importRoute(
      'GET',
      '/:import/:file',
      'import.review',
      visiting(door, (visit) => showFile(visit, null)),
    ),
    post('godta', 'import.accept', accept),
    post('ratta', 'import.correct', correct),
    post('avvisa', 'import.reject', reject),
    post('aterta', 'import.takeBack', takeBack),
    post('aterstall', 'import.setBack', setBack),
    post('utkast', 'import.keepDraft', draft),
  ]
}

/** What was typed in a form that cannot be kept, and why. */
interface RefusedForm {
  candidateId: string
  typed: Typed
  wrong: readonly WrongField[]
}

async function showFile(visit: Visit, refusedForm: RefusedForm | null): Promise<Answer> {
  const { tx, viewer, request } = visit
  // A refused form is answered at the address it was posted to; the page's own links lead to the file.
  const here = { ...visit.here, path: fileAddress(request) }
  const file = await findImportFile(tx, viewer, request.part('file'))
  if (!file || file.importId !== request.part('import')) return notFound()
  const choice = reviewChoice(request.query)
  const asked = refusedForm ? new URLSearchParams({ uppgift: refusedForm.candidateId }) : request.query
  const row = openOf(file.candidates, choice, asked)
  const open = row && (await openCandidate(tx, viewer, file, row))
  const form = open && formState(here, file, open, refusedForm)
  const wanted = request.query.get('sida')
  const place = placeOfQuery(request.query.get('stalle'), file.text?.length ?? 0)
  const reasons = request.query.getAll('nekat')
  return page(h(ReviewPage, { here, file, choice, form, place, wanted, reasons }), refusedForm ? 422 : 200)
}

interface Posted {
  door: Door
  desk: ImportDesk
  request: AppRequest
  form: FormData
  of: { fileId: string; candidateId: string }
}

async function posting(
  door: Door,
  request: AppRequest,
  act: (posted: Posted) => Promise<Answer>,
): Promise<Answer> {
  const desk = await deskOf(door, request)
  if (!desk) return notFound()
  const form = await request.form()
  const of = { fileId: request.part('file'), candidateId: String(form.get('uppgift') ?? '') }
  return act({ door, desk, request, form, of })
}

/** Accepts one with what was written in its form, all that wait, or those that are sure enough. */
async function accept(posted: Posted): Promise<Answer> {
  const { desk, form, of } = posted
  const threshold = thresholdOf(String(form.get('minst') ?? ''))
  const wanted: Wanted = threshold ?? (of.candidateId === 'alla' ? 'all' : [of.candidateId])
  if (Array.isArray(wanted)) {
    const refusal = await keepWritten(posted)
    if (refusal) return refusal
  }
  return back(posted, await acceptCandidates(desk, of.fileId, wanted), { efter: of.candidateId })
}

/** Keeps the form's fields; gives the answer that tells what cannot be kept, null when all is kept. */
async function keepWritten(posted: Posted): Promise<Answer | null> {
  const { door, desk, request, form, of } = posted
  const typed = typedIn(form)
  const outcome = await correctCandidate(desk, of, typed)
  if (outcome.refused) return back(posted, outcome, { uppgift: of.candidateId })
  if (!('wrong' in outcome)) return null
  const refusedForm = { candidateId: of.candidateId, typed, wrong: outcome.wrong }
  return visiting(door, (visit) => showFile(visit, refusedForm))(request)
}

function typedIn(form: FormData): Typed {
  const boxes = [...form].filter(([name]) => !['uppgift', 'minst', 'falt', 'slang'].includes(name))
  return new Map(boxes.map(([name, value]) => [name, String(value)]))
}

async function correct(posted: Posted): Promise<Answer> {
  const kept = await keepWritten(posted)
  return kept ?? back(posted, { refused: false }, { uppgift: posted.of.candidateId })
}

async function reject(posted: Posted): Promise<Answer> {
  const { desk, of, request } = posted
  if (of.candidateId === 'alla') {
    const outcome = await letGo(desk, of.fileId)
    return outcome.refused
      ? back(posted, outcome, {})
      : redirect(fileAddress(request).replace(/\/[^/]+$/, ''))
  }
  return back(posted, await rejectCandidate(posted.desk, posted.of), { efter: posted.of.candidateId })
}

async function takeBack(posted: Posted): Promise<Answer> {
  const { desk, form, of } = posted
  const at = { uppgift: of.candidateId }
  if (form.get('samtidigt') !== 'ja') return back(posted, await takeBackDecision(desk, of), at)
  const outcome = await takeBackTogether(desk, of)
  const stands = !outcome.refused && outcome.stands > 0
  return back(posted, stands ? refuse('told-elsewhere') : outcome, at)
}

/** One field as the machine read it again; what else is written in the form is kept as a draft. */
async function setBack(posted: Posted): Promise<Answer> {
  const { desk, form, of } = posted
  const field = String(form.get('falt') ?? '')
  const others = [...typedIn(form)].filter(([path]) => path !== field && !path.startsWith(`${field}.`))
  await keepDraft(desk, of, new Map(others))
  const outcome = await setBackField(desk, of, field)
  return back(posted, outcome.refused ? outcome : { refused: false }, { uppgift: of.candidateId })
}

/** Keeps what is half written, as the page sends it by itself; or throws it away when that is asked for. */
async function draft(posted: Posted): Promise<Answer> {
  const { desk, form, of, request } = posted
  const thrown = form.get('slang') === 'ja'
  const outcome = await keepDraft(desk, of, thrown ? new Map() : typedIn(form))
  if (outcome.refused) return refused(outcome.reasons)
  if (thrown) return back(posted, { refused: false }, { uppgift: of.candidateId })
  const words = reviewWords[request.language]
  return data({
    said: outcome.savedAt ? words.draftSaved(formatInstant(outcome.savedAt, request.language)) : '',
  })
}

/** Back to the file at the place that is named, the list as it was; a refusal is told there. */
function back(
  { request }: Posted,
  outcome: { refused: false } | Refusal,
  at: Readonly<Record<string, string>>,
): Answer {
  const file = fileAddress(request)
  // A threshold is left with what it took.
  const choice = { ...reviewChoice(request.query), atLeast: null }
  const query = new URLSearchParams(queryOf(choice, at))
  if (outcome.refused) for (const reason of outcome.reasons) query.append('nekat', reason)
  return redirect(`${file}${query.size > 0 ? `?${query}` : ''}#uppgift`)
}

function fileAddress(request: AppRequest): string {
  return request.path.replace(/\/(?:godta|ratta|avvisa|aterta|aterstall|utkast)$/, '')
}
