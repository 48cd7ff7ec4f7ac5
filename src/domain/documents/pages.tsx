import { formatDate } from '../../ui/format.ts'
import type { Here } from '../../ui/here.ts'
import { Page } from '../../ui/layout.tsx'
import { listAddress } from '../../ui/list-address.ts'
import type { Paged } from '../../ui/pagination.ts'
import { Beginning, Pages } from '../../ui/states.tsx'
import { GroupRow, numbers, TableHead } from '../../ui/table.tsx'
import { Tally } from '../../ui/tally.tsx'
import { documentWords } from '../../ui/words/documents.ts'
import { layoutWords } from '../../ui/words/layout.ts'
import { markWords } from '../../ui/words/marks.ts'
import { type DocumentKind, type DocumentRow, namesBody } from './document.ts'
import { wordOfDocumentKind } from './kind-words.ts'

interface DocumentsProps {
  here: Here
  /** How many there are of each kind that is held. */
  kinds: { kind: DocumentKind; count: number }[]
  kind: DocumentKind | null
  list: Paged<DocumentRow>
}

/** The documents that everything rests on, year by year, latest first. */
export function DocumentsPage({ here, kinds, kind, list }: DocumentsProps) {
  const words = documentWords[here.language]
  return (
    <Page here={here} title={words.title} section="documents" reading>
      <h1>{words.title}</h1>
      {kinds.length === 0 ? (
        <Beginning here={here} title={words.emptyTitle} text={words.emptyText} act={words.readIn} />
      ) : (
        <>
          <p class="intro">
            {words.intro} <a href={here.to.completeness}>{words.toCompleteness}</a>
          </p>
          <KindFilter here={here} kinds={kinds} kind={kind} />
          <DocumentTable here={here} documents={list.rows} />
          <Pages language={here.language} {...list} href={(page) => addressOf(here, kind, page)} />
        </>
      )}
    </Page>
  )
}

function addressOf(here: Here, kind: DocumentKind | null, page = 1): string {
  return listAddress(here.to.documents, [['slag', kind && wordOfDocumentKind(kind)]], page)
}

function KindFilter({ here, kinds, kind }: Pick<DocumentsProps, 'here' | 'kinds' | 'kind'>) {
  const words = documentWords[here.language]
  if (kinds.length < 2 && kind === null) return null
  const all = kinds.reduce((sum, one) => sum + one.count, 0)
  const options = kinds.map((one) => ({
    key: wordOfDocumentKind(one.kind),
    label: markWords[here.language].documentKinds[one.kind],
    count: one.count,
  }))
  return (
    <Tally
      label={words.filters}
      all={{ label: words.allKinds, count: all }}
      options={options}
      chosen={kind && wordOfDocumentKind(kind)}
      href={(slag) => listAddress(here.to.documents, [['slag', slag]])}
    />
  )
}

function DocumentTable({ here, documents }: { here: Here; documents: readonly DocumentRow[] }) {
  const words = documentWords[here.language]
  const heads = [
    words.document,
    words.kind,
    words.body,
    words.date,
    numbers(words.pages),
    numbers(words.findings),
  ]
  return (
    <table class="table stack documents">
      <TableHead columns={heads} />
      {[...Map.groupBy(documents, yearOf)].map(([year, held]) => (
        <tbody key={year}>
          <GroupRow width={heads.length}>{year ?? words.yearUnknown}</GroupRow>
          {held.map((document) => (
            <DocumentLine key={document.id} here={here} document={document} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function yearOf({ date, year }: DocumentRow): number | null {
  return date ? Number(date.slice(0, 4)) : year
}

function DocumentLine({ here, document }: { here: Here; document: DocumentRow }) {
  const words = documentWords[here.language]
  const isNamed = document.bodyName !== null && namesBody(document.title, document.bodyName)
  return (
    <tr>
      <th scope="row" lang={here.said}>
        <a href={here.to.document(document.slug)}>{document.title}</a>
      </th>
      <td>{markWords[here.language].documentKinds[document.kind]}</td>
      <td lang={here.said} class={isNamed ? 'told' : undefined}>
        {document.bodyName ?? '–'}
      </td>
      <td class="nowrap">
        {document.date ? formatDate(document.date, here.language) : layoutWords[here.language].undated}
      </td>
      <td class="n" data-l={words.pages}>
        {document.pages}
      </td>
      <td class="n" data-l={words.findings}>
        {document.findings > 0 ? <FindingsLink here={here} document={document} /> : '–'}
      </td>
    </tr>
  )
}

function FindingsLink({ here, document }: { here: Here; document: DocumentRow }) {
  return (
    <a class="fig" href={listAddress(here.to.findings, [['dokument', document.slug]])}>
      {document.findings}
    </a>
  )
}

/** When a document is from: its date, else its year, else that it is undated. */
export function documentTime(here: Here, document: { date: string | null; year: number | null }): string {
  if (document.date) return formatDate(document.date, here.language)
  return document.year === null ? layoutWords[here.language].undated : String(document.year)
}
