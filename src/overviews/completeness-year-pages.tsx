import type { ComponentChildren } from 'preact'
import { messageOf } from '../domain/documents/document.ts'
import { meetingTime, paragraphRange } from '../domain/meetings/pages.tsx'
import { formatParagraph } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { Page } from '../ui/layout.tsx'
import { Sourced } from '../ui/marks.tsx'
import { RefusedNotice } from '../ui/states.tsx'
import { numbers, TableHead } from '../ui/table.tsx'
import { completenessWords } from '../ui/words/completeness.ts'
import { meetingWords } from '../ui/words/meetings.ts'
import type { BodyYear } from './completeness.ts'
import { countOfHeld, NumbersOf } from './completeness-pages.tsx'
import { MissingPapers, NamedMeetings } from './named-pages.tsx'
import { tellRanges } from './number-ranges.ts'
import { SkippedNumbers } from './skipped-pages.tsx'

interface YearProps {
  here: Here
  one: BodyYear
}

interface CompletenessYearProps extends YearProps {
  /** May this viewer tell that numbers were skipped? */
  maySkip: boolean
  reasons: readonly string[]
}

/** One body in one year: what is held, what is missing, and what a person has told of it. */
export function CompletenessYearPage({ here, one, maySkip, reasons }: CompletenessYearProps) {
  const words = completenessWords[here.language]
  return (
    <Page
      here={here}
      title={`${words.title}: ${words.yearOf(one.bodyName, one.year)}`}
      section="documents"
      crumbs={[{ label: words.title, href: here.to.completeness }]}
    >
      {reasons.length > 0 && <RefusedNotice language={here.language} reasons={reasons} />}
      <h1>
        <span lang={here.said}>{one.bodyName}</span> {one.year}
      </h1>
      <p class="chain-line">
        <NumbersOf here={here} one={one} /> {countOfHeld(here, one)}
      </p>
      <Parts here={here} one={one} maySkip={maySkip} />
    </Page>
  )
}

function Parts({ here, one, maySkip }: YearProps & { maySkip: boolean }) {
  const words = completenessWords[here.language]
  return (
    <div class="below">
      <Part id="paragrafer" title={words.missingParagraphs} place="narrow">
        <MissingNumbers here={here} one={one} />
        <SkippedNumbers here={here} one={one} maySkip={maySkip} />
      </Part>
      <Part id="sammantraden" title={words.heldMeetings} place="wide">
        <HeldMeetings here={here} one={one} />
        <h3>{words.namedMeetings}</h3>
        <NamedMeetings here={here} one={one} />
      </Part>
      <Part id="bilagor" title={words.papers} place="wide">
        <MissingPapers here={here} one={one} />
      </Part>
      <Part id="sidor" title={words.pages} place="narrow">
        <MissingPages here={here} one={one} />
      </Part>
    </div>
  )
}

interface PartProps {
  id: string
  title: string
  place: 'narrow' | 'wide'
  children: ComponentChildren
}

function Part({ id, title, place, children }: PartProps) {
  return (
    <section class={place} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

function MissingNumbers({ here, one }: YearProps) {
  const words = completenessWords[here.language]
  const highest = one.numbering?.held.at(-1)
  const missing = tellRanges(one.missing)
  return (
    <>
      <p>{missing ?? words.noMissingParagraphs}</p>
      {highest !== undefined && <p class="quiet half">{words.highest(formatParagraph(String(highest)))}</p>}
    </>
  )
}

function HeldMeetings({ here, one }: YearProps) {
  const words = completenessWords[here.language]
  if (one.meetings.length === 0) return <p>{words.noMeetings}</p>
  return (
    <table class="table stack">
      <TableHead
        columns={[words.date, words.paragraphs, numbers(meetingWords[here.language].count), words.source]}
      />
      <tbody>
        {one.meetings.map((meeting) => (
          <tr key={meeting.id}>
            <th scope="row" class="nowrap">
              <a href={here.to.meeting(meeting.bodySlug, meeting.slug)}>{meetingTime(here, meeting)}</a>
            </th>
            <td>{paragraphRange(meeting)}</td>
            <td class="n" data-l={meetingWords[here.language].count}>
              {meeting.paragraphs}
            </td>
            <td lang={here.said}>
              {meeting.documentSlug && (
                <a href={here.to.document(meeting.documentSlug)}>{meeting.documentTitle}</a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function MissingPages({ here, one }: YearProps) {
  const words = completenessWords[here.language]
  if (one.pages.length === 0) return <p>{words.noPages}</p>
  return (
    <ul class="board">
      {one.pages.map((finding) => (
        <li key={finding.id}>
          <a href={here.to.document(finding.passage.documentSlug)} lang={here.said}>
            {finding.passage.documentTitle}
          </a>
          <p>
            <Sourced here={here} text={messageOf(finding, here.language)} passage={finding.passage} />
          </p>
        </li>
      ))}
    </ul>
  )
}
