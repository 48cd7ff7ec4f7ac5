import type { Passage } from '../prose.ts'
import type { NumberMention } from '../words/numbers.ts'
import {
  isLabel,
  type LabelledValue,
  readInlineList,
  readLabelledValue,
  readLoneValue,
} from './labelled-value.ts'
import { unitKind } from './units.ts'

/** One labelled number with the passages that hold its label and its value. */
export interface GroupEntry {
  label: string
  number: NumberMention
  labelAt: { passage: number; start: number; end: number }
  valueAt: { passage: number; start: number; end: number }
  remark: LabelledValue['remark']
  /** A colon stands between label and number: parts follow. */
  announced: boolean
}

/** Numbers that stand together under one caption, as rows, pairs or a list. */
export interface ValueGroup {
  entries: GroupEntry[]
  /** First and last passage. */
  first: number
  last: number
}

/** Every group of labelled numbers in the passages, in order. A single labelled number is a group of one. */
export function findValueGroups(passages: readonly Passage[]): ValueGroup[] {
  const groups: ValueGroup[] = []
  let at = 0
  while (at < passages.length) {
    const group = pairGroup(passages, at) ?? inlineGroup(passages, at) ?? rowGroup(passages, at)
    if (group) groups.push(group)
    at = group ? group.last + 1 : at + 1
  }
  return groups
}

/**
 * Label and value by turns on passages of their own, at least two pairs. What comes first tells which is above:
 * "Ögon / 19% / Öron / 11%" or "19% / Ögon / 11% / Öron".
 */
function pairGroup(passages: readonly Passage[], from: number): ValueGroup | null {
  const valueFirst = readLoneValue(passages[from]?.text ?? '') !== null
  if (!valueFirst && isNearerBelow(passages, from + 1)) return null
  const entries: GroupEntry[] = []
  for (let at = from; at + 1 < passages.length; at += 2) {
    const pair = valueFirst ? readPair(passages, at + 1, at) : readPair(passages, at, at + 1)
    if (!pair || !sameKind(entries, pair.number)) break
    entries.push(pair)
  }
  if (entries.length < 2) return null
  const last = from + entries.length * 2 - 1
  // Values on both ends: which of them each label belongs to cannot be told.
  if (valueFirst && readLoneValue(passages[last + 1]?.text ?? '')) return null
  return { entries, first: from, last }
}

/** A value right above its label, with a gap before it, does not belong to what stands above the gap. */
function isNearerBelow(passages: readonly Passage[], valueAt: number): boolean {
  const [above, value, below] = [passages[valueAt - 1], passages[valueAt], passages[valueAt + 1]]
  if (!above || !value || !below) return false
  return value.firstLine - above.lastLine > 1 && below.firstLine - value.lastLine === 1
}

function readPair(passages: readonly Passage[], labelAt: number, valueAt: number): GroupEntry | null {
  const label = passages[labelAt]
  const number = readLoneValue(passages[valueAt]?.text ?? '')
  if (!label || !number || !isPairLabel(label)) return null
  return {
    label: label.text,
    number,
    labelAt: { passage: labelAt, start: 0, end: label.text.length },
    valueAt: { passage: valueAt, start: number.start, end: number.end },
    remark: null,
    announced: false,
  }
}

function inlineGroup(passages: readonly Passage[], at: number): ValueGroup | null {
  const list = readInlineList(passages[at]?.text ?? '')
  return list ? { entries: list.map((value) => entryOf(value, at)), first: at, last: at } : null
}

/** Rows that each end with their number; rows of another unit begin another group, an announced total does, too. */
function rowGroup(passages: readonly Passage[], from: number): ValueGroup | null {
  const entries: GroupEntry[] = []
  for (let at = from; at < passages.length; at++) {
    const value = readLabelledValue(passages[at]?.text ?? '')
    if (!value || !sameKind(entries, value.number) || (entries.length > 0 && value.announced)) break
    if (entries.length > 0 && passages[at]?.bullet !== passages[at - 1]?.bullet) break
    entries.push(entryOf(value, at))
    if (value.announced) break
  }
  return entries.length > 0 ? { entries, first: from, last: from + entries.length - 1 } : null
}

function entryOf(value: LabelledValue, passage: number): GroupEntry {
  const { label, number, remark, announced } = value
  return {
    label,
    number,
    labelAt: { passage, start: value.start, end: value.end },
    valueAt: { passage, start: number.start, end: number.end },
    remark,
    announced,
  }
}

function isPairLabel(passage: Passage): boolean {
  return (
    isLabel(passage.text) && readLabelledValue(passage.text) === null && readLoneValue(passage.text) === null
  )
}

function sameKind(entries: readonly GroupEntry[], number: NumberMention): boolean {
  const [first] = entries
  return !first || unitKind(first.number.unit) === unitKind(number.unit)
}
