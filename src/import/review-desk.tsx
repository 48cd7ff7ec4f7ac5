import { formatInstant, formatParagraph } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { KeysDialog } from '../ui/keys.tsx'
import { Empty } from '../ui/states.tsx'
import { reviewWords } from '../ui/words/review.ts'
import type { CandidateRow, ImportFileDetail } from './import.ts'
import { actAddress, CandidateActs } from './review-acts.tsx'
import { listed, neighbours, queryOf, type ReviewChoice } from './review-choice.ts'
import { DraftLine } from './review-draft.tsx'
import { FindingsHere } from './review-findings.tsx'
import { CandidateFields, HowSure } from './review-form.tsx'
import type { CandidateFormState } from './review-form-state.ts'
import { SourcePane } from './review-source.tsx'
import type { Place } from './set-apart.ts'

interface DeskProps {
  here: Here
  file: ImportFileDetail
  choice: ReviewChoice
  /** The form of the open candidate; null when the file has none. */
  form: CandidateFormState | null
  /** A place of the source to show instead of the open candidate's own. */
  place: Place | null
}

/** The source with the passage marked, and the candidate beside it as a form. */
export function ReviewDesk({ here, file, choice, form, place }: DeskProps) {
  if (file.text === null) return <p>{reviewWords[here.language].noReading}</p>
  return (
    <div class="review">
      <SourcePane
        here={here}
        file={file}
        choice={choice}
        text={file.text}
        open={form?.row ?? null}
        place={place}
      />
      {form ? (
        <CandidateForm here={here} file={file} choice={choice} form={form} place={place} />
      ) : (
        <NothingFound here={here} file={file} choice={choice} />
      )}
    </div>
  )
}

interface FormProps extends DeskProps {
  form: CandidateFormState
}

function CandidateForm({ here, file, choice, form, place }: FormProps) {
  const words = reviewWords[here.language]
  const { row } = form
  return (
    <section class="candidate" id="uppgift" aria-labelledby="uppgift-h">
      <CandidateHead here={here} file={file} choice={choice} row={row} place={place} />
      <HowSure state={form} />
      <FindingsHere here={here} file={file} choice={choice} open={row} />
      {form.wrong.length > 0 && (
        <p class="wrong" role="alert">
          {words.notKept}
        </p>
      )}
      <form
        class="fields"
        method="post"
        action={actAddress(here, file, choice, 'ratta')}
        data-draft={here.to.importAct(file.importId, file.id, 'utkast')}
      >
        <input type="hidden" name="uppgift" value={row.id} />
        <DraftLine state={form} throwAway={actAddress(here, file, choice, 'utkast')} />
        <CandidateFields state={form} />
        <CandidateActs here={here} file={file} choice={choice} row={row} />
      </form>
      <p class="label">{words.byline}</p>
      <KeysDialog language={here.language} />
    </section>
  )
}

function standing(here: Here, row: CandidateRow): string {
  const words = reviewWords[here.language]
  const word = words.decisions[row.state]
  if (!row.decidedBy || !row.decidedAt) return word
  return words.decidedBy(word, row.decidedBy, formatInstant(row.decidedAt, here.language))
}

function CandidateHead({ here, file, choice, row, place }: StepsProps & { place: Place | null }) {
  const words = reviewWords[here.language]
  return (
    <div class="candidate-top">
      <div class="head-row">
        <span class="marked-head">
          <OpenMark here={here} row={row} href={place && candidateAddress(here, file, choice, row)} />
          <h2 id="uppgift-h">
            {words.candidateHead(words.kinds[row.kind], row.number, file.candidates.length)}
          </h2>
        </span>
        <Steps here={here} file={file} choice={choice} row={row} />
      </div>
      <p class="half quiet">{standing(here, row)}</p>
    </div>
  )
}

/** The § mark of the candidate, open while its own passage is shown; else it leads back to that. */
function OpenMark({ here, row, href }: { here: Here; row: CandidateRow; href: string | null }) {
  const words = reviewWords[here.language]
  if (row.end <= row.start) return null
  return (
    <a
      class={href === null ? 'src a-mark' : 'src'}
      href={href ?? '#passage'}
      aria-current={href === null ? 'true' : undefined}
    >
      {row.paragraph ? formatParagraph(row.paragraph) : words.source}
      <span class="vh"> {words.toPassage}</span>
    </a>
  )
}

interface StepsProps {
  here: Here
  file: ImportFileDetail
  choice: ReviewChoice
  row: CandidateRow
}

function Steps({ here, file, choice, row }: StepsProps) {
  const words = reviewWords[here.language]
  const { previous, next } = neighbours(listed(file.candidates, choice, row), row)
  return (
    <p class="half steps">
      {previous && (
        <a rel="prev" href={candidateAddress(here, file, choice, previous)}>
          {words.previous}
        </a>
      )}
      {next && (
        <a rel="next" href={candidateAddress(here, file, choice, next)}>
          {words.next}
        </a>
      )}
    </p>
  )
}

/** The address of the review with a candidate open, the list shown as it is. */
export function candidateAddress(
  here: Here,
  file: ImportFileDetail,
  choice: ReviewChoice,
  candidate: CandidateRow,
): string {
  const query = queryOf(choice, { uppgift: candidate.id })
  return `${here.to.importFile(file.importId, file.id)}${query}#uppgift`
}

function NothingFound({ here, file, choice }: Omit<DeskProps, 'form' | 'place'>) {
  const words = reviewWords[here.language]
  return (
    <Empty title={words.nothingFound} text={words.nothingFoundText}>
      {(file.state === 'nothing' || file.state === 'read') && (
        <form class="acts" method="post" action={actAddress(here, file, choice, 'godta')}>
          <input type="hidden" name="uppgift" value="alla" />
          <button type="submit" class="btn main">
            {words.keepAsSource}
          </button>
          <button type="submit" class="btn" formaction={actAddress(here, file, choice, 'avvisa')}>
            {words.letGo}
          </button>
        </form>
      )}
    </Empty>
  )
}
