import type { Aim, Thread, ThreadStatus } from '../domain/assignments/assignment.ts'
import { receiversOverYears } from '../domain/assignments/receivers.ts'
import { figureTime, groundsOf } from '../domain/assignments/status.ts'
import { tellFigure } from '../domain/assignments/tell-pages.ts'
import type { FigureRow } from '../domain/goals/goal.ts'
import type { Language } from '../platform/http-address.ts'
import { capital, formatDate, formatList } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { Sourced } from '../ui/marks.tsx'
import { threadWords } from '../ui/words/thread.ts'
import type { ThreadView } from './thread-view.ts'

/** What became of the assignment, whom it was given to, and how it is to be reported. */
export function ThreadFacts({ view }: { view: ThreadView }) {
  const { here, thread } = view
  const words = threadWords[here.language]
  const reporting = thread.assignments.toReversed().find((one) => one.reporting)?.reporting
  return (
    <dl class="facts">
      <dt>{words.became}</dt>
      <dd>
        <Became view={view} />
      </dd>
      <Fact
        name={words.receivers}
        said={here.said}
        value={formatList(receiversTold(thread), here.language)}
      />
      <Fact name={words.reporting} said={here.said} value={capital(reporting ?? '')} />
    </dl>
  )
}

/** All that it was ever given to; with the years of those that have not had it throughout. */
function receiversTold({ assignments }: Thread): string[] {
  return receiversOverYears(assignments).map(({ name, years }) =>
    years && years.length > 0 ? `${name} (${years.join(', ')})` : name,
  )
}

function Fact({ name, value, said }: { name: string; value: string; said: 'sv' | undefined }) {
  if (!value) return null
  return (
    <>
      <dt>{name}</dt>
      <dd lang={said}>{value}</dd>
    </>
  )
}

/** When an outcome holds: its own time, else that of the document that tells it. */
function outcomeTime({ asOf, passage }: FigureRow, language: Language): string {
  const time = asOf ?? passage.date
  return time ? ` ${formatDate(time, language)}` : ''
}

function Became({ view }: { view: ThreadView }) {
  const { status } = view.thread
  if ('outcome' in status) return <Measured view={view} {...status} />
  const grounds = groundsOf(view.thread)
  const told = toldWithoutMeasure(view.here, status)
  if (!grounds) return <>{told}</>
  return <Sourced here={view.here} text={told} {...view.sourceOf(grounds)} />
}

interface MeasuredProps {
  view: ThreadView
  outcome: FigureRow
  target: Aim
}

function Measured({ view, outcome, target }: MeasuredProps) {
  const { here, sourceOf } = view
  const { language } = here
  return (
    <>
      <Sourced
        here={here}
        text={`${tellFigure(outcome, language)}${outcomeTime(outcome, language)}`}
        {...sourceOf(outcome.passage)}
      />{' '}
      <Sourced
        here={here}
        text={threadWords[language].against(tellFigure(target, language))}
        {...sourceOf(target.passage)}
      />
      <ReportedSince view={view} outcome={outcome} />
    </>
  )
}

/** The latest report, where it tells of a later time than the figure does. */
function ReportedSince({ view: { here, thread, sourceOf }, outcome }: Omit<MeasuredProps, 'target'>) {
  const report = thread.assignments.flatMap(({ reports }) => reports).at(-1)
  const at = report && (report.period ?? report.passage.date)
  if (!report || !at || at <= figureTime(outcome)) return null
  const text = threadWords[here.language].reportedAt(formatDate(at, here.language))
  return (
    <>
      {'. '}
      <Sourced here={here} text={text} {...sourceOf(report.passage)} />
    </>
  )
}

type WithoutMeasure = Extract<ThreadStatus, { kind: 'reported' | 'ended' | 'notReported' }>

function toldWithoutMeasure({ language }: Here, status: WithoutMeasure): string {
  const words = threadWords[language]
  if (status.kind === 'ended') return words.endedBy(String(status.year))
  if (status.kind === 'notReported') return words.nothingReported
  return status.at ? words.reportedAt(formatDate(status.at, language)) : words.reportedUndated
}
