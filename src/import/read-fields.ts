import { ballotOf, namesVoting, type VoteChoice, voteChoices } from './ballot.ts'
import type { Field, FieldRule } from './candidate-fields.ts'
import { holds, type KnowsCaseNumber } from './field-rules.ts'
import { type Part, textOf, typedText, valueOfText } from './field-text.ts'

/** What was typed into a form, by the path of each box: `decisions.0.text`. */
export type Typed = ReadonlyMap<string, string>

/** A box whose text cannot be kept, and why: a code that the pages have words for. */
export interface WrongField {
  path: string
  reason: FieldRule | 'number' | 'year'
}

export interface FieldsRead {
  part: Part
  wrong: WrongField[]
}

/**
 * What the boxes of a form make of a part. A box that was left as it stood keeps its value to the letter, so that
 * sending a form unchanged changes nothing; what is not in the form (where something stands) is kept, too.
 */
export function readFields(
  fields: readonly Field[],
  part: Part,
  typed: Typed,
  knowsCaseNumber: KnowsCaseNumber,
): FieldsRead {
  return readAt(fields, part, '', { typed, knowsCaseNumber })
}

interface Reading {
  typed: Typed
  knowsCaseNumber: KnowsCaseNumber
}

function readAt(fields: readonly Field[], part: Part, prefix: string, reading: Reading): FieldsRead {
  const result: Record<string, unknown> = { ...part }
  const wrong: WrongField[] = []
  for (const field of fields) {
    const read = readField(field, part[field.name], prefix + field.name, reading)
    wrong.push(...read.wrong)
    // What is absent stays absent: an optional property is not made null by looking at it.
    if (read.value !== part[field.name]) result[field.name] = read.value
  }
  return { part: result, wrong }
}

interface ValueRead {
  value: unknown
  wrong: WrongField[]
}

function readField(field: Field, value: unknown, path: string, reading: Reading): ValueRead {
  if (field.type === 'rows') return readRows(field, value, path, reading)
  if (field.type === 'texts') return readTexts(value, path, reading)
  if (field.type === 'group') return readGroup(field, value, path, reading)
  if (field.type === 'ballot') return readBallot(value, path, reading)
  return readBox(field, value, path, reading)
}

function readBox(field: Field, value: unknown, path: string, { typed, knowsCaseNumber }: Reading): ValueRead {
  // A box that is not ticked is not sent at all.
  const sent = typed.get(path) ?? (field.type === 'tick' && typed.size > 0 ? '' : undefined)
  const text = sent === undefined ? typedText(textOf(field, value)) : typedText(sent)
  const unchanged = text === typedText(textOf(field, value))
  const read = unchanged ? { value } : valueOfText(field, text)
  if ('wrong' in read) return { value, wrong: [{ path, reason: read.wrong }] }
  // What the machine read is not held against the person who leaves it; only what must be there is asked for.
  const rules = (field.rules ?? []).filter((rule) => rule === 'required' || !unchanged)
  const broken = rules.filter((rule) => !holds(rule, text, knowsCaseNumber))
  const kept = read.value === null && typeof value === 'string' && isRequired(field) ? '' : read.value
  return { value: kept, wrong: broken.map((reason) => ({ path, reason })) }
}

function isRequired(field: Field): boolean {
  return field.rules?.includes('required') ?? false
}

/** The box of a row that takes the row away when it is ticked. */
export const removed = 'bort'

/**
 * Rows as they stand, each changed in its place; one that is ticked to go, or whose boxes are all empty, is taken
 * away, a new one added.
 */
function readRows(field: Field, value: unknown, path: string, reading: Reading): ValueRead {
  const rows = Array.isArray(value) ? (value as Part[]) : []
  const count = Math.max(rows.length, field.blank ? rowsTyped(path, reading.typed) : 0)
  const wrong: WrongField[] = []
  const kept: Part[] = []
  for (let index = 0; index < count; index++) {
    const at = `${path}.${index}`
    const row = rows[index] ?? field.blank ?? {}
    const goes = reading.typed.get(`${at}.${removed}`) === 'ja'
    if (goes || isEmptied(field.of ?? [], row, at, reading.typed)) continue
    const read = readAt(field.of ?? [], row, `${at}.`, reading)
    wrong.push(...read.wrong)
    kept.push(same(read.part, row) && rows[index] ? row : read.part)
  }
  const unchanged = kept.length === rows.length && kept.every((row, index) => row === rows[index])
  return { value: unchanged ? value : kept, wrong }
}

