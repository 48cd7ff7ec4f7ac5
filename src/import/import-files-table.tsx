import { formatNumber } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { numbers, TableHead } from '../ui/table.tsx'
import { importWords } from '../ui/words/imports.ts'
import { templateWords } from '../ui/words/template.ts'
import type { ImportFileRow } from './import.ts'

/** The files of an import, each with its state, what was found in it and what it became. */
export function FilesTable({
  here,
  importId,
  files,
}: {
  here: Here
  importId: string
  files: ImportFileRow[]
}) {
  const words = importWords[here.language]
  const counts = [words.found, words.accepted, words.left, words.remarks].map(numbers)
  return (
    <table class="table stack">
      <TableHead columns={[words.file, words.state, ...counts, words.became]} />
      <tbody>
        {files.map((file) => (
          <FileLine key={file.id} here={here} importId={importId} file={file} />
        ))}
      </tbody>
    </table>
  )
}

function FileLine({ here, importId, file }: FileProps) {
  const reviewable = ['read', 'nothing', 'placed'].includes(file.state)
  return (
    <tr>
      <th scope="row">
        {reviewable ? <a href={here.to.importFile(importId, file.id)}>{file.fileName}</a> : file.fileName}
      </th>
      <td>
        <FileState here={here} importId={importId} file={file} />
      </td>
      {fileCounts(here, file).map(([label, count]) => (
        <td key={label} class="n" data-l={label}>
          {reviewable ? formatNumber(count, here.language) : '–'}
        </td>
      ))}
      <td>{file.documentSlug && <DocumentLink here={here} file={file} />}</td>
    </tr>
  )
}

interface FileProps {
  here: Here
  importId: string
  file: ImportFileRow
}

/** The state of a file, why it was refused, and that a better reading of it is offered. */
function FileState({ here, importId, file }: FileProps) {
  return (
    <>
      {importWords[here.language].states[file.state]}
      {file.isOffered && (
        <p class="half">
          <a href={here.to.differences(importId, file.id)}>{templateWords[here.language].offeredFile}</a>
        </p>
      )}
      {file.error && <p class="quiet half">{file.error[here.language]}</p>}
    </>
  )
}

function fileCounts(here: Here, file: ImportFileRow): [string, number][] {
  const words = importWords[here.language]
  return [
    [words.found, file.proposed + file.accepted + file.rejected],
    [words.accepted, file.accepted],
    [words.left, file.proposed],
    [words.remarks, file.findings],
  ]
}

function DocumentLink({ here, file }: { here: Here; file: ImportFileRow }) {
  return (
    <a href={here.to.document(file.documentSlug ?? '')} lang={here.said}>
      {file.documentTitle}
    </a>
  )
}
