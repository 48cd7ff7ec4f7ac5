import { formatDate, formatParagraph } from '../../ui/format.ts'
import type { Here } from '../../ui/here.ts'
import { Page } from '../../ui/layout.tsx'
import type { Paged } from '../../ui/pagination.ts'
import { Beginning, Pages } from '../../ui/states.tsx'
import { numbers, TableHead } from '../../ui/table.tsx'
import { meetingWords } from '../../ui/words/meetings.ts'
import type { MeetingRow } from './meeting.ts'

interface MeetingsProps {
  here: Here
  /** Every body that has met, in alphabetical order. */
  bodies: { slug: string; name: string; meetings: number }[]
  /** The body that is chosen; null shows all. */
  body: string | null
  list: Paged<MeetingRow>
}

/** The meetings held, latest first, of all bodies or of one. */
export function MeetingsPage({ here, bodies, body, list }: MeetingsProps) {
  const words = meetingWords[here.language]
  return (
    <Page here={here} title={words.title} section="meetings">
      <h1>{words.title}</h1>
      {bodies.length === 0 ? (
        <Beginning here={here} title={words.emptyTitle} text={words.emptyText} act={words.readIn} />
      ) : (
        <>
          <BodyFilter here={here} bodies={bodies} body={body} />
          <MeetingTable here={here} meetings={list.rows} />
          <Pages language={here.language} {...list} href={(page) => pageAddress(here, body, page)} />
        </>
      )}
    </Page>
  )
}

function pageAddress(here: Here, body: string | null, page: number): string {
  const query = new URLSearchParams({ ...(body ? { organ: body } : {}), sida: String(page) })
  return `${here.to.meetings}?${query}`
}

function BodyFilter({ here, bodies, body }: Pick<MeetingsProps, 'here' | 'bodies' | 'body'>) {
  const words = meetingWords[here.language]
  const all = bodies.reduce((sum, one) => sum + one.meetings, 0)
  return (
    <nav class="tally" aria-label={words.filters}>
      <a href={here.to.meetings} aria-current={body === null ? 'true' : undefined}>
        {words.allBodies} <b>{all}</b>
      </a>
      {bodies.map((one) => (
        <a
          key={one.slug}
          href={`${here.to.meetings}?organ=${one.slug}`}
          aria-current={one.slug === body ? 'true' : undefined}
          lang={here.said}
        >
          {one.name} <b>{one.meetings}</b>
        </a>
      ))}
    </nav>
  )
}

function MeetingTable({ here, meetings }: { here: Here; meetings: readonly MeetingRow[] }) {
  const words = meetingWords[here.language]
  return (
    <table class="table stack">
      <TableHead columns={[words.date, words.body, words.paragraphs, numbers(words.count), words.source]} />
      <tbody>
        {meetings.map((meeting) => (
          <MeetingLine key={meeting.id} here={here} meeting={meeting} />
        ))}
      </tbody>
    </table>
  )
}

function MeetingLine({ here, meeting }: { here: Here; meeting: MeetingRow }) {
  const words = meetingWords[here.language]
  return (
    <tr>
      <th scope="row" class="nowrap">
        <a href={here.to.meeting(meeting.bodySlug, meeting.slug)}>{meetingTime(here, meeting)}</a>
      </th>
      <td lang={here.said}>{meeting.bodyName}</td>
      <td>{paragraphRange(meeting)}</td>
      <td class="n" data-l={words.count}>
        {meeting.paragraphs}
      </td>
      <td lang={here.said}>
        {meeting.documentSlug && <a href={here.to.document(meeting.documentSlug)}>{meeting.documentTitle}</a>}
      </td>
    </tr>
  )
}

/** When a meeting was: its date, else that its extract is undated, with the year that is known. */
export function meetingTime(here: Here, meeting: { date: string | null; year: number | null }): string {
  if (meeting.date) return formatDate(meeting.date, here.language)
  const undated = meetingWords[here.language].undatedExtract
  return meeting.year === null ? undated : `${undated} ${meeting.year}`
}

/** "§ 27" or "§§ 201–228". */
export function paragraphRange(meeting: Pick<MeetingRow, 'firstParagraph' | 'lastParagraph'>): string {
  const { firstParagraph, lastParagraph } = meeting
  if (!firstParagraph) return '–'
  if (!lastParagraph || lastParagraph === firstParagraph) return formatParagraph(firstParagraph)
  return `§${formatParagraph(`${firstParagraph}–${lastParagraph}`)}`
}
