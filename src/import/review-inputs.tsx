import { fieldWords } from '../ui/words/fields.ts'
import { reviewWords } from '../ui/words/review.ts'
import { namesVoting, voteChoices } from './ballot.ts'
import type { Field } from './candidate-fields.ts'
import { isWritten } from './field-text.ts'
import { removed } from './read-fields.ts'
import { Box, type InputProps } from './review-box.tsx'
import type { FormState } from './review-form-state.ts'

/** The box or boxes of a field, filled with what was typed last, else with what is held. */
export function FieldInput(props: InputProps) {
  switch (props.field.type) {
    case 'rows':
      return <Rows {...props} />
    case 'texts':
      return <Texts {...props} />
    case 'group':
      return <Boxes {...props} at={props.path} row={props.value} />
    case 'ballot':
      return <Ballot {...props} />
    default:
      return <Box {...props} />
  }
}

function Rows(props: InputProps) {
  const { field, value, path, state, label } = props
  const rows = Array.isArray(value) ? (value as Record<string, unknown>[]) : []
  const more = typedAfter(field, path, rows.length, state)
  return (
    <div class="rows">
      {[...rows, ...more].map((row, index) => (
        <Row key={String(index)} {...props} row={row} index={index} />
      ))}
      {field.blank && (
        <NewRow field={field} path={path} index={rows.length + more.length} state={state} label={label} />
      )}
    </div>
  )
}

/** A row that is held, or was typed, with the tick that takes it away when the form is sent. */
function Row({ row, index, ...props }: InputProps & { row: unknown; index: number }) {
  const { path, state } = props
  const at = `${path}.${index}`
  const label = `${props.label} ${index + 1}`
  const remove = `${at}.${removed}`
  return (
    <div class="row">
      <Boxes {...props} value={row} row={row} at={at} label={label} />
      <label class="remove">
        <input type="checkbox" name={remove} value="ja" checked={state.typed?.get(remove) === 'ja'} />
        {reviewWords[state.here.language].removeRow}
        <span class="vh"> ({label.toLowerCase()})</span>
      </label>
    </div>
  )
}

/** Rows that were typed beyond those that are held, to be shown again. */
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
      <summary>
        {reviewWords[state.here.language].addRow}
        <span class="vh"> ({label.toLowerCase()})</span>
      </summary>
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

/** Who voted how: the names of each vote in a box of their own. */
function Ballot({ value, path, state, label }: InputProps) {
  const words = fieldWords[state.here.language].ballot
  return (
    <div class="row-of-boxes">
      {voteChoices.map((vote) => (
        <div key={vote} class="boxed short">
          <span class="small" aria-hidden="true">
            {words[vote]}
          </span>
          <Box
            field={{ name: vote, type: 'lines' }}
            value={namesVoting(value, vote)}
            path={`${path}.${vote}`}
            state={state}
            label={`${label}: ${words[vote]}`}
          />
        </div>
      ))}
    </div>
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
      <p class="hint">{reviewWords[state.here.language].textRows}</p>
    </div>
  )
}
