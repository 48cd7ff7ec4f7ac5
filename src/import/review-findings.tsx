import { messageOf } from '../domain/documents/document.ts'
import type { Here } from '../ui/here.ts'
import { SourceMark } from '../ui/marks.tsx'
import { reviewWords } from '../ui/words/review.ts'
import type { ImportFileDetail } from './import.ts'

/** What the reading found wrong in the file. */
export function ReviewFindings({ here, file }: { here: Here; file: ImportFileDetail }) {
  if (file.findingList.length === 0) return null
  return (
    <section class="queue" aria-labelledby="fynd">
      <h2 id="fynd">{reviewWords[here.language].findingsTitle}</h2>
      <ul class="board">
        {file.findingList.map((finding) => (
          <li key={`${finding.start} ${finding.message}`}>
            {messageOf(finding, here.language)}{' '}
            {file.documentSlug && <FindingMark here={here} file={file} finding={finding} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

type ShownFinding = ImportFileDetail['findingList'][number]

function FindingMark({ here, file, finding }: { here: Here; file: ImportFileDetail; finding: ShownFinding }) {
  const { start, end } = finding
  const passage = {
    documentSlug: file.documentSlug ?? '',
    documentTitle: file.documentTitle ?? file.fileName,
    date: null,
    start,
    end,
    page: null,
    paragraph: null,
  }
  return <SourceMark here={here} passage={passage} />
}
