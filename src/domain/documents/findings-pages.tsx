import type { Here } from '../../ui/here.ts'
import { Page } from '../../ui/layout.tsx'
import { SourceMark } from '../../ui/marks.tsx'
import type { Paged } from '../../ui/pagination.ts'
import { Empty, Pages } from '../../ui/states.tsx'
import { TableHead } from '../../ui/table.tsx'
import { documentWords } from '../../ui/words/documents.ts'
import type { FindingKind, FindingRow } from './document.ts'

interface FindingsProps {
  here: Here
  kinds: { kind: FindingKind; findings: number }[]
  kind: FindingKind | null
  /** The document whose findings alone are shown. */
  documentSlug: string | null
  list: Paged<FindingRow>
}

/** What the reading could not place or found contradictory, each with its passage. */
export function FindingsPage(props: FindingsProps) {
  const { here, kinds, list } = props
  const words = documentWords[here.language]
  return (
    <Page here={here} title={words.findingsTitle} section="findings">
      <h1>{words.findingsTitle}</h1>
      {kinds.length === 0 ? (
        <Empty title={words.noFindingsTitle} text={words.noFindingsText} />
      ) : (
        <>
          <p class="intro">{words.findingsIntro}</p>
          <KindFilter {...props} />
          <FindingTable here={here} findings={list.rows} />
          <Pages language={here.language} {...list} href={(page) => addressOf(props, props.kind, page)} />
        </>
      )}
    </Page>
  )
}

function addressOf({ here, documentSlug }: FindingsProps, kind: FindingKind | null, page?: number): string {
  const query = new URLSearchParams()
  if (documentSlug) query.set('dokument', documentSlug)
  if (kind) query.set('slag', kind)
  if (page) query.set('sida', String(page))
  return query.size > 0 ? `${here.to.findings}?${query}` : here.to.findings
}

function KindFilter(props: FindingsProps) {
  const { here, kinds, kind } = props
  const words = documentWords[here.language]
  const all = kinds.reduce((sum, one) => sum + one.findings, 0)
  return (
    <nav class="tally" aria-label={words.filters}>
      <a href={addressOf(props, null)} aria-current={kind === null ? 'true' : undefined}>
        {words.allKinds} <b>{all}</b>
      </a>
      {kinds.map((one) => (
        <a
          key={one.kind}
          href={addressOf(props, one.kind)}
          aria-current={one.kind === kind ? 'true' : undefined}
        >
          {words.findingKinds[one.kind]} <b>{one.findings}</b>
        </a>
      ))}
    </nav>
  )
}

function FindingTable({ here, findings }: { here: Here; findings: readonly FindingRow[] }) {
  const words = documentWords[here.language]
  return (
    <table class="table stack">
      <TableHead columns={[words.kind, words.message, words.document, words.where]} />
      <tbody>
        {findings.map((finding) => (
          <tr key={finding.id}>
            <th scope="row">{words.findingKinds[finding.kind]}</th>
            <td lang={here.said}>{finding.message}</td>
            <td lang={here.said}>{finding.passage.documentTitle}</td>
            <td>
              <SourceMark here={here} passage={finding.passage} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
