import { formatNumber, formatValue } from '../../ui/format.ts'
import type { Here } from '../../ui/here.ts'
import { Page } from '../../ui/layout.tsx'
import { SourceMark } from '../../ui/marks.tsx'
import { Empty } from '../../ui/states.tsx'
import { chartWords } from '../../ui/words/chart.ts'
import { goalWords } from '../../ui/words/goals.ts'
import type { GoalDetail, GoalRow, IndicatorRow, StatedValue, SubGoalRow } from './goal.ts'

/** The goals, plan by plan, with how many of their indicators have an outcome. */
export function GoalsPage({ here, goals }: { here: Here; goals: readonly GoalRow[] }) {
  const words = goalWords[here.language]
  const sum = (pick: (goal: GoalRow) => number) => goals.reduce((all, goal) => all + pick(goal), 0)
  const plans = [...Map.groupBy(goals, (goal) => goal.documentSlug).values()]
  return (
    <Page here={here} title={words.title} section="goals" reading>
      <h1>{words.title}</h1>
      {goals.length === 0 ? (
        <Empty title={words.emptyTitle} text={words.emptyText}>
          <a class="btn main" href={here.to.imports}>
            {words.readIn}
          </a>
        </Empty>
      ) : (
        <>
          <p class="intro">
            {words.summary(
              goals.length,
              sum((goal) => goal.indicators),
              sum((goal) => goal.indicatorsWithOutcome),
            )}
          </p>
          <div class="stretch">
            {plans.map((plan) => (
              <Plan key={plan[0]?.documentSlug} here={here} goals={plan} />
            ))}
          </div>
        </>
      )}
    </Page>
  )
}

function Plan({ here, goals }: { here: Here; goals: readonly GoalRow[] }) {
  const words = goalWords[here.language]
  const [first] = goals
  if (!first) return null
  return (
    <section class="ruled" aria-labelledby={first.documentSlug}>
      <div class="head-row">
        <h2 id={first.documentSlug} lang={here.said}>
          {first.documentTitle}
        </h2>
        <a href={here.to.document(first.documentSlug)}>{words.source}</a>
      </div>
      <table class="table stack">
        <thead>
          <tr>
            <th scope="col">{words.goal}</th>
            <th scope="col" class="n">
              {words.indicators}
            </th>
            <th scope="col" class="n">
              {words.withOutcome}
            </th>
          </tr>
        </thead>
        <tbody>
          {goals.map((goal) => (
            <tr key={goal.id}>
              <th scope="row" lang={here.said}>
                <a href={here.to.goal(goal.slug)}>{goalName(here, goal)}</a>
              </th>
              <td class="n" data-l={words.indicators}>
                {goal.indicators}
              </td>
              <td class="n" data-l={words.withOutcome}>
                {goal.indicatorsWithOutcome}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** "Mål 4. Tillgänglig vård". */
function goalName(here: Here, goal: Pick<GoalRow, 'number' | 'title'>): string {
  return goal.number ? `${goalWords[here.language].goalNumber(goal.number)}. ${goal.title}` : goal.title
}

/** One goal: its sub-goals, and under each its indicators with outcome and target. */
export function GoalPage({ here, goal }: { here: Here; goal: GoalDetail }) {
  const words = goalWords[here.language]
  const name = goalName(here, goal)
  return (
    <Page
      here={here}
      title={name}
      section="goals"
      reading
      crumbs={[{ label: words.title, href: here.to.goals }]}
    >
      <h1 lang={here.said}>{name}</h1>
      <p class="chain-line">
        <a href={here.to.document(goal.documentSlug)} lang={here.said}>
          {goal.documentTitle}
        </a>
        {' · '}
        {words.counts(goal.indicators, goal.indicatorsWithOutcome)}
      </p>
      {goal.indicators === 0 && <Empty title={words.noIndicatorsTitle} text={words.noIndicatorsText} />}
      {goal.indicators > 0 && <IndicatorTable here={here} subGoals={goal.subGoals} />}
    </Page>
  )
}

function IndicatorTable({ here, subGoals }: { here: Here; subGoals: readonly SubGoalRow[] }) {
  const words = goalWords[here.language]
  const all = subGoals.flatMap((subGoal) => subGoal.indicators)
  const heads = [
    periodHead(
      words.outcome,
      all.map((one) => one.baseline),
    ),
    periodHead(
      words.target,
      all.map((one) => one.target),
    ),
  ] as const
  return (
    <table class="table stack goals">
      <thead>
        <tr>
          <th scope="col">{words.indicator}</th>
          <th scope="col" class="n">
            {heads[0]}
          </th>
          <th scope="col" class="n">
            {heads[1]}
          </th>
          <th scope="col">{words.source}</th>
        </tr>
      </thead>
      {subGoals.map((subGoal) => (
        <tbody key={subGoal.id}>
          <tr class="group">
            <th scope="rowgroup" colSpan={4} lang={here.said}>
              {subGoal.title}
            </th>
          </tr>
          {subGoal.indicators.map((indicator) => (
            <IndicatorLine key={indicator.id} here={here} indicator={indicator} heads={heads} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** The year stands in the head when all values have the same one. */
function periodHead(word: string, values: readonly (StatedValue | null)[]): string {
  const periods = new Set(values.flatMap((value) => (value?.period ? [value.period] : [])))
  return periods.size === 1 ? `${word} ${[...periods][0]}` : word
}

interface IndicatorLineProps {
  here: Here
  indicator: IndicatorRow
  heads: readonly [string, string]
}

function IndicatorLine({ here, indicator, heads }: IndicatorLineProps) {
  return (
    <tr>
      <th scope="row" lang={here.said}>
        {indicator.title}
      </th>
      <td class="n" data-l={heads[0]}>
        <Value here={here} value={indicator.baseline} />
      </td>
      <td class="n" data-l={heads[1]}>
        <Value here={here} value={indicator.target} />
      </td>
      <td>
        <SourceMark here={here} passage={indicator.passage} />
      </td>
    </tr>
  )
}

/** A value as it is known: a number, yes or no, words; absent and ambiguous are said, never guessed. */
function Value({ here, value }: { here: Here; value: StatedValue | null }) {
  const words = goalWords[here.language]
  if (!value) return <span class="quiet">{words.notStated}</span>
  if (value.truth !== null) return <>{value.truth ? words.yes : words.no}</>
  if (value.value === null)
    return (
      <>
        <span lang={here.said}>{value.raw}</span>
        {/\d/.test(value.raw) && <span class="quiet"> ({words.ambiguous})</span>}
      </>
    )
  const shown = value.unit
    ? formatValue(value.value, value.unit, here.language)
    : formatNumber(value.value, here.language)
  return <>{value.approximate ? chartWords[here.language].about(shown) : shown}</>
}
