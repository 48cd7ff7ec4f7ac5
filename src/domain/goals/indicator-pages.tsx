import type { ComponentChildren } from 'preact'
import { formatDate, formatNumber, formatValue, nbsp } from '../../ui/format.ts'
import type { Here } from '../../ui/here.ts'
import { SourceMark, Sure } from '../../ui/marks.tsx'
import { GroupRow, numbers, TableHead } from '../../ui/table.tsx'
import { chartWords } from '../../ui/words/chart.ts'
import { goalWords } from '../../ui/words/goals.ts'
import type { GoalDetail, IndicatorRow, StatedValue, SubGoalRow } from './goal.ts'
import { readingOf, sharedPeriod, unitOf } from './stated-value.ts'

interface TableProps {
  here: Here
  goals: readonly GoalDetail[]
  /** What stands above the indicators of a goal; nothing on the goal's own page. */
  head?(goal: GoalDetail): ComponentChildren
  /** Says how sure each reading is. */
  sure?: boolean
}

/** The head of a column of values, with the period where one holds for all. */
interface ValueHead {
  word: string
  period: string | null
}

interface ValueHeads {
  outcome: ValueHead
  target: ValueHead
}

/** Goals, sub-goals and indicators as the plan sets them out: one row an indicator, unit apart from value. */
export function IndicatorTable({ here, goals, head, sure = false }: TableProps) {
  const words = goalWords[here.language]
  const heads = valueHeads(here, goals)
  const values = [heads.outcome, heads.target].map((one) => numbers(headText(here, one)))
  const reading = sure ? [words.sureness] : []
  const columns = [words.subGoal, words.indicator, ...values, words.unit, ...reading, words.source]
  return (
    <table class="table stack indicators">
      <TableHead columns={columns} />
      {goals.map((goal) => (
        <tbody key={goal.id}>
          {head && <GroupRow width={columns.length}>{head(goal)}</GroupRow>}
          {goal.subGoals.map((subGoal) => (
            <SubGoalLines key={subGoal.id} here={here} subGoal={subGoal} heads={heads} sure={sure} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

interface SubGoalProps {
  here: Here
  subGoal: SubGoalRow
  heads: ValueHeads
  sure: boolean
}

function SubGoalLines({ here, subGoal, heads, sure }: SubGoalProps) {
  const { title, indicators } = subGoal
  return (
    <>
      {indicators.map((indicator, index) => (
        <IndicatorLine key={indicator.id} here={here} indicator={indicator} heads={heads} sure={sure}>
          {index === 0 && (
            <td class="sub" rowSpan={indicators.length} lang={here.said}>
              {title}
            </td>
          )}
        </IndicatorLine>
      ))}
    </>
  )
}

function valueHeads({ language }: Here, goals: readonly GoalDetail[]): ValueHeads {
  const words = goalWords[language]
  const all = goals.flatMap((goal) => goal.subGoals).flatMap((subGoal) => subGoal.indicators)
  return {
    outcome: { word: words.outcome, period: sharedPeriod(all.map((one) => one.baseline)) },
    target: { word: words.target, period: sharedPeriod(all.map((one) => one.target)) },
  }
}

function headText({ language }: Here, { word, period }: ValueHead): string {
  return period ? `${word} ${formatDate(period, language)}` : word
}

interface LineProps {
  here: Here
  indicator: IndicatorRow
  heads: ValueHeads
  sure: boolean
  children: ComponentChildren
}

function IndicatorLine({ here, indicator, heads, sure, children }: LineProps) {
  const unit = unitOf(indicator)
  const shared = { here, indicator, own: unit === 'differs' }
  return (
    <tr>
      {children}
      <th scope="row" lang={here.said}>
        {indicator.title}
      </th>
      <ValueCell {...shared} stated={indicator.baseline} head={heads.outcome} />
      <ValueCell {...shared} stated={indicator.target} head={heads.target} />
      <td class="unit-cell" lang={here.said} data-l={goalWords[here.language].unit}>
        {unit === 'differs' || unit === null ? '' : unit.replace(/ /g, nbsp)}
      </td>
      {sure && (
        <td>
          <Sure language={here.language} confidence={indicator.confidence} />
        </td>
      )}
      <td>
        <SourceMark here={here} passage={indicator.passage} />
      </td>
    </tr>
  )
}

interface ValueProps {
  here: Here
  indicator: IndicatorRow
  stated: StatedValue | null
  /** The value carries its own unit, since the row's two values differ. */
  own: boolean
}

function ValueCell({ head, ...value }: ValueProps & { head: ValueHead }) {
  const { here, stated } = value
  return (
    <td class="n" data-l={headText(here, head)}>
      <Value {...value} />
      {stated?.period && head.period === null && (
        <span class="quiet"> {formatDate(stated.period, here.language)}</span>
      )}
    </td>
  )
}

function Value({ here, indicator, stated, own }: ValueProps) {
  const words = goalWords[here.language]
  const reading = readingOf(stated)
  switch (reading.kind) {
    case 'absent':
      return <span class="quiet">{words.notStated}</span>
    case 'truth':
      return <>{reading.truth ? words.yes : words.no}</>
    case 'words':
      return <span lang={here.said}>{reading.raw}</span>
    case 'ambiguous':
      return <Ambiguous here={here} indicator={indicator} raw={reading.raw} />
    case 'number':
      return <>{numberText(here, reading, own ? (stated?.unit ?? null) : null)}</>
  }
}

interface AmbiguousProps {
  here: Here
  indicator: IndicatorRow
  raw: string
}

/** As it is written, and the way to where one can see for oneself. */
function Ambiguous({ here, indicator, raw }: AmbiguousProps) {
  return (
    <>
      <span lang={here.said}>{raw.replace(/ /g, nbsp)}</span>{' '}
      <a class="fig ambiguous" href={here.to.passage(indicator.passage)}>
        {goalWords[here.language].ambiguous}
      </a>
    </>
  )
}

function numberText(
  { language }: Here,
  { value, approximate }: { value: string; approximate: boolean },
  unit: string | null,
): string {
  const shown = unit ? formatValue(value, unit, language) : formatNumber(value, language)
  return approximate ? chartWords[language].about(shown) : shown
}
