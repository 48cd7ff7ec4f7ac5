import { capital } from '../../ui/format.ts'
import type { Here } from '../../ui/here.ts'
import { lowerFirst } from '../../ui/marks.tsx'
import { assignmentWords } from '../../ui/words/assignments.ts'
import { GapCell, longSilence, OthersCell, ReceiverCell, StandingCell, UnnamedCell } from './matrix-cells.tsx'
import type { Party, PortfolioRow } from './portfolio.ts'
import { byGiver, type PortfolioColumns } from './portfolio-columns.ts'

/** So few rows are read as a whole; more scroll under their heads. */
const rowsAtOnce = 16

interface MatrixProps {
  here: Here
  list: { rows: readonly PortfolioRow[] }
  columns: PortfolioColumns
}

/** Threads down, receivers across; on narrow screens the same table reads as a list. */
export function PortfolioMatrix({ here, list, columns }: MatrixProps) {
  const words = assignmentWords[here.language]
  const whole = list.rows.length <= rowsAtOnce
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class={`matrix-wrap portfolio${whole ? ' whole' : ''}`} aria-label={words.tableOf} tabIndex={0}>
      <table class="matrix">
        <caption class="vh">{words.tableSays}</caption>
        <MatrixHead here={here} columns={columns} />
        <tbody>
          {byGiver(list.rows).map((group) => (
            <GiverRows key={group.giver?.key ?? ''} here={here} columns={columns} {...group} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function MatrixHead({ here, columns }: { here: Here; columns: PortfolioColumns }) {
  const words = assignmentWords[here.language]
  return (
    <thead>
      <tr>
        <th class="corner" scope="col">
          {words.assignment}
          <span class="unit">{words.yearGiven}</span>
        </th>
        <ColumnHead>{words.standing}</ColumnHead>
        {columns.receivers.map((column) => (
          <ReceiverHead key={column.key} here={here} column={column} />
        ))}
        {columns.hasOthers && <ColumnHead>{words.others}</ColumnHead>}
        {columns.hasUnnamed && <ColumnHead>{words.noReceiver}</ColumnHead>}
        <ColumnHead>{words.gap}</ColumnHead>
      </tr>
    </thead>
  )
}

function ReceiverHead({ here, column }: { here: Here; column: PortfolioColumns['receivers'][number] }) {
  const words = assignmentWords[here.language]
  return (
    <th scope="col">
      <span lang={here.said}>{column.name}</span>
      <span class="unit">
        {words.countOf(column.threads)}
        {column.deviating > 0 && `, ${words.deviatingOf(column.deviating)}`}
      </span>
    </th>
  )
}

function ColumnHead({ children }: { children: string }) {
  return <th scope="col">{children}</th>
}

interface GroupProps {
  here: Here
  columns: PortfolioColumns
  giver: Party | null
  rows: readonly PortfolioRow[]
}

function GiverRows({ here, columns, giver, rows }: GroupProps) {
  const words = assignmentWords[here.language]
  const width = columns.receivers.length + 3 + Number(columns.hasOthers) + Number(columns.hasUnnamed)
  return (
    <>
      <tr class="group">
        <th scope="rowgroup" colSpan={width}>
          {giver ? words.givenBy(lowerFirst(giver.name)) : words.giverUnknown}
        </th>
      </tr>
      {rows.map((row) => (
        <ThreadRow key={row.slug} here={here} columns={columns} row={row} />
      ))}
    </>
  )
}

interface RowProps {
  here: Here
  columns: PortfolioColumns
  row: PortfolioRow
}

function ThreadRow({ here, columns, row }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <a href={here.to.thread(row.slug)} lang={here.said}>
          {capital(row.title)}
        </a>
        <span class="year">{yearsText(row.years)}</span>
      </th>
      <StandingCell here={here} row={row} />
      {columns.receivers.map((party) => (
        <ReceiverCell key={party.key} here={here} row={row} party={party} />
      ))}
      {columns.hasOthers && <OthersCell here={here} columns={columns} row={row} />}
      {columns.hasUnnamed && <UnnamedCell here={here} row={row} />}
      <GapCell here={here} row={row} />
    </tr>
  )
}

function yearsText(years: readonly number[]): string {
  const [first] = years
  const last = years.at(-1)
  return first === last ? `${first ?? ''}` : `${first}–${last}`
}

/** What the cells of the matrix say. */
export function MatrixLegend({ here }: { here: Here }) {
  const words = assignmentWords[here.language]
  return (
    <p class="legend">
      <span>{words.legendCell}</span>
      <span>{words.legendEmpty}</span>
      <span>{words.legendBold(String(longSilence))}</span>
    </p>
  )
}
