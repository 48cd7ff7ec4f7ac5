import { outerAddresses } from '../ui/addresses.ts'
import { Choice, Field, Submit } from '../ui/form.tsx'
import { formatInstant, formatNumber } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { Page } from '../ui/layout.tsx'
import { Empty, Progress, RefusedNotice } from '../ui/states.tsx'
import { numbers, TableHead } from '../ui/table.tsx'
import { importWords } from '../ui/words/imports.ts'
import { filesDone, type ImportFileRow, type ImportRow } from './import.ts'

interface ImportsProps {
  here: Here
  imports: ImportRow[]
  /** Why the posted form was refused; empty when it was not. */
  reasons?: readonly string[]
}

/** The desk of the import: the form that reads files in, and every import there has been. */
export function ImportsPage({ here, imports, reasons = [] }: ImportsProps) {
  const words = importWords[here.language]
  return (
    <Page here={here} title={words.title} section="imports">
      <h1>{words.title}</h1>
      <p class="intro">{words.lead}</p>
      {reasons.length > 0 && <RefusedNotice language={here.language} reasons={reasons} />}
      {here.organisation.demonstration ? <AddFirst here={here} /> : <ReadForm here={here} />}
      <section aria-labelledby="tidigare" class="queue">
        <h2 id="tidigare">{words.earlier}</h2>
        {imports.length === 0 && <Empty title={words.noneTitle} text={words.noneText} />}
        {imports.map((one) => (
          <ImportSummary key={one.id} here={here} one={one} />
        ))}
      </section>
    </Page>
  )
}

function AddFirst({ here }: { here: Here }) {
  const words = importWords[here.language]
  return (
    <Empty title={words.demonstrationTitle} text={words.demonstrationText}>
      <a class="btn main" href={outerAddresses(here.language).newOrganisation}>
        {words.addOrganisation}
      </a>
    </Empty>
  )
}

function ReadForm({ here }: { here: Here }) {
  const words = importWords[here.language]
  return (
    <form class="form" method="post" action={here.to.imports} encType="multipart/form-data">
      <Field id="filer" label={words.chooseFiles} hint={words.filesHint}>
        <input
          id="filer"
          name="filer"
          type="file"
          multiple
          required
          aria-describedby="filer-om"
          accept=".pdf,.docx,.pptx,.xlsx,.odt,.odp,.ods,.html,.htm,.txt,.md"
        />
      </Field>
      <Choice id="godta" name="godta" label={words.accept} hint={words.acceptHint} />
      <div>
        <Submit label={words.read} main />
      </div>
    </form>
  )
}

function ImportSummary({ here, one }: { here: Here; one: ImportRow }) {
  const words = importWords[here.language]
  const when = formatInstant(one.startedAt, here.language)
  return (
    <article>
      <h3>
        <a href={here.to.theImport(one.id)}>{words.importOf(when)}</a>{' '}
        <span class="quiet half">{words.by(one.startedBy)}</span>
      </h3>
      <FilesTable here={here} importId={one.id} files={one.files} />
    </article>
  )
}

/** One import: how far it has come, and each of its files. */
export function ImportPage({ here, one }: { here: Here; one: ImportRow }) {
  const words = importWords[here.language]
  const title = words.importOf(formatInstant(one.startedAt, here.language))
  const crumbs = [{ label: words.title, href: here.to.imports }]
  return (
    <Page here={here} title={title} section="imports" crumbs={crumbs}>
      <div class="work-head">
        <div>
          <h1>{title}</h1>
          <p class="quiet half">{words.by(one.startedBy)}</p>
        </div>
        <HowFar here={here} title={title} files={one.files} />
      </div>
      <NextStep here={here} one={one} />
      <FilesTable here={here} importId={one.id} files={one.files} />
    </Page>
  )
}

function HowFar({ here, title, files }: { here: Here; title: string; files: ImportFileRow[] }) {
  const words = importWords[here.language]
  const done = filesDone(files)
  const all = files.length
  return (
    <Progress
      language={here.language}
      label={title}
      done={done}
      all={all}
      words={words.filesDone(all)}
      {...(done < all ? { rest: words.reading } : {})}
    />
  )
}

/** What waits for a person, as the one act of the page. */
function NextStep({ here, one }: { here: Here; one: ImportRow }) {
  const words = importWords[here.language]
  const waiting = one.files.filter((file) => file.state === 'read')
  const [first] = waiting
  if (!first) return null
  return (
    <p class="acts next">
      <a class="btn main" href={here.to.importFile(one.id, first.id)}>
        {words.reviewNext}
      </a>
      <span class="half">{words.waitingFiles(waiting.length)}</span>
    </p>
  )
}

function FilesTable({ here, importId, files }: { here: Here; importId: string; files: ImportFileRow[] }) {
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

function FileLine({ here, importId, file }: { here: Here; importId: string; file: ImportFileRow }) {
  const words = importWords[here.language]
  const reviewable = file.state === 'read' || file.state === 'placed'
  return (
    <tr>
      <th scope="row">
        {reviewable ? <a href={here.to.importFile(importId, file.id)}>{file.fileName}</a> : file.fileName}
      </th>
      <td>
        {words.states[file.state]}
        {file.error && <p class="quiet half">{file.error[here.language]}</p>}
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
