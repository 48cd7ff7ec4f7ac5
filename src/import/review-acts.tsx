import type { FileAct } from '../ui/addresses.ts'
import type { Here } from '../ui/here.ts'
import { reviewWords } from '../ui/words/review.ts'
import type { CandidateRow, ImportFileDetail } from './import.ts'
import {
  countAbove,
  lastDecided,
  queryOf,
  type ReviewChoice,
  sureness,
  type Threshold,
  thresholdsOf,
} from './review-choice.ts'

/** Makes the address of an act on a file, so that the list is shown as before when it is done. */
export function actAddress(here: Here, file: ImportFileDetail, choice: ReviewChoice, act: FileAct): string {
  return here.to.importAct(file.importId, file.id, act) + queryOf(choice)
}

interface ActsProps {
  here: Here
  file: ImportFileDetail
  choice: ReviewChoice
  row: CandidateRow
}

/** What can be done with the open candidate: the buttons of its form, each to its own address. */
export function CandidateActs({ here, file, choice, row }: ActsProps) {
  const words = reviewWords[here.language]
  const waits = row.state === 'proposed'
  const act = (name: FileAct, label: string, key?: string) => (
    <button
      type="submit"
      class={name === 'godta' ? 'btn main' : 'btn'}
      formaction={actAddress(here, file, choice, name)}
      data-key={key}
    >
      {label}
    </button>
  )
  return (
    <div class="acts">
      {waits && act('godta', words.acceptOne, 'a')}
      {act('ratta', row.state === 'accepted' ? words.saveAccepted : words.saveOne, 's')}
      {waits ? act('avvisa', words.rejectOne, 'r') : act('aterta', words.takeBack[row.state])}
    </div>
  )
}

/** The last decision, to take back in one step: all of it, when several were accepted at once. */
export function UndoLast({ here, file, choice }: Omit<ActsProps, 'row'>) {
  const words = reviewWords[here.language]
  const [last, ...others] = lastDecided(file.candidates)
  if (!last) return null
  const what = others.length > 0 ? words.undoneMany(others.length + 1) : shortTitle(last.title)
  return (
    <form method="post" action={actAddress(here, file, choice, 'aterta')}>
      <input type="hidden" name="uppgift" value={last.id} />
      <input type="hidden" name="samtidigt" value="ja" />
      <button type="submit" class="btn quiet-btn" data-key="u">
        {words.undoLast(`${words.undone[last.state]} ${what}`)}
      </button>
    </form>
  )
}

function shortTitle(title: string): string {
  return title.length > 40 ? `${title.slice(0, 39).trimEnd()}…` : title
}

/** The thresholds of a file: first what one would take is shown, then that is accepted. */
export function AcceptMany({ here, file, choice }: Omit<ActsProps, 'row'>) {
  if (file.proposed < 2 && choice.atLeast === null) return null
  const to = here.to.importFile(file.importId, file.id)
  const waiting = sureness(file.candidates)
  const percent = choice.atLeast
  return (
    <>
      <ChooseThreshold here={here} to={`${to}#ko`} thresholds={thresholdsOf(waiting)} chosen={percent} />
      {percent !== null && (
        <AcceptThese
          here={here}
          to={actAddress(here, file, choice, 'godta')}
          threshold={{ percent, count: countAbove(waiting, percent / 100) }}
          without={to}
        />
      )}
    </>
  )
}

interface ChooseProps {
  here: Here
  to: string
  thresholds: readonly Threshold[]
  chosen: number | null
}

/** The choice of a certainty, each with how many it would take; to see them first. */
export function ChooseThreshold({ here, to, thresholds, chosen }: ChooseProps) {
  const words = reviewWords[here.language]
  if (thresholds.length === 0) return null
  return (
    <form class="accept-many" method="get" action={to}>
      <label for="minst">{words.manyTitle}</label>
      <select id="minst" name="minst">
        {thresholds.map(({ percent, count }) => (
          <option key={percent} value={String(percent)} selected={percent === chosen}>
            {percent === 0 ? words.allLeft(count) : words.atLeast(percent, count)}
          </option>
        ))}
      </select>
      <button type="submit" class="btn">
        {words.showThem}
      </button>
    </form>
  )
}

interface TheseProps {
  here: Here
  to: string
  threshold: Threshold
  /** The list without a threshold, where this stands beside one. */
  without?: string
}

/** Accepts as many as are shown; refused when they are others by then. */
export function AcceptThese({ here, to, threshold: { percent, count }, without }: TheseProps) {
  const words = reviewWords[here.language]
  if (count === 0) return null
  // Beside the form of a candidate that is the page's one main act.
  const look = without ? 'btn' : 'btn main'
  return (
    <form class="acts accept-these" method="post" action={to}>
      <button type="submit" class={look} name="minst" value={`${percent}-${count}`}>
        {words.acceptThese(count)}
      </button>
      {without && <a href={`${without}#ko`}>{words.showLeftAgain}</a>}
    </form>
  )
}
