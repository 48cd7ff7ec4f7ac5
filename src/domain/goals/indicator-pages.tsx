import type { ComponentChildren } from 'preact'
import { formatDate, formatNumber, formatValue, nbsp } from '../../ui/format.ts'
import type { Here } from '../../ui/here.ts'
import { SourceMark, Sure } from '../../ui/marks.tsx'
import { chartWords } from '../../ui/words/chart.ts'
import { goalWords } from '../../ui/words/goals.ts'
import type { GoalDetail, IndicatorRow, StatedValue } from './goal.ts'
import { readingOf, sharedPeriod, unitOf } from './stated-value.ts'

interface TableProps {
  here: Here
  goals: readonly GoalDetail[]
  /** What stands above the indicators of a goal; nothing on the goal's own page. */
  head?(goal: GoalDetail): ComponentChildren
  /** Says how sure each reading is. */
  sure?: boolean
}

/** The heads of the two columns of values, with the period where one holds for all. */
interface ValueHeads {
  outcome: { word: string; period: string | null }
  target: { word: string; period: string | null }
}

/** Goals, sub-goals and indicators as the plan sets them out: one row an indicator, unit apart from value. */
export function IndicatorTable({ here, goals, head, sure = false }: TableProps) {
  const words = goalWords[here.language]
  const heads = valueHeads(here, goals)
  return (
    <table class="table stack indicators">
      <thead>
        <tr>
          <th scope="col">{words.subGoal}</th>
          <th scope="col">{words.indicator}</th>
          <ValueHead here={here} {...heads.outcome} />
          <ValueHead here={here} {...heads.target} />
          <th scope="col">{words.unit}</th>
          {sure && <th scope="col">{words.sureness}</th>}
          <th scope="col">{words.source}</th>
        </tr>
      </thead>
      {goals.map((goal) => (
        <tbody key={goal.id}>
          {head && <GoalRowHead width={sure ? 7 : 6}>{head(goal)}</GoalRowHead>}
          {goal.subGoals.flatMap((subGoal) =>
            subGoal.indicators.map((indicator, index) => (
              <IndicatorLine key={indicator.id} here={here} indicator={indicator} heads={heads} sure={sure}>
                {index === 0 && (
                  <td class="sub" rowSpan={subGoal.indicators.length} lang={here.said}>
                    {subGoal.title}
                  </td>
                )}
              </IndicatorLine>
            )),
          )}
        </tbody>
      ))}
    </table>
  )
}

function GoalRowHead({ width, children }: { width: number; children: ComponentChildren }) {
  return (
    <tr class="group">
      <th scope="rowgroup" colSpan={width}>
        {children}
      </th>
    </tr>
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

function ValueHead({ here, word, period }: { here: Here } & ValueHeads['outcome']) {
  return (
    <th scope="col" class="n">
      {headText(here, { word, period })}
    </th>
  )
}

function headText({ language }: Here, { word, period }: ValueHeads['outcome']): string {
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
  const words = goalWords[here.language]
  const unit = unitOf(indicator)
  const value = (stated: StatedValue | null, head: ValueHeads['outcome']) => (
    <td class="n" data-l={headText(here, head)}>
      <Value here={here} indicator={indicator} stated={stated} own={unit === 'differs'} />
      {stated?.period && head.period === null && (
        <span class="quiet"> {formatDate(stated.period, here.language)}</span>
      )}
    </td>
  )
  return (
    <tr>
      {children}
      <th scope="row" lang={here.said}>
        {indicator.title}
      </th>
      {value(indicator.baseline, heads.outcome)}
      {value(indicator.target, heads.target)}
      <td class="unit-cell" lang={here.said} data-l={words.unit}>
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

function Value({ here, indicator, stated, own }: ValueProps) {
  const { language } = here
  const words = goalWords[language]
  const reading = readingOf(stated)
  switch (reading.kind) {
    case 'absent':
      return <span class="quiet">{words.notStated}</span>
    case 'truth':
      return <>{reading.truth ? words.yes : words.no}</>
    case 'words':
      return <span lang={here.said}>{reading.raw}</span>
    case 'ambiguous':
      return (
        <>
          <span lang={here.said}>{reading.raw.replace(/ /g, nbsp)}</span>{' '}
          <a class="fig ambiguous" href={here.to.passage(indicator.passage)}>
            {words.ambiguous}
          </a>
        </>
      )
    case 'number': {
      const unit = own ? (stated?.unit ?? null) : null
      const shown = unit ? formatValue(reading.value, unit, language) : formatNumber(reading.value, language)
      return <>{reading.approximate ? chartWords[language].about(shown) : shown}</>
    }
  }
}
