import { formatDate, formatParagraph } from '../../ui/format.ts'
import type { Here } from '../../ui/here.ts'
import { Page } from '../../ui/layout.tsx'
import { listAddress } from '../../ui/list-address.ts'
import { GapMark } from '../../ui/marks.tsx'
import type { Paged } from '../../ui/pagination.ts'
import { Beginning, Pages } from '../../ui/states.tsx'
import { GroupRow, numbers, TableHead } from '../../ui/table.tsx'
import { Tally } from '../../ui/tally.tsx'
import { meetingListWords } from '../../ui/words/meeting-list.ts'
import { meetingWords } from '../../ui/words/meetings.ts'
import type { MeetingRow } from './meeting.ts'
import type { MeetingGroup, MeetingLine } from './meeting-groups.ts'
import type { NumberRange } from './numbering.ts'

/** Which meetings someone asks to see; null leaves it open. */
export interface MeetingChoice {
  body: string | null
  year: number | null
}

interface MeetingsProps {
  here: Here
  /** Every body that has met, in alphabetical order. */
  bodies: { slug: string; name: string; meetings: number }[]
  years: number[]
  choice: MeetingChoice
  /** How many meetings the choice holds. */
  meetings: number
  list: Paged<MeetingLine>
}

/** The meetings held, year by year and body by body, and where paragraphs are missing between them. */
export function MeetingsPage(props: MeetingsProps) {
  const { here, bodies } = props
  const words = meetingWords[here.language]
  return (
    <Page here={here} title={words.title} section="meetings" reading>
      <h1>{words.title}</h1>
      {bodies.length === 0 ? (
        <Beginning here={here} title={words.emptyTitle} text={words.emptyText} act={words.readIn} />
      ) : (
        <Filled {...props} />
      )}
    </Page>
  )
}

function Filled(props: MeetingsProps) {
  const { here, choice, meetings, list } = props
  const words = meetingListWords[here.language]
  return (
    <>
      <p class="intro">
        {words.summary(meetings)} {list.rows.some((line) => line.kind === 'missing') && words.missingSummary}
      </p>
      <BodyFilter {...props} />
      <YearFilter {...props} />
      <MeetingTable here={here} lines={list.rows} />
      <Pages language={here.language} {...list} href={(page) => addressOf(here, choice, page)} />
    </>
  )
}

function addressOf(here: Here, { body, year }: MeetingChoice, page = 1): string {
  return listAddress(
    here.to.meetings,
    [
      ['organ', body],
      ['ar', year],
    ],
    page,
  )
}

function BodyFilter({ here, bodies, choice }: MeetingsProps) {
  const all = bodies.reduce((sum, one) => sum + one.meetings, 0)
  return (
    <Tally
      label={meetingListWords[here.language].bodies}
      all={{ label: meetingWords[here.language].allBodies, count: all }}
      options={bodies.map(({ slug, name, meetings }) => ({
        key: slug,
        label: <span lang={here.said}>{name}</span>,
        count: meetings,
      }))}
      chosen={choice.body}
      href={(body) => addressOf(here, { ...choice, body })}
    />
  )
}

function YearFilter({ here, years, choice }: MeetingsProps) {
  const words = meetingListWords[here.language]
  if (years.length < 2) return null
  return (
    <Tally
      more
      label={words.years}
      all={{ label: words.allYears }}
      options={years.map((year) => ({ key: String(year), label: year }))}
      chosen={choice.year === null ? null : String(choice.year)}
      href={(key) => addressOf(here, { ...choice, year: key === null ? null : Number(key) })}
    />
  )
}

function MeetingTable({ here, lines }: { here: Here; lines: readonly MeetingLine[] }) {
  const words = meetingWords[here.language]
  return (
    <table class="table stack meetings">
      <TableHead columns={[words.date, words.paragraphs, numbers(words.count), words.source]} />
      {[...Map.groupBy(lines, (line) => line.group).entries()].map(([group, held]) => (
        <tbody key={`${group.year} ${group.bodySlug}`}>
          <GroupHead here={here} group={group} />
          {held.map((line) =>
            line.kind === 'meeting' ? (
              <MeetingLineOf key={line.meeting.id} here={here} meeting={line.meeting} />
            ) : (
              <MissingLine key={line.missing.from} here={here} missing={line.missing} />
            ),
          )}
        </tbody>
      ))}
    </table>
  )
}

function GroupHead({ here, group }: { here: Here; group: MeetingGroup }) {
  return (
    <GroupRow width={4}>
      {group.year ?? meetingListWords[here.language].yearUnknown}
      {' · '}
      <span lang={here.said}>{group.bodyName}</span>
    </GroupRow>
  )
}

function MeetingLineOf({ here, meeting }: { here: Here; meeting: MeetingRow }) {
  const words = meetingWords[here.language]
  return (
    <tr>
      <th scope="row" class="nowrap">
        <a href={here.to.meeting(meeting.bodySlug, meeting.slug)}>{meetingTime(here, meeting)}</a>
      </th>
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

function MissingLine({ here, missing: { from, to } }: { here: Here; missing: NumberRange }) {
  const range = paragraphRange({ firstParagraph: String(from), lastParagraph: String(to) })
  return (
    <tr class="missing">
      <td />
      <td colSpan={3}>
        <GapMark word={meetingListWords[here.language].missing(range, from < to)} />
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
