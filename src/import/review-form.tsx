import { formatInstant } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { Sure } from '../ui/marks.tsx'
import { fieldWords } from '../ui/words/fields.ts'
import { reviewWords } from '../ui/words/review.ts'
import { templateWords } from '../ui/words/template.ts'
import { type Field, fieldsOf } from './candidate-fields.ts'
import type { KeptCorrection } from './correction-store.ts'
import { type Evidence, evidenceOf, type Surroundings } from './evidence.ts'
import { isWritten, sayValue } from './field-text.ts'
import type { FormState } from './review-form-state.ts'
import { FieldInput } from './review-inputs.tsx'
import { teachableOf } from './teachable.ts'

/** All fields of a candidate; those that hold nothing wait folded away, for the eye has enough to look at. */
export function CandidateFields({ state }: { state: FormState }) {
  const { here, open } = state
  const fields = fieldsOf(open.row.kind)
  const filled = fields.filter((field) => isShown(field, state))
  const empty = fields.filter((field) => !filled.includes(field))
  return (
    <>
      {filled.map((field) => (
        <FieldLine key={field.name} field={field} state={state} />
      ))}
      {empty.length > 0 && (
        <details class="more-fields">
          <summary>{reviewWords[here.language].emptyFields(empty.length)}</summary>
          {empty.map((field) => (
            <FieldLine key={field.name} field={field} state={state} />
          ))}
        </details>
      )}
    </>
  )
}

function isShown(field: Field, { open, typed, wrong }: FormState): boolean {
  const value = open.holds[field.name]
  const isEmpty = value === null || value === undefined || value === false || value === ''
  const touched = [...(typed ?? [])].some(
    ([path, text]) => isOf(path, field.name) && field.type !== 'choice' && isWritten(field, path, text),
  )
  const isCorrected = open.corrections.some((one) => one.field === field.name)
  if (touched || isCorrected || wrong.some(({ path }) => isOf(path, field.name))) return true
  return !(isEmpty || (Array.isArray(value) && value.length === 0))
}

function isOf(path: string, name: string): boolean {
  return path === name || path.startsWith(`${name}.`)
}

interface LineProps {
  field: Field
  state: FormState
}

function FieldLine({ field, state }: LineProps) {
  const { here, open, wrong } = state
  const isWrong = wrong.some(({ path }) => isOf(path, field.name))
  const evidence = evidenceOfField(field, open.holds[field.name], state.around)
  const corrected = open.corrections.some((one) => one.field === field.name)
  const doubt = isWrong || (!corrected && evidence === 'inferred')
  const label = fieldWords[here.language].names[field.name] ?? field.name
  const value = open.holds[field.name]
  const input = <FieldInput field={field} value={value} path={field.name} state={state} label={label} />
  const look = doubt ? 'field doubt' : 'field'
  const isMany = field.type === 'rows' || field.type === 'texts' || field.type === 'group'
  return isMany ? (
    <fieldset class={look}>
      <legend>{label}</legend>
      {input}
      <Why field={field} state={state} evidence={evidence} />
    </fieldset>
  ) : (
    <div class={look}>
      <label for={`f-${field.name}`}>{label}</label>
      {input}
      <Why field={field} state={state} evidence={evidence} />
    </div>
  )
}

/** What the source says of a whole field: its doubtful part counts. */
function evidenceOfField(field: Field, value: unknown, around: Surroundings): Evidence | 'interpreted' {
  if (field.type === 'choice' || field.type === 'tick') return 'interpreted'
  if (!field.of) return evidenceOf(value, around)
  const rows = (Array.isArray(value) ? value : [value]) as (Record<string, unknown> | null | undefined)[]
  const inner = field.of.filter(({ type }) => type !== 'choice' && type !== 'tick')
  const all = rows.flatMap((row) => inner.map((one) => evidenceOfField(one, row?.[one.name], around)))
  const order = ['inferred', 'elsewhere', 'here'] as const
  return order.find((one) => all.includes(one)) ?? 'absent'
}

interface WhyProps {
  field: Field
  state: FormState
  evidence: Evidence | 'interpreted'
}

function Why({ field, state, evidence }: WhyProps) {
  const { here, open } = state
  const words = reviewWords[here.language]
  const corrected = open.corrections.find((one) => one.field === field.name)
  if (!corrected) return <p class="why">{words.evidence[evidence]}</p>
  const read = sayValue(field, open.read[field.name], fieldWords[here.language].choices)
  return (
    <p class="why">
      <b>{words.correctedBy(corrected.by, formatInstant(corrected.at, here.language))}</b>{' '}
      <span lang={here.said}>{read === '' ? words.machineReadNothing : words.machineRead(read)}</span>
      <ToTeach here={here} corrected={corrected} />
    </p>
  )
}

/** A correction that holds for more than this file can become a setting: the boxes are filled from it. */
function ToTeach({ here, corrected }: { here: Here; corrected: KeptCorrection }) {
  const proposed = teachableOf(corrected)
  if (!proposed) return null
  return (
    <>
      {' '}
      <a href={here.to.teach(proposed)}>{templateWords[here.language].toTeach}</a>
    </>
  )
}

/** How sure the machine was of the whole, and how many fields it did not take word for word. */
export function HowSure({ state }: { state: FormState }) {
  const { here, open, around } = state
  const words = reviewWords[here.language]
  const doubtful = fieldsOf(open.row.kind).filter(
    (field) =>
      !open.corrections.some((one) => one.field === field.name) &&
      evidenceOfField(field, open.holds[field.name], around) === 'inferred',
  )
  return (
    <p class="why sure-line">
      <Sure language={here.language} confidence={open.row.confidence} /> {words.wholeSureness}{' '}
      <b>{words.look(doubtful.length)}.</b>
    </p>
  )
}
