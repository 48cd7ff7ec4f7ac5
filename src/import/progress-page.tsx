import { formatInstant, formatNumber } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { Page } from '../ui/layout.tsx'
import { Pages, Progress } from '../ui/states.tsx'
import { numbers, TableHead } from '../ui/table.tsx'
import { Tally } from '../ui/tally.tsx'
import { importWords } from '../ui/words/imports.ts'
import { templateWords } from '../ui/words/template.ts'
import { filesDone, filesOf, type ImportFileRow, type ImportRow, type FileState as State } from './import.ts'
import type { FilesPage } from './import-views.ts'
import { countedStates } from './pages.tsx'
import { AcceptAbove } from './review-acts.tsx'
import type { Threshold } from './review-choice.ts'

interface ImportProps {
  here: Here
  one: ImportRow
  shown: FilesPage
  /** Only the files of this state are shown; null for all. */
  state: State | null
  /** The files that are being read now. */
  now: readonly string[]
  /** The next file that waits for review. */
  next: string | undefined
  /** The thresholds above which everything in the import may be accepted. */
  thresholds: readonly Threshold[]
  /** How many are still to be accepted of an acceptance under way; null when none is. */
  accepting: number | null
}

/** One import: how far it has come, what may be done about it, and its files page by page. */
export function ImportPage(props: ImportProps) {
  const { here, one, shown, state, now, next } = props
  const words = importWords[here.language]
  const title = words.importOf(formatInstant(one.startedAt, here.language))
  const crumbs = [{ label: words.title, href: here.to.imports }]
  return (
    <Page here={here} title={title} section="imports" crumbs={crumbs}>
      <div class="work-head">
        <div>
          <h1>{title}</h1>
          <p class="quiet half">{words.by(one.startedBy)}</p>
        </div>
        <HowFar here={here} title={title} one={one} />
      </div>
      <NowReading here={here} one={one} now={now} />
      <NextStep here={here} one={one} next={next} />
      <AcceptAll {...props} />
      <States here={here} one={one} state={state} />
      <FilesTable here={here} importId={one.id} files={shown.files} />
      <Pages
        language={here.language}
        page={shown.page}
        pages={shown.pages}
        href={(page) => addressOf(here, one, state, page)}
      />
    </Page>
  )
}

function addressOf(here: Here, one: ImportRow, state: State | null, page = 1): string {
  const query = new URLSearchParams()
  if (state) query.set('lage', stateWord[state])
  if (page > 1) query.set('sida', String(page))
  return here.to.theImport(one.id) + (query.size > 0 ? `?${query}` : '')
}

/** The states in addresses, in Swedish like all path words. */
const stateWord: Record<State, string> = {
  waiting: 'vantar',
  read: 'granskas',
  placed: 'inlast',
  unchanged: 'fanns',
  failed: 'nekad',
}

/** The state that a word in an address means; null for none or all. */
export function stateOfWord(word: string | null): State | null {
  return countedStates.find((state) => stateWord[state] === word) ?? null
}

function HowFar({ here, title, one }: { here: Here; title: string; one: ImportRow }) {
  const words = importWords[here.language]
  const all = filesOf(one.counts)
  const done = filesDone(one.counts)
  const rest = done === all ? undefined : one.paused ? words.paused : words.reading
  return (
    <Progress
      language={here.language}
      label={title}
      done={done}
      all={all}
      words={words.filesDone(all)}
      {...(rest && { rest })}
    />
  )
}

function NowReading({ here, one, now }: { here: Here; one: ImportRow; now: readonly string[] }) {
  const words = importWords[here.language]
  if (one.counts.waiting === 0) return null
  return (
    <form
      class="acts next"
      method="post"
      action={here.to.pauseImport(one.id, one.paused ? 'ateruppta' : 'pausa')}
    >
      <button type="submit" class="btn">
        {one.paused ? words.resume : words.pause}
      </button>
      <span class="half">
        {one.paused && now.length === 0
          ? words.pausedText(one.counts.waiting)
          : now.map((name) => words.nowReading(name)).join(' ')}
      </span>
    </form>
  )
}

