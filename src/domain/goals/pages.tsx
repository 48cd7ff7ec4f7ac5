import type { Here } from '../../ui/here.ts'
import { Page } from '../../ui/layout.tsx'
import { listAddress } from '../../ui/list-address.ts'
import type { Paged } from '../../ui/pagination.ts'
import { Beginning, Empty, Pages } from '../../ui/states.tsx'
import { Tally } from '../../ui/tally.tsx'
import { goalWords } from '../../ui/words/goals.ts'
import type { GoalDetail, GoalRow } from './goal.ts'
import { IndicatorTable } from './indicator-pages.tsx'

/** A plan that goals stand in. */
export interface Plan {
  documentSlug: string
  title: string
  indicators: number
}

interface GoalsProps {
  here: Here
  /** Every goal that is held. */
  goals: readonly GoalRow[]
  plans: readonly Plan[]
  /** The plan that is chosen; null shows all. */
  plan: string | null
  list: Paged<GoalDetail>
}

/** The goals plan by plan, each indicator with its outcome, its target and where they are stated. */
export function GoalsPage(props: GoalsProps) {
  const { here, goals } = props
  const words = goalWords[here.language]
  return (
    <Page here={here} title={words.title} section="goals">
      <h1>{words.title}</h1>
      {goals.length === 0 ? (
        <Beginning here={here} title={words.emptyTitle} text={words.emptyText} act={words.readIn} />
      ) : (
        <Plans {...props} />
      )}
    </Page>
  )
}

function Plans(props: GoalsProps) {
  const { here, goals, list, plan } = props
  const words = goalWords[here.language]
  const sum = (pick: (goal: GoalRow) => number) => goals.reduce((all, goal) => all + pick(goal), 0)
  const summary = words.summary(
    goals.length,
    sum((goal) => goal.indicators),
    sum((goal) => goal.indicatorsWithOutcome),
  )
  return (
    <>
      <p class="intro">{summary}</p>
      <PlanFilter {...props} />
      <div class="stretch plans">
        {[...Map.groupBy(list.rows, (goal) => goal.documentSlug).values()].map((shown) => (
          <PlanSection key={shown[0]?.documentSlug} here={here} goals={shown} />
        ))}
      </div>
      <Pages language={here.language} {...list} href={(page) => addressOf(here, plan, page)} />
    </>
  )
}

function addressOf(here: Here, plan: string | null, page = 1): string {
  return listAddress(here.to.goals, [['plan', plan]], page)
}

function PlanFilter({ here, plans, plan }: GoalsProps) {
  const words = goalWords[here.language]
  if (plans.length < 2) return null
  const all = plans.reduce((sum, one) => sum + one.indicators, 0)
  return (
    <Tally
      label={words.filters}
      all={{ label: words.allPlans, count: all }}
      options={plans.map((one) => ({
        key: one.documentSlug,
        label: <span lang={here.said}>{one.title}</span>,
        count: one.indicators,
      }))}
      chosen={plan}
      href={(key) => addressOf(here, key)}
    />
  )
}

function PlanSection({ here, goals }: { here: Here; goals: readonly GoalDetail[] }) {
  const words = goalWords[here.language]
  const [first] = goals
  if (!first) return null
  return (
    <section class="ruled" aria-labelledby={first.documentSlug}>
      <div class="head-row">
        <h2 id={first.documentSlug} lang={here.said}>
          {first.documentTitle}
        </h2>
        <a href={here.to.document(first.documentSlug)}>{words.wholePlan}</a>
      </div>
      <IndicatorTable
        here={here}
        goals={goals}
        head={(goal) => (
          <a href={here.to.goal(goal.slug)} lang={here.said}>
            {goalName(here, goal)}
          </a>
        )}
      />
    </section>
  )
}

/** "Mål 4. Tillgänglig vård". */
function goalName(here: Here, goal: Pick<GoalRow, 'number' | 'title'>): string {
  return goal.number ? `${goalWords[here.language].goalNumber(goal.number)}. ${goal.title}` : goal.title
}

interface GoalProps {
  here: Here
  goal: GoalDetail
  /** The goals of the same plan, in its order. */
  samePlan: readonly GoalRow[]
}

/** One goal: its sub-goals, and under each its indicators with outcome and target. */
export function GoalPage({ here, goal, samePlan }: GoalProps) {
  const words = goalWords[here.language]
  const name = goalName(here, goal)
  const plan = { label: goal.documentTitle, href: addressOf(here, goal.documentSlug), lang: here.said }
  return (
    <Page
      here={here}
      title={name}
      section="goals"
      reading
      crumbs={[{ label: words.title, href: here.to.goals }, plan]}
    >
      <h1 lang={here.said}>{name}</h1>
      <p class="chain-line">
        {goal.bodyName && <span lang={here.said}>{goal.bodyName} · </span>}
        {words.counts(goal.indicators, goal.indicatorsWithOutcome)}
      </p>
      {goal.indicators === 0 ? (
        <Empty title={words.noIndicatorsTitle} text={words.noIndicatorsText} />
      ) : (
        <div class="one-goal">
          <IndicatorTable here={here} goals={[goal]} sure />
        </div>
      )}
      <SamePlan here={here} goal={goal} goals={samePlan} />
    </Page>
  )
}

function SamePlan({ here, goal, goals }: { here: Here; goal: GoalDetail; goals: readonly GoalRow[] }) {
  const words = goalWords[here.language]
  if (goals.length < 2) return null
  return (
    <nav class="same-plan" aria-labelledby="samma-plan">
      <h2 id="samma-plan">{words.samePlan}</h2>
      <ul>
        {goals.map((one) => (
          <li key={one.slug}>
            <a
              href={here.to.goal(one.slug)}
              aria-current={one.slug === goal.slug ? 'page' : undefined}
              lang={here.said}
            >
              {goalName(here, one)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
