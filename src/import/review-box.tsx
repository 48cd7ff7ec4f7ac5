import { fieldWords } from '../ui/words/fields.ts'
import { reviewWords } from '../ui/words/review.ts'
import { templateWords } from '../ui/words/template.ts'
import type { Field } from './candidate-fields.ts'
import { textOf } from './field-text.ts'
import type { WrongField } from './read-fields.ts'
import type { FormState } from './review-form-state.ts'

export interface InputProps {
  field: Field
  value: unknown
  path: string
  state: FormState
  label: string
}

/** One box, filled with what was typed last, else with what is held, and why it cannot be kept. */
export function Box({ field, value, path, state, label }: InputProps) {
  const text = state.typed?.get(path) ?? textOf(field, value)
  const reasons = state.wrong.filter((one) => one.path === path).map(({ reason }) => reason)
  const id = `f-${path}`
  const hint = path.includes('.') ? undefined : fieldWords[state.here.language].hints[field.type]
  const shared = {
    id,
    name: path,
    'aria-invalid': reasons.length > 0 ? ('true' as const) : undefined,
    'aria-describedby': reasons.length > 0 ? `${id}-fel` : undefined,
    'aria-label': path.includes('.') ? label : undefined,
    lang: state.here.said,
  }
  return (
    <div class="box">
      <Control field={field} text={text} shared={shared} state={state} />
      {hint && <p class="hint">{hint}</p>}
      {reasons.length > 0 && <WrongNote id={`${id}-fel`} reasons={reasons} text={text} state={state} />}
    </div>
  )
}

interface WrongProps {
  id: string
  reasons: readonly WrongField['reason'][]
  text: string
  state: FormState
}

/** Why a box cannot be kept; an unknown way to write case numbers can be taught from here. */
function WrongNote({ id, reasons, text, state: { here } }: WrongProps) {
  const words = reviewWords[here.language]
  return (
    <p class="wrong" id={id}>
      {reasons.map((reason) => words.wrong[reason] ?? reason).join(' ')}
      {reasons.includes('caseNumber') && (
        <>
          {' '}
          <a href={here.to.teach({ exempel: text })}>{templateWords[here.language].toTeach}</a>
        </>
      )}
    </p>
  )
}

interface ControlProps {
  field: Field
  text: string
  shared: Record<string, string | undefined>
  state: FormState
}

function Control({ field, text, shared, state }: ControlProps) {
  if (field.type === 'choice') return <Select field={field} text={text} shared={shared} state={state} />
  if (field.type === 'tick') return <input type="checkbox" value="ja" checked={text === 'ja'} {...shared} />
  // A text of several lines in a box of one line would lose its line breaks.
  const long = field.type === 'text' || field.type === 'lines' || text.includes('\n')
  if (!long) return <input value={text} {...shared} />
  return <textarea rows={heightOf(text)} {...shared} value={text} />
}

function heightOf(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 62)), 0)
  return Math.min(10, Math.max(1, lines))
}

function Select({ field, text, shared, state }: ControlProps) {
  const words = fieldWords[state.here.language].choices
  return (
    <select {...shared} lang={undefined}>
      {(field.choices ?? []).map((choice) => (
        <option key={choice} value={choice} selected={choice === text}>
          {words[choice] ?? choice}
        </option>
      ))}
    </select>
  )
}
