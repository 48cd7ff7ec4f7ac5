import { capital, countWord, formatNumber } from '../../ui/format.ts'
import type { Here } from '../../ui/here.ts'
import { Page } from '../../ui/layout.tsx'
import { GapMark, lowerFirst, Status } from '../../ui/marks.tsx'
import type { Paged } from '../../ui/pagination.ts'
import { Beginning, Empty, Pages } from '../../ui/states.tsx'
import { Tally, type TallyOption } from '../../ui/tally.tsx'
import { assignmentWords } from '../../ui/words/assignments.ts'
import { type Portfolio, type PortfolioChoice, type StatusKind, withStanding } from './choose-portfolio.ts'
import { MatrixLegend, PortfolioMatrix } from './matrix-pages.tsx'
import type { Party, PortfolioRow } from './portfolio.ts'
import type { PortfolioColumns } from './portfolio-columns.ts'
import { queryOfChoice } from './portfolio-query.ts'
import { statusTone } from './tell-pages.ts'

interface PortfolioProps {
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
  const { shows, during, to } = words.sentence
  const yearOptions = years.map((year) => ({ key: String(year), name: String(year) }))
  const year = choice.year === null ? null : String(choice.year)
  const address = (change: Partial<PortfolioChoice>) =>
    here.to.assignments + queryOfChoice({ ...choice, ...change })
  const byYear = (key: string | null) => address({ year: key === null ? null : Number(key) })
  const party = { said: here.said }
  return (
    <div class="choice-line">
      {shows}{' '}
      <Menu
        any={words.anyGiver}
        options={givers}
        chosen={choice.giver}
        {...party}
        href={(giver) => address({ giver })}
      />{' '}
      {during} <Menu any={words.anyYear} options={yearOptions} chosen={year} href={byYear} /> {to}{' '}
      <Menu
        any={words.anyReceiver}
        options={receivers}
        chosen={choice.receiver}
        {...party}
        href={(receiver) => address({ receiver })}
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

/** By status, then by what is missing; each chosen alone, within the sentence above. */
function Standings({ here, portfolio }: ChoiceProps) {
  const words = assignmentWords[here.language]
  const { choice, within } = portfolio
  return (
    <Tally
      label={words.onlyThese}
      all={{ label: words.all, count: within }}
      options={standingOptions(here, portfolio)}
      chosen={choice.status ?? choice.gap}
      href={(key) => here.to.assignments + queryOfChoice(withStanding(choice, key))}
    />
  )
}

function standingOptions(here: Here, { choice, statuses, withGaps, gaps }: Portfolio): TallyOption[] {
  const words = assignmentWords[here.language]
  const ended = statuses.find((one) => one.key === 'ended')
  // What ended without a decision is the same threads under two names: told once, as a status.
  const isNoTwin = ({ key, count }: Portfolio['gaps'][number]) =>
    key !== 'noSuccessor' || key === choice.gap || count !== ended?.count
  const anyGap = { key: 'any', label: <GapMark word={words.withGaps} />, count: withGaps, apart: true }
  return [
    ...statuses.map(({ key, count }) => ({ key, count, label: <StatusWord here={here} kind={key} /> })),
    ...(withGaps > 0 ? [anyGap] : []),
    ...gaps.filter(isNoTwin).map(({ key, count }) => ({ key, count, label: words.gapChoices[key] })),
  ]
}

function StatusWord({ here, kind }: { here: Here; kind: StatusKind }) {
  return <Status tone={statusTone(kind)} word={assignmentWords[here.language][kind]} />
}
