import { formatDate } from '../../ui/format.ts'
import type { Here } from '../../ui/here.ts'
import { Page } from '../../ui/layout.tsx'
import type { Paged } from '../../ui/pagination.ts'
import { Beginning, Pages } from '../../ui/states.tsx'
import { numbers, TableHead } from '../../ui/table.tsx'
import { documentWords } from '../../ui/words/documents.ts'
import { layoutWords } from '../../ui/words/layout.ts'
import { markWords } from '../../ui/words/marks.ts'
import type { DocumentKind, DocumentRow } from './document.ts'

interface DocumentsProps {
  here: Here
  /** How many there are of each kind that is held. */
  kinds: { kind: DocumentKind; documents: number }[]
  kind: DocumentKind | null
  list: Paged<DocumentRow>
}

/** The documents that everything rests on, latest first. */
export function DocumentsPage({ here, kinds, kind, list }: DocumentsProps) {
  const words = documentWords[here.language]
  const address = (page: number) => `${here.to.documents}?${kind ? `slag=${kind}&` : ''}sida=${page}`
  return (
    <Page here={here} title={words.title} section="documents">
      <h1>{words.title}</h1>
      {kinds.length === 0 ? (
        <Beginning here={here} title={words.emptyTitle} text={words.emptyText} act={words.readIn} />
      ) : (
        <>
          <KindFilter here={here} kinds={kinds} kind={kind} />
          <DocumentTable here={here} documents={list.rows} />
          <Pages language={here.language} {...list} href={address} />
        </>
      )}
    </Page>
  )
}

function KindFilter({ here, kinds, kind }: Pick<DocumentsProps, 'here' | 'kinds' | 'kind'>) {
  const words = documentWords[here.language]
  const all = kinds.reduce((sum, one) => sum + one.documents, 0)
  return (
    <nav class="tally" aria-label={words.filters}>
      <a href={here.to.documents} aria-current={kind === null ? 'true' : undefined}>
        {words.allKinds} <b>{all}</b>
      </a>
      {kinds.map((one) => (
        <a
          key={one.kind}
          href={`${here.to.documents}?slag=${one.kind}`}
          aria-current={one.kind === kind ? 'true' : undefined}
        >
          {markWords[here.language].documentKinds[one.kind]} <b>{one.documents}</b>
        </a>
      ))}
    </nav>
  )
}

function DocumentTable({ here, documents }: { here: Here; documents: readonly DocumentRow[] }) {
  const words = documentWords[here.language]
  return (
    <table class="table stack">
      <TableHead
        columns={[
          words.document,
          words.kind,
          words.body,
          words.date,
          numbers(words.pages),
          numbers(words.findings),
        ]}
      />
      <tbody>
        {documents.map((document) => (
          <DocumentLine key={document.id} here={here} document={document} />
        ))}
      </tbody>
    </table>
  )
}

function DocumentLine({ here, document }: { here: Here; document: DocumentRow }) {
  const words = documentWords[here.language]
  return (
    <tr>
      <th scope="row" lang={here.said}>
        <a href={here.to.document(document.slug)}>{document.title}</a>
      </th>
      <td>{markWords[here.language].documentKinds[document.kind]}</td>
      <td lang={here.said}>{document.bodyName ?? '–'}</td>
      <td class="nowrap">{documentTime(here, document)}</td>
      <td class="n" data-l={words.pages}>
        {document.pages}
      </td>
      <td class="n" data-l={words.findings}>
        {document.findings > 0 ? (
          <a class="fig" href={`${here.to.findings}?dokument=${document.slug}`}>
            {document.findings}
          </a>
        ) : (
          '–'
        )}
      </td>
    </tr>
  )
}

/** When a document is from: its date, else its year, else that it is undated. */
export function documentTime(here: Here, document: { date: string | null; year: number | null }): string {
  if (document.date) return formatDate(document.date, here.language)
  return document.year === null ? layoutWords[here.language].undated : String(document.year)
}
