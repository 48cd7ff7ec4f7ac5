import type { AssignmentDetail, MentionRow } from '../domain/assignments/assignment.ts'
import { tellFigure } from '../domain/assignments/tell-pages.ts'
import { capital, formatDate, formatList } from '../ui/format.ts'
import { type ClauseKindName, ClauseMark, markOfStanding, SourceMark } from '../ui/marks.tsx'
import { markWords } from '../ui/words/marks.ts'
import { threadWords } from '../ui/words/thread.ts'
import type { ThreadView } from './thread-view.ts'

/** What was decided, in the largest type of the page, and beside it what became of it. */
export function ThreadLead(view: ThreadView) {
  const { here, assignment } = view
  const words = threadWords[here.language]
  return (
    <div class="lead">
      <section class="decided" aria-labelledby="beslutat">
        <h2 class="vh" id="beslutat">
          {words.whatWasDecided}
        </h2>
        <HeadlineText view={view} />
        <GivenBy view={view} assignment={assignment} />
      </section>
      <div>
        <Facts view={view} />
        <p class="acts">
          <a class="btn" href={here.to.threadData(assignment.slug)}>
            {words.getData}
          </a>
        </p>
      </div>
    </div>
  )
}

function HeadlineText({ view }: { view: ThreadView }) {
  const { here } = view
  const { text, kind, to, mention } = headlineOf(view)
  const place = mention && markWords[here.language].documentKinds[mention.passage.kind].toLowerCase()
  return (
    <>
      <p class="decided-text" lang={here.said}>
        {text}
      </p>
      <p class="decided-by">
        <ClauseMark language={here.language} kind={kind} to={to} />{' '}
        {place && kind === 'notFound' && (
          <span class="half">{threadWords[here.language].statedIn(place)}</span>
        )}{' '}
        {mention && <SourceMark here={here} {...view.sourceOf(mention.passage)} />}
      </p>
    </>
  )
}

interface Headline {
  text: string
  kind: ClauseKindName
  to: string[]
  mention: MentionRow | undefined
}

/** What is decided goes before what is proposed, and that before what is only told. */
const weight: readonly MentionRow['standing'][] = ['decided', 'proposed', 'handedOver', 'noted']

/** The latest target with the most weight, else the assignment's own wording; with the standing of that place. */
function headlineOf({ thread, assignment }: ThreadView): Headline {
  const mentions = thread.assignments.flatMap((one) => one.mentions).toReversed()
  const weightOf = (one: MentionRow) => (one.standing ? weight.indexOf(one.standing) : weight.length)
  const stated = mentions.filter((one) => one.target).toSorted((a, b) => weightOf(a) - weightOf(b))
  const mention = stated[0] ?? assignment.mentions[0]
  const held = assignment.decision?.held && !mention?.target
  return {
    text: asSentence(mention?.target ?? assignment.title),
    kind: held ? 'own' : mention?.standing ? markOfStanding[mention.standing] : 'notFound',
    to: mention?.awaits ?? [],
    mention,
  }
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

function GivenBy({ view, assignment }: { view: ThreadView; assignment: AssignmentDetail }) {
  const { here, thread, sourceOf } = view
  const words = threadWords[here.language]
  const given = [assignment, ...thread.assignments].find((one) => one.decision)
  const decision = given?.decision
  if (!given || !decision) return null
  const giver = capital(decision.by ?? given.giver ?? '')
  const date = decision.date ? formatDate(decision.date, here.language) : null
  return (
    <p class="decided-by">
      {date ? words.gave(giver, date) : words.gaveUndated(giver)}
      {'. '}
      {decision.held ? (
        <a href={here.to.paragraph(decision.held.bodySlug, decision.held.year, decision.held.paragraphSlug)}>
          §&nbsp;{decision.held.number}
        </a>
      ) : (
        <>
          {words.ownMinutesMissing} <SourceMark here={here} {...sourceOf(decision.passage)} />
        </>
      )}
    </p>
  )
}

function Facts({ view }: { view: ThreadView }) {
  const { here, assignment, thread } = view
  const words = threadWords[here.language]
  const reporting = thread.assignments.toReversed().find((one) => one.reporting)?.reporting
  return (
    <dl class="facts">
      <dt>{words.became}</dt>
      <dd>
        <Became view={view} />
      </dd>
      <Fact name={words.receivers} said={here.said} value={formatList(assignment.receivers, here.language)} />
      <Fact name={words.reporting} said={here.said} value={reporting ?? ''} />
    </dl>
  )
}

function Fact({ name, value, said }: { name: string; value: string; said: 'sv' | undefined }) {
  if (!value) return null
  return (
    <>
      <dt>{name}</dt>
      <dd lang={said}>{value}</dd>
    </>
  )
}

function Became({ view: { here, thread, sourceOf } }: { view: ThreadView }) {
  const { language } = here
  const words = threadWords[language]
  const { status } = thread
  switch (status.kind) {
    case 'deviates':
    case 'onTarget':
      return (
        <>
          {tellFigure(status.outcome, language)}
          {status.outcome.asOf && ` ${formatDate(status.outcome.asOf, language)}`}{' '}
          <SourceMark here={here} {...sourceOf(status.outcome.passage)} />{' '}
          {words.target(tellFigure(status.target, language)).toLowerCase()}{' '}
          <SourceMark here={here} {...sourceOf(status.target.passage)} />
        </>
      )
    case 'reported':
      return <>{status.at ? words.reportedAt(formatDate(status.at, language)) : words.reportedUndated}</>
    case 'ended':
      return <>{words.endedBy(String(status.year))}</>
    case 'notReported':
      return <>{words.nothingReported}</>
  }
}
