import type { AssignmentDetail, Gap } from '../domain/assignments/assignment.ts'
import { groundsOf } from '../domain/assignments/status.ts'
import { ThreadStatusMark } from '../domain/assignments/status-mark.tsx'
import { tellFigure, tellGap } from '../domain/assignments/tell-pages.ts'
import { countWord, formatList } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { Page } from '../ui/layout.tsx'
import { lowerFirst, Sourced } from '../ui/marks.tsx'
import { GapBox } from '../ui/states.tsx'
import { Timeline } from '../ui/timeline.tsx'
import { threadWords } from '../ui/words/thread.ts'
import { ThreadBelow } from './thread-below.tsx'
import { ThreadLead } from './thread-lead.tsx'
import { ThreadOutcome } from './thread-outcome.tsx'
import { type SourceOf, threadParts, withOpen } from './thread-parts.ts'
import { SourcePane } from './thread-source.tsx'
import type { ThreadView } from './thread-view.ts'
import { undecidedAim } from './undecided-aim.ts'

/** The thread: what was decided, what came of it, everything that happened between, and what is missing. */
export function ThreadPage(view: ThreadView) {
  const { here, thread } = view
  const words = threadWords[here.language]
  const grounds = groundsOf(thread)
  const undecided = undecidedAim(thread)
  return (
    <Page
      here={here}
      title={thread.title}
      section="assignments"
      crumbs={[{ label: words.assignments, href: here.to.assignments }]}
    >
      <div class="title-row">
        <h1 lang={here.said}>{thread.title}</h1>
        <ThreadStatusMark here={here} status={thread.status} grounds={grounds && view.sourceOf(grounds)} />
        {undecided && (
          <span class="half">{words.againstUndecided(tellFigure(undecided, here.language))}</span>
        )}
      </div>
      <ChainLine view={view} />
      <ThreadLead {...view} />
      <Sections view={view} />
      <ThreadColumns view={view} />
      <ThreadBelow {...view} />
    </Page>
  )
}

function ChainLine({ view: { here, assignment } }: { view: ThreadView }) {
  const words = threadWords[here.language]
  const giver = assignment.giver ? lowerFirst(assignment.giver) : null
  const receivers = formatList(assignment.receivers.map(lowerFirst), here.language)
  const line =
    giver && receivers ? words.fromTo(giver, receivers) : giver ? words.from(giver) : words.to(receivers)
  return (
    <p class="chain-line">
      {(giver || receivers) && line}
      {assignment.number && ` · ${words.numbered(assignment.number)}`}
    </p>
  )
}

function Sections({ view: { here, thread } }: { view: ThreadView }) {
  const words = threadWords[here.language]
  const of = <T,>(pick: (assignment: AssignmentDetail) => T[]) => thread.assignments.flatMap(pick).length
  const items = [
    { id: 'utfall', label: words.outcomeAndEvents, count: null },
    { id: 'luckor', label: words.gaps, count: thread.gaps.length },
    { id: 'aren', label: words.years, count: thread.assignments.length },
    { id: 'varden', label: words.figures, count: of((one) => one.figures) },
    { id: 'omnamnanden', label: words.mentions, count: of((one) => one.mentions) },
  ].filter((item) => item.count !== 0 || item.id === 'luckor')
  return (
    <nav class="sections" aria-label={words.parts}>
      {items.map((item) => (
        <a key={item.id} href={`#${item.id}`}>
          {item.label} {item.count !== null && <span class="n">{item.count}</span>}
        </a>
      ))}
    </nav>
  )
}

/** Outcome, events and open source side by side; the strand joins the open § mark with its passage. */
function ThreadColumns({ view }: { view: ThreadView }) {
  const { here, thread, open, sourceOf } = view
  return (
    <div class="threaded">
      <div class="thread-view">
        <section class="outcome" id="utfall" aria-labelledby="utfall-h">
          <ThreadOutcome {...view} />
          <Gaps view={view} />
        </section>
        <section aria-labelledby="hande">
          <h2 id="hande">{threadWords[here.language].whatHappened}</h2>
          <Timeline
            here={here}
            parts={withOpen(threadParts(thread, here.language, sourceOf), open?.passage ?? null)}
          />
        </section>
        {open && <SourcePane here={here} open={open} />}
      </div>
      {open && <Strand />}
    </div>
  )
}

function Strand() {
  return (
    <>
      <span class="strand out" aria-hidden="true" />
      <span class="strand down" aria-hidden="true" />
      <span class="strand up" aria-hidden="true" />
      <span class="strand in" aria-hidden="true" />
    </>
  )
}

function Gaps({ view: { here, thread, sourceOf } }: { view: ThreadView }) {
  const { language } = here
  const words = threadWords[language]
  const { gaps } = thread
  if (gaps.length === 0)
    return (
      <p id="luckor" class="gaps">
        {words.noGaps}
      </p>
    )
  const count = words.gapCount(gaps.length, countWord(gaps.length, language, 'en'))
  return (
    <GapBox id="luckor" title={words.gapsTitle(count.charAt(0).toUpperCase() + count.slice(1))}>
      {gaps.map((gap) => (
        <GapLine
          key={`${gap.kind} ${gap.year} ${gap.facts.body ?? ''} ${gap.facts.to ?? ''} ${gap.passage?.start ?? ''}`}
          here={here}
          gap={gap}
          sourceOf={sourceOf}
        />
      ))}
    </GapBox>
  )
}

function GapLine({ here, gap, sourceOf }: { here: Here; gap: Gap; sourceOf: SourceOf }) {
  const { head, text } = tellGap(gap, here.language)
  const source = gap.passage && sourceOf(gap.passage)
  return (
    <li>
      <b>
        {gap.year !== null && `${gap.year}: `}
        {head}
      </b>{' '}
      {source ? <Sourced here={here} text={text} {...source} /> : text}
    </li>
  )
}