function rowsTyped(path: string, typed: Typed): number {
  const indexes = [...typed.keys()].flatMap((key) => {
    const rest = key.startsWith(`${path}.`) ? /^\d+/.exec(key.slice(path.length + 1)) : null
    return rest ? [Number(rest[0]) + 1] : []
  })
  return Math.max(0, ...indexes)
}

/** Would nothing be left in any box? A choice always says something and is not asked. */
function isEmptied(fields: readonly Field[], row: Part, at: string, typed: Typed): boolean {
  return fields.every((field) => {
    const path = `${at}.${field.name}`
    const value = row[field.name]
    if (field.type === 'choice' || field.type === 'tick') return true
    if (field.type === 'rows') return areEmptied(field, value, path, typed)
    if (field.type === 'ballot')
      return voteChoices.every((vote) => typedNames(value, vote, path, typed).length === 0)
    if (field.type === 'group') return isEmptied(field.of ?? [], (value ?? {}) as Part, path, typed)
    return typedText(typed.get(path) ?? textOf(field, value)) === ''
  })
}

/** Would no row of a list within a row be left? */
function areEmptied(field: Field, value: unknown, path: string, typed: Typed): boolean {
  const rows = Array.isArray(value) ? (value as Part[]) : []
  const count = Math.max(rows.length, rowsTyped(path, typed))
  return Array.from({ length: count }, (_, index) => rows[index] ?? field.blank ?? {}).every((row, index) =>
    isEmptied(field.of ?? [], row, `${path}.${index}`, typed),
  )
}

function typedNames(value: unknown, vote: VoteChoice, path: string, typed: Typed): string[] {
  const held = namesVoting(value, vote)
  const text = typed.get(`${path}.${vote}`)
  return text === undefined
    ? held
    : typedText(text)
        .split('\n')
        .flatMap((name) => name.trim() || [])
}

/** Who voted how: left as it stood to the letter when no name moved, came or went. */
function readBallot(value: unknown, path: string, { typed }: Reading): ValueRead {
  const names = { yes: [], no: [], abstained: [], absent: [] } as Record<VoteChoice, string[]>
  for (const vote of voteChoices) names[vote] = typedNames(value, vote, path, typed)
  const unchanged = voteChoices.every((vote) =>
    same(names[vote].map(plain), namesVoting(value, vote).map(plain)),
  )
  return { value: unchanged ? value : ballotOf(value, names), wrong: [] }
}

function plain(name: string): string {
  return name.replace(/\s+/gu, ' ').trim()
}

function readTexts(value: unknown, path: string, { typed }: Reading): ValueRead {
  const texts = Array.isArray(value) ? value.map(String) : []
  const count = Math.max(texts.length, rowsTyped(path, typed))
  const read = Array.from({ length: count }, (_, index) => {
    const before = texts[index] ?? ''
    const text = typedText(typed.get(`${path}.${index}`) ?? before)
    return text === typedText(before) ? before : text
  }).filter((text) => text !== '')
  return { value: same(read, texts) ? value : read, wrong: [] }
}

/** A group that is there or not: all boxes empty means that it is not. */
function readGroup(field: Field, value: unknown, path: string, reading: Reading): ValueRead {
  const isNew = value === null || value === undefined
  const before = (isNew ? (field.blank ?? {}) : value) as Part
  if (isEmptied(field.of ?? [], before, path, reading.typed))
    return { value: isNew ? value : null, wrong: [] }
  const read = readAt(field.of ?? [], before, `${path}.`, reading)
  return { value: same(read.part, before) && !isNew ? value : read.part, wrong: read.wrong }
}

/** Do two values say the same? Parts are plain data, written the same way. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
