import type { ParagraphDecisions } from '../domain/decisions/clause.ts'
import { ClauseList, Dissents, HowItWent, rulingHeading } from '../domain/decisions/pages.tsx'
import { messageOf } from '../domain/documents/document.ts'
import type { ParagraphDetail } from '../domain/meetings/meeting.ts'
import { meetingTime } from '../domain/meetings/pages.tsx'
import { formatParagraph } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { type Crumb, Page } from '../ui/layout.tsx'
import { ClauseMark, SourceMark } from '../ui/marks.tsx'
import { Timeline } from '../ui/timeline.tsx'
import { documentWords } from '../ui/words/documents.ts'
import { meetingWords } from '../ui/words/meetings.ts'
import { caseParts } from './case-parts.ts'
import { CaseLinks } from './meeting-pages.tsx'
import { ParagraphAside } from './paragraph-aside.tsx'
import type { ParagraphView } from './paragraph-view.ts'

/** One paragraph of the minutes as a citizen reads it: what was decided first, and of what kind it is. */
export function ParagraphPage(view: ParagraphView) {
  const { here, paragraph, decisions } = view
  const name = paragraph.number ? `${formatParagraph(paragraph.number)} ${paragraph.title}` : paragraph.title
  return (
    <Page here={here} title={name} reading section="meetings" crumbs={crumbsOf(here, paragraph)}>
      <div class="minutes">
        <article>
          <h1 lang={here.said}>{name}</h1>
          <Where here={here} paragraph={paragraph} />
          <Ruling here={here} decisions={decisions} />
          <Way view={view} />
          <Summary here={here} paragraph={paragraph} />
          <HowItWent here={here} decisions={decisions} process={paragraph.process} />
          <Dissents here={here} dissents={decisions.dissents} />
          <Findings view={view} />
          <Attachments here={here} attachments={paragraph.attachments} />
        </article>
        <ParagraphAside view={view} />
      </div>
    </Page>
  )
}

function crumbsOf(here: Here, paragraph: ParagraphDetail): Crumb[] {
  const { bodySlug, bodyName, meetingSlug } = paragraph
  return [
    { label: meetingWords[here.language].title, href: here.to.meetings },
    { label: bodyName, href: `${here.to.meetings}?organ=${bodySlug}`, lang: here.said },
    { label: meetingTime(here, paragraph), href: here.to.meeting(bodySlug, meetingSlug) },
  ]
}

function Where({ here, paragraph }: { here: Here; paragraph: ParagraphDetail }) {
  return (
    <p class="where">
      <span lang={here.said}>{paragraph.bodyName}</span> {meetingTime(here, paragraph)}
      {paragraph.cases.length > 0 ? ' · ' : ' '}
      <CaseLinks here={here} cases={paragraph.cases} /> <SourceMark here={here} passage={paragraph.passage} />
    </p>
  )
}

function Ruling({ here, decisions }: { here: Here; decisions: ParagraphDecisions }) {
  const { clauses } = decisions
  return (
    <section class="ruling" aria-labelledby="beslutat">
      <h2 id="beslutat">{rulingHeading(here, clauses)}</h2>
      {clauses.length > 0 ? (
        <ClauseList here={here} clauses={clauses} />
      ) : (
        <ClauseMark language={here.language} kind="notFound" />
      )}
    </section>
  )
}

/** The other paragraphs of the same case, before and after this one. */
function Way({ view: { here, paragraph, sameCase } }: { view: ParagraphView }) {
  const parts = caseParts(here, sameCase, paragraph)
  if (parts.length < 2) return null
  return (
    <section class="ruled" aria-labelledby="vag">
      <h2 id="vag">{meetingWords[here.language].way}</h2>
      <Timeline here={here} parts={parts} />
    </section>
  )
}

function Summary({ here, paragraph }: { here: Here; paragraph: ParagraphDetail }) {
  if (!paragraph.summary) return null
  return (
    <section class="ruled" aria-labelledby="varfor">
      <h2 id="varfor">{meetingWords[here.language].why}</h2>
      <div class="prose" lang={here.said}>
        {paragraph.summary.split(/\n+/).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </section>
  )
}

/** What the reading found contradictory here, so that a figure is not read without it. */
function Findings({ view: { here, findings } }: { view: ParagraphView }) {
  const words = documentWords[here.language]
  if (findings.length === 0) return null
  return (
    <section class="ruled" aria-labelledby="fynd">
      <h2 id="fynd">{words.findingsTitle}</h2>
      <ul class="docs">
        {findings.map((finding) => (
          <li key={finding.id}>
            <b>{words.findingKinds[finding.kind]}.</b> {messageOf(finding, here.language)}{' '}
            <SourceMark here={here} passage={finding.passage} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Attachments({ here, attachments }: { here: Here; attachments: readonly string[] }) {
  if (attachments.length === 0) return null
  return (
    <section class="ruled" aria-labelledby="handlingar">
      <h2 id="handlingar">{meetingWords[here.language].attachments}</h2>
      <ul class="docs" lang={here.said}>
        {attachments.map((attachment) => (
          <li key={attachment}>{attachment}</li>
        ))}
      </ul>
    </section>
  )
}
