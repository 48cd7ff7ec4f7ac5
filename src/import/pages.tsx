import { outerAddresses } from '../ui/addresses.ts'
import { Choice, Field, Submit } from '../ui/form.tsx'
import { formatInstant, formatNumber } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { Page } from '../ui/layout.tsx'
import { Empty, RefusedNotice } from '../ui/states.tsx'
import { numbers, TableHead } from '../ui/table.tsx'
import { importWords } from '../ui/words/imports.ts'
import { templateWords } from '../ui/words/template.ts'
import { type FileState, filesOf, type ImportRow } from './import.ts'

interface ImportsProps {
  here: Here
  imports: ImportRow[]
  /** Why the posted form was refused; empty when it was not. */
  reasons?: readonly string[]
  /** How many files were left out of what was sent last, as they are no documents. */
  leftOut?: number
}

/** The desk of the import: the form that reads files in, and every import there has been. */
export function ImportsPage({ here, imports, reasons = [], leftOut = 0 }: ImportsProps) {
  const words = importWords[here.language]
  return (
    <Page here={here} title={words.title} section="imports" island="import-send">
      <h1>{words.title}</h1>
      <p class="intro">{words.lead}</p>
      {!here.organisation.demonstration && (
        <p class="half">
          <a href={here.to.template}>{templateWords[here.language].title}</a>
        </p>
      )}
      {reasons.length > 0 && <RefusedNotice language={here.language} reasons={reasons} />}
      <LeftOut here={here} count={leftOut} />
      {here.organisation.demonstration ? <AddFirst here={here} /> : <ReadForm here={here} />}
      <section aria-labelledby="tidigare" class="queue">
        <h2 id="tidigare">{words.earlier}</h2>
        {imports.length === 0 ? (
          <Empty title={words.noneTitle} text={words.noneText} />
        ) : (
          <ImportsTable here={here} imports={imports} />
        )}
      </section>
    </Page>
  )
}

/** Tells that files were left out of what was sent, as they are no documents. */
export function LeftOut({ here, count }: { here: Here; count: number }) {
  if (!(count > 0)) return null
  return (
    <p class="notice" role="status">
      {importWords[here.language].leftOut(count)}
    </p>
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

/** Two boxes with one name: files, and a folder, which only a box of its own can choose. */
function FileBoxes({ here }: { here: Here }) {
  const words = importWords[here.language]
  const box = (id: string) => ({
    id,
    name: 'filer',
    type: 'file' as const,
    multiple: true,
    'aria-describedby': `${id}-om`,
  })
  return (
    <>
      <Field id="filer" label={words.chooseFiles} hint={words.filesHint}>
        <input {...box('filer')} accept=".pdf,.docx,.pptx,.xlsx,.odt,.odp,.ods,.html,.htm,.txt,.md,.zip" />
      </Field>
      <Field id="mapp" label={words.chooseFolder} hint={words.folderHint}>
        <input {...box('mapp')} {...{ webkitdirectory: true }} />
      </Field>
    </>
  )
}

function ReadForm({ here }: { here: Here }) {
  const words = importWords[here.language]
  return (
    <form class="form send" method="post" action={here.to.imports} encType="multipart/form-data">
      <FileBoxes here={here} />
      <Choice id="godta" name="godta" label={words.accept} hint={words.acceptHint} />
      <div>
        <Submit label={words.read} main />
      </div>
      <p class="half" role="status" data-sending={words.sending} data-stopped={words.stopped} />
    </form>
  )
}

/** The states of files in the order that a list tells them. */
export const countedStates: readonly FileState[] = [
  'waiting',
  'read',
  'nothing',
  'placed',
  'unchanged',
  'failed',
]

function ImportsTable({ here, imports }: { here: Here; imports: readonly ImportRow[] }) {
  const words = importWords[here.language]
  const counts = countedStates.map((state) => numbers(words.countStates[state]))
  return (
    <table class="table stack">
      <TableHead columns={[words.theImport, words.startedBy, numbers(words.files), ...counts]} />
      <tbody>
        {imports.map((one) => (
          <ImportLine key={one.id} here={here} one={one} />
        ))}
      </tbody>
    </table>
  )
}

function ImportLine({ here, one }: { here: Here; one: ImportRow }) {
  const words = importWords[here.language]
  return (
    <tr>
      <th scope="row">
        <a href={here.to.theImport(one.id)}>{formatInstant(one.startedAt, here.language)}</a>
        {one.paused && <span class="quiet half"> {words.pausedMark}</span>}
      </th>
      <td>{one.startedBy}</td>
      <td class="n" data-l={words.files}>
        {formatNumber(filesOf(one.counts), here.language)}
      </td>
      {countedStates.map((state) => (
        <td key={state} class="n" data-l={words.countStates[state]}>
          {formatNumber(one.counts[state], here.language)}
        </td>
      ))}
    </tr>
  )
}
