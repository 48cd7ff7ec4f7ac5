import { formatInstant, formatParagraph } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { KeysDialog } from '../ui/keys.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { Empty } from '../ui/states.tsx'
import { reviewWords } from '../ui/words/review.ts'
import type { CandidateRow, ImportFileDetail } from './import.ts'
import { actAddress, CandidateActs } from './review-acts.tsx'
import { listed, neighbours, queryOf, type ReviewChoice } from './review-choice.ts'
import { DraftLine } from './review-draft.tsx'
import { CandidateFields, HowSure } from './review-form.tsx'
import type { CandidateFormState } from './review-form-state.ts'

interface DeskProps {
  here: Here
  file: ImportFileDetail
  choice: ReviewChoice
  /** The form of the open candidate; null when the file has none. */
  form: CandidateFormState | null
}

/** The source with the passage marked, and the candidate beside it as a form. */
export function ReviewDesk({ here, file, choice, form }: DeskProps) {
  if (file.text === null) return <p>{reviewWords[here.language].noReading}</p>
  return (
    <div class="review">
      <SourcePane here={here} file={file} text={file.text} mark={form ? form.row : null} />
      {form ? (
        <CandidateForm here={here} file={file} choice={choice} form={form} />
      ) : (
        <NothingFound here={here} file={file} choice={choice} />
      )}
    </div>
  )
}

interface SourceProps {
  here: Here
  file: ImportFileDetail
  text: string
  mark: CandidateRow | null
}

function SourcePane({ here, file, text, mark }: SourceProps) {
  const words = reviewWords[here.language]
  const source = { text, pageList: file.pageList, furniture: file.furniture }
  return (
    <section class="pane" aria-labelledby="kallan">
      <div class="pane-head">
        <h2 id="kallan">{words.source}</h2>
      </div>
      <Sheet language={here.language} said={here.said} source={source} mark={mark} near={mark !== null} />
      {mark && mark.end > mark.start && <Strand />}
      <div class="pane-foot">
        <span>{words.grey}</span>
      </div>
    </section>
  )
}

/** The thread from the passage's underline to the open mark; where it cannot be drawn nothing is lost. */
function Strand() {
  return (
    <>
      <span class="strand from-passage" aria-hidden="true" />
      <span class="strand along" aria-hidden="true" />
      <span class="strand to-mark" aria-hidden="true" />
    </>
  )
}

interface FormProps extends DeskProps {
  form: CandidateFormState
}

function CandidateForm({ here, file, choice, form }: FormProps) {
  const words = reviewWords[here.language]
  const { row } = form
  return (
    <section class="candidate" id="uppgift" aria-labelledby="uppgift-h">
      <CandidateHead here={here} file={file} choice={choice} row={row} />
      <HowSure state={form} />
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

function CandidateHead({ here, file, choice, row }: StepsProps) {
  const words = reviewWords[here.language]
  return (
    <div class="candidate-top">
      <div class="head-row">
        <span class="marked-head">
          <OpenMark here={here} row={row} />
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

/** The open § mark: the strand runs from it to the passage that the candidate was read from. */
function OpenMark({ here, row }: { here: Here; row: CandidateRow }) {
  const words = reviewWords[here.language]
  if (row.end <= row.start) return null
  return (
    <a class="src a-mark" href="#passage" aria-current="true">
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

function NothingFound({ here, file, choice }: Omit<DeskProps, 'form'>) {
  const words = reviewWords[here.language]
  return (
    <Empty title={words.nothingFound} text={words.nothingFoundText}>
      {file.state === 'read' && (
        <form method="post" action={actAddress(here, file, choice, 'godta')}>
          <input type="hidden" name="uppgift" value="alla" />
          <button type="submit" class="btn main">
            {words.keepAsSource}
          </button>
        </form>
      )}
    </Empty>
  )
}
