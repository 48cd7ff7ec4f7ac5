import { formatDate, formatParagraph } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { completenessWords } from '../ui/words/completeness.ts'
import { meetingWords } from '../ui/words/meetings.ts'
import type { BodyYear, NamedMeeting } from './completeness.ts'

interface NamedProps {
  here: Here
  one: BodyYear
}

/** The meetings that something held refers to and whose minutes are not held. */
export function NamedMeetings({ here, one }: NamedProps) {
  const words = completenessWords[here.language]
  if (one.namedMeetings.length === 0) return <p>{words.noNamedMeetings}</p>
  return (
    <ul class="board">
      {one.namedMeetings.map((meeting) => (
        <li key={meeting.date}>
          <b>{formatDate(meeting.date, here.language)}</b>
          {meeting.namedBy.map((by) => (
            <NamedBy key={'title' in by ? by.slug : by.paragraphSlug} here={here} by={by} />
          ))}
        </li>
      ))}
    </ul>
  )
}

function NamedBy({ here, by }: { here: Here; by: NamedMeeting['namedBy'][number] }) {
  const words = completenessWords[here.language]
  if ('title' in by)
    return (
      <p>
        {words.gave}{' '}
        <a href={here.to.thread(by.slug)} lang={here.said}>
          {by.title}
        </a>
      </p>
    )
  return (
    <p>
      {words.namedIn} <ParagraphLink here={here} paper={by} />
    </p>
  )
}

interface PaperProps {
  here: Here
  paper: BodyYear['papers']['missing'][number]
}

function ParagraphLink({ here, paper }: PaperProps) {
  return (
    <a class="src" href={here.to.paragraph(paper.bodySlug, paper.year, paper.paragraphSlug)}>
      {paper.paragraph ? formatParagraph(paper.paragraph) : meetingWords[here.language].paragraph}
    </a>
  )
}

/** The papers that paragraphs name and that no held document is. */
export function MissingPapers({ here, one }: NamedProps) {
  const words = completenessWords[here.language]
  const { named, missing } = one.papers
  if (missing.length === 0) return <p>{words.noPapers}</p>
  return (
    <>
      <p class="quiet half">{words.papersHeld(named - missing.length, named)}</p>
      <ul class="board">
        {missing.map((paper) => (
          <li key={`${paper.paragraphSlug} ${paper.name}`}>
            <span lang={here.said}>{paper.name}</span> <ParagraphLink here={here} paper={paper} />
          </li>
        ))}
      </ul>
    </>
  )
}
