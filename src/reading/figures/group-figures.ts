import type { ExtractedFigure } from '../extraction.ts'
import type { Layout } from '../layout.ts'
import type { Passage } from '../prose.ts'
import { spanOf } from '../span.ts'
import { sourceRange } from '../words/fold.ts'
import { captionOf } from './captions.ts'
import { readInlineList } from './labelled-value.ts'
import { sumsOfGroups } from './sum-of-groups.ts'
import { isMoney, unitKind } from './units.ts'
import { findValueGroups, type GroupEntry, type ValueGroup } from './value-groups.ts'

/** Words that make a label say by itself what is measured. */
const measured =
  /^(?:andel|antal|kostnad|intäkt|budget|resultat|utfall|nettokostnad|väntetid|sjukfrånvaro|underskott|överskott)/iu
const totals = /^(?:totalt|summa|total)(?!\p{L})/iu

/** The figures of rows, pairs and lists: shares under a caption, amounts that belong to a sum. */
export function groupFigures(layout: Layout, passages: readonly Passage[]): ExtractedFigure[] {
  const groups = findValueGroups(passages)
  const parts = partsBySum(passages, groups)
  return groups.flatMap((group) => {
    const caption = captionOf(passages, group, groups)
    return group.entries.flatMap((entry) => {
      const of = caption?.of ?? parts.get(entry.label) ?? null
      if (!isUnderstood(group, entry, of)) return []
      const asOf = caption?.asOf ?? null
      return [figureOf(layout, passages, entry, of, asOf), ...remarkFigures(layout, passages, entry)]
    })
  })
}

/** The label of the total that each label is a part of. */
function partsBySum(passages: readonly Passage[], groups: readonly ValueGroup[]): Map<string, string> {
  const owners = new Map<string, string>()
  for (const sum of sumsOfGroups(passages, groups)) {
    if (totals.test(sum.label)) continue
    for (const part of sum.parts) owners.set(part.label, sum.label)
  }
  return owners
}

/** A bare label needs something that says what it is a share or a part of; "Totalt" says nothing. */
function isUnderstood(group: ValueGroup, entry: GroupEntry, of: string | null): boolean {
  if (totals.test(entry.label)) return false
  const kind = unitKind(entry.number.unit)
  if (kind !== 'percent' && !isMoney(entry.number.unit)) return false
  return of !== null || measured.test(entry.label) || (entry.announced && group.entries.length === 1)
}

function remarkFigures(layout: Layout, passages: readonly Passage[], entry: GroupEntry): ExtractedFigure[] {
  const { remark } = entry
  const parts = remark ? readInlineList(remark.text) : null
  const source = passages[entry.labelAt.passage]
  if (!remark || !parts || !source) return []
  return parts.map(({ label, number, start, end }) => {
    const range = sourceRange(source, remark.start + start, remark.start + end)
    return {
      label,
      of: entry.label,
      value: number.value,
      unit: number.unit,
      asOf: null,
      span: spanOf(layout, range.start, range.end),
      confidence: 0.8,
    }
  })
}

function figureOf(
  layout: Layout,
  passages: readonly Passage[],
  entry: GroupEntry,
  of: string | null,
  asOf: string | null,
): ExtractedFigure {
  const { label, number } = entry
  return {
    label,
    of,
    value: number.value,
    unit: number.unit,
    asOf,
    span: spanOfEntry(layout, passages, entry),
    confidence: of === null ? 0.7 : 0.9,
    ...(number.approximate ? { approximate: true } : {}),
    // A share under a caption was measured; an amount in a budget was decided.
    ...(unitKind(number.unit) === 'percent' ? { role: 'outcome' as const } : {}),
  }
}

/** From the label to its value, whichever stands first. */
function spanOfEntry(layout: Layout, passages: readonly Passage[], { labelAt, valueAt }: GroupEntry) {
  const ranges = [labelAt, valueAt].flatMap(({ passage, start, end }) => {
    const source = passages[passage]
    return source ? [sourceRange(source, start, end)] : []
  })
  return spanOf(
    layout,
    Math.min(...ranges.map((range) => range.start)),
    Math.max(...ranges.map((range) => range.end)),
  )
}
