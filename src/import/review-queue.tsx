import { formatParagraph } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { Sure } from '../ui/marks.tsx'
import { pageOf } from '../ui/pagination.ts'
import { Pages } from '../ui/states.tsx'
import { TableHead } from '../ui/table.tsx'
import { Tally } from '../ui/tally.tsx'
import { documentWords } from '../ui/words/documents.ts'
import { reviewWords } from '../ui/words/review.ts'
import type { CandidateRow, ImportFileDetail } from './import.ts'
import { AcceptMany, UndoLast } from './review-acts.tsx'
import { listed, queryOf, type ReviewChoice } from './review-choice.ts'
import { candidateAddress } from './review-desk.tsx'

interface QueueProps {
  here: Here
  file: ImportFileDetail
  choice: ReviewChoice
  open: CandidateRow | null
  /** The page of the list that is asked for; the one with the open candidate when none is. */
  wanted: string | null
}

const pageSize = 50

/** What is left to decide in the file, or everything found, page by page. */
export function ReviewQueue({ here, file, choice, open, wanted }: QueueProps) {
  const words = reviewWords[here.language]
  const rows = listed(file.candidates, choice, open)
  const at = rows.findIndex((one) => one.id === open?.id)
  const page = pageOf(rows, wanted ?? String(Math.floor(Math.max(0, at) / pageSize) + 1), pageSize)
  const href = (number: number) =>
    `${here.to.importFile(file.importId, file.id)}${queryOf(choice, { sida: String(number), ...(open ? { uppgift: open.id } : {}) })}#ko`
  return (
    <section class="queue" aria-labelledby="ko">
      <div class="head-row">
        <h2 id="ko">{headOf(words, choice, file, rows.length)}</h2>
        <UndoLast here={here} file={file} choice={choice} />
      </div>
      <QueueChoice here={here} file={file} choice={choice} open={open} />
      <AcceptMany here={here} file={file} choice={choice} />
      {rows.length === 0 ? (
        <p class="quiet">{words.noneLeft}</p>
      ) : (
        <QueueTable here={here} file={file} choice={choice} open={open} rows={page.rows} />
      )}
      <Pages language={here.language} page={page.page} pages={page.pages} href={href} />
    </section>
  )
}

function headOf(
  words: (typeof reviewWords)['sv'],
  { all, atLeast }: ReviewChoice,
  { proposed }: ImportFileDetail,
  listedCount: number,
): string {
  if (atLeast !== null) return words.listAbove(listedCount)
  return all ? words.listAll(listedCount) : words.listLeft(proposed)
}

function QueueChoice({ here, file, choice, open }: Omit<QueueProps, 'wanted'>) {
  const words = reviewWords[here.language]
  const more: Record<string, string> = open ? { uppgift: open.id } : {}
  const to = (changed: Partial<ReviewChoice>) =>
    `${here.to.importFile(file.importId, file.id)}${queryOf({ ...choice, ...changed }, more)}#ko`
  return (
    <>
      <Tally
        label={words.show}
        all={{ label: words.showLeft, count: file.proposed }}
        options={[{ key: 'alla', label: words.showAll, count: file.candidates.length }]}
        chosen={choice.all ? 'alla' : null}
        href={(key) => to({ all: key !== null })}
      />
      <Tally
        more
        label={words.order}
        all={{ label: words.inOrder }}
        options={[{ key: 'osakra', label: words.unsureFirst }]}
        chosen={choice.unsureFirst ? 'osakra' : null}
        href={(key) => to({ unsureFirst: key !== null })}
      />
    </>
  )
}

type TableProps = Omit<QueueProps, 'wanted'> & { rows: readonly CandidateRow[] }

function QueueTable({ rows, ...props }: TableProps) {
  const words = reviewWords[props.here.language]
  const columns = [words.what, words.from, words.kind, words.sureness, words.reason, words.state]
  return (
    <table class="table stack reviewed">
      <TableHead columns={columns} />
      <tbody>
        {rows.map((candidate) => (
          <QueueLine key={candidate.id} {...props} candidate={candidate} />
        ))}
      </tbody>
    </table>
  )
}

type LineProps = Omit<TableProps, 'rows'> & { candidate: CandidateRow }

function QueueLine({ here, file, choice, open, candidate }: LineProps) {
  const words = reviewWords[here.language]
  const reasons = candidate.findingKinds.map((kind) => documentWords[here.language].findingKinds[kind])
  return (
    <tr aria-current={candidate.id === open?.id ? 'true' : undefined}>
      <th scope="row" lang={here.said}>
        <a href={candidateAddress(here, file, choice, candidate)}>{candidate.title}</a>
      </th>
      <td data-l={words.from}>{candidate.paragraph ? formatParagraph(candidate.paragraph) : '–'}</td>
      <td>{words.kinds[candidate.kind]}</td>
      <td>
        <Sure language={here.language} confidence={candidate.confidence} />
      </td>
      <td data-l={words.reason}>{reasons.length > 0 ? reasons.join(', ') : '–'}</td>
      <td>
        {words.decisions[candidate.state]}
        {candidate.isCorrected && ` · ${words.correctedMark.toLowerCase()}`}
      </td>
    </tr>
  )
}
