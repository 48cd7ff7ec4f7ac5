import { messageOf } from '../domain/documents/document.ts'
import type { Here } from '../ui/here.ts'
import { Page } from '../ui/layout.tsx'
import { SourceMark, Sure } from '../ui/marks.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { Empty, Progress, RefusedNotice } from '../ui/states.tsx'
import { TableHead } from '../ui/table.tsx'
import { importWords } from '../ui/words/imports.ts'
import type { CandidateRow, ImportFileDetail } from './import.ts'

interface ReviewProps {
  here: Here
  file: ImportFileDetail
  /** The candidate that is open; null when the file has none. */
  open: CandidateRow | null
  reasons?: readonly string[]
}

/** The review of a file: the source with the passage marked, the candidate beside it, all candidates below. */
export function ReviewPage({ here, file, open, reasons = [] }: ReviewProps) {
  const words = importWords[here.language]
  const crumbs = [
    { label: words.title, href: here.to.imports },
    { label: words.thisImport, href: here.to.theImport(file.importId) },
  ]
  return (
    <Page here={here} title={`${words.review} ${file.fileName}`} section="imports" crumbs={crumbs}>
      <Head here={here} file={file} />
      {reasons.length > 0 && <RefusedNotice language={here.language} reasons={reasons} />}
      {file.text === null ? <p>{words.noReading}</p> : <Desk here={here} file={file} open={open} />}
      <Findings here={here} file={file} />
      {file.candidates.length > 0 && <Queue here={here} file={file} open={open} />}
    </Page>
  )
}

function Head({ here, file }: { here: Here; file: ImportFileDetail }) {
  const words = importWords[here.language]
  return (
    <div class="work-head">
      <div>
        <h1>{file.documentTitle ?? file.fileName}</h1>
        <p class="quiet half">
          {words.states[file.state]}
          {file.documentSlug && ' · '}
          {file.documentSlug && <a href={here.to.document(file.documentSlug)}>{words.toDocument}</a>}
        </p>
      </div>
      <Progress
        language={here.language}
        label={words.review}
        done={file.accepted + file.rejected}
        all={file.candidates.length}
        words={words.reviewed(file.candidates.length)}
        rest={words.reviewRest(file.accepted, file.rejected)}
      />
    </div>
  )
}

function Desk({ here, file, open }: ReviewProps) {
  const words = importWords[here.language]
  const { text } = file
  if (text === null) return null
  const source = { text, pageList: file.pageList, furniture: file.furniture }
  return (
    <div class="review">
      <section class="pane" aria-labelledby="kallan">
        <div class="pane-head">
          <h2 id="kallan">{words.source}</h2>
        </div>
        <Sheet language={here.language} said={here.said} source={source} mark={open} near={open !== null} />
        <div class="pane-foot">
          <span>{words.grey}</span>
        </div>
      </section>
      {open ? (
        <CandidateForm here={here} file={file} open={open} />
      ) : (
        <NothingFound here={here} file={file} />
      )}
    </div>
  )
}

function CandidateForm({ here, file, open }: { here: Here; file: ImportFileDetail; open: CandidateRow }) {
  const words = importWords[here.language]
  return (
    <section class="candidate" id="uppgift" aria-labelledby="uppgift-h">
      <h2 id="uppgift-h">
        {words.kinds[open.kind]}: {words.decisions[open.state]}
      </h2>
      <CandidateFacts here={here} open={open} />
      <Acts here={here} file={file} open={open} />
      <p class="label">{words.byline}</p>
    </section>
  )
}

