import { formatDate } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { Page } from '../ui/layout.tsx'
import { Progress, RefusedNotice } from '../ui/states.tsx'
import { headWords } from '../ui/words/head.ts'
import { importWords } from '../ui/words/imports.ts'
import { markWords } from '../ui/words/marks.ts'
import { reviewWords } from '../ui/words/review.ts'
import { templateWords } from '../ui/words/template.ts'
import { documentTitle } from './document-title.ts'
import type { ImportFileDetail } from './import.ts'
import type { ReviewChoice } from './review-choice.ts'
import { ReviewDesk } from './review-desk.tsx'
import { ReviewFindings } from './review-findings.tsx'
import type { CandidateFormState } from './review-form-state.ts'
import { ReviewQueue } from './review-queue.tsx'
import type { Place } from './set-apart.ts'

interface ReviewProps {
  here: Here
  file: ImportFileDetail
  choice: ReviewChoice
  /** The form of the open candidate; null when the file has none. */
  form: CandidateFormState | null
  /** A place of the source to show instead of the open candidate's own. */
  place: Place | null
  /** The page of the list that is asked for. */
  wanted: string | null
  reasons: readonly string[]
}

/** The review of a file: the source with the passage marked, the candidate beside it, what is left below. */
export function ReviewPage({ here, file, choice, form, place, wanted, reasons }: ReviewProps) {
  const words = importWords[here.language]
  const crumbs = [
    { label: words.title, href: here.to.imports },
    { label: words.thisImport, href: here.to.theImport(file.importId) },
  ]
  const title = `${reviewWords[here.language].review} ${file.fileName}`
  const open = form?.row ?? null
  return (
    <Page here={here} title={title} section="imports" crumbs={crumbs} island="import-review">
      <Head here={here} file={file} />
      {reasons.length > 0 && <RefusedNotice language={here.language} reasons={reasons} />}
      {file.isOffered && (
        <p class="notice">
          <a href={here.to.differences(file.importId, file.id)}>{templateWords[here.language].offeredFile}</a>
        </p>
      )}
      <ReviewDesk here={here} file={file} choice={choice} form={form} place={place} />
      {file.candidates.length > 0 && (
        <ReviewQueue here={here} file={file} choice={choice} open={open} wanted={wanted} />
      )}
      <ReviewFindings here={here} file={file} choice={choice} open={open} />
    </Page>
  )
}

function Head({ here, file }: { here: Here; file: ImportFileDetail }) {
  const words = reviewWords[here.language]
  const corrected = file.candidates.filter((one) => one.isCorrected).length
  return (
    <div class="work-head">
      <div>
        <h1 lang={here.said}>{titleOf(file)}</h1>
        <p class="quiet half">
          {file.fileName}
          {' · '}
          {importWords[here.language].states[file.state]}
          {file.documentSlug && ' · '}
          {file.documentSlug && <a href={here.to.document(file.documentSlug)}>{words.toDocument}</a>}
        </p>
        {file.document && <DocumentHead here={here} file={file} document={file.document} />}
      </div>
      <Progress
        language={here.language}
        label={words.review}
        done={file.accepted + file.rejected}
        all={file.candidates.length}
        words={words.reviewed(file.candidates.length)}
        rest={words.reviewRest(file.accepted, corrected, file.rejected)}
      />
    </div>
  )
}

interface DocumentHeadProps {
  here: Here
  file: ImportFileDetail
  document: NonNullable<ImportFileDetail['document']>
}

/** What the document is, whose and when: on it depends where everything in it belongs. */
function DocumentHead({ here, file, document }: DocumentHeadProps) {
  const words = headWords[here.language]
  const { kind, body, date } = document
  return (
    <p class="half">
      {markWords[here.language].documentKinds[kind]}
      {' · '}
      <span lang={here.said}>{body ?? words.noBody}</span>
      {' · '}
      {date ? formatDate(date, here.language) : words.undated}
      {file.isHeadCorrected && ` · ${reviewWords[here.language].correctedMark.toLowerCase()}`}
      {' · '}
      <a href={here.to.importHead(file.importId, file.id)}>{words.correct}</a>
    </p>
  )
}

/** What the file will be called as a document, also before anything of it is accepted. */
function titleOf(file: ImportFileDetail): string {
  return file.documentTitle ?? (file.document ? documentTitle(file.document, file.fileName) : file.fileName)
}
