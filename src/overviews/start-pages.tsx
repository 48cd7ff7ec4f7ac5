import type { Thread } from '../domain/assignments/assignment.ts'
import { groundsOf } from '../domain/assignments/status.ts'
import { ThreadStatusMark } from '../domain/assignments/status-mark.tsx'
import { tellGap } from '../domain/assignments/tell-pages.ts'
import type { DecidedRow } from '../domain/decisions/clause.ts'
import type { DocumentRow } from '../domain/documents/document.ts'
import { formatDate, formatList } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { Page } from '../ui/layout.tsx'
import { GapMark, SourceMark } from '../ui/marks.tsx'
import { Beginning, Empty } from '../ui/states.tsx'
import { Strip } from '../ui/strip.tsx'
import { markWords } from '../ui/words/marks.ts'
import { startWords } from '../ui/words/start.ts'
import { DecidedList } from './case-pages.tsx'
import { stripParts, tellingEvents } from './strip-parts.ts'

export interface StartView {
  here: Here
  /** What the bodies settled themselves. */
  decided: readonly DecidedRow[]
  /** What they proposed to others; only where they settled little. */
  proposed: readonly DecidedRow[]
  threads: readonly Thread[]
  documents: readonly DocumentRow[]
  meetings: number
}

/** The organisation's start page: what was decided last, what became of it, what is missing. */
export function StartPage(view: StartView) {
  const { here, documents } = view
  const words = startWords[here.language]
  return (
    <Page here={here} title={words.title} reading>
      <section class="find" aria-labelledby="fraga">
        <h1 id="fraga">{words.question}</h1>
        <p>{documents.length > 0 ? words.lead(countsOf(view)) : words.emptyLead}</p>
      </section>
      {documents.length > 0 ? (
        <Filled view={view} />
      ) : (
        <Beginning here={here} title={words.emptyTitle} text={words.emptyText} act={words.readIn} />
      )}
    </Page>
  )
}

function countsOf({ here, documents, meetings, threads }: StartView): string {
  const words = startWords[here.language]
  const counts = [
    words.documents(documents.length),
    words.meetings(meetings),
    words.assignments(threads.length),
  ]
  return formatList(counts, here.language)
}

function Filled({ view }: { view: StartView }) {
  const { here, documents } = view
  return (
    <>
      <div class="front">
        <div class="main">
          <Decided view={view} />
          <Proposed view={view} />
        </div>
        <div class="rail">
          <Missing view={view} />
          <LatestDocuments here={here} documents={documents} />
        </div>
      </div>
      <Became view={view} />
    </>
  )
}

function Decided({ view: { here, decided, proposed } }: { view: StartView }) {
  const words = startWords[here.language]
  // Where nothing was settled but something proposed, the proposals say so themselves.
  if (decided.length === 0 && proposed.length > 0) return null
  return (
    <section aria-labelledby="beslutat">
      <HeadRow id="beslutat" title={words.latestDecided} href={here.to.meetings} more={words.allMeetings} />
      {decided.length > 0 ? (
        <DecidedList here={here} rows={decided} led />
      ) : (
        <Empty title={words.noDecisionsTitle} text={words.noDecisionsText} />
      )}
    </section>
  )
}

function Proposed({ view: { here, proposed } }: { view: StartView }) {
  const words = startWords[here.language]
  if (proposed.length === 0) return null
  return (
    <section aria-labelledby="foreslaget">
      <HeadRow
        id="foreslaget"
        title={words.latestProposed}
        href={here.to.meetings}
        more={words.allMeetings}
      />
      <DecidedList here={here} rows={proposed} titled />
    </section>
  )
}

function HeadRow({ id, title, href, more }: { id: string; title: string; href: string; more: string }) {
  return (
    <div class="head-row">
      <h2 id={id}>{title}</h2>
      <a href={href}>{more}</a>
    </div>
  )
}

const shownGaps = 6

function Missing({ view: { here, threads } }: { view: StartView }) {
  const words = startWords[here.language]
  const gaps = threads
    .flatMap((thread) => thread.gaps.slice(0, 1).map((gap) => ({ thread, gap })))
    .slice(0, shownGaps)
  return (
    <section aria-labelledby="saknas">
      <HeadRow
        id="saknas"
        title={words.gaps}
        href={`${here.to.assignments}?lucka=nagon`}
        more={words.allAssignments}
      />
      {gaps.length === 0 && <p class="half">{words.noGaps}</p>}
      <ul class="board">
        {gaps.map(({ thread, gap }) => (
          <li key={thread.title}>
            <a href={here.to.thread(slugOf(thread))} lang={here.said}>
              {thread.title}
            </a>
            <p class="missing-line">
              <GapMark word={tellGap(gap, here.language).head} />{' '}
              {gap.passage && <SourceMark here={here} passage={gap.passage} />}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function slugOf(thread: Thread): string {
  return thread.assignments.at(-1)?.slug ?? ''
}

function LatestDocuments({ here, documents }: { here: Here; documents: readonly DocumentRow[] }) {
  const words = startWords[here.language]
  const { documentKinds } = markWords[here.language]
  return (
    <section aria-labelledby="dokument">
      <HeadRow
        id="dokument"
        title={words.latestDocuments}
        href={here.to.documents}
        more={words.allDocuments}
      />
      <ul class="board">
        {documents.slice(0, 5).map((document) => (
          <li key={document.id}>
            <a href={here.to.document(document.slug)} lang={here.said}>
              {document.title}
            </a>
            <p>
              {documentKinds[document.kind]},{' '}
              {document.date ? formatDate(document.date, here.language) : words.undatedDocument}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const shownThreads = 5

/** The threads that say most lie down here: those with figures or reports first. */
function Became({ view: { here, threads } }: { view: StartView }) {
  const words = startWords[here.language]
  if (threads.length === 0) return null
  const shown = threads
    .toSorted((a, b) => tellingEvents(here, b) - tellingEvents(here, a))
    .slice(0, shownThreads)
  return (
    <section class="became" aria-labelledby="blev">
      <HeadRow id="blev" title={words.became} href={here.to.assignments} more={words.allAssignments} />
      {shown.map((thread) => (
        <article key={thread.title}>
          <div>
            <h3>
              <a href={here.to.thread(slugOf(thread))} lang={here.said}>
                {thread.title}
              </a>
            </h3>
            <Standing here={here} thread={thread} />
          </div>
          <Strip here={here} parts={stripParts(here, thread)} />
        </article>
      ))}
    </section>
  )
}

function Standing({ here, thread }: { here: Here; thread: Thread }) {
  const passage = groundsOf(thread)
  return <ThreadStatusMark here={here} status={thread.status} grounds={passage && { passage }} />
}
