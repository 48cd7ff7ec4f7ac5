import { formatInstant } from '../../ui/format.ts'
import type { Here } from '../../ui/here.ts'
import { Page } from '../../ui/layout.tsx'
import { Sourced, SourceMark } from '../../ui/marks.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import type { Mark } from '../../ui/sheet-blocks.ts'
import { documentWords } from '../../ui/words/documents.ts'
import { markWords } from '../../ui/words/marks.ts'
import { sheetWords } from '../../ui/words/sheet.ts'
import { type FindingRow, messageOf, namesBody, type SourceDocument } from './document.ts'
import { documentTime } from './pages.tsx'
import type { UsedPlace } from './passage-span.ts'

interface SourceProps {
  here: Here
  document: SourceDocument
  findings: readonly FindingRow[]
  /** The places in the document that other pages rest on. */
  contents: readonly UsedPlace[]
  mark: Mark | null
}

/** A document as text on a sheet, with the passage underlined; beside it what is known of the file. */
export function SourcePage(props: SourceProps) {
  const { here, document, mark } = props
  const words = documentWords[here.language]
  return (
    <Page
      here={here}
      title={document.title}
      reading
      section="documents"
      crumbs={[{ label: words.title, href: here.to.documents }]}
    >
      <h1 lang={here.said}>{document.title}</h1>
      <p class="chain-line">
        {markWords[here.language].documentKinds[document.kind]}
        {document.bodyName && !namesBody(document.title, document.bodyName) && (
          <span lang={here.said}>, {document.bodyName}</span>
        )}
        , {documentTime(here, document)}
      </p>
      <div class="reader">
        <WholeText here={here} document={document} mark={mark} />
        <Beside {...props} />
      </div>
    </Page>
  )
}

function WholeText({ here, document, mark }: Pick<SourceProps, 'here' | 'document' | 'mark'>) {
  return (
    <section class="pane" aria-label={documentWords[here.language].document}>
      <Sheet language={here.language} said={here.said} source={document} mark={mark} />
      <div class="pane-foot">
        <span>{sheetWords[here.language].greyNote}</span>
      </div>
    </section>
  )
}

/** What is known of the document; after the text on narrow screens, but the passage is one step away there, too. */
function Beside({ here, document, findings, contents, mark }: SourceProps) {
  const words = documentWords[here.language]
  return (
    <aside class="side" aria-label={words.about}>
      {mark && <PassageShown here={here} document={document} />}
      <About here={here} document={document} />
      {contents.length > 0 && <Contents here={here} document={document} contents={contents} mark={mark} />}
      <FindingsHere here={here} findings={findings} />
    </aside>
  )
}

function About({ here, document }: Pick<SourceProps, 'here' | 'document'>) {
  const words = documentWords[here.language]
  return (
    <section aria-labelledby="om">
      <h2 id="om">{words.about}</h2>
      <FileFacts here={here} document={document} />
      {document.may.see && (
        <p class="acts">
          <a class="btn" href={here.to.original(document.slug)} download>
            {words.original}
          </a>
        </p>
      )}
      <p class="label">{sheetWords[here.language].linksNote}</p>
    </section>
  )
}

function PassageShown({ here, document }: Pick<SourceProps, 'here' | 'document'>) {
  const words = documentWords[here.language]
  return (
    <section class="passage-shown">
      <p>{words.passageShown}</p>
      <p>
        <a href="#passage">{sheetWords[here.language].toPassage}</a> ·{' '}
        <a href={here.to.document(document.slug)}>{words.wholeWithout}</a>
      </p>
    </section>
  )
}

function FileFacts({ here, document }: Pick<SourceProps, 'here' | 'document'>) {
  const words = documentWords[here.language]
  return (
    <dl class="facts">
      <dt>{words.file}</dt>
      <dd class="file-name">{document.fileName}</dd>
      <dt>{words.pages}</dt>
      <dd>{document.pages}</dd>
      <dt>{words.readAt}</dt>
      <dd>
        {formatInstant(document.readAt, here.language)}
        <span class="quiet">, {words.engine(document.engineVersion)}</span>
      </dd>
      <dt>{words.fingerprint}</dt>
      <dd>
        <details class="hash">
          <summary>{document.sha256.slice(0, 12)}</summary>
          {document.sha256}
        </details>
      </dd>
    </dl>
  )
}

function Contents({ here, document, contents, mark }: Omit<SourceProps, 'findings'>) {
  const words = documentWords[here.language]
  const of = { documentSlug: document.slug, documentTitle: document.title, date: document.date }
  const holds = (place: UsedPlace) => mark !== null && mark.start >= place.start && mark.end <= place.end
  return (
    <nav aria-labelledby="stallen" class="contents">
      <h2 id="stallen">{words.restsHere}</h2>
      <p class="label">{words.restsHereNote}</p>
      <ul>
        {contents.map((place) => (
          <li key={place.start}>
            <SourceMark here={here} passage={{ ...of, ...place }} open={holds(place)} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function FindingsHere({ here, findings }: { here: Here; findings: readonly FindingRow[] }) {
  const words = documentWords[here.language]
  return (
    <section aria-labelledby="fynd">
      <h2 id="fynd">{words.findings}</h2>
      {findings.length === 0 && <p>{words.noFindings}</p>}
      <ul class="board">
        {findings.map((finding) => (
          <li key={finding.id}>
            <b>{words.findingKinds[finding.kind]}</b>
            <p>
              <Sourced here={here} text={messageOf(finding, here.language)} passage={finding.passage} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
