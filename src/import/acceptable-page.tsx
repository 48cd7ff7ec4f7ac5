import { formatInstant } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { Page } from '../ui/layout.tsx'
import { Sure } from '../ui/marks.tsx'
import { Empty, Pages } from '../ui/states.tsx'
import { TableHead } from '../ui/table.tsx'
import { importWords } from '../ui/words/imports.ts'
import { reviewWords } from '../ui/words/review.ts'
import type { Acceptable } from './acceptable-views.ts'
import type { ImportRow } from './import.ts'
import { AcceptThese } from './review-acts.tsx'
import type { Threshold } from './review-choice.ts'

interface AcceptableProps {
  here: Here
  one: ImportRow
  threshold: Threshold
  shown: readonly Acceptable[]
  page: number
  pages: number
}

/** What a threshold would take in a whole import, shown before it is taken. */
export function AcceptablePage({ here, one, threshold, shown, page, pages }: AcceptableProps) {
  const words = importWords[here.language]
  const crumbs = [
    { label: words.title, href: here.to.imports },
    { label: words.importOf(formatInstant(one.startedAt, here.language)), href: here.to.theImport(one.id) },
  ]
  const title = reviewWords[here.language].wouldTake(threshold.percent, threshold.count)
  const to = here.to.acceptInImport(one.id)
  return (
    <Page here={here} title={title} section="imports" crumbs={crumbs}>
      <h1>{title}</h1>
      {threshold.count === 0 ? (
        <Empty title={title} text={reviewWords[here.language].noneLeft} />
      ) : (
        <>
          <AcceptThese here={here} to={to} threshold={threshold} />
          <AcceptableTable here={here} one={one} shown={shown} />
          <Pages
            language={here.language}
            page={page}
            pages={pages}
            href={(number) => `${to}?minst=${threshold.percent}&sida=${number}`}
          />
        </>
      )}
    </Page>
  )
}

function AcceptableTable({ here, one, shown }: Pick<AcceptableProps, 'here' | 'one' | 'shown'>) {
  const words = reviewWords[here.language]
  const file = importWords[here.language].file
  return (
    <table class="table stack">
      <TableHead columns={[words.what, file, words.kind, words.sureness]} />
      <tbody>
        {shown.map(({ id, fileId, fileName, kind, confidence, title }) => (
          <tr key={id}>
            <th scope="row" lang={here.said}>
              <a href={`${here.to.importFile(one.id, fileId)}?uppgift=${id}#uppgift`}>{title}</a>
            </th>
            <td data-l={file}>{fileName}</td>
            <td>{words.kinds[kind]}</td>
            <td>
              <Sure language={here.language} confidence={confidence} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
