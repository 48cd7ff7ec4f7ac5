import { countWord, formatDate, formatNumber, softly } from '../../ui/format.ts'
import type { Here } from '../../ui/here.ts'
import { GapShape, Shape } from '../../ui/shape.tsx'
import { assignmentWords } from '../../ui/words/assignments.ts'
import { type LatestReport, type Party, type PortfolioRow, standingOf, unnamed } from './portfolio.ts'
import { otherReceivers, type PortfolioColumns } from './portfolio-columns.ts'
import { statusTone, tellGap, tellStatus } from './tell-pages.ts'

/** Longer than a quarter of silence stands out. */
export const longSilence = 90

interface ThreadCellProps {
  here: Here
  row: PortfolioRow
}

/** Where a thread stands; the word is itself the way to the passage that it rests on. */
export function StandingCell({ here, row }: ThreadCellProps) {
  const { tone, word } = tellStatus(row.status, here.language)
  return (
    <td class="standing">
      <span class={`status ${tone}`}>
        <Shape name={tone} />
        {row.grounds ? (
          <a class="fig" href={here.to.threadWithSource(row.slug, row.grounds)}>
            {word}
          </a>
        ) : (
          <span>{word}</span>
        )}
      </span>
    </td>
  )
}

/** A receiver's own column: empty when the thread is not directed there. */
export function ReceiverCell({ here, row, party }: ThreadCellProps & { party: Party }) {
  if (!row.receivers.some((one) => one.key === party.key)) return <td class="none" />
  return (
    <td data-l={party.short}>
      <Cell here={here} row={row} receiver={party.key} />
    </td>
  )
}

/** The receivers that have no column of their own, each under its name. */
export function OthersCell({ here, columns, row }: ThreadCellProps & { columns: PortfolioColumns }) {
  const others = otherReceivers(row, columns)
  if (others.length === 0) return <td class="none" />
  return (
    <td class="others">
      {others.map((party) => (
        <span key={party.key} class="other">
          <span class="who" lang={here.said}>
            {softly(party.name)}
          </span>
          <Cell here={here} row={row} receiver={party.key} />
        </span>
      ))}
    </td>
  )
}

/** What is reported of a thread that names no receiver. */
export function UnnamedCell({ here, row }: ThreadCellProps) {
  if (row.receivers.length > 0) return <td class="none" />
  return (
    <td data-l={assignmentWords[here.language].noReceiver}>
      <Cell here={here} row={row} receiver={unnamed} />
    </td>
  )
}

interface CellProps extends ThreadCellProps {
  /** The receiver's key. */
  receiver: string
}

function Cell({ here, row, receiver }: CellProps) {
  const report = row.reports.get(receiver)
  const tone = statusTone(standingOf(row, receiver))
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
function Silence({ here, row, report }: ThreadCellProps & { report: LatestReport }) {
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

/** The first gap of a thread, and how many more there are. */
export function GapCell({ here, row }: ThreadCellProps) {
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
