import { formatInstant } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { Page } from '../ui/layout.tsx'
import { Pages, Progress } from '../ui/states.tsx'
import { Tally } from '../ui/tally.tsx'
import { importWords } from '../ui/words/imports.ts'
import { type FileState, filesDone, filesOf, type ImportRow } from './import.ts'
import { FilesTable } from './import-files-table.tsx'
import type { FilesPage, TroubledFile } from './import-views.ts'
import { countedStates, LeftOut } from './pages.tsx'
import { ChooseThreshold } from './review-acts.tsx'
import type { Threshold } from './review-choice.ts'
import type { TaskKind } from './task-store.ts'

interface ImportProps {
  here: Here
  one: ImportRow
  shown: FilesPage
  /** Only the files of this state are shown; null for all. */
  state: FileState | null
  /** The files that are being read now. */
  now: readonly string[]
  /** The next file that waits for review. */
  next: string | undefined
  /** The thresholds above which everything in the import may be accepted. */
  thresholds: readonly Threshold[]
  /** What is under way in the whole import, and how much of it is left; null when nothing is. */
  task: { kind: TaskKind; left: number } | null
  /** How many of what the last acceptance of the whole import took are still accepted; 0 when there is none. */
  undoable: number
  /** The files with which something that was asked for could not be done. */
  troubled: readonly TroubledFile[]
  /** How many files were left out of what was sent just now, as they are no documents. */
  leftOut: number
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
      <LeftOut here={here} count={props.leftOut} />
      <NowReading here={here} one={one} now={now} />
      <NextStep here={here} one={one} next={next} />
      <AcceptAll {...props} />
      <Troubled here={here} one={one} troubled={props.troubled} />
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

function addressOf(here: Here, one: ImportRow, state: FileState | null, page = 1): string {
  const query = new URLSearchParams()
  if (state) query.set('lage', stateWord[state])
  if (page > 1) query.set('sida', String(page))
  return here.to.theImport(one.id) + (query.size > 0 ? `?${query}` : '')
}

/** The states in addresses, in Swedish like all path words. */
const stateWord: Record<FileState, string> = {
  waiting: 'vantar',
  read: 'granskas',
  nothing: 'tom',
  placed: 'inlast',
  unchanged: 'fanns',
  failed: 'nekad',
}

/** The state that a word in an address means; null for none or all. */
export function stateOfWord(word: string | null): FileState | null {
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

/** Everything that waits in the import, to accept above a certainty; or how far that has come, or its undoing. */
function AcceptAll({ here, one, thresholds, task, undoable }: ImportProps) {
  const words = importWords[here.language]
  if (task)
    return (
      <p class="half" role="status">
        {task.kind === 'takeBack' ? words.takingBack(task.left) : words.accepting(task.left)}
      </p>
    )
  return (
    <>
      <ChooseThreshold
        here={here}
        to={here.to.acceptInImport(one.id)}
        thresholds={thresholds}
        chosen={null}
      />
      {undoable > 0 && (
        <form class="acts" method="post" action={here.to.takeBackInImport(one.id)}>
          <button type="submit" class="btn">
            {words.undoAcceptance(undoable)}
          </button>
        </form>
      )}
    </>
  )
}

/** What could not be done, file by file, so that nobody takes it for done. */
function Troubled({ here, one, troubled }: Pick<ImportProps, 'here' | 'one' | 'troubled'>) {
  const words = importWords[here.language]
  if (troubled.length === 0) return null
  return (
    <section class="notice" aria-labelledby="ogjort">
      <h2 id="ogjort" class="half">
        {words.notDone(troubled.length)}
      </h2>
      <ul>
        {troubled.map(({ id, fileName, error }) => (
          <li key={id}>
            <a href={here.to.importFile(one.id, id)}>{fileName}</a>: {error[here.language]}
          </li>
        ))}
      </ul>
    </section>
  )
}

function States({ here, one, state }: { here: Here; one: ImportRow; state: FileState | null }) {
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
