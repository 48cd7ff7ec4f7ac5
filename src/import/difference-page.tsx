import type { ComponentChildren } from 'preact'
import type { Here } from '../ui/here.ts'
import { Page } from '../ui/layout.tsx'
import { Empty, RefusedNotice } from '../ui/states.tsx'
import { fieldWords } from '../ui/words/fields.ts'
import { importWords } from '../ui/words/imports.ts'
import { reviewWords } from '../ui/words/review.ts'
import { templateWords } from '../ui/words/template.ts'
import { fieldsOf } from './candidate-fields.ts'
import type { FieldChange } from './corrections.ts'
import type { Difference } from './difference.ts'
import { sayValue } from './field-text.ts'
import type { CandidateKind, ImportFileDetail } from './import.ts'

export interface ShownDifference extends Difference {
  title: string
}

interface DifferenceProps {
  here: Here
  file: ImportFileDetail
  differences: readonly ShownDifference[]
  reasons: readonly string[]
}

/** What a better reading of a file says otherwise, field by field, to take over or to leave. */
export function DifferencePage({ here, file, differences, reasons }: DifferenceProps) {
  const words = templateWords[here.language]
  const crumbs = [
    { label: importWords[here.language].title, href: here.to.imports },
    { label: file.fileName, href: here.to.importFile(file.importId, file.id) },
  ]
  return (
    <Page here={here} title={words.differencesTitle(file.fileName)} section="imports" crumbs={crumbs}>
      <h1>{words.differencesTitle(file.fileName)}</h1>
      <p class="intro">{words.differencesLead}</p>
      {reasons.length > 0 && <RefusedNotice language={here.language} reasons={reasons} />}
      {differences.length === 0 ? (
        <Empty title={words.nothing} text={words.noneOld}>
          {file.isOffered && <Leave here={here} to={here.to.differences(file.importId, file.id)} />}
        </Empty>
      ) : (
        <Choose here={here} file={file} differences={differences} />
      )}
    </Page>
  )
}

/** An offer from before, of which nothing is left to choose, can still be put away. */
function Leave({ here, to }: { here: Here; to: string }) {
  return (
    <form method="post" action={to}>
      <button type="submit" class="btn" name="lamna" value="ja">
        {templateWords[here.language].leave}
      </button>
    </form>
  )
}

function Choose({ here, file, differences }: Omit<DifferenceProps, 'reasons'>) {
  const words = templateWords[here.language]
  const to = here.to.differences(file.importId, file.id)
  return (
    <form method="post" action={to} class="differences">
      <p class="half quiet">{words.corrected}</p>
      {differences.map((one) => (
        <OneDifference key={one.key} here={here} one={one} />
      ))}
      <div class="acts">
        <button type="submit" class="btn main">
          {words.take}
        </button>
        <button type="submit" class="btn" name="lamna" value="ja">
          {words.leave}
        </button>
      </div>
    </form>
  )
}

function OneDifference({ here, one }: { here: Here; one: ShownDifference }) {
  const words = templateWords[here.language]
  const id = one.key.replaceAll(':', '-')
  return (
    <section class="difference" aria-labelledby={`${id}-h`}>
      <div class="choice">
        <input id={id} type="checkbox" name="skillnad" value={one.key} checked />
        <label for={id} id={`${id}-h`}>
          <b>{words[one.what]}</b> {reviewWords[here.language].kinds[one.kind]}:{' '}
          <span lang={here.said}>{one.title}</span>
        </label>
      </div>
      {one.what === 'gone' ? <p class="hint">{words.goneText}</p> : <Changes here={here} one={one} />}
    </section>
  )
}

function Changes({ here, one }: { here: Here; one: ShownDifference }) {
  const words = templateWords[here.language]
  return (
    <dl class="changes">
      {one.changes.map((change) => (
        <div key={change.field}>
          <dt>{fieldWords[here.language].names[change.field] ?? change.field}</dt>
          {one.what === 'changed' && (
            <Said here={here} label={words.before}>
              <del>{said(here, one.kind, change, 'was')}</del>
            </Said>
          )}
          <Said here={here} label={words.now}>
            <ins>{said(here, one.kind, change, 'became')}</ins>
          </Said>
        </div>
      ))}
    </dl>
  )
}

function Said({ here, label, children }: { here: Here; label: string; children: ComponentChildren }) {
  return (
    <dd lang={here.said}>
      <span class="small" lang={here.language}>
        {label}
      </span>
      {children}
    </dd>
  )
}

function said(here: Here, kind: CandidateKind, change: FieldChange, side: 'was' | 'became'): string {
  const field = fieldsOf(kind).find(({ name }) => name === change.field)
  const text = field ? sayValue(field, change[side], fieldWords[here.language].choices) : ''
  return text || reviewWords[here.language].empty
}
