import type { AssignmentDetail, GivingDecision, MentionRow } from '../domain/assignments/assignment.ts'
import type { PassageRef } from '../domain/documents/document.ts'
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
  const { text, kind, to, mention, passage } = headlineOf(view)
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
        {passage && <SourceMark here={here} {...view.sourceOf(passage)} />}
      </p>
    </>
  )
}

interface Headline {
  text: string
  kind: ClauseKindName
  to: string[]
  mention: MentionRow | undefined
  /** Where the text stands. */
  passage: PassageRef | undefined
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
    text: asSentence(capital(wordingOf(mention) ?? assignment.title)),
    kind: held ? 'own' : mention?.standing ? markOfStanding[mention.standing] : 'notFound',
    to: mention?.awaits ?? [],
    mention,
    passage: mention && (targetPassageOf(thread.assignments, mention) ?? mention.passage),
  }
}

/** The target; the whole wording where the target is but a part of it ("with 120 million"). */
function wordingOf(mention: MentionRow | undefined): string | null {
  if (!mention?.target) return null
  const isPart = mention.title.toLowerCase().includes(mention.target.toLowerCase())
  return isPart ? mention.title : mention.target
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
