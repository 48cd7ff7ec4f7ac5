import { Fragment } from 'preact'
import { shortened } from '../../ui/format.ts'
import type { Here } from '../../ui/here.ts'
import { ClauseMark, SourceMark } from '../../ui/marks.tsx'
import { meetingWords } from '../../ui/words/meetings.ts'
import type { ClauseRow, Dissent, ParagraphDecisions, Vote } from './clause.ts'

/** The clauses of a paragraph, each with its kind; what only notes is set smaller. */
export function ClauseList({ here, clauses }: { here: Here; clauses: readonly ClauseRow[] }) {
  return (
    <ol class="clauses">
      {clauses.map((clause, index) => (
        <li key={clause.id} class={clause.kind === 'noted' ? 'lesser' : undefined}>
          <span class="no">{clauses.length > 1 ? index + 1 : ''}</span>
          <div>
            <p class="text" lang={here.said}>
              {clause.text}
            </p>
            <p>
              <ClauseKindMark here={here} clause={clause} explain />{' '}
              <SourceMark here={here} passage={clause.passage} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

interface KindMarkProps {
  here: Here
  clause: Pick<ClauseRow, 'kind' | 'recommendedTo' | 'handedOverTo'>
  explain?: boolean
}

/** The kind of a clause, with the bodies it goes to. */
export function ClauseKindMark({ here, clause, explain }: KindMarkProps) {
  const to =
    clause.kind === 'handedOver' && clause.handedOverTo ? [clause.handedOverTo] : clause.recommendedTo
  return <ClauseMark language={here.language} kind={clause.kind} to={to} explain={explain ?? false} />
}

const longestInShort = 220

/**
 * What a paragraph decided, for the page of its whole meeting: the body's own words, cut at a word where they are
 * long. What it only proposes to somebody else is folded away, and that nothing was found is said, too.
 */
export function ClausesInShort({ here, clauses }: { here: Here; clauses: readonly ClauseRow[] }) {
  const own = clauses.filter((clause) => clause.kind !== 'recommendation')
  const proposals = clauses.filter((clause) => clause.kind === 'recommendation')
  return (
    <div class="in-short">
      {clauses.length === 0 && <ClauseMark language={here.language} kind="notFound" />}
      <ClauseLines here={here} clauses={own} />
      {proposals.length > 0 && (
        <details>
          <summary>
            <ProposalMark here={here} proposals={proposals} />
          </summary>
          {proposals.map((clause) => (
            <p key={clause.id} lang={here.said}>
              {clause.text}
            </p>
          ))}
        </details>
      )}
    </div>
  )
}

/** Each kind is marked where it begins, so that a row of like clauses is not a row of like marks. */
function ClauseLines({ here, clauses }: { here: Here; clauses: readonly ClauseRow[] }) {
  return clauses.map((clause, index) => (
    <p key={clause.id}>
      {clauses[index - 1]?.kind !== clause.kind && <ClauseKindMark here={here} clause={clause} />}
      <span lang={here.said}>{shortened(clause.text, longestInShort)}</span>
    </p>
  ))
}

/** A mark for each way that a proposal takes: bodies of two ways are no chain. */
function ProposalMark({ here, proposals }: { here: Here; proposals: readonly ClauseRow[] }) {
  const ways = new Map(proposals.map(({ recommendedTo }) => [recommendedTo.join(), recommendedTo]))
  return [...ways].map(([key, to]) => (
    <Fragment key={key}>
      <ClauseMark language={here.language} kind="recommendation" to={to} />{' '}
    </Fragment>
  ))
}

/** The heading over the clauses: nobody must take a proposal for a decision. */
export function rulingHeading(here: Here, clauses: readonly Pick<ClauseRow, 'kind'>[]): string {
  const words = meetingWords[here.language]
  const kinds = new Set(clauses.map((clause) => clause.kind))
  if (kinds.has('own') && kinds.has('recommendation')) return words.decidedAndProposed
  if (kinds.has('own')) return words.decided
  if (kinds.has('recommendation')) return words.proposed
  if (kinds.has('handedOver')) return words.handedOver
  return kinds.has('noted') ? words.noted : words.nothingTitle
}

interface HowItWentProps {
  here: Here
  decisions: ParagraphDecisions
  process: string | null
}

/** How the result was reached: what was proposed, from the floor too, the process and the votes. */
export function HowItWent({ here, decisions, process }: HowItWentProps) {
  const words = meetingWords[here.language]
  const told = toldOnTheWay(here, decisions, process)
  if (told.length === 0 && decisions.votes.length === 0) return null
  return (
    <section class="ruled" aria-labelledby="gick">
      <h2 id="gick">{words.how}</h2>
      {told.map((one) => (
        <Said key={one.title + one.texts[0]} here={here} {...one} />
      ))}
      {decisions.votes.map((vote) => (
        <VoteResult key={vote.about ?? ''} here={here} vote={vote} />
      ))}
    </section>
  )
}

interface Told {
  title: string
  texts: readonly string[]
}

/** What was proposed beforehand is told only where the decision differs from it. */
function toldOnTheWay(here: Here, decisions: ParagraphDecisions, process: string | null): Told[] {
  const words = meetingWords[here.language]
  const { proposals, clauses, yrkanden } = decisions
  const differs = proposals.join(' ') !== clauses.map((clause) => clause.text).join(' ')
  return [
    ...(differs && proposals.length > 0 ? [{ title: words.proposals, texts: proposals }] : []),
    ...yrkanden.map((one) => ({ title: words.yrkandeBy(one.by.join(', ')), texts: [one.text] })),
    ...(process ? [{ title: words.process, texts: [process] }] : []),
  ]
}

function Said({ here, title, texts }: Told & { here: Here }) {
  return (
    <div class="said">
      <h3>{title}</h3>
      <div class="prose" lang={here.said}>
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </div>
  )
}

function VoteResult({ here, vote }: { here: Here; vote: Vote }) {
  const words = meetingWords[here.language]
  const { yes, no, abstained, byName } = vote
  return (
    <div class="said">
      {vote.about && <p lang={here.said}>{vote.about}</p>}
      <p class="count">
        {yes !== null && <CountOf count={yes} word={words.yes} />}
        {no !== null && <CountOf count={no} word={words.no} />}
        {abstained !== null && <CountOf count={abstained} word={words.abstained} />}
      </p>
      {byName.length > 0 && (
        <details>
          <summary>{words.whoVoted}</summary>
          {(['yes', 'no', 'abstained', 'absent'] as const).map((kind) => (
            <Voters key={kind} title={words.votes[kind]} names={byName.filter((one) => one.vote === kind)} />
          ))}
        </details>
      )}
    </div>
  )
}

function CountOf({ count, word }: { count: number; word: string }) {
  return (
    <span>
      <b>{count}</b> {word}
    </span>
  )
}

function Voters({ title, names }: { title: string; names: readonly { name: string }[] }) {
  if (names.length === 0) return null
  return (
    <p class="half">
      <b>{title}</b> {names.map((one) => one.name).join(', ')}
    </p>
  )
}

/** Reservations, statements, and those who took no part. */
export function Dissents({ here, dissents }: { here: Here; dissents: readonly Dissent[] }) {
  const words = meetingWords[here.language]
  const groups = Map.groupBy(dissents, (dissent) => dissent.kind)
  return (
    <>
      {[...groups].map(([kind, group]) => (
        <section key={kind} class="ruled" aria-labelledby={`avvikande-${kind}`}>
          <h2 id={`avvikande-${kind}`}>{words.dissents[kind]}</h2>
          {group.map((dissent) => (
            <div key={dissent.by.join()} class="dissent" lang={here.said}>
              {dissent.text && <p>{dissent.text}</p>}
              <p class="by">{dissent.by.join(', ')}</p>
            </div>
          ))}
        </section>
      ))}
    </>
  )
}
