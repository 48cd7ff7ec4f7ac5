import { namesVoting, voteChoices } from './ballot.ts'
import type { Field } from './candidate-fields.ts'

/** A part of a reading, or of one of its parts, by property. */
export type Part = Readonly<Record<string, unknown>>

/** A value as it stands in its box; what is absent is an empty box. */
export function textOf(field: Field, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (field.type === 'lines' && Array.isArray(value)) return value.map(oneLine).join('\n')
  if (field.type === 'tick') return value === true ? 'ja' : ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  return String(value)
}

function oneLine(name: unknown): string {
  return String(name).replace(/\s+/gu, ' ')
}

/** A box as it came from a browser, which writes its own line ends and keeps stray blanks. */
export function typedText(text: string): string {
  return text.replace(/\r\n?/gu, '\n').trim()
}

/** What a text in a box means; `wrong` when it is no value of that type. */
export function valueOfText(field: Field, text: string): { value: unknown } | { wrong: 'number' | 'year' } {
  switch (field.type) {
    case 'lines':
      return { value: text.split('\n').flatMap((name) => name.trim() || []) }
    case 'tick':
      return { value: text === 'ja' }
    case 'number':
      return numberOf(text)
    case 'year':
      return yearOf(text)
    case 'measure':
      return text === 'ja' || text === 'nej' ? { value: text === 'ja' } : numberOf(text)
    default:
      return { value: text === '' ? null : text }
  }
}

function numberOf(text: string): { value: number | null } | { wrong: 'number' } {
  if (text === '') return { value: null }
  const plain = text
    .replace(/[\s\u00a0\u202f]/gu, '')
    .replace('\u2212', '-')
    .replace(',', '.')
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? { value: Number(plain) } : { wrong: 'number' }
}

function yearOf(text: string): { value: number | null } | { wrong: 'year' } {
  if (text === '') return { value: null }
  return /^(?:19|20)\d\d$/u.test(text) ? { value: Number(text) } : { wrong: 'year' }
}

/** Every text and number that a value holds, however deep: what should be found in the source. */
export function leavesOf(value: unknown): (string | number)[] {
  if (typeof value === 'string' && value !== '') return [value]
  if (typeof value === 'number') return [value]
  if (Array.isArray(value)) return value.flatMap(leavesOf)
  return []
}

/** A value in one line, to read: what was read before a correction, or what a better reading says. */
export function sayValue(field: Field, value: unknown, choices: Readonly<Record<string, string>>): string {
  if (field.type === 'ballot') return sayBallot(value, choices)
  if (Array.isArray(value))
    return value
      .map((one) => sayInner(field, one, choices))
      .filter(Boolean)
      .join(' · ')
  return sayInner(field, value, choices)
}

function sayBallot(value: unknown, choices: Readonly<Record<string, string>>): string {
  const said = voteChoices.map((vote) => [vote, namesVoting(value, vote)] as const)
  return said
    .flatMap(([vote, names]) => (names.length > 0 ? `${choices[vote] ?? vote}: ${names.join(', ')}` : []))
    .join(' · ')
}

function sayInner(field: Field, value: unknown, choices: Readonly<Record<string, string>>): string {
  if (value !== null && typeof value === 'object') {
    const row = value as Part
    const inner = (field.of ?? []).map((one) => sayValue(one, row[one.name], choices))
    return inner.filter(Boolean).join(', ')
  }
  const text = textOf(field.type === 'lines' ? { ...field, type: 'line' } : field, value)
  return field.type === 'choice' ? (choices[text] ?? text) : text.replace(/\s+/gu, ' ')
}

/** Did a person write this? A choice always says something, also in a row that nobody touched. */
export function isWritten(field: Field, path: string, text: string): boolean {
  const last = path.split('.').at(-1)
  const isChoice = (field.of ?? []).some(({ name, type }) => name === last && type === 'choice')
  return !isChoice && text.trim() !== ''
}
