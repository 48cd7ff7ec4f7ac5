import type { Here } from '../../ui/here.ts'
import { Page } from '../../ui/layout.tsx'
import { listAddress } from '../../ui/list-address.ts'
import { SourceMark } from '../../ui/marks.tsx'
import type { Paged } from '../../ui/pagination.ts'
import { Empty, Pages } from '../../ui/states.tsx'
import { GroupRow, TableHead } from '../../ui/table.tsx'
import { Tally } from '../../ui/tally.tsx'
import { documentWords } from '../../ui/words/documents.ts'
import { type FindingKind, type FindingRow, messageOf, namesBody } from './document.ts'
import { wordOfFindingKind } from './kind-words.ts'
import { documentTime } from './pages.tsx'

interface FindingsProps {
  here: Here
  kinds: { kind: FindingKind; count: number }[]
  kind: FindingKind | null
  /** The document whose findings alone are shown. */
  documentSlug: string | null
  list: Paged<FindingRow>
}

/** What the reading could not place or found contradictory, document by document, each with its passage. */
export function FindingsPage(props: FindingsProps) {
  const { here, kinds, documentSlug } = props
  const words = documentWords[here.language]
  const others = documentSlug && <a href={here.to.findings}>{words.allFindings}</a>
  return (
    <Page here={here} title={words.findingsTitle} section="findings" reading>
      <h1>{words.findingsTitle}</h1>
      {kinds.length === 0 ? (
        <Empty title={words.noFindingsTitle} text={words.noFindingsText}>
          {others}
        </Empty>
      ) : (
        <>
          <p class="intro">
            {words.findingsIntro} {others}
          </p>
          <Found {...props} />
        </>
      )}
    </Page>
  )
}

function Found(props: FindingsProps) {
  const { here, kind, list } = props
  const word = kind && wordOfFindingKind(kind)
  return (
    <>
      <KindFilter {...props} />
      <FindingTable here={here} findings={list.rows} />
      <Pages language={here.language} {...list} href={(page) => addressOf(props, word, page)} />
    </>
  )
}

function addressOf({ here, documentSlug }: FindingsProps, kind: string | null, page = 1): string {
  const choices = [
    ['dokument', documentSlug],
    ['slag', kind],
  ] as const
  return listAddress(here.to.findings, choices, page)
}

function KindFilter(props: FindingsProps) {
  const { here, kinds, kind } = props
  const words = documentWords[here.language]
  const all = kinds.reduce((sum, one) => sum + one.count, 0)
  const options = kinds.map((one) => ({
    key: wordOfFindingKind(one.kind),
    label: words.findingKinds[one.kind],
    count: one.count,
  }))
  return (
    <Tally
      label={words.filters}
      all={{ label: words.allKinds, count: all }}
      options={options}
      chosen={kind && wordOfFindingKind(kind)}
      href={(key) => addressOf(props, key)}
    />
  )
}

function FindingTable({ here, findings }: { here: Here; findings: readonly FindingRow[] }) {
  const words = documentWords[here.language]
  return (
    <table class="table stack findings">
      <TableHead columns={[words.kind, words.message, words.where]} />
      {[...Map.groupBy(findings, (finding) => finding.passage.documentSlug).values()].map((held) => (
        <tbody key={held[0]?.passage.documentSlug}>
          <DocumentHead here={here} findings={held} />
          {held.map((finding) => (
            <FindingLine key={finding.id} here={here} finding={finding} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function FindingLine({ here, finding }: { here: Here; finding: FindingRow }) {
  return (
    <tr>
      <th scope="row">{documentWords[here.language].findingKinds[finding.kind]}</th>
      <td>{messageOf(finding, here.language)}</td>
      <td>
        <SourceMark here={here} passage={finding.passage} />
      </td>
    </tr>
  )
}

function DocumentHead({ here, findings }: { here: Here; findings: readonly FindingRow[] }) {
  const passage = findings[0]?.passage
  if (!passage) return null
  const { documentSlug, documentTitle, bodyName, date } = passage
  return (
    <GroupRow width={3}>
      <a href={here.to.document(documentSlug)} lang={here.said}>
        {documentTitle}
      </a>
      <span class="quiet">
        {bodyName && !namesBody(documentTitle, bodyName) && <span lang={here.said}>, {bodyName}</span>},{' '}
        {documentTime(here, { date, year: null })}
      </span>
    </GroupRow>
  )
}
