import { formatInstant } from '../ui/format.ts'
import type { Here } from '../ui/here.ts'
import { Sure } from '../ui/marks.tsx'
import { fieldWords } from '../ui/words/fields.ts'
import { reviewWords } from '../ui/words/review.ts'
import { templateWords } from '../ui/words/template.ts'
import { namesVoting, voteChoices } from './ballot.ts'
import type { Field } from './candidate-fields.ts'
import type { KeptCorrection } from './correction-store.ts'
import { changesBetween } from './corrections.ts'
import { type Evidence, evidenceOf, type Surroundings } from './evidence.ts'
import { isWritten, sayValue } from './field-text.ts'
import type { CandidateFormState, FormState } from './review-form-state.ts'
import { FieldInput } from './review-inputs.tsx'
import { teachableOf } from './teachable.ts'

/** All fields of a candidate; those that hold nothing wait folded away, for the eye has enough to look at. */
export function CandidateFields({ state }: { state: FormState }) {
  const { here, fields } = state
  const filled = fields.filter((field) => field.neverFolded || isShown(field, state))
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

function isShown(field: Field, { holds, corrections, typed, wrong }: FormState): boolean {
  const value = holds[field.name]
  const isEmpty = value === null || value === undefined || value === false || value === ''
  const touched = [...(typed ?? [])].some(
    ([path, text]) => isOf(path, field.name) && field.type !== 'choice' && isWritten(field, path, text),
  )
  const isCorrected = corrections.some((one) => one.field === field.name)
  if (touched || isCorrected || wrong.some(({ path }) => isOf(path, field.name))) return true
  return !(isEmpty || (Array.isArray(value) && value.length === 0))
}

/** Nothing is held where something should be. */
function isMissing(field: Field, { holds }: FormState): boolean {
  return field.neverFolded === true && (holds[field.name] ?? '') === ''
}

function isOf(path: string, name: string): boolean {
  return path === name || path.startsWith(`${name}.`)
}

interface LineProps {
  field: Field
  state: FormState
}

function FieldLine({ field, state }: LineProps) {
  const { here, holds, wrong } = state
  const isWrong = wrong.some(({ path }) => isOf(path, field.name))
  const evidence = evidenceOfField(field, holds[field.name], state.around)
  const corrected = correctionOf(field, state) !== undefined
  const doubt = isWrong || isMissing(field, state) || (!corrected && evidence === 'inferred')
  const label = fieldWords[here.language].names[field.name] ?? field.name
  const value = holds[field.name]
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

/** What the source says of a field; null when it is not compared with one. */
type Said = Evidence | 'interpreted' | null

/** What the source says of a whole field: its doubtful part counts. */
function evidenceOfField(field: Field, value: unknown, around: Surroundings | null): Said {
  if (!around) return null
  if (field.type === 'choice' || field.type === 'tick') return 'interpreted'
  if (field.type === 'ballot')
    return evidenceOf(
      voteChoices.flatMap((vote) => namesVoting(value, vote)),
      around,
    )
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
  evidence: Said
}

function Why({ field, state, evidence }: WhyProps) {
  const { here } = state
  const words = reviewWords[here.language]
  const corrected = correctionOf(field, state)
  if (!corrected && isMissing(field, state)) return <p class="why">{words.missing}</p>
  if (!corrected) return <p class="why">{evidence && words.evidence[evidence]}</p>
  const read = sayValue(field, state.read[field.name], fieldWords[here.language].choices)
  return (
    <p class="why">
      <b>{words.correctedBy(corrected.by, formatInstant(corrected.at, here.language))}</b>{' '}
      <span lang={here.said}>{read === '' ? words.machineReadNothing : words.machineRead(read)}</span>
      <ToTeach here={here} corrected={corrected} /> <SetBack field={field} state={state} />
    </p>
  )
}

/** The latest correction of a field that is otherwise than read; one that was taken back is none. */
function correctionOf(field: Field, { corrections, read, holds }: FormState): KeptCorrection | undefined {
  const isOtherwise = changesBetween([field], read, holds).length > 0
  return isOtherwise ? corrections.find((one) => one.field === field.name) : undefined
}

/** One field back to what was read; what else is written in the form stays unsaved in its draft. */
function SetBack({ field, state: { here, setBack } }: { field: Field; state: FormState }) {
  const words = reviewWords[here.language]
  if (setBack === null) return null
  const name = fieldWords[here.language].names[field.name] ?? field.name
  return (
    <button
      type="submit"
      class="btn quiet-btn"
      formaction={setBack}
      name="falt"
      value={field.name}
      aria-label={words.setBackOf(name.toLowerCase())}
    >
      {words.setBack}
    </button>
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
export function HowSure({ state }: { state: CandidateFormState }) {
  const { here, row, around } = state
  const words = reviewWords[here.language]
  const doubtful = state.fields.filter(
    (field) =>
      !correctionOf(field, state) && evidenceOfField(field, state.holds[field.name], around) === 'inferred',
  )
  return (
    <p class="why sure-line">
      <Sure language={here.language} confidence={row.confidence} /> {words.wholeSureness}{' '}
      <b>{words.look(doubtful.length)}.</b>
    </p>
  )
}
