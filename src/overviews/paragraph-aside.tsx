import type { AssignmentRow } from '../domain/assignments/assignment.ts'
import { ThreadStatusMark } from '../domain/assignments/status-mark.tsx'
import type { ParagraphDetail, ParagraphRow } from '../domain/meetings/meeting.ts'
import { formatParagraph } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import type { Crumb } from '../ui/layout.tsx'
import { Sure } from '../ui/marks.tsx'
import { meetingWords } from '../ui/words/meetings.ts'
import type { ParagraphView } from './paragraph-view.ts'

/** Beside a paragraph: what it became, its minutes, and the paragraphs next to it. */
export function ParagraphAside({ view }: { view: ParagraphView }) {
  const { here, paragraph, assignments, sameMeeting } = view
  const words = meetingWords[here.language]
  return (
    <aside class="side" aria-label={words.aboutMinutes}>
      {assignments.length > 0 && <AssignmentsHere here={here} assignments={assignments} />}
      <AboutMinutes here={here} paragraph={paragraph} />
      <Neighbours here={here} paragraph={paragraph} sameMeeting={sameMeeting} />
    </aside>
  )
}

function AboutMinutes({ here, paragraph }: { here: Here; paragraph: ParagraphDetail }) {
  const words = meetingWords[here.language]
  return (
    <section aria-labelledby="om">
      <h2 id="om">{words.aboutMinutes}</h2>
      <dl class="facts">
        <dt>{words.source}</dt>
        <dd>
          <a href={here.to.passage(paragraph.passage)} lang={here.said}>
            {paragraph.passage.documentTitle}
          </a>
        </dd>
        {paragraph.immediateAdjustment && <dt>{words.immediate}</dt>}
        {paragraph.immediateAdjustment && <dd>{words.immediately}</dd>}
        <dt>{words.reading}</dt>
        <dd>
          <Sure language={here.language} confidence={paragraph.confidence} />
        </dd>
      </dl>
    </section>
  )
}

function AssignmentsHere({ here, assignments }: { here: Here; assignments: readonly AssignmentRow[] }) {
  return (
    <section aria-labelledby="uppdrag">
      <h2 id="uppdrag">{meetingWords[here.language].assignmentsHere}</h2>
      <ul class="board">
        {assignments.map((assignment) => (
          <li key={assignment.id}>
            <a href={here.to.thread(assignment.slug)} lang={here.said}>
              {assignment.title}
            </a>
            <p>
              <ThreadStatusMark
                here={here}
                status={assignment.status}
                grounds={assignment.grounds && { passage: assignment.grounds }}
              />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface NeighboursProps {
  here: Here
  paragraph: ParagraphDetail
  sameMeeting: readonly ParagraphRow[]
}

function Neighbours({ here, paragraph, sameMeeting }: NeighboursProps) {
  const words = meetingWords[here.language]
  const at = sameMeeting.findIndex((one) => one.id === paragraph.id)
  const near = [sameMeeting[at - 1], sameMeeting[at + 1]].filter((one) => one !== undefined)
  const links = near.map((one) => ({
    href: here.to.paragraph(one.bodySlug, one.year, one.slug),
    label: one.number ? `${formatParagraph(one.number)} ${one.title}` : one.title,
    lang: here.said,
  }))
  const meeting = here.to.meeting(paragraph.bodySlug, paragraph.meetingSlug)
  return (
    <section aria-labelledby="samma">
      <h2 id="samma">{words.sameMeeting}</h2>
      <LinkList links={[...links, { href: meeting, label: words.wholeMeeting, lang: undefined }]} />
    </section>
  )
}

function LinkList({ links }: { links: readonly Crumb[] }) {
  return (
    <ul class="board">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} lang={link.lang}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  )
}
