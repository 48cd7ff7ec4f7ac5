import type { Passage } from '../prose.ts'
import { findNumbers } from '../words/numbers.ts'
import { splitSentences } from '../words/sentences.ts'
import { checkSum } from './check-sum.ts'
import { readInlineList } from './labelled-value.ts'
import { unitKind } from './units.ts'
import type { GroupEntry, ValueGroup } from './value-groups.ts'

/** A total with its parts, before it is checked. */
export interface StatedSum {
  label: string
  stated: number
  unit: string | null
  parts: { label: string; value: number }[]
  /** The passages from the first to the last that it is read from, and where in them. */
  from: { passage: number; offset: number }
  to: { passage: number; offset: number }
}

const totals = /^(?:totalt|summa|total|totalsumma|sammanlagt|tillsammans|netto)(?!\p{L})/iu

/** Every total with parts that the groups show: announced by a colon, closed by "Totalt", broken down in brackets. */
export function sumsOfGroups(passages: readonly Passage[], groups: readonly ValueGroup[]): StatedSum[] {
  return groups.flatMap((group, index) => [
    ...announcedSum(group, groups[index + 1]),
    ...closingSum(groups, index),
    ...group.entries.flatMap(bracketSum),
    ...distributedSum(passages, group),
  ])
}

/** "Förändring …: +191,7 Mkr" with its parts right below. */
function announcedSum(group: ValueGroup, next: ValueGroup | undefined): StatedSum[] {
  const [total] = group.entries
  if (!total || !isAnnounced(group) || !next || next.first !== group.last + 1 || isAnnounced(next)) return []
  if (next.entries.some((entry) => totals.test(entry.label))) return []
  return isSameUnit(total, next.entries) ? [sumOf(total, next.entries)] : []
}

/** "Totalt 51,6 Mkr" closes the rows above it, or the announced totals since the last one of its kind. */
function closingSum(groups: readonly ValueGroup[], index: number): StatedSum[] {
  const group = groups[index]
  const at = group?.entries.findIndex((entry) => totals.test(entry.label)) ?? -1
  const total = group?.entries[at]
  if (!group || !total) return []
  const above = at > 0 ? group.entries.slice(0, at) : (connectedBefore(groups, index)?.entries ?? [])
  const announced = announcedBefore(groups, index)
  const candidates = [above, announced].filter((parts) => parts.length >= 2 && isSameUnit(total, parts))
  const sums = candidates.map((parts) => sumOf(total, parts))
  const holding = sums.find(
    (sum) =>
      checkSum(
        sum.stated,
        sum.parts.map((part) => part.value),
        sum.unit,
      ).holds,
  )
  return holding ? [holding] : sums.slice(0, 1)
}

/** "Service -2,3 Mkr (lokalvård -1,3 Mkr, flytt -1,2 Mkr, IT + 0,2 Mkr)" */
function bracketSum(entry: GroupEntry): StatedSum[] {
  const parts = entry.remark ? readInlineList(entry.remark.text) : null
  if (
    !entry.remark ||
    !parts ||
    parts.some(({ number }) => unitKind(number.unit) !== unitKind(entry.number.unit))
  )
    return []
  const { passage, start } = entry.labelAt
  return [
    {
      label: entry.label,
      stated: entry.number.value,
      unit: entry.number.unit,
      parts: parts.map(({ label, number }) => ({ label, value: number.value })),
      from: { passage, offset: start },
      to: { passage, offset: entry.remark.start + entry.remark.text.length },
    },
  ]
}

/** Rows below "Fördelning enligt nedan": the total stands in the text before, and must be near to count as theirs. */
function distributedSum(passages: readonly Passage[], group: ValueGroup): StatedSum[] {
  const [first] = group.entries
  const last = group.entries.at(-1)
  if (!first || !last || group.entries.length < 3 || group.entries.some((entry) => totals.test(entry.label)))
    return []
  const before = passages.slice(Math.max(0, group.first - 2), group.first)
  const announcing = before.map((passage) => passage.text).join(' ')
  if (!/fördel|uppdel|enligt (?:nedan|följande)|varav|består av/iu.test(announcing)) return []
  const total = statedNear(before, group)
  if (!total) return []
  const sum = sumOf(first, group.entries)
  return [{ ...sum, label: total.label, stated: total.value, unit: total.unit }]
}

function statedNear(before: readonly Passage[], group: ValueGroup) {
  const kind = unitKind(group.entries[0]?.number.unit ?? null)
  const sum = group.entries.reduce((all, entry) => all + entry.number.value, 0)
  const candidates = before.flatMap(({ text }) =>
    splitSentences(text).flatMap((sentence) =>
      findNumbers(sentence.text)
        .filter((number) => unitKind(number.unit) === kind)
        .map((number) => ({ ...number, label: thingBefore(sentence.text.slice(0, number.start)) })),
    ),
  )
  const off = (value: number) => Math.abs(value - sum)
  const [nearest] = candidates
    .filter((candidate) => candidate.label !== '')
    .sort((a, b) => off(a.value) - off(b.value))
  return nearest && off(nearest.value) <= Math.abs(sum) * 0.05 ? nearest : null
}

/** The last clause before a number, without what only leads on to it: "minska personalkostnaden". */
export function thingBefore(text: string): string {
  const clause = text.split(/[,:;(]|(?<!\p{L})(?:att|ska|skall|bör)\s/u).at(-1) ?? ''
  return clause
    .replace(
      /(?:\s(?:motsvarande|med|på|till|om|är|var|blir|blev|totalt|uppgår|uppgick|sammanlagt|får|kostar))+\s*$/iu,
      '',
    )
    .trim()
    .split(/\s+/u)
    .slice(-8)
    .join(' ')
}

function sumOf(total: GroupEntry, parts: readonly GroupEntry[]): StatedSum {
  const places = [total, ...parts].flatMap(({ labelAt, valueAt }) => [
    { passage: labelAt.passage, offset: labelAt.start },
    { passage: valueAt.passage, offset: valueAt.end },
  ])
  places.sort((a, b) => a.passage - b.passage || a.offset - b.offset)
  const [from = { passage: 0, offset: 0 }] = places
  return {
    label: total.label,
    stated: total.number.value,
    unit: total.number.unit,
    parts: parts.map(({ label, number }) => ({ label, value: number.value })),
    from,
    to: places.at(-1) ?? from,
  }
}

function isAnnounced({ entries }: ValueGroup): boolean {
  return entries.length === 1 && entries[0]?.announced === true
}

function isSameUnit(total: GroupEntry, parts: readonly GroupEntry[]): boolean {
  return parts.every((part) => unitKind(part.number.unit) === unitKind(total.number.unit))
}

function connectedBefore(groups: readonly ValueGroup[], index: number): ValueGroup | undefined {
  const group = groups[index]
  const before = groups[index - 1]
  return group && before && before.last === group.first - 1 && !isAnnounced(before) ? before : undefined
}

/** The announced totals above, as far as the groups follow each other without other text between. */
function announcedBefore(groups: readonly ValueGroup[], index: number): GroupEntry[] {
  const found: GroupEntry[] = []
  for (let at = index - 1; at >= 0; at--) {
    const group = groups[at]
    const next = groups[at + 1]
    if (!group || !next || group.last !== next.first - 1) break
    if (isAnnounced(group)) found.unshift(...group.entries)
  }
  return found
}
