import { capital, countWord, formatDate, formatNumber } from '../../ui/format.ts'
import type { Here } from '../../ui/here.ts'
import { lowerFirst } from '../../ui/marks.tsx'
import { GapShape, Shape } from '../../ui/shape.tsx'
import { assignmentWords } from '../../ui/words/assignments.ts'
import { type LatestReport, type Party, type PortfolioRow, unnamed } from './portfolio.ts'
import { byGiver, otherReceivers, type PortfolioColumns } from './portfolio-columns.ts'
import { ThreadStatusMark } from './status-mark.tsx'
import { statusTone, tellGap } from './tell-pages.ts'

/** Longer than a quarter of silence stands out. */
const longSilence = 90

interface MatrixProps {
  here: Here
  list: { rows: readonly PortfolioRow[] }
  columns: PortfolioColumns
}

/** Threads down, receivers across; on narrow screens the same table reads as a list. */
export function PortfolioMatrix({ here, list, columns }: MatrixProps) {
  const words = assignmentWords[here.language]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="matrix-wrap portfolio" aria-label={words.tableOf} tabIndex={0}>
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
      <td class="standing">
        <ThreadStatusMark status={row.status} language={here.language} />
      </td>
      {columns.receivers.map((party) => (
        <ReceiverCell key={party.key} here={here} row={row} party={party} />
      ))}
      {columns.hasOthers && <OthersCell here={here} columns={columns} row={row} />}
      {columns.hasUnnamed && <UnnamedCell here={here} row={row} />}
      <GapCell here={here} row={row} />
    </tr>
  )
}

function ReceiverCell({ here, row, party }: Omit<RowProps, 'columns'> & { party: Party }) {
  if (!row.receivers.some((one) => one.key === party.key)) return <td class="none" />
  return (
    <td data-l={party.short}>
      <Cell here={here} row={row} report={row.reports.get(party.key)} />
    </td>
  )
}

function yearsText(years: readonly number[]): string {
  const [first] = years
  const last = years.at(-1)
  return first === last ? `${first ?? ''}` : `${first}–${last}`
}

function OthersCell({ here, columns, row }: RowProps) {
  const others = otherReceivers(row, columns)
  if (others.length === 0) return <td class="none" />
  return (
    <td class="others">
      {others.map((party) => (
        <span key={party.key} class="other">
          <span class="who" lang={here.said}>
            {party.name}
          </span>
          <Cell here={here} row={row} report={row.reports.get(party.key)} />
        </span>
      ))}
    </td>
  )
}

function UnnamedCell({ here, row }: Omit<RowProps, 'columns'>) {
  if (row.receivers.length > 0) return <td class="none" />
  return (
    <td data-l={assignmentWords[here.language].noReceiver}>
      <Cell here={here} row={row} report={row.reports.get(unnamed)} />
    </td>
  )
}

interface CellProps {
  here: Here
  row: PortfolioRow
  report: LatestReport | undefined
}

function Cell({ here, row, report }: CellProps) {
  const tone = statusTone(row.status.kind)
  return (
    <span class="cell">
      <span class={tone}>
        <Shape name={tone} />
      </span>
      {report ? (
        <Silence here={here} row={row} report={report} />
      ) : (
        <span>
          <span aria-hidden="true">–</span>
          <span class="vh">{assignmentWords[here.language].noReportYet}</span>
        </span>
      )}
    </span>
  )
}

/** Days since the latest report; the figure is itself the way to the passage that reports it. */
function Silence({ here, row, report }: CellProps & { report: LatestReport }) {
  const words = assignmentWords[here.language]
  const days =
    report.days === null ? words.undatedReport : words.days(formatNumber(report.days, here.language))
  const since = report.at ? words.daysSince(formatDate(report.at, here.language)) : words.undatedReportWhole
  return (
    <a class="fig" href={here.to.threadWithSource(row.slug, report.passage)}>
      {report.days !== null && report.days > longSilence ? <b>{days}</b> : days}
      <span class="vh"> {since}</span>
    </a>
  )
}

function GapCell({ here, row }: Omit<RowProps, 'columns'>) {
  const { language } = here
  const [first, ...more] = row.gaps
  if (!first) return <td class="has-gap" />
  const head = tellGap(first, language).head.replace(/\.$/, '')
  const rest =
    more.length > 0 ? `, ${assignmentWords[language].moreGaps(countWord(more.length, language, 'en'))}` : ''
  return (
    <td class="has-gap">
      <a class="fig" href={`${here.to.thread(row.slug)}#luckor`}>
        <GapShape />
        {head}
        {rest}
      </a>
    </td>
  )
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
