import { fieldWords } from '../ui/words/fields.ts'
import { reviewWords } from '../ui/words/review.ts'
import { templateWords } from '../ui/words/template.ts'
import type { Field } from './candidate-fields.ts'
import { isWritten, textOf } from './field-text.ts'
import type { WrongField } from './read-fields.ts'
import type { FormState } from './review-form-state.ts'

interface InputProps {
  field: Field
  value: unknown
  path: string
  state: FormState
  label: string
}

/** The box or boxes of a field, filled with what was typed last, else with what is held. */
export function FieldInput(props: InputProps) {
  switch (props.field.type) {
    case 'rows':
      return <Rows {...props} />
    case 'texts':
      return <Texts {...props} />
    case 'group':
      return <Boxes {...props} at={props.path} row={props.value} />
    default:
      return <Box {...props} />
  }
}

function Box({ field, value, path, state, label }: InputProps) {
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

function Rows({ field, value, path, state, label }: InputProps) {
  const words = reviewWords[state.here.language]
  const rows = Array.isArray(value) ? (value as Record<string, unknown>[]) : []
  const more = typedAfter(field, path, rows.length, state)
  return (
    <div class="rows">
      {[...rows, ...more].map((row, index) => (
        <Boxes
          key={String(index)}
          field={field}
          value={row}
          row={row}
          path={path}
          at={`${path}.${index}`}
          state={state}
          label={`${label} ${index + 1}`}
        />
      ))}
      {field.blank && (
        <NewRow field={field} path={path} index={rows.length + more.length} state={state} label={label} />
      )}
      {rows.length > 0 && <p class="hint">{words.emptyRow}</p>}
    </div>
  )
}

/** Rows that were typed beyond those that are held, to be shown again when the form was refused. */
function typedAfter(
  field: Field,
  path: string,
  held: number,
  { typed }: FormState,
): Record<string, unknown>[] {
  const indexes = [...(typed ?? [])].flatMap(([key, text]) => {
    const found = key.startsWith(`${path}.`) ? /^\d+/.exec(key.slice(path.length + 1)) : null
    return found && isWritten(field, key, text) ? [Number(found[0])] : []
  })
  return Array.from({ length: Math.max(0, Math.max(-1, ...indexes) + 1 - held) }, () => ({}))
}

interface NewRowProps {
  field: Field
  path: string
  index: number
  state: FormState
  label: string
}

function NewRow({ field, path, index, state, label }: NewRowProps) {
  return (
    <details class="new-row">
      <summary>{reviewWords[state.here.language].addRow}</summary>
      <Boxes
        field={field}
        value={field.blank}
        row={field.blank}
        path={path}
        at={`${path}.${index}`}
        state={state}
        label={`${label} ${index + 1}`}
      />
    </details>
  )
}

/** The boxes of one row or of a group, each with its own label. */
function Boxes({ field, row, at, state, label }: InputProps & { row: unknown; at: string }) {
  const names = fieldWords[state.here.language].names
  const values = (row ?? {}) as Record<string, unknown>
  return (
    <div class="row-of-boxes">
      {(field.of ?? []).map((inner) => {
        const name = names[inner.name] ?? inner.name
        const path = `${at}.${inner.name}`
        return (
          <div key={inner.name} class={isShort(inner) ? 'boxed short' : 'boxed'}>
            <span class="small" aria-hidden="true">
              {name}
            </span>
            <FieldInput
              field={inner}
              value={values[inner.name]}
              path={path}
              state={state}
              label={`${label}: ${name}`}
            />
          </div>
        )
      })}
    </div>
  )
}

function isShort(field: Field): boolean {
  return (
    field.type === 'number' || field.type === 'measure' || field.type === 'choice' || field.type === 'line'
  )
}

function Texts({ field, value, path, state, label }: InputProps) {
  const texts = Array.isArray(value) ? value.map(String) : []
  const more = typedAfter(field, path, texts.length, state)
  const all = [...texts, ...more.map(() => ''), '']
  return (
    <div class="rows">
      {all.map((text, index) => (
        <Box
          key={String(index)}
          field={{ name: path, type: 'text' }}
          value={text}
          path={`${path}.${index}`}
          state={state}
          label={`${label} ${index + 1}`}
        />
      ))}
    </div>
  )
}
