import type { AssignmentDetail, GivingDecision, MentionRow } from '../domain/assignments/assignment.ts'
import { ownWordsOf, statedAimOf } from '../domain/assignments/own-words.ts'
import { asSentence, capital, formatDate } from '../ui/format.ts'
import { type ClauseKindName, ClauseMark, markOfStanding, Sourced, SourceMark } from '../ui/marks.tsx'
import { markWords } from '../ui/words/marks.ts'
import { threadWords } from '../ui/words/thread.ts'
import { targetPassageOf } from './sayings.ts'
import { ThreadFacts } from './thread-facts.tsx'
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
        <GivenBy view={view} />
      </section>
      <div>
        <ThreadFacts view={view} />
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
      <StatedAim view={view} />
    </>
  )
}

interface Headline {
  text: string
  kind: ClauseKindName
  to: string[]
  mention: MentionRow | null
}

/** The assignment's own words where they weigh most, with the standing of that place. */
function headlineOf({ assignment }: ThreadView): Headline {
  const mention = ownWordsOf(assignment)
  const standing = mention?.standing ? markOfStanding[mention.standing] : 'notFound'
  return {
    text: asSentence(capital(mention?.title ?? assignment.title)),
    kind: assignment.decision?.held ? 'own' : standing,
    to: mention?.awaits ?? [],
    mention,
  }
}

/** The aim beside the words, with where it stands. */
function StatedAim({ view }: { view: ThreadView }) {
  const { here, thread } = view
  const mention = statedAimOf(thread.assignments)
  if (!mention?.target) return null
  const year = thread.assignments.find(({ mentions }) => mentions.includes(mention))?.year ?? null
  const passage = targetPassageOf(thread.assignments, mention) ?? mention.passage
  return (
    <p class="decided-by">
      <span lang={here.said}>{threadWords[here.language].target(capital(mention.target), year)}</span>{' '}
      <SourceMark here={here} {...view.sourceOf(passage)} />
    </p>
  )
}

/** Every decision that gave it, year by year; that its minutes are missing is said. */
function GivenBy({ view }: { view: ThreadView }) {
  const { here, thread } = view
  const words = threadWords[here.language]
  const decisions = distinctDecisions(thread.assignments)
  if (decisions.length === 0) return null
  const missing = decisions.filter((decision) => !decision.held).length
  return (
    <p class="decided-by">
      {decisions.map((decision, index) => (
        <Given key={decision.date ?? index} view={view} decision={decision} again={index > 0} />
      ))}
      {`. ${missing > 0 ? words.minutesMissing(missing, decisions.length) : ''}`}
    </p>
  )
}

function distinctDecisions(assignments: readonly AssignmentDetail[]): GivingDecision[] {
  const all = assignments.flatMap((one) => (one.decision ? [one.decision] : []))
  return all.filter(
    (one, index) => all.findIndex((other) => other.date === one.date && other.by === one.by) === index,
  )
}

function Given({ view, decision, again }: { view: ThreadView; decision: GivingDecision; again: boolean }) {
  const { here, sourceOf } = view
  const words = threadWords[here.language]
  const giver = capital(decision.by ?? view.assignment.giver ?? '')
  const date = decision.date ? formatDate(decision.date, here.language) : null
  const { held } = decision
  const source = held
    ? {
        passage: { ...decision.passage, paragraph: held.number },
        href: here.to.paragraph(held.bodySlug, held.year, held.paragraphSlug),
      }
    : sourceOf(decision.passage)
  return (
    <>
      {again && ' '}
      <Sourced here={here} text={again ? words.gaveAgain(date) : words.gave(giver, date)} {...source} />
    </>
  )
}
