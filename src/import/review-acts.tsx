import type { FileAct } from '../ui/addresses.ts'
import type { Here } from '../ui/here.ts'
import { reviewWords } from '../ui/words/review.ts'
import type { CandidateRow, ImportFileDetail } from './import.ts'
import {
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

/** The last decision, to take back in one step. */
export function UndoLast({ here, file, choice }: Omit<ActsProps, 'row'>) {
  const words = reviewWords[here.language]
  const last = lastDecided(file.candidates)
  if (!last) return null
  return (
    <form method="post" action={actAddress(here, file, choice, 'aterta')}>
      <input type="hidden" name="uppgift" value={last.id} />
      <button type="submit" class="btn quiet-btn" data-key="u">
        {words.undoLast(`${words.undone[last.state]} ${shortTitle(last.title)}`)}
      </button>
    </form>
  )
}

function shortTitle(title: string): string {
  return title.length > 40 ? `${title.slice(0, 39).trimEnd()}…` : title
}

/** Accepts all that wait and are at least so sure; each choice says how many it takes. */
export function AcceptMany({ here, file, choice }: Omit<ActsProps, 'row'>) {
  if (file.proposed < 2) return null
  const to = actAddress(here, file, choice, 'godta')
  return <AcceptAbove here={here} to={to} thresholds={thresholdsOf(sureness(file.candidates))} />
}

interface AboveProps {
  here: Here
  to: string
  thresholds: readonly Threshold[]
}

/** The choice of a certainty, each with how many it takes, and the button that accepts them. */
export function AcceptAbove({ here, to, thresholds }: AboveProps) {
  const words = reviewWords[here.language]
  return (
    <form class="accept-many" method="post" action={to}>
      <label for="minst">{words.manyTitle}</label>
      <select id="minst" name="minst">
        {thresholds.map(({ percent, count }) => (
          <option key={percent} value={`${percent}-${count}`}>
            {percent === 0 ? words.allLeft(count) : words.atLeast(percent, count)}
          </option>
        ))}
      </select>
      <button type="submit" class="btn">
        {words.acceptMany}
      </button>
    </form>
  )
}
