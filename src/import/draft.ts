import { namesVoting, voteChoices } from './ballot.ts'
import type { Field } from './candidate-fields.ts'
import { type Part, textOf, typedText } from './field-text.ts'
import { removed, type Typed } from './read-fields.ts'

/** Every box that a form of these fields has for what is held, by its path, with what stands in it. */
export function boxesOf(fields: readonly Field[], part: Part, prefix = ''): Map<string, string> {
  return new Map(fields.flatMap((field) => boxesOfField(field, part[field.name], prefix + field.name)))
}

function boxesOfField(field: Field, value: unknown, path: string): [string, string][] {
  const inner = field.of ?? []
  const list = Array.isArray(value) ? (value as unknown[]) : []
  switch (field.type) {
    case 'rows':
      return list.flatMap((row, index) => [...boxesOf(inner, row as Part, `${path}.${index}.`)])
    case 'texts':
      return list.map((text, index) => [`${path}.${index}`, String(text)])
    case 'group':
      return value ? [...boxesOf(inner, value as Part, `${path}.`)] : []
    case 'ballot':
      return voteChoices.map((vote) => [`${path}.${vote}`, namesVoting(value, vote).join('\n')])
    default:
      return [[path, textOf(field, value)]]
  }
}

/**
 * The boxes of a whole form that say something else than what holds: only these are a draft, so that what another
 * person corrects meanwhile is not undone by it. A tick that is gone is not sent at all.
 */
export function draftOf(fields: readonly Field[], part: Part, typed: Typed): Typed {
  const held = boxesOf(fields, part)
  const written = [...typed].filter(([path, text]) => {
    if (path.endsWith(`.${removed}`)) return text === 'ja'
    return typedText(text) !== typedText(held.get(path) ?? blankAt(fields, path))
  })
  const ticks = [...held].filter(([path, text]) => text === 'ja' && isTick(fields, path) && !typed.has(path))
  return new Map([...written, ...ticks.map(([path]): [string, string] => [path, ''])])
}

function isTick(fields: readonly Field[], path: string): boolean {
  return fieldAt(fields, path)?.type === 'tick'
}

/** What a box of a new row says untouched: a choice always says something. */
function blankAt(fields: readonly Field[], path: string): string {
  const field = fieldAt(fields, path)
  return field?.type === 'choice' ? String(blankOf(fields, path) ?? '') : ''
}

/** The field that a path leads to, past the numbers of rows. */
function fieldAt(fields: readonly Field[], path: string): Field | undefined {
  const [name, ...rest] = path.split('.').filter((part) => !/^\d+$/u.test(part))
  const field = fields.find((one) => one.name === name)
  return rest.length === 0 ? field : field && fieldAt(field.of ?? [], rest.join('.'))
}

function blankOf(fields: readonly Field[], path: string): unknown {
  const names = path.split('.').filter((part) => !/^\d+$/u.test(part))
  const list = fieldAt(fields, names.slice(0, -1).join('.'))
  return list?.blank?.[names.at(-1) ?? '']
}
