import { capital, countWord, formatNumber } from '../../ui/format.ts'
import type { Here } from '../../ui/here.ts'
import { Page } from '../../ui/layout.tsx'
import { GapMark, lowerFirst, Status } from '../../ui/marks.tsx'
import type { Paged } from '../../ui/pagination.ts'
import { Beginning, Empty, Pages } from '../../ui/states.tsx'
import { Tally } from '../../ui/tally.tsx'
import { assignmentWords } from '../../ui/words/assignments.ts'
import type { Portfolio, PortfolioChoice, StatusKind } from './choose-portfolio.ts'
import { MatrixLegend, PortfolioMatrix } from './matrix-pages.tsx'
import type { Party, PortfolioRow } from './portfolio.ts'
import type { PortfolioColumns } from './portfolio-columns.ts'
import { queryOfChoice } from './portfolio-query.ts'
import { statusTone } from './tell-pages.ts'

export interface PortfolioProps {
  here: Here
  portfolio: Portfolio
  /** The rows of this page, givers together. */
  list: Paged<PortfolioRow>
  columns: PortfolioColumns
}

/** Every assignment by the bodies it is directed to: where it stands, how long it was silent, what is missing. */
export function PortfolioPage(props: PortfolioProps) {
  const { here, portfolio } = props
  const words = assignmentWords[here.language]
  return (
    <Page here={here} title={words.title} section="assignments">
      {portfolio.held === 0 ? <NothingHeld {...props} /> : <Filled {...props} />}
    </Page>
  )
}

function NothingHeld({ here }: PortfolioProps) {
  const words = assignmentWords[here.language]
  return (
    <>
      <h1>{words.title}</h1>
      <Beginning here={here} title={words.emptyTitle} text={words.emptyText} act={words.readIn} />
    </>
  )
}

function Filled(props: PortfolioProps) {
  const { here, portfolio, list } = props
  const words = assignmentWords[here.language]
  const address = (page: number) => here.to.assignments + queryOfChoice(portfolio.choice, page)
  return (
    <>
      <h1>{headline(here, portfolio)}</h1>
      <Sentence here={here} portfolio={portfolio} />
      <Standings here={here} portfolio={portfolio} />
      {list.rows.length === 0 ? (
        <Empty title={words.noneTitle} text={words.noneText}>
          <a href={here.to.assignments}>{words.showAll}</a>
        </Empty>
      ) : (
        <>
          <PortfolioMatrix {...props} />
          <MatrixLegend here={here} />
          <Pages language={here.language} {...list} href={address} />
        </>
      )}
    </>
  )
}

/** The finding: "Sex av tolv uppdrag har luckor". In words while both numbers are small, never mixed. */
function headline({ language }: Here, { within, withGaps }: Portfolio): string {
  const words = assignmentWords[language]
  const told = (count: number) => (within <= 12 ? countWord(count, language) : formatNumber(count, language))
  if (withGaps === 0) return capital(words.headline(told(within)))
  if (withGaps === within) return within === 1 ? words.headlineOneGaps : words.headlineAllGaps(told(within))
  return capital(words.headlineGaps(told(withGaps), told(within)))
}

interface ChoiceProps {
  here: Here
  portfolio: Portfolio
}

/** The selection as a sentence; each of its words opens the others that could stand there. */
function Sentence({ here, portfolio }: ChoiceProps) {
  const words = assignmentWords[here.language]
  const { choice, givers, receivers, years } = portfolio
  const yearOptions = years.map((year) => ({ key: String(year), name: String(year) }))
  const to = (change: Partial<PortfolioChoice>) =>
    here.to.assignments + queryOfChoice({ ...choice, ...change })
  return (
    <div class="choice-line">
      {words.sentence.shows}{' '}
      <Menu
        any={words.anyGiver}
        options={givers}
        chosen={choice.giver}
        said={here.said}
        href={(giver) => to({ giver })}
      />{' '}
      {words.sentence.during}{' '}
      <Menu
        any={words.anyYear}
        options={yearOptions}
        chosen={choice.year === null ? null : String(choice.year)}
        href={(year) => to({ year: year === null ? null : Number(year) })}
      />{' '}
      {words.sentence.to}{' '}
      <Menu
        any={words.anyReceiver}
        options={receivers}
        chosen={choice.receiver}
        said={here.said}
        href={(receiver) => to({ receiver })}
      />
      .
    </div>
  )
}

interface MenuProps {
  any: string
  options: readonly Pick<Party, 'key' | 'name'>[]
  chosen: string | null
  said?: 'sv' | undefined
  href(key: string | null): string
}

function Menu({ any, options, chosen, said, href }: MenuProps) {
  const current = options.find((option) => option.key === chosen)
  return (
    <details class="choices" name="urval">
      <summary lang={current && said}>{current ? lowerFirst(current.name) : any}</summary>
      <ul>
        <li>
          <a href={href(null)} aria-current={current ? undefined : 'true'}>
            {any}
          </a>
        </li>
        {options.map((option) => (
          <li key={option.key}>
            <a href={href(option.key)} lang={said} aria-current={option === current ? 'true' : undefined}>
              {lowerFirst(option.name)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Standings({ here, portfolio }: ChoiceProps) {
  const words = assignmentWords[here.language]
  const { choice, within, withGaps } = portfolio
  const to = (change: Partial<PortfolioChoice>) =>
    here.to.assignments + queryOfChoice({ ...choice, status: null, gap: null, ...change })
  const none = choice.status === null && choice.gap === null
  const all = { key: 'all', label: words.all, count: within, href: to({}), current: none }
  const statuses = portfolio.statuses.map(({ key, count }) => ({
    key,
    count,
    label: <StatusWord here={here} kind={key} />,
    href: to({ status: key }),
    current: choice.status === key,
  }))
  const anyGap = {
    key: 'any',
    count: withGaps,
    label: <GapMark word={words.withGaps} />,
    href: to({ gap: 'any' }),
    current: choice.gap === 'any',
    apart: true,
  }
  const gaps = portfolio.gaps.map(({ key, count }) => ({
    key,
    count,
    label: words.gapChoices[key],
    href: to({ gap: key }),
    current: choice.gap === key,
  }))
  const choices = [all, ...statuses, ...(withGaps > 0 ? [anyGap] : []), ...gaps]
  return <Tally label={words.onlyThese} choices={choices} />
}

function StatusWord({ here, kind }: { here: Here; kind: StatusKind }) {
  return <Status tone={statusTone(kind)} word={assignmentWords[here.language][kind]} />
}
