import type { ThreadStatus } from '../domain/assignments/assignment.ts'
import { tellFigure } from '../domain/assignments/tell-pages.ts'
import { Chart } from '../ui/chart.tsx'
import { capital, formatDate, formatValue } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { Sourced, SourceMark } from '../ui/marks.tsx'
import { Empty } from '../ui/states.tsx'
import { chartWords } from '../ui/words/chart.ts'
import { threadWords } from '../ui/words/thread.ts'
import { chartOfThread, type ThreadChart } from './thread-chart.ts'
import type { ThreadView } from './thread-view.ts'

/** The outcome against its aims, or that there is none to show yet. */
export function ThreadOutcome(view: ThreadView) {
  const { here, thread } = view
  const words = threadWords[here.language]
  const chart = chartOfThread(thread)
  if (!chart)
    return (
      <div id="utfall-h">
        <Empty title={words.noOutcomeTitle} text={words.noOutcomeText} />
      </div>
    )
  return (
    <Chart
      language={here.language}
      id="utfall-h"
      finding={findingOf(here, thread.status, chart)}
      label={chart.label ? capital(chart.label) : thread.title}
      labelLang={here.said}
      data={chart.data}
    >
      <Latest view={view} chart={chart} />
    </Chart>
  )
}

/** What the chart shows, in words: the outcome against the aim, never more than the figures say. */
function findingOf({ language }: Here, status: ThreadStatus, { data, latest }: ThreadChart): string {
  const words = threadWords[language]
  const aim = data.aims.at(-1)
  if (!latest) return words.findingAimOnly(aim ? formatValue(aim.value, data.unit, language) : '')
  const outcome = capital(tellFigure(latest, language))
  const time = latest.asOf ?? latest.passage.date
  const when = time ? formatDate(time, language) : ''
  if (status.kind === 'deviates')
    return words.findingDeviates(outcome, when, tellFigure(status.target, language))
  if (status.kind === 'onTarget')
    return words.findingOnTarget(tellFigure(latest, language), when, tellFigure(status.target, language))
  return words.findingOnly(outcome, when)
}

/** A level that was reckoned, not read, says so and leads to the words it was reckoned from. */
function BaselineNote({ view, chart }: { view: ThreadView; chart: ThreadChart }) {
  const { here, thread, sourceOf } = view
  const { data } = chart
  const passage = thread.assignments.find((one) => one.impliedBaseline)?.impliedBaseline?.passage
  if (!data.baseline?.derived || !passage) return null
  const value = formatValue(data.baseline.value, data.unit, here.language)
  return (
    <>
      {' · '}
      <Sourced here={here} text={threadWords[here.language].baselineDerived(value)} {...sourceOf(passage)} />
    </>
  )
}

function Latest({ view, chart }: { view: ThreadView; chart: ThreadChart }) {
  const { here, thread, sourceOf } = view
  const { language } = here
  const words = threadWords[language]
  const { data, latest } = chart
  const undecided = thread.gaps.filter((gap) => gap.kind === 'targetChangedWithoutDecision').length
  const changes = data.aims.length - 1
  return (
    <p class="latest">
      {latest && (
        <>
          {chartWords[language].latest}{' '}
          <span class="nowrap">
            <b>{tellFigure(latest, language)}</b> {latest.asOf && formatDate(latest.asOf, language)}{' '}
            <SourceMark here={here} {...sourceOf(latest.passage)} />
          </span>
        </>
      )}
      {changes > 0 && ` · ${words.changes(changes, undecided)}`}
      <BaselineNote view={view} chart={chart} />
    </p>
  )
}
