import type { CaseRow } from '../domain/cases/case.ts'
import type { DecidedRow } from '../domain/decisions/clause.ts'
import { ClauseKindMark } from '../domain/decisions/pages.tsx'
import { formatDate, nbsp } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { Page } from '../ui/layout.tsx'
import { SourceMark } from '../ui/marks.tsx'
import { Empty } from '../ui/states.tsx'
import { Timeline } from '../ui/timeline.tsx'
import { caseWords } from '../ui/words/cases.ts'
import { layoutWords } from '../ui/words/layout.ts'
import { caseParts } from './case-parts.ts'

interface CaseProps {
  here: Here
  theCase: CaseRow
  rows: readonly DecidedRow[]
}

/** One case: the way it took, and every clause of it with its kind. */
export function CasePage({ here, theCase, rows }: CaseProps) {
  const words = caseWords[here.language]
  return (
    <Page
      here={here}
      title={`${theCase.number} ${theCase.title}`}
      reading
      section="cases"
      crumbs={[{ label: words.title, href: here.to.cases }]}
    >
      <h1 lang={here.said}>{theCase.title}</h1>
      <p class="chain-line">{theCase.number}</p>
      {rows.length === 0 ? (
        <Empty title={words.noWayTitle} text={words.noWayText} />
      ) : (
        <CaseBody here={here} rows={rows} />
      )}
    </Page>
  )
}

function CaseBody({ here, rows }: Omit<CaseProps, 'theCase'>) {
  const words = caseWords[here.language]
  return (
    <div class="below">
      <section class="narrow" aria-labelledby="vag">
        <h2 id="vag">{words.way}</h2>
        <Timeline here={here} parts={caseParts(here, rows)} />
      </section>
      <section class="wide" aria-labelledby="beslut">
        <h2 id="beslut">{words.decisions}</h2>
        <DecidedList here={here} rows={rows} />
      </section>
    </div>
  )
}

interface DecidedListProps {
  here: Here
  rows: readonly DecidedRow[]
  /** Under the heading of the paragraph: for lists from many cases. */
  titled?: boolean
  /** The same, and the first is the loudest: for the start page. */
  led?: boolean
}

/** Clauses outside their paragraph: when, what, where, and of what kind. */
export function DecidedList({ here, rows, led = false, titled = led }: DecidedListProps) {
  return (
    <ol class={led ? 'decisions led' : 'decisions'}>
      {rows.map((row) => (
        <DecidedLine key={row.id} here={here} row={row} titled={titled} />
      ))}
    </ol>
  )
}

function DecidedLine({ here, row, titled }: { here: Here; row: DecidedRow; titled: boolean }) {
  return (
    <li>
      <Day here={here} date={row.date} />
      <div>
        <h3 lang={here.said}>
          <a href={here.to.paragraph(row.bodySlug, row.year, row.paragraphSlug)}>
            {titled ? row.paragraphTitle : row.text}
          </a>
        </h3>
        {titled && <p lang={here.said}>{row.text}</p>}
        <p>
          <span>
            <span lang={here.said}>{row.bodyName}</span>
            {nbsp}
            <SourceMark here={here} passage={row.passage} />
          </span>
          <ClauseKindMark here={here} clause={row} />
        </p>
      </div>
    </li>
  )
}

function Day({ here, date }: { here: Here; date: string | null }) {
  if (!date) return <span class="undated">{layoutWords[here.language].undated}</span>
  return <time dateTime={date}>{formatDate(date, here.language)}</time>
}