/** What waits for a person, as the one act of the page. */
function NextStep({ here, one, next }: { here: Here; one: ImportRow; next: string | undefined }) {
  const words = importWords[here.language]
  if (!next) return null
  return (
    <p class="acts next">
      <a class="btn main" href={here.to.importFile(one.id, next)}>
        {words.reviewNext}
      </a>
      <span class="half">{words.waitingFiles(one.counts.read)}</span>
    </p>
  )
}

/** Everything that waits in the import, accepted above a certainty; or how far that has come. */
function AcceptAll({ here, one, thresholds, accepting }: ImportProps) {
  if (accepting !== null)
    return (
      <p class="half" role="status">
        {importWords[here.language].accepting(accepting)}
      </p>
    )
  if (thresholds.length === 0) return null
  return <AcceptAbove here={here} to={here.to.acceptInImport(one.id)} thresholds={thresholds} />
}

function States({ here, one, state }: { here: Here; one: ImportRow; state: State | null }) {
  const words = importWords[here.language]
  const held = countedStates.filter((each) => one.counts[each] > 0)
  return (
    <Tally
      label={words.state}
      all={{ label: words.allStates, count: filesOf(one.counts) }}
      options={held.map((each) => ({ key: each, label: words.states[each], count: one.counts[each] }))}
      chosen={state}
      href={(key) => addressOf(here, one, countedStates.find((each) => each === key) ?? null)}
    />
  )
}

function FilesTable({ here, importId, files }: { here: Here; importId: string; files: ImportFileRow[] }) {
  const words = importWords[here.language]
  const counts = [words.found, words.accepted, words.left, words.remarks].map(numbers)
  return (
    <table class="table stack">
      <TableHead columns={[words.file, words.state, ...counts, words.became]} />
      <tbody>
        {files.map((file) => (
          <FileLine key={file.id} here={here} importId={importId} file={file} />
        ))}
      </tbody>
    </table>
  )
}

function FileLine({ here, importId, file }: FileProps) {
  const reviewable = file.state === 'read' || file.state === 'placed'
  return (
    <tr>
      <th scope="row">
        {reviewable ? <a href={here.to.importFile(importId, file.id)}>{file.fileName}</a> : file.fileName}
      </th>
      <td>
        <FileState here={here} importId={importId} file={file} />
      </td>
      {fileCounts(here, file).map(([label, count]) => (
        <td key={label} class="n" data-l={label}>
          {reviewable ? formatNumber(count, here.language) : '–'}
        </td>
      ))}
      <td>{file.documentSlug && <DocumentLink here={here} file={file} />}</td>
    </tr>
  )
}

interface FileProps {
  here: Here
  importId: string
  file: ImportFileRow
}

/** The state of a file, why it was refused, and that a better reading of it is offered. */
function FileState({ here, importId, file }: FileProps) {
  return (
    <>
      {importWords[here.language].states[file.state]}
      {file.isOffered && (
        <p class="half">
          <a href={here.to.differences(importId, file.id)}>{templateWords[here.language].offeredFile}</a>
        </p>
      )}
      {file.error && <p class="quiet half">{file.error[here.language]}</p>}
    </>
  )
}

function fileCounts(here: Here, file: ImportFileRow): [string, number][] {
  const words = importWords[here.language]
  return [
    [words.found, file.proposed + file.accepted + file.rejected],
    [words.accepted, file.accepted],
    [words.left, file.proposed],
    [words.remarks, file.findings],
  ]
}

function DocumentLink({ here, file }: { here: Here; file: ImportFileRow }) {
  return (
    <a href={here.to.document(file.documentSlug ?? '')} lang={here.said}>
      {file.documentTitle}
    </a>
  )
}
