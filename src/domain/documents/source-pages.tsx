import { formatInstant } from '../../ui/format.ts'
import type { Here } from '../../ui/here.ts'
import { Page } from '../../ui/layout.tsx'
import { SourceMark } from '../../ui/marks.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import type { Mark } from '../../ui/sheet-blocks.ts'
import { documentWords } from '../../ui/words/documents.ts'
import { markWords } from '../../ui/words/marks.ts'
import { sheetWords } from '../../ui/words/sheet.ts'
import type { FindingRow, SourceDocument } from './document.ts'
import { documentTime } from './pages.tsx'

interface SourceProps {
  here: Here
  document: SourceDocument
  findings: readonly FindingRow[]
  mark: Mark | null
}

/** A document as text on a sheet, with the passage underlined; beside it what is known of the file. */
export function SourcePage({ here, document, findings, mark }: SourceProps) {
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
        {document.bodyName && <span lang={here.said}>, {document.bodyName}</span>},{' '}
        {documentTime(here, document)}
      </p>
      <div class="reader">
        <section class="pane" aria-label={words.document}>
          <Sheet language={here.language} said={here.said} source={document} mark={mark} />
          <div class="pane-foot">
            <span>{sheetWords[here.language].greyNote}</span>
          </div>
        </section>
        <About here={here} document={document} findings={findings} mark={mark} />
      </div>
    </Page>
  )
}

function About({ here, document, findings, mark }: SourceProps) {
  const words = documentWords[here.language]
  return (
    <aside class="side" aria-labelledby="om">
      {mark && (
        <section>
          <p>{words.passageShown}</p>
          <p>
            <a href="#passage">{sheetWords[here.language].toPassage}</a> ·{' '}
            <a href={here.to.document(document.slug)}>{words.wholeWithout}</a>
          </p>
        </section>
      )}
      <section aria-labelledby="om">
        <h2 id="om">{words.about}</h2>
        <FileFacts here={here} document={document} />
        {document.may.see && (
          <p>
            <a href={here.to.original(document.slug)} download>
              {words.original}
            </a>
          </p>
        )}
        <p class="label">{sheetWords[here.language].linksNote}</p>
      </section>
      <FindingsHere here={here} findings={findings} />
    </aside>
  )
}

function FileFacts({ here, document }: { here: Here; document: SourceDocument }) {
  const words = documentWords[here.language]
  return (
    <dl class="facts">
      <dt>{words.file}</dt>
      <dd>{document.fileName}</dd>
      <dt>{words.pages}</dt>
      <dd>{document.pages}</dd>
      <dt>{words.readAt}</dt>
      <dd>{formatInstant(document.readAt, here.language)}</dd>
      <dt>{words.fingerprint}</dt>
      <dd class="hash">{document.sha256.slice(0, 16)}</dd>
    </dl>
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
              <span lang={here.said}>{finding.message}</span>{' '}
              <SourceMark here={here} passage={finding.passage} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
