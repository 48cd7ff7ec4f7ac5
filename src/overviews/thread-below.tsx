import type { ComponentChildren } from 'preact'
import type { ContinuationRow, MentionRow } from '../domain/assignments/assignment.ts'
import { tellFigure } from '../domain/assignments/tell-pages.ts'
import { messageOf } from '../domain/documents/document.ts'
import type { FigureRow } from '../domain/goals/goal.ts'
import { capital, formatDate } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { ClauseMark, markOfStanding, SourceMark, Sure } from '../ui/marks.tsx'
import { numbers, TableHead } from '../ui/table.tsx'
import { threadWords } from '../ui/words/thread.ts'
import type { ThreadView } from './thread-view.ts'

/** What the thread is made of: how its years are joined, its figures, and every place that states it. */
export function ThreadBelow(view: ThreadView) {
  return (
    <div class="below">
      <Years view={view} />
      <Figures view={view} />
      <Mentions view={view} />
    </div>
  )
}

function Years({ view: { here, thread } }: { view: ThreadView }) {
  const words = threadWords[here.language]
  const { continuations } = thread
  return (
    <section class="whole" id="aren" aria-labelledby="aren-h">
      <h2 id="aren-h">{words.yearsHow}</h2>
      {continuations.length === 0 ? (
        <p class="half">{words.onlyOneYear}</p>
      ) : (
        <>
          <p class="half quiet">{words.yearsIntro}</p>
          <table class="table stack">
            <TableHead columns={[words.earlier, words.how, words.later, words.certainty, words.reasons]} />
            <tbody>
              {continuations.map((link) => (
                <YearRow key={`${link.earlierSlug} ${link.laterSlug}`} view={{ here, thread }} link={link} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

function YearRow({ view, link }: { view: Pick<ThreadView, 'here' | 'thread'>; link: ContinuationRow }) {
  const { here, thread } = view
  const words = threadWords[here.language]
  const nameOf = (slug: string) => {
    const found = thread.assignments.find((one) => one.slug === slug)
    return found ? `${found.year ?? ''} ${found.title}`.trim() : slug
  }
  return (
    <tr>
      <td lang={here.said}>{nameOf(link.earlierSlug)}</td>
      <td>{words.continuation[link.kind]}</td>
      <th scope="row" lang={here.said}>
        {nameOf(link.laterSlug)}
      </th>
      <td>
        {link.confirmed ? words.confirmed : <Sure language={here.language} confidence={link.confidence} />}
      </td>
      <td>{link.reasons.map((reason) => messageOf(reason, here.language)).join(', ')}</td>
    </tr>
  )
}

function Figures({ view: { here, thread, sourceOf } }: { view: ThreadView }) {
  const words = threadWords[here.language]
  const figures = thread.assignments.flatMap((assignment) => assignment.figures)
  if (figures.length === 0) return null
  return (
    <section class="narrow roomy" id="varden" aria-labelledby="varden-h">
      <h2 id="varden-h">{words.figuresHow}</h2>
      <table class="table stack">
        <TableHead columns={[words.what, numbers(words.value), words.asOf, words.source]} />
        <tbody>
          {figures.map((figure) => (
            <FigureLine key={figure.id} here={here} figure={figure}>
              <SourceMark here={here} {...sourceOf(figure.passage)} />
            </FigureLine>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function timeOfFigure({ language }: Here, { asOf, passage }: FigureRow): string {
  const time = asOf ?? passage.date
  return time ? formatDate(time, language) : '–'
}

/** What a figure measures, unless its label only says again that it is a target: "Vårt mål". */
function measuredBy({ role, label, of }: FigureRow): string | null {
  return role === 'target' && /^(\p{L}+ )?mål(et|en)?$/iu.test(label) ? of : label
}

function FigureLine({
  here,
  figure,
  children,
}: {
  here: Here
  figure: FigureRow
  children: ComponentChildren
}) {
  const role = threadWords[here.language].role[figure.role]
  const measured = measuredBy(figure)
  return (
    <tr>
      <th scope="row">
        {measured ? `${role}: ` : role}
        {measured && <span lang={here.said}>{measured}</span>}
      </th>
      <td class="n">{tellFigure(figure, here.language)}</td>
      <td>{timeOfFigure(here, figure)}</td>
      <td>{children}</td>
    </tr>
  )
}

function Mentions({ view: { here, thread, sourceOf } }: { view: ThreadView }) {
  const words = threadWords[here.language]
  const mentions = thread.assignments.flatMap((assignment) => assignment.mentions)
  return (
    <section class="wide roomy" id="omnamnanden" aria-labelledby="omnamnanden-h">
      <h2 id="omnamnanden-h">{words.mentionsHow}</h2>
      <table class="table stack">
        <TableHead columns={[words.wording, words.document, words.standing, words.source]} />
        <tbody>
          {mentions.map((mention) => (
            <MentionLine key={mention.id} here={here} mention={mention}>
              <SourceMark here={here} {...sourceOf(mention.passage)} />
            </MentionLine>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function MentionLine({
  here,
  mention,
  children,
}: {
  here: Here
  mention: MentionRow
  children: ComponentChildren
}) {
  const { standing } = mention
  return (
    <tr>
      <th scope="row" lang={here.said}>
        {capital(mention.title)}
      </th>
      <td lang={here.said}>{mention.passage.documentTitle}</td>
      <td>
        {standing ? (
          <ClauseMark language={here.language} kind={markOfStanding[standing]} to={mention.awaits} />
        ) : (
          threadWords[here.language].notInMinutes
        )}
      </td>
      <td>{children}</td>
    </tr>
  )
}
