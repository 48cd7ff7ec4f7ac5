import type { ClauseRow } from '../domain/decisions/clause.ts'
import { ClausesInShort } from '../domain/decisions/pages.tsx'
import { isFormality } from '../domain/meetings/formality.ts'
import type { MeetingRow, ParagraphRow } from '../domain/meetings/meeting.ts'
import { meetingTime, paragraphRange } from '../domain/meetings/pages.tsx'
import { formatParagraph } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { Page } from '../ui/layout.tsx'
import { Empty } from '../ui/states.tsx'
import { meetingWords } from '../ui/words/meetings.ts'

interface MeetingProps {
  here: Here
  meeting: MeetingRow
  paragraphs: readonly ParagraphRow[]
  /** By the paragraph's id. */
  clauses: ReadonlyMap<string, ClauseRow[]>
}

/** A meeting: its paragraphs in the order of the minutes, with what each of them decided. */
export function MeetingPage({ here, meeting, paragraphs, clauses }: MeetingProps) {
  const words = meetingWords[here.language]
  const time = meetingTime(here, meeting)
  return (
    <Page
      here={here}
      title={words.meetingOf(meeting.bodyName, time)}
      reading
      section="meetings"
      crumbs={[
        { label: words.title, href: here.to.meetings },
        { label: meeting.bodyName, href: `${here.to.meetings}?organ=${meeting.bodySlug}`, lang: here.said },
      ]}
    >
      <h1>
        <span lang={here.said}>{meeting.bodyName}</span> {time}
      </h1>
      <Minutes here={here} meeting={meeting} />
      {paragraphs.length === 0 ? (
        <Empty title={words.noParagraphsTitle} text={words.noParagraphsText} />
      ) : (
        <ParagraphList here={here} paragraphs={paragraphs} clauses={clauses} />
      )}
    </Page>
  )
}

function Minutes({ here, meeting }: { here: Here; meeting: MeetingRow }) {
  return (
    <p class="chain-line">
      {paragraphRange(meeting)}
      {meeting.documentSlug && (
        <>
          {' · '}
          <a href={here.to.document(meeting.documentSlug)} lang={here.said}>
            {meeting.documentTitle}
          </a>
        </>
      )}
    </p>
  )
}

function ParagraphList({ here, paragraphs, clauses }: Omit<MeetingProps, 'meeting'>) {
  return (
    <ol class="decisions by-number">
      {paragraphs.map((paragraph) => (
        <ParagraphLine
          key={paragraph.id}
          here={here}
          paragraph={paragraph}
          clauses={clauses.get(paragraph.id) ?? []}
        />
      ))}
    </ol>
  )
}

interface ParagraphLineProps {
  here: Here
  paragraph: ParagraphRow
  clauses: readonly ClauseRow[]
}

function ParagraphLine({ here, paragraph, clauses }: ParagraphLineProps) {
  return (
    <li class={isFormality(paragraph.title) ? 'lesser' : undefined}>
      <div class="number">
        <span>{paragraph.number ? formatParagraph(paragraph.number) : '–'}</span>
        <CaseLinks here={here} cases={paragraph.cases} />
      </div>
      <div>
        <h2>
          <a href={here.to.paragraph(paragraph.bodySlug, paragraph.year, paragraph.slug)} lang={here.said}>
            {paragraph.title}
          </a>
        </h2>
        <ClausesInShort here={here} clauses={clauses} />
      </div>
    </li>
  )
}

/** The cases that a paragraph handles, by number. */
export function CaseLinks({ here, cases }: { here: Here; cases: ParagraphRow['cases'] }) {
  return (
    <>
      {cases.map((one) => (
        <a key={one.slug} class="nowrap" href={here.to.theCase(one.slug)}>
          {one.number}
        </a>
      ))}
    </>
  )
}