function CandidateFacts({ here, open }: { here: Here; open: CandidateRow }) {
  const words = importWords[here.language]
  return (
    <dl class="facts">
      <dt>{words.what}</dt>
      <dd class="wording" lang={here.said}>
        {open.title}
      </dd>
      {open.details.length > 0 && <dt>{words.says}</dt>}
      {open.details.length > 0 && (
        <dd lang={here.said}>
          <ul>
            {open.details.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </dd>
      )}
      <dt>{words.sureness}</dt>
      <dd>
        <Sure language={here.language} confidence={open.confidence} />
      </dd>
    </dl>
  )
}

function Acts({ here, file, open }: { here: Here; file: ImportFileDetail; open: CandidateRow }) {
  const words = importWords[here.language]
  const act = (name: 'godta' | 'avvisa' | 'aterta', label: string, main = false) => (
    <form method="post" action={here.to.importAct(file.importId, file.id, name)}>
      <input type="hidden" name="uppgift" value={open.id} />
      <button type="submit" class={main ? 'btn main' : 'btn'}>
        {label}
      </button>
    </form>
  )
  return (
    <div class="acts">
      {open.state === 'proposed' && act('godta', words.acceptOne, true)}
      {open.state === 'proposed' && act('avvisa', words.rejectOne)}
      {open.state === 'rejected' && act('aterta', words.restoreOne)}
      {file.proposed > 1 && <AcceptAll here={here} file={file} label={words.acceptAll(file.proposed)} />}
    </div>
  )
}

function AcceptAll({ here, file, label }: { here: Here; file: ImportFileDetail; label: string }) {
  return (
    <form method="post" action={here.to.importAct(file.importId, file.id, 'godta')}>
      <input type="hidden" name="uppgift" value="alla" />
      <button type="submit" class="btn">
        {label}
      </button>
    </form>
  )
}

function NothingFound({ here, file }: { here: Here; file: ImportFileDetail }) {
  const words = importWords[here.language]
  return (
    <Empty title={words.nothingFound} text={words.nothingFoundText}>
      {file.state === 'read' && <AcceptAll here={here} file={file} label={words.keepAsSource} />}
    </Empty>
  )
}

function Findings({ here, file }: { here: Here; file: ImportFileDetail }) {
  if (file.findingList.length === 0) return null
  return (
    <section class="queue" aria-labelledby="fynd">
      <h2 id="fynd">{importWords[here.language].findingsTitle}</h2>
      <ul class="board">
        {file.findingList.map((finding) => (
          <li key={`${finding.start} ${finding.message}`}>
            {messageOf(finding, here.language)}{' '}
            {file.documentSlug && <FindingMark here={here} file={file} finding={finding} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

type ShownFinding = ImportFileDetail['findingList'][number]

function FindingMark({ here, file, finding }: { here: Here; file: ImportFileDetail; finding: ShownFinding }) {
  const { start, end } = finding
  const passage = {
    documentSlug: file.documentSlug ?? '',
    documentTitle: file.documentTitle ?? file.fileName,
    date: null,
    start,
    end,
    page: null,
    paragraph: null,
  }
  return <SourceMark here={here} passage={passage} />
}

function Queue({ here, file, open }: ReviewProps) {
  const words = importWords[here.language]
  return (
    <section class="queue" aria-labelledby="ko">
      <h2 id="ko">{words.listOf(file.candidates.length)}</h2>
      <table class="table stack">
        <TableHead columns={[words.what, words.found, words.sureness, words.state]} />
        <tbody>
          {file.candidates.map((candidate) => (
            <QueueLine
              key={candidate.id}
              here={here}
              file={file}
              candidate={candidate}
              current={candidate.id === open?.id}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface QueueLineProps {
  here: Here
  file: ImportFileDetail
  candidate: CandidateRow
  current: boolean
}

function QueueLine({ here, file, candidate, current }: QueueLineProps) {
  const words = importWords[here.language]
  return (
    <tr aria-current={current ? 'true' : undefined}>
      <th scope="row" lang={here.said}>
        <a href={here.to.candidate(file.importId, file.id, candidate.id)}>{candidate.title}</a>
      </th>
      <td>{words.kinds[candidate.kind]}</td>
      <td>
        <Sure language={here.language} confidence={candidate.confidence} />
      </td>
      <td>{words.decisions[candidate.state]}</td>
    </tr>
  )
}
