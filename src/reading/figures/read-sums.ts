import type { ExtractedFinding, ExtractedSum } from '../extraction.ts'
import type { Layout } from '../layout.ts'
import { type Passage, readProse } from '../prose.ts'
import { spanOf } from '../span.ts'
import { sourceRange } from '../words/fold.ts'
import { checkSum } from './check-sum.ts'
import { tellingPassages } from './decided-passages.ts'
import { decimalOf, distance, writeDecimal } from './decimal.ts'
import { sumsOfDivisions } from './prose-distribution.ts'
import { sumsOfSentences } from './prose-sums.ts'
import { type StatedSum, sumsOfGroups } from './sum-of-groups.ts'
import { ambiguousRows } from './table-figures.ts'
import { readTableSums } from './table-sums.ts'
import { findValueGroups } from './value-groups.ts'

/**
 * Every stated total with its parts, a finding for each that does not hold, and one for each row of amounts that
 * cannot be parted.
 */
export function readSums(layout: Layout): { sums: ExtractedSum[]; findings: ExtractedFinding[] } {
  const passages = readProse(layout)
  const groups = findValueGroups(passages)
  const stated = [
    ...sumsOfGroups(passages, groups),
    ...sumsOfDivisions(passages),
    ...sumsOfSentences(passages, groups),
  ]
  const grouped = stated.map((sum) => checked(layout, passages, sum))
  const sums = [...grouped, ...readTableSums(layout)].sort((a, b) => a.span.start - b.span.start)
  return {
    sums,
    findings: [
      ...sums.filter((sum) => !sum.holds).map(mismatch),
      ...ambiguousRows(layout, tellingPassages(passages)),
    ],
  }
}

function checked(layout: Layout, passages: readonly Passage[], sum: StatedSum): ExtractedSum {
  const { label, stated, parts, unit, from, to } = sum
  const values = parts.map((part) => part.value)
  return {
    label,
    stated,
    parts,
    unit,
    holds: checkSum(stated, values, unit).holds,
    span: spanOf(layout, placeOf(passages, from, 'start'), placeOf(passages, to, 'end')),
  }
}

function placeOf(
  passages: readonly Passage[],
  { passage, offset }: StatedSum['from'],
  edge: 'start' | 'end',
): number {
  const source = passages[passage]
  if (!source) return 0
  return edge === 'start'
    ? sourceRange(source, offset, offset + 1).start
    : sourceRange(source, offset - 1, offset).end
}

function mismatch(sum: ExtractedSum): ExtractedFinding {
  const unit = sum.unit ? ` ${sum.unit}` : ''
  const parts = checkSum(
    sum.stated,
    sum.parts.map((part) => part.value),
    sum.unit,
  ).sum
  const stated = decimalOf(sum.stated)
  const message = `Summan stämmer inte: ${sum.parts.length} delar av ”${sum.label}” blir ${writeDecimal(parts)}${unit}, men ${writeDecimal(stated)}${unit} anges (skillnad ${writeDecimal(distance(parts, stated))}).`
  const english = `The sum does not hold: ${sum.parts.length} parts of ”${sum.label}” make ${writeDecimal(parts)}${unit}, but ${writeDecimal(stated)}${unit} is stated (difference ${writeDecimal(distance(parts, stated))}).`
  return { kind: 'sum-mismatch', message, english, span: sum.span }
}
