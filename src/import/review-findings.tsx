import { messageOf } from '../domain/documents/document.ts'
import type { Here } from '../ui/here.ts'
import { documentWords } from '../ui/words/documents.ts'
import { reviewWords } from '../ui/words/review.ts'
import type { CandidateRow, ImportFileDetail } from './import.ts'
import { queryOf, type ReviewChoice } from './review-choice.ts'
import type { Place } from './set-apart.ts'

interface FindingsProps {
  here: Here
  file: ImportFileDetail
  choice: ReviewChoice
  /** The candidate that stays open beside what is shown. */
  open: CandidateRow | null
}

/** What the reading found wrong in the whole file, each to be seen at its place in the source. */
export function ReviewFindings(props: FindingsProps) {
  const { here, file } = props
  if (file.findingList.length === 0) return null
  return (
    <section class="queue" aria-labelledby="fynd">
      <h2 id="fynd">{reviewWords[here.language].findingsTitle}</h2>
      <FindingLines {...props} findings={file.findingList} />
    </section>
  )
}

/** What was found wrong in the passage of the open candidate: told beside it, for it is a reason to look. */
export function FindingsHere(props: FindingsProps & { open: CandidateRow }) {
  const { here, file, open } = props
  const touching = file.findingList.filter(({ start, end }) => start < open.end && open.start < end)
  if (touching.length === 0) return null
  return (
    <section class="told" aria-labelledby="fynd-har">
      <h3 id="fynd-har">{reviewWords[here.language].findingsHere}</h3>
      <FindingLines {...props} findings={touching} />
    </section>
  )
}

function FindingLines({
  here,
  file,
  choice,
  open,
  findings,
}: FindingsProps & { findings: ImportFileDetail['findingList'] }) {
  return (
    <ul class="board">
      {findings.map((finding) => (
        <li key={`${finding.start} ${finding.message}`}>
          <b>{documentWords[here.language].findingKinds[finding.kind]}.</b>{' '}
          {messageOf(finding, here.language)}{' '}
          {finding.start < finding.end && (
            <a href={placeAddress(here, file, choice, open, finding)}>
              {reviewWords[here.language].showInSource}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The address of the review with a place of the source shown instead of the open candidate's own. */
export function placeAddress(
  here: Here,
  file: ImportFileDetail,
  choice: ReviewChoice,
  open: CandidateRow | null,
  { start, end }: Place,
): string {
  const more: Record<string, string> = { stalle: `${start}-${end}`, ...(open && { uppgift: open.id }) }
  return `${here.to.importFile(file.importId, file.id)}${queryOf(choice, more)}#passage`
}
