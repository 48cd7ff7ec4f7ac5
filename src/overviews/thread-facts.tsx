import { groundsOf } from '../domain/assignments/status.ts'
import { tellFigure } from '../domain/assignments/tell-pages.ts'
import type { FigureRow } from '../domain/goals/goal.ts'
import type { Language } from '../platform/http-address.ts'
import { capital, formatDate, formatList, nbsp } from '../ui/format.ts'
import { SourceMark } from '../ui/marks.tsx'
import { threadWords } from '../ui/words/thread.ts'
import type { ThreadView } from './thread-view.ts'

/** What became of the assignment, whom it was given to, and how it is to be reported. */
export function ThreadFacts({ view }: { view: ThreadView }) {
  const { here, assignment, thread } = view
  const words = threadWords[here.language]
  const reporting = thread.assignments.toReversed().find((one) => one.reporting)?.reporting
  return (
    <dl class="facts">
      <dt>{words.became}</dt>
      <dd>
        <Became view={view} />
      </dd>
      <Fact name={words.receivers} said={here.said} value={formatList(assignment.receivers, here.language)} />
      <Fact name={words.reporting} said={here.said} value={capital(reporting ?? '')} />
    </dl>
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

function Became({ view: { here, thread, sourceOf } }: { view: ThreadView }) {
  const { language } = here
  const words = threadWords[language]
  const { status } = thread
  const grounds = groundsOf(thread)
  const mark = grounds && (
    <>
      {nbsp}
      <SourceMark here={here} {...sourceOf(grounds)} />
    </>
  )
  switch (status.kind) {
    case 'deviates':
    case 'onTarget':
      return (
        <>
          {tellFigure(status.outcome, language)}
          {outcomeTime(status.outcome, language)}{' '}
          <SourceMark here={here} {...sourceOf(status.outcome.passage)} />{' '}
          {words.against(tellFigure(status.target, language))}{' '}
          <SourceMark here={here} {...sourceOf(status.target.passage)} />
        </>
      )
    case 'reported':
      return (
        <>
          {status.at ? words.reportedAt(formatDate(status.at, language)) : words.reportedUndated}
          {mark}
        </>
      )
    case 'ended':
      return (
        <>
          {words.endedBy(String(status.year))}
          {mark}
        </>
      )
    case 'notReported':
      return <>{words.nothingReported}</>
  }
}
