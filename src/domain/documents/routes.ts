import { h } from 'preact'
import type { Door } from '../../platform/door.ts'
import { type Answer, bytes, notFound, page } from '../../platform/http-route.ts'
import { pageOf } from '../../ui/pagination.ts'
import { type AppRoute, openPage, type Visit } from '../organisation/enter-routes.ts'
import { documentKinds, findingKinds } from './document.ts'
import { FindingsPage } from './findings-pages.tsx'
import { countKinds, wordOfDocumentKind, wordOfFindingKind } from './kind-words.ts'
import { DocumentsPage } from './pages.tsx'
import { contentsOf, type PassageSpan, spanOfWord, spanWithin } from './passage-span.ts'
import { SourcePage } from './source-pages.tsx'
import { findDocument, findOriginal, listDocuments, listFindings, usedPlaces } from './views.ts'

/** The sources: the list, one document with or without a marked passage, its file, and the findings. */
export function documentRoutes(door: Door): AppRoute[] {
  return [
    openPage(door, '/kallor', 'documents.list', showDocuments),
    openPage(door, '/kallor/:document', 'documents.document', (visit) => showSource(visit, null)),
    openPage(door, '/kallor/:document/original', 'documents.original', sendOriginal),
    openPage(door, '/kallor/:document/:passage', 'documents.passage', showPassage),
    openPage(door, '/fynd', 'documents.findings', showFindings),
  ]
}

async function showDocuments({ tx, viewer, here, request }: Visit): Promise<Answer> {
  const all = await listDocuments(tx, viewer)
  const kinds = countKinds(documentKinds, all)
  const wanted = request.query.get('slag')
  const kind = kinds.find((one) => wordOfDocumentKind(one.kind) === wanted)?.kind ?? null
  const shown = kind ? all.filter((document) => document.kind === kind) : all
  return page(h(DocumentsPage, { here, kinds, kind, list: pageOf(shown, request.query.get('sida')) }))
}

async function showSource(visit: Visit, wanted: PassageSpan | null): Promise<Answer> {
  const { tx, viewer, here, request } = visit
  const document = await findDocument(tx, viewer, request.part('document'))
  if (!document) return notFound()
  const mark = wanted && spanWithin(document.text, wanted)
  if (wanted && !mark) return notFound()
  const findings = await listFindings(tx, viewer, document.slug)
  const contents = contentsOf(await usedPlaces(tx, viewer, document.id), document.kind)
  return page(h(SourcePage, { here, document, findings, contents, mark }))
}

async function showPassage(visit: Visit): Promise<Answer> {
  const span = spanOfWord(visit.request.part('passage'))
  return span ? showSource(visit, span) : notFound()
}

async function sendOriginal({ tx, viewer, request }: Visit): Promise<Answer> {
  const file = await findOriginal(tx, viewer, request.part('document'))
  return file ? bytes(file.bytes, file.mediaType, file.fileName) : notFound()
}

async function showFindings({ tx, viewer, here, request }: Visit): Promise<Answer> {
  const documentSlug = request.query.get('dokument')
  const all = await listFindings(tx, viewer, documentSlug ?? undefined)
  const kinds = countKinds(findingKinds, all)
  const wanted = request.query.get('slag')
  const kind = kinds.find((one) => wordOfFindingKind(one.kind) === wanted)?.kind ?? null
  const shown = kind ? all.filter((finding) => finding.kind === kind) : all
  const list = pageOf(shown, request.query.get('sida'))
  return page(h(FindingsPage, { here, kinds, kind, documentSlug, list }))
}
